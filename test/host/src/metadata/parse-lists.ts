import type * as Api from "obsidian";
import type { NoteText } from "./note-text";

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[([^\n])\](?=[ \t]|$))?|$)/;
const BLOCK_ID = /[ \t]\^([a-zA-Z0-9-]+)$/;

/** The items of a list, and its last line. */
export interface ListReading {
	readonly items: Api.ListItemCache[];
	readonly lastLine: number;
}

interface Open {
	readonly indent: number;
	readonly line: number;
}

const widthOf = (indent: string): number => indent.replace(/\t/g, "    ").length;

/** Length of a line's quote marks. */
function markLength(text: string, mark: string): number {
	if (mark === "") return 0;
	return /^(?:>[ \t]?)*/.exec(text)?.[0].length ?? 0;
}

/** Reads the items of the list that starts at `first`; `mark` is ">" in a quote, where lines that are no items are passed over. */
export function readList(note: NoteText, first: number, limit: number, mark: string): ListReading {
	const items: Api.ListItemCache[] = [];
	const open: Open[] = [];
	let last = first;
	let top: number | null = mark === "" ? first : null;
	for (let line = first; line <= limit; line++) {
		const whole = note.line(line);
		const skip = markLength(whole, mark);
		const text = whole.slice(skip);
		const match = ITEM.exec(text);
		if (match !== null) {
			const indent = widthOf(match[1] ?? "");
			while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
			top ??= line;
			const start = note.startOf(line) + skip + (match[1] ?? "").length;
			// The app gives -1 for a list on the first line, as 0 has no negative.
			items.push(itemOf(note.range(start, note.endOf(line)), match[2], text, open.at(-1)?.line ?? -(top || 1)));
			open.push({ indent, line });
			last = line;
		} else if (text.trim() === "") {
			if (mark === "" && !goesOn(note, line + 1, limit)) break;
		} else if (continues(text, items, open)) {
			const item = items.at(-1);
			if (item !== undefined) item.position.end = note.loc(note.endOf(line));
			last = line;
		} else if (mark === "") break;
		else top = null;
	}
	return { items, lastLine: last };
}

function itemOf(position: Api.Pos, task: string | undefined, text: string, parent: number): Api.ListItemCache {
	const id = BLOCK_ID.exec(text)?.[1];
	return { position, parent, ...(task === undefined ? {} : { task }), ...(id === undefined ? {} : { id }) };
}

/** An indented line belongs to the item above. */
const continues = (text: string, items: readonly unknown[], open: readonly Open[]): boolean =>
	items.length > 0 && open.length > 0 && /^[ \t]/.test(text);

/** Whether a list goes on after a blank line. */
function goesOn(note: NoteText, line: number, limit: number): boolean {
	if (line > limit || line >= note.lineCount) return false;
	const text = note.line(line);
	return ITEM.test(text) || /^[ \t]+\S/.test(text);
}
