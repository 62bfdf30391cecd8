import { holdsLine } from "./line-ranges";
import { readLogSections } from "./log-heading";
import { bareDay, linkedDay, type LinkedDay, readLogTags } from "./log-line";
import { type LogLine, NONE } from "./note-facts";
import type { NoteLink, NoteMetadata, NoteSnapshot } from "./note-snapshot";
import { type ItemContent, readItems } from "./read-items";
import { readUncountedLines } from "./read-uncounted-lines";
import { readWords } from "./read-words";
import type { ReadingRules } from "./reading-rules";

const LONGEST_LINE = 2000;
/** A bare day with its list mark, `- 2026-05-01`: a link that begins before its end stands alone. */
const SHORTEST_BARE = 12;

/** The dated lines of a note, in its order; those that only the text can give are missing while it is called for. */
export interface LogReading {
	readonly log: readonly LogLine[];
	readonly needsText: boolean;
}

/**
 * The log of a note: items that hold a day, as a link to a dated note anywhere in the note, or bare at the start of an item
 * under the log's heading, which goes before a link later in the item; `anywhere` reads bare days under any heading or none.
 * `withWords` reads the lines' words too.
 */
export function readLog(snapshot: NoteSnapshot, rules: ReadingRules, withWords: boolean, anywhere = false): LogReading {
	const { metadata, text } = snapshot;
	if (metadata === null || !mayHoldLog(metadata, anywhere)) return NO_LOG;
	const uncounted = readUncountedLines(metadata);
	const sections = readLogSections(metadata.headings ?? NONE, rules);
	const log: LogLine[] = [];
	let needsText = false;
	for (const item of readItems(metadata)) {
		if (holdsLine(uncounted, item.line)) continue;
		const linked = findLinkedDay(item, rules);
		const mayBeBare = (linked === null || linked.place.start.offset - item.start >= SHORTEST_BARE)
			&& (anywhere || holdsLine(sections, item.line));
		needsText ||= text === null && (mayBeBare || (withWords && linked !== null));
		const bare = mayBeBare && text !== null ? lineOfText(item, text, withWords) : null;
		// Which of the two it is shows in the text alone.
		const isLinked = linked !== null && !(mayBeBare && text === null);
		const line = bare ?? (isLinked ? lineOfLink(item, linked, withWords ? text : null) : null);
		if (line !== null) log.push(line);
	}
	return log.length === 0 && !needsText ? NO_LOG : { log, needsText };
}

/** Most notes end here: no list, or one without a link or a heading above it. */
function mayHoldLog({ listItems, links, headings }: NoteMetadata, anywhere: boolean): boolean {
	return listItems !== undefined && (anywhere || links !== undefined || headings !== undefined);
}

interface FoundDay extends LinkedDay {
	readonly place: NoteLink["position"];
}

function findLinkedDay(item: ItemContent, rules: ReadingRules): FoundDay | null {
	for (const { link, position } of item.links) {
		const found = linkedDay(link, rules);
		if (found !== null) return { ...found, place: position };
	}
	return null;
}

function lineOfLink(item: ItemContent, { day, link, place }: FoundDay, text: string | null): LogLine {
	const words = text === null ? null
		: `${text.slice(item.start, place.start.offset)} ${text.slice(place.end.offset, endOf(item))}`;
	return logLine(item, day, link, words);
}

function lineOfText(item: ItemContent, text: string, withWords: boolean): LogLine | null {
	const found = bareDay(text, item.start);
	return found === null ? null : logLine(item, found.day, null, withWords ? text.slice(found.end, endOf(item)) : null);
}

function logLine(item: ItemContent, day: LogLine["day"], dayLink: string | null, words: string | null): LogLine {
	const text = words === null ? null : readWords(words).replace(/^[:–—-]\s*/, "");
	return { day, line: item.line, dayLink, ...readLogTags(item.tags), text };
}

function endOf(item: ItemContent): number {
	return Math.min(item.end, item.start + LONGEST_LINE);
}

const NO_LOG: LogReading = Object.freeze({ log: NONE, needsText: false });
