import type * as Api from "obsidian";
import type { NoteText } from "./note-text";
import { type ListReading, readList } from "./parse-lists";

const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const CALLOUT = /^>[ \t]*\[!/;
const BLOCK_ID = /(?:^|[ \t])\^([a-zA-Z0-9-]+)$/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/** The blocks of a note's body, and the ranges in which no link or tag is read. */
export interface BlockReading {
	readonly sections: Api.SectionCache[];
	readonly headings: Api.HeadingCache[];
	readonly listItems: Api.ListItemCache[];
	readonly blocks: Record<string, Api.BlockCache>;
	readonly masked: (readonly [from: number, to: number])[];
}

type Kind = "blank" | "code" | "comment" | "heading" | "thematicBreak" | "quote" | "list" | "table" | "text";

function kindOf(note: NoteText, line: number): Kind {
	const text = note.line(line);
	const trimmed = text.trimStart();
	if (trimmed === "") return "blank";
	switch (trimmed[0]) {
		case "`": case "~": return FENCE.test(text) ? "code" : "text";
		case "%": return text.startsWith("%%") && text.indexOf("%%", 2) < 0 ? "comment" : "text";
		case "#": return HEADING.test(text) ? "heading" : "text";
		case ">": return text.startsWith(">") ? "quote" : "text";
		case "|": return "table";
		case "-": case "*": case "_":
			if (RULE.test(text)) return "thematicBreak";
			return LIST_ITEM.test(text) ? "list" : "text";
		default: return LIST_ITEM.test(text) ? "list" : "text";
	}
}

/** Reads a note's blocks from a line on. */
export function readBlocks(note: NoteText, firstLine: number): BlockReading {
	const reading: BlockReading = { sections: [], headings: [], listItems: [], blocks: {}, masked: [] };
	for (let line = firstLine; line < note.lineCount; ) {
		const kind = kindOf(note, line);
		line = kind === "blank" ? line + 1 : readBlock(note, line, kind, reading) + 1;
	}
	return reading;
}

/** Reads one block and answers its last line. */
function readBlock(note: NoteText, line: number, kind: Exclude<Kind, "blank">, reading: BlockReading): number {
	switch (kind) {
		case "code": {
			const fence = FENCE.exec(note.line(line))?.[1] ?? "```";
			const last = lastLine(note, line, (text) => isClosingFence(text, fence));
			return addMasked(note, line, last, "code", reading);
		}
		case "comment":
			return addMasked(note, line, lastLine(note, line, (text) => text.includes("%%")), "comment", reading);
		case "heading": {
			const [, marks = "", heading = ""] = HEADING.exec(note.line(line)) ?? [];
			reading.headings.push({ heading: heading.trim(), level: marks.length, position: note.lines(line, line) });
			return addSection(note, line, line, "heading", reading);
		}
		case "thematicBreak":
			return addSection(note, line, line, "thematicBreak", reading);
		case "quote": {
			const last = whileKind(note, line, "quote");
			addItems(readList(note, line, last, ">"), reading);
			return addSection(note, line, last, CALLOUT.test(note.line(line)) ? "callout" : "blockquote", reading);
		}
		case "table":
			return addSection(note, line, whileKind(note, line, "table"), "table", reading);
		case "list": {
			const list = readList(note, line, note.lineCount - 1, "");
			addItems(list, reading);
			return addSection(note, line, list.lastLine, "list", reading);
		}
		case "text": {
			let last = line;
			while (last + 1 < note.lineCount && ["text", "table"].includes(kindOf(note, last + 1))) last++;
			return addSection(note, line, last, "paragraph", reading);
		}
	}
}

function addSection(note: NoteText, first: number, last: number, type: string, reading: BlockReading): number {
	const position = note.lines(first, last);
	const id = type === "paragraph" ? BLOCK_ID.exec(note.line(last))?.[1] : undefined;
	if (id !== undefined) reading.blocks[id.toLowerCase()] = { id, position };
	reading.sections.push(id === undefined ? { type, position } : { type, position, id });
	return last;
}

function addMasked(note: NoteText, first: number, last: number, type: string, reading: BlockReading): number {
	reading.masked.push([note.startOf(first), note.endOf(last)]);
	return addSection(note, first, last, type, reading);
}

function addItems(list: ListReading, reading: BlockReading): void {
	for (const item of list.items) {
		reading.listItems.push(item);
		if (item.id !== undefined) reading.blocks[item.id.toLowerCase()] = { id: item.id, position: item.position };
	}
}

function lastLine(note: NoteText, first: number, closes: (text: string) => boolean): number {
	for (let line = first + 1; line < note.lineCount; line++) if (closes(note.line(line))) return line;
	return note.lineCount - 1;
}

function whileKind(note: NoteText, first: number, kind: Kind): number {
	let last = first;
	while (last + 1 < note.lineCount && kindOf(note, last + 1) === kind) last++;
	return last;
}

function isClosingFence(text: string, fence: string): boolean {
	const trimmed = text.trim();
	return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}
