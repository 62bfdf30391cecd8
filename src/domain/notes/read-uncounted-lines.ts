import { type LineRanges, mergeRanges } from "./line-ranges";
import { NONE } from "./note-facts";
import type { NoteMetadata } from "./note-snapshot";
import { lastOwnLine } from "./read-items";

type ListItem = NonNullable<NoteMetadata["listItems"]>[number];
type Pair = readonly [first: number, last: number];

/** What an item's tags and task mark, or those of what it stands below, make of it. */
type Place = "counted" | "undone" | "mentioned";

/**
 * The lines of a note on which a link or a day tells of no exchange: quotes (callouts among them), code, the items of
 * tasks that are not done, and lines and items tagged `#mention`. What stands below an undone task or a mention is part
 * of it, save a task below an undone one that is done itself.
 */
export function readUncountedLines(metadata: NoteMetadata): LineRanges {
	const pairs: Pair[] = [];
	addSections(metadata, ["blockquote", "callout", "code"], pairs);
	const mentions = mentionLines(metadata);
	for (const line of mentions) pairs.push([line, line]);
	addItems(metadata.listItems ?? NONE, mentions, pairs);
	return mergeRanges(pairs);
}

/** The lines of a note on which a task is none of the user's: quotes and code. A callout is the user's own words. */
export function readQuotedLines(metadata: NoteMetadata): LineRanges {
	const pairs: Pair[] = [];
	addSections(metadata, ["blockquote", "code"], pairs);
	return mergeRanges(pairs);
}

function addSections(metadata: NoteMetadata, types: readonly string[], pairs: Pair[]): void {
	for (const { type, position } of metadata.sections ?? NONE) {
		if (types.includes(type)) pairs.push([position.start.line, position.end.line]);
	}
}

function mentionLines(metadata: NoteMetadata): readonly number[] {
	let lines: number[] | null = null;
	for (const { tag, position } of metadata.tags ?? NONE) {
		if (tag.length === MENTION.length && tag.toLowerCase() === MENTION) (lines ??= []).push(position.start.line);
	}
	return lines === null ? NONE : lines.sort((one, other) => one - other);
}

const MENTION = "#mention";

function addItems(items: readonly ListItem[], mentions: readonly number[], pairs: Pair[]): void {
	if (mentions.length === 0 && !items.some(({ task }) => task !== undefined)) return;
	const places = new Map<number, Place>();
	let mention = 0;
	items.forEach((item, index) => {
		const { line } = item.position.start;
		const last = lastOwnLine(items, index);
		while ((mentions[mention] ?? Infinity) < line) mention++;
		const isMention = (mentions[mention] ?? Infinity) <= last;
		const place = isMention ? "mentioned" : placeOf(item, places);
		places.set(line, place);
		if (place !== "counted") pairs.push([line, last]);
	});
}

/** `places` are those of the items before, by their line. */
function placeOf({ task, parent, position }: ListItem, places: ReadonlyMap<number, Place>): Place {
	// A root item's parent is the negative of its list's first line, which may be line 0.
	const isRoot = parent < 0 || (parent === 0 && position.start.col === 0);
	const above = isRoot ? undefined : places.get(parent);
	if (above === "mentioned") return above;
	if (task === undefined) return above ?? "counted";
	return isDone(task) ? "counted" : "undone";
}

/** Whether a task's mark says that it is done. */
export function isDone(task: string): boolean {
	return task === "x" || task === "X";
}
