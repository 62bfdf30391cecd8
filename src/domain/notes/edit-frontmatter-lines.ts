/** A key at the margin of a YAML block with the lines that are its own; comments and blank lines after it are not. */
export interface KeyLines {
	readonly key: string;
	/** Line of the key, from 0 in the block. */
	readonly start: number;
	/** Line after its last one. */
	readonly end: number;
}

/** The front of a key's line: the key as data, and where its colon ends. */
export interface KeyHead {
	readonly key: string;
	readonly length: number;
}

const BLANK = /^[ \t]*\r?\n?$/;
const BLANK_OR_COMMENT = /^[ \t]*(?:#.*)?\r?\n?$/;
const CONTINUATION = /^(?:[ \t]|-(?:[ \t\r\n]|$))/;
const NO_PLAIN_KEY = /^(?:[[\]{},&*!|>%@`#"']|[?:-](?:[ \t\r\n]|$))/;
const BLOCK_SCALAR = /^[ \t]*[|>]/;

/**
 * The keys of a block whose lines are all of the plain kind: keys at the margin, with what continues them indented or a list
 * item. Null for anything else (flow maps, complex keys, an indented block), which cannot be edited line by line.
 */
export function findKeyLines(lines: readonly string[]): KeyLines[] | null {
	const found: { key: string; start: number; end: number }[] = [];
	let inBlockScalar = false;
	for (const [at, line] of lines.entries()) {
		if (BLANK.test(line) || line.startsWith("#")) continue;
		if (CONTINUATION.test(line)) {
			const current = found.at(-1);
			// A comment is the key's own only when more of its lines follow.
			if (!inBlockScalar && BLANK_OR_COMMENT.test(line)) continue;
			if (current === undefined) return null;
			current.end = at + 1;
			continue;
		}
		const head = readKeyHead(line);
		if (head === null) return null;
		found.push({ key: head.key, start: at, end: at + 1 });
		inBlockScalar = BLOCK_SCALAR.test(line.slice(head.length));
	}
	return found;
}

/** The key a line begins with, plain or quoted; null when it begins with anything else. */
export function readKeyHead(line: string): KeyHead | null {
	const quoted = /^"((?:[^"\\]|\\["\\/])*)"[ \t]*:/.exec(line) ?? /^'((?:[^']|'')*)'[ \t]*:/.exec(line);
	if (quoted !== null) {
		const [{ length }, raw = ""] = quoted;
		if (!isSeparated(line, length)) return null;
		return { key: line.startsWith("'") ? raw.replaceAll("''", "'") : raw.replace(/\\(.)/g, "$1"), length };
	}
	if (NO_PLAIN_KEY.test(line)) return null;
	let colon = line.indexOf(":");
	while (colon !== -1 && !isSeparated(line, colon + 1)) colon = line.indexOf(":", colon + 1);
	const key = line.slice(0, Math.max(colon, 0)).trimEnd();
	return key === "" || /[ \t]#/.test(key) ? null : { key, length: colon + 1 };
}

/** Whether a line of a block is no more than a comment or blank. */
export function isBlankOrComment(line: string): boolean {
	return BLANK_OR_COMMENT.test(line);
}

function isSeparated(line: string, at: number): boolean {
	return at >= line.length || /[ \t\r\n]/.test(line.charAt(at));
}
