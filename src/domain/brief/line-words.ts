import { displayNameOf, linkPathOf } from "../contacts/reference";
import type { CalendarDay } from "../day/calendar-day";
import { readWords } from "../notes/read-words";
import { splitNote } from "../notes/split-note";

const WIKI_LINK = /!?\[\[[^[\]]*\]\]/g;
const LEADING_MARKS = /^[\s:;,.–—-]+/;
/** A line of a brief is read at a glance. */
const MOST_LETTERS = 160;

/** A note's lines with the number of its first line after the front matter, from 0. */
export interface NoteLines {
	readonly lines: readonly string[];
	readonly body: number;
}

/** Cuts a note into lines, without line ends. */
export function noteLines(text: string): NoteLines {
	const split = splitNote(text);
	const lines = text.split(/\r?\n/);
	return { lines, body: split === null ? 0 : lines.length - split.body.split("\n").length };
}

/** What a line says to people, without the day it is about: `- [[2026-05-01]] lunch #via/lunch` says `lunch`. */
export function lineWords(line: string, day: CalendarDay | null): string {
	return shorten(readWords(day === null ? line : withoutDay(line, day)).replace(LEADING_MARKS, ""));
}

/** A text of at most about 160 letters, cut between two words. */
export function shorten(text: string): string {
	if (text.length <= MOST_LETTERS) return text;
	const cut = text.slice(0, MOST_LETTERS);
	const end = cut.lastIndexOf(" ");
	return `${(end > MOST_LETTERS / 2 ? cut.slice(0, end) : withoutHalfLetter(cut)).replace(/[\s,;:.–—-]+$/, "")}…`;
}

function withoutDay(line: string, day: CalendarDay): string {
	// The day may be written in the daily notes' own format.
	const isElsewise = !line.includes(day);
	let isFound = false;
	const linkless = line.replace(WIKI_LINK, (link) => {
		const path = isFound ? null : linkPathOf(link);
		if (path === null || !(path.includes(day) || (isElsewise && maySayDay(path, day)))) return link;
		isFound = true;
		const words = displayNameOf(link).replace(day, "").trim();
		// A daily note's name is the day however it is written; of a longer name the rest tells something.
		return path.includes(day) && !path.endsWith(day) ? words : "";
	});
	return isFound ? linkless : linkless.replace(day, "");
}

/** Whether a link's path holds the year and the date of a day. */
function maySayDay(path: string, day: CalendarDay): boolean {
	return path.includes(day.slice(0, 4)) && path.includes(String(Number(day.slice(8))));
}

function withoutHalfLetter(text: string): string {
	const last = text.charCodeAt(text.length - 1);
	return last >= 0xd800 && last < 0xdc00 ? text.slice(0, -1) : text;
}
