import { BYTE_ORDER_MARK, linesOf, splitNote } from "./split-note";

/** A heading of the body. */
export interface BodyHeading {
	readonly text: string;
	/** 1 to 6. */
	readonly level: number;
	/** Its first line, from 0 in the note. */
	readonly line: number;
	/** The line after it: an underlined heading has two. */
	readonly end: number;
}

/** A note's lines with what an edit must know of them; lines count from 0 in the note, front matter included. */
export interface NoteBody {
	/** Each with its line end. */
	readonly lines: readonly string[];
	readonly headings: readonly BodyHeading[];
	/** Whether a line is in the front matter, a code block or a comment: what it holds is no heading and no list. */
	readonly isVerbatim: (line: number) => boolean;
	/** Whether a code block or comment begins on a line. */
	readonly opensBlock: (line: number) => boolean;
	/** Whether a heading begins on a line. */
	readonly isHeading: (line: number) => boolean;
	/** Where a code block or comment begins that is never closed, or null. */
	readonly openBlock: number | null;
}

const FENCE = /^[ \t]*(?:[-*+][ \t]+)?(`{3,}|~{3,})(.*)$/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const RAW_HTML = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;

/** Finds the headings of a note, and the blocks in which nothing is one. */
export function readBody(text: string): NoteBody {
	const lines = linesOf(text);
	const parts = splitNote(text);
	const start = parts === null ? 0 : linesOf(parts.open + parts.yaml + parts.close).length;
	const verbatim = new Set<number>();
	const openings = new Set<number>();
	const headings: BodyHeading[] = [];
	let block: { readonly line: number; readonly ends: (line: string) => boolean } | null = null;
	for (let at = start; at < lines.length; at++) {
		const line = lineAt(lines, at);
		if (block !== null) {
			verbatim.add(at);
			if (block.ends(line)) block = null;
			continue;
		}
		const ends = blockEnd(line);
		if (ends !== null) {
			verbatim.add(at);
			openings.add(at);
			block = { line: at, ends };
			continue;
		}
		const heading = headingAt(lines, at, start);
		if (heading !== null) headings.push(heading);
	}
	const headingLines = new Set(headings.map(({ line }) => line));
	return {
		lines,
		headings,
		isVerbatim: (line) => line < start || verbatim.has(line),
		opensBlock: (line) => openings.has(line),
		isHeading: (line) => headingLines.has(line),
		openBlock: block?.line ?? null,
	};
}

/** A line without its line end. */
export function bare(line: string | undefined): string {
	return line === undefined ? "" : line.replace(/\r?\n$/, "");
}

/** A line as it is read: without its line end, and the first without the byte order mark. */
function lineAt(lines: readonly string[], at: number): string {
	const line = bare(lines[at]);
	return at === 0 && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
}

/** What ends the block that a line opens; null when it opens none. */
function blockEnd(line: string): ((line: string) => boolean) | null {
	const [, fence, info = ""] = FENCE.exec(line) ?? [];
	if (fence !== undefined && !(fence.startsWith("`") && info.includes("`"))) {
		return (other) => other.trim().startsWith(fence) && other.trim() === fence.charAt(0).repeat(other.trim().length);
	}
	const text = line.trimStart();
	if (text.startsWith("%%") && text.split("%%").length % 2 === 0) return (other) => other.includes("%%");
	if (text.trimEnd() === "$$") return (other) => other.includes("$$");
	if (text.startsWith("<!--") && !text.includes("-->")) return (other) => other.includes("-->");
	const tag = RAW_HTML.exec(line)?.[1]?.toLowerCase();
	if (tag !== undefined && !line.toLowerCase().includes(`</${tag}>`)) return (other) => other.toLowerCase().includes(`</${tag}>`);
	return null;
}

function headingAt(lines: readonly string[], at: number, start: number): BodyHeading | null {
	const line = lineAt(lines, at);
	const [opening = "", marks] = HEADING.exec(line) ?? [];
	if (marks !== undefined) return { text: withoutClosing(line.slice(opening.length).trim()), level: marks.length, line: at, end: at + 1 };
	const [, underline] = UNDERLINE.exec(bare(lines[at + 1])) ?? [];
	const isFirst = at === start || bare(lines[at - 1]).trim() === "" || HEADING.test(bare(lines[at - 1]));
	if (underline === undefined || !isFirst || !/^ {0,3}[^\s>#*+|-]/.test(line)) return null;
	return { text: line.trim(), level: underline.startsWith("=") ? 1 : 2, line: at, end: at + 2 };
}

/** A heading's text without the marks that close it: `## Log ##`. */
function withoutClosing(text: string): string {
	let end = text.length;
	while (end > 0 && text.charAt(end - 1) === "#") end--;
	return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
