import { isCalendarDay, type CalendarDay } from "../day/calendar-day";
import { holdsLine } from "./line-ranges";
import { NONE } from "./note-facts";
import type { NoteMetadata } from "./note-snapshot";
import { readUncountedLines } from "./read-uncounted-lines";
import type { ReadingRules } from "./reading-rules";

const DASH = 45;

/** The day of a dated note: a daily note's, or the one ISO day that the file's name holds; null for other notes. */
export function datedNoteDay(path: string, rules: ReadingRules): CalendarDay | null {
	return rules.dailyNoteDay(path) ?? dayInName(path);
}

/** The day of a dated note that counts by the rules; null for other notes. */
export function countedNoteDay(path: string, rules: ReadingRules): CalendarDay | null {
	switch (rules.datedNotes) {
		case "daily-and-named":
			return datedNoteDay(path, rules);
		case "daily":
			return rules.dailyNoteDay(path);
		case "none":
			return null;
	}
}

/** The one ISO day in the file name of a note's or link's path, or null: `Journal/2026-05-01 Friday.md`. */
export function dayInName(path: string): CalendarDay | null {
	let found: CalendarDay | null = null;
	const start = path.lastIndexOf("/") + 1;
	for (let dash = path.indexOf("-", start); dash >= 0; dash = path.indexOf("-", dash + 1)) {
		const from = dash - 4;
		if (path.charCodeAt(dash + 3) !== DASH || from < start) continue;
		if (isDigit(path.charCodeAt(from - 1)) || isDigit(path.charCodeAt(from + 10))) continue;
		const text = path.slice(from, from + 10);
		if (!isCalendarDay(text)) continue;
		if (found !== null) return null;
		found = text;
	}
	return found;
}

/** The links of a dated note that count, each note once, with the line where it first stands. */
export function readDatedLinks(metadata: NoteMetadata): { readonly people: readonly string[]; readonly lines: readonly number[] } {
	const links = metadata.links ?? NONE;
	if (links.length === 0) return NO_LINKS;
	const uncounted = readUncountedLines(metadata);
	const lines = new Map<string, number>();
	for (const { link, position } of links) {
		const { line } = position.start;
		const path = withoutHeading(link);
		if (path !== "" && !lines.has(path) && !holdsLine(uncounted, line)) lines.set(path, line);
	}
	return lines.size === 0 ? NO_LINKS : { people: [...lines.keys()], lines: [...lines.values()] };
}

/** The path in a link's target: `Anna#Work` is `Anna`; empty for a heading of the note itself. */
export function withoutHeading(link: string): string {
	const hash = link.indexOf("#");
	return hash < 0 ? link : link.slice(0, hash);
}

const NO_LINKS = Object.freeze({ people: NONE, lines: NONE });

/** False for NaN too, which is what lies beside a text. */
function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
