import type { CalendarDay } from "../day/calendar-day";
import { dayInName } from "./dated-note";
import { bare, type NoteBody, readBody } from "./edit-body";
import { edited, type EditResult, refused } from "./edit-result";
import { isLogHeading, logHeadingName } from "./log-heading";
import { bareDay } from "./log-line";
import { lineEndOf } from "./split-note";

/** How the log stands in notes. */
export interface LogForm {
	/** Names of the heading, beside those always read; the first is the one a missing heading is made with. */
	readonly headings: readonly string[];
	/** The day of the dated note a link path leads to, by the vault's own daily-notes settings, beside ISO days in names. */
	readonly dayOfLink: (linkPath: string) => CalendarDay | null;
}

/** What is put into a log at one place: a dated line and the tasks that follow it, all without list markers. */
export interface LogAddition {
	readonly day: CalendarDay;
	readonly lines: readonly string[];
}

/** Lines of a note, from 0; `end` is the one after the last. */
interface Section {
	readonly start: number;
	/** Where the first heading below it begins, else its end. */
	readonly intro: number;
	readonly end: number;
}

interface Item {
	readonly start: number;
	readonly end: number;
	/** Its indentation and list mark, as written. */
	readonly marker: string;
	readonly day: CalendarDay | null;
}

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** What ends a paragraph without a blank line: a quote, HTML, a rule. */
const NO_TEXT = /^ {0,3}(?:>|<[a-z!/?]|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
const TASK = /^\[(.)\][ \t]+/;
const LINKS = /\[\[([^[\]|#]+)|\]\(<?([^()<>]+)/g;

/**
 * Adds lines to a note's log, newest first: before the first dated item that is older, with that list's own mark and
 * indentation. A missing log is made at the note's end. Refused where a code block or comment that is never closed would
 * swallow the lines.
 */
export function addToLog(text: string, addition: LogAddition, form: LogForm): EditResult {
	const body = readBody(text);
	const lineEnd = lineEndOf(text);
	const place = findPlace(body, addition, form);
	if (body.openBlock !== null && place.at > body.openBlock) return refused("unclosed-block", body.openBlock);
	return edited(insertLines(body.lines, place.at, place.lines, lineEnd).join(""));
}

/** The lines to insert, and before which line. */
function findPlace(body: NoteBody, { day, lines }: LogAddition, form: LogForm): { at: number; lines: readonly string[] } {
	const log = findLog(body, form.headings);
	if (log === null) return atEnd(body, [`## ${form.headings[0] ?? "Log"}`, ...lines.map((line) => `- ${line}`)]);
	const items = readItems(body, log, form);
	const dated = items.filter((item) => item.day !== null);
	const older = dated.find((item) => item.day !== null && item.day < day);
	const model = older ?? dated.at(-1) ?? items[0];
	if (model === undefined) return startList(body, log, lines.map((line) => `- ${line}`));
	const isAfter = older === undefined && model.day !== null;
	return { at: isAfter ? model.end : model.start, lines: lines.map((line) => model.marker + line) };
}

function findLog(body: NoteBody, names: readonly string[]): Section | null {
	const own = logHeadingName(names[0] ?? "");
	const first = body.headings.findIndex(({ text }) => logHeadingName(text) === own);
	// The heading of the settings before the others that are read.
	const at = first === -1 ? body.headings.findIndex(({ text }) => isLogHeading(text, { logHeadings: names })) : first;
	const heading = body.headings[at];
	if (heading === undefined) return null;
	const below = body.headings.slice(at + 1);
	const end = below.find(({ level }) => level <= heading.level)?.line ?? body.lines.length;
	return { start: heading.end, intro: below[0]?.line ?? end, end };
}

/** The items of the section's outermost list. */
function readItems(body: NoteBody, section: Section, form: LogForm): Item[] {
	const items: Item[] = [];
	let margin: string | null = null;
	for (let at = section.start; at < section.end; at++) {
		const line = bare(body.lines[at]);
		const [marker, indent = ""] = ITEM.exec(line) ?? [];
		if (marker === undefined || body.isVerbatim(at)) continue;
		margin ??= indent;
		if (indent.length > margin.length) continue;
		items.push({ start: at, end: endOfItem(body, at, section.end, margin), marker, day: dayOfItem(line.slice(indent.length), marker.length - indent.length, form) });
	}
	return items;
}

/** The line after an item's last: indented lines and those that go on with its paragraph are its own. */
export function endOfItem(body: NoteBody, start: number, limit: number, margin: string): number {
	let end = start + 1;
	let isAfterBlank = false;
	for (let at = end; at < limit; at++) {
		const line = bare(body.lines[at]);
		if (line.trim() === "") {
			isAfterBlank = true;
			continue;
		}
		const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
		// What a block holds is the item's when its beginning is.
		const isInside = indent.length > margin.length || (body.isVerbatim(at) && !body.opensBlock(at));
		const isOther = ITEM.test(line) || body.isHeading(at) || body.opensBlock(at) || NO_TEXT.test(line);
		if (!isInside && (isAfterBlank || isOther)) break;
		isAfterBlank = false;
		end = at + 1;
	}
	return end;
}

/** The day an item of the log is about, its mark included in `item`; an open or dropped task has none. */
function dayOfItem(item: string, markLength: number, form: LogForm): CalendarDay | null {
	const mark = TASK.exec(item.slice(markLength))?.[1] ?? "x";
	if (mark !== "x" && mark !== "X") return null;
	const found = bareDay(item, 0);
	if (found !== null) return found.day;
	for (const [, wiki, markdown] of item.matchAll(LINKS)) {
		const path = (wiki ?? markdown ?? "").trim().replace(/\.md$/, "");
		const linked = form.dayOfLink(path) ?? dayInName(path);
		if (linked !== null) return linked;
	}
	return null;
}

/** Begins a list in a log without items: below its heading, or below the text that stands there. */
function startList(body: NoteBody, section: Section, lines: readonly string[]): { at: number; lines: readonly string[] } {
	let at = section.intro;
	while (at > section.start && bare(body.lines[at - 1]).trim() === "") at--;
	return { at, lines: at === section.start ? lines : ["", ...lines] };
}

function atEnd(body: NoteBody, lines: readonly string[]): { at: number; lines: readonly string[] } {
	const at = body.lines.length;
	const isApart = at === 0 || bare(body.lines[at - 1]).trim() === "" || body.isVerbatim(at - 1);
	return { at, lines: isApart ? lines : ["", ...lines] };
}

/** Lines put before line `at`, with line ends as around them; a note without a final one stays without. */
export function insertLines(lines: readonly string[], at: number, added: readonly string[], lineEnd: string): string[] {
	const before = lines[at - 1];
	const isUnended = before !== undefined && !before.endsWith("\n");
	const own = before === undefined || isUnended ? lineEnd : before.slice(bare(before).length);
	const inserted = added.map((line) => line + own);
	if (!isUnended) return [...lines.slice(0, at), ...inserted, ...lines.slice(at)];
	const last = added.at(-1) ?? "";
	return [...lines.slice(0, at - 1), before + own, ...inserted.slice(0, -1), last];
}
