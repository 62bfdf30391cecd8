/** Whether a text, read from its beginning, stands within code: Templater's marks, or a span between backticks. */
export class CodeMarks {
	/** Between `<%` and `%>`; lasts over lines. */
	isScript = false;
	private ticks = 0;

	/** Between the backticks of a line. */
	get isSpan(): boolean {
		return this.ticks % 2 === 1;
	}

	pass(text: string): void {
		const [opened, closed] = [text.lastIndexOf("<%"), text.lastIndexOf("%>")];
		if (opened !== closed) this.isScript = opened > closed;
		for (const char of text) if (char === "`") this.ticks++;
	}

	endLine(): void {
		this.ticks = 0;
	}
}

/** What two parts that meet must not make: Templater's marks, a comment, a formula. */
const MARK = /^(?:<%|%>|%%|\$\$)$/;
/** Nor, behind an inserted part: an embed, which the template's own `!` may mean, or a script. */
const MARK_BEHIND = /^(?:!\[|`[$=])$/;

/** A text with what is found in it replaced, so that no mark of code or comment arises where two parts meet. */
export function weave(text: string, pattern: RegExp, replace: (match: RegExpExecArray, between: string) => string): string {
	let [woven, last, end] = ["", "", 0];
	let isBehind = false;
	const add = (part: string, isInserted: boolean): void => {
		if (part === "") return;
		const meeting = last + part.charAt(0);
		woven += MARK.test(meeting) || (isBehind && MARK_BEHIND.test(meeting)) ? ` ${part}` : part;
		last = part.slice(-1);
		isBehind = isInserted;
	};
	for (const match of text.matchAll(pattern)) {
		const between = text.slice(end, match.index);
		add(between, false);
		add(replace(match, between), true);
		end = match.index + match[0].length;
	}
	add(text.slice(end), false);
	return woven;
}
