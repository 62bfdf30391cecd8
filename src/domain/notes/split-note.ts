/** A note cut at its front matter's fences; the parts joined in order are the note, byte for byte. */
export interface SplitNote {
	/** The byte order mark, if any, and the opening fence with its line end. */
	readonly open: string;
	/** The lines between the fences, each with its line end; may be empty. */
	readonly yaml: string;
	/** The closing fence, with its line end unless the note ends there. */
	readonly close: string;
	readonly body: string;
}

export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Cuts a note at its front matter by the app's rule: the first line is `---` alone, and so is a later one. Null when the note
 * has no front matter, one that is never closed included.
 */
export function splitNote(text: string): SplitNote | null {
	const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
	const first = text.indexOf("\n", start);
	if (first === -1 || !isFence(text, start, first)) return null;
	let at = first + 1;
	while (at <= text.length) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		if (isFence(text, at, end)) {
			const body = newline === -1 ? text.length : newline + 1;
			return { open: text.slice(0, first + 1), yaml: text.slice(first + 1, at), close: text.slice(at, body), body: text.slice(body) };
		}
		if (newline === -1) return null;
		at = newline + 1;
	}
	return null;
}

/** The line end a note uses, by its first one; a line feed when it has none. */
export function lineEndOf(text: string): "\r\n" | "\n" {
	const newline = text.indexOf("\n");
	return newline > 0 && text.charAt(newline - 1) === "\r" ? "\r\n" : "\n";
}

/** A text's lines, each with its line end; the last may have none. Joined they are the text. */
export function linesOf(text: string): string[] {
	const lines: string[] = [];
	let at = 0;
	while (at < text.length) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline + 1;
		lines.push(text.slice(at, end));
		at = end;
	}
	return lines;
}

function isFence(text: string, start: number, end: number): boolean {
	if (!text.startsWith("---", start)) return false;
	for (let at = start + 3; at < end; at++) {
		const char = text.charAt(at);
		if (char !== " " && char !== "\t" && !(char === "\r" && at === end - 1)) return false;
	}
	return end >= start + 3;
}
