import { type CalendarDay, isCalendarDay } from "../day/calendar-day";
import { linkPathOf } from "../contacts/reference";
import { dayInName } from "./dated-note";
import { bare, readBody } from "./edit-body";
import { addToLog, type LogForm } from "./edit-log";
import type { TextEdit } from "./edit-result";
import { safeLine } from "./edit-safe-text";
import { bareDay } from "./log-line";

/** A request for an introduction, as a line in the target's note tells it. */
export interface AskedIntroduction {
	readonly day: CalendarDay;
	/** Link path of who was asked. */
	readonly by: string;
	/** Link path of whom the introduction was to be to, where that is somebody on the way to the target; else null. */
	readonly to: string | null;
	/** From 0. */
	readonly line: number;
}

/** What it is, and that it is no exchange with the contact in whose note it stands. */
const TAGS = "#introduction #mention";
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const LINK = /\[\[[^[\]]{1,500}\]\]|\[[^[\]]{0,500}\]\((?:[^()]|\([^()]{0,200}\)){1,1000}\)/g;
const MOST_LETTERS = 2000;

/** Notes in a target's log that somebody was asked; `words` hold the links, first to who was asked. */
export function noteAskedIntroduction(words: string, day: CalendarDay, dayLink: string | null, form: LogForm): TextEdit {
	return (text) => addToLog(text, { day, lines: [`${dayLink ?? day} ${safeLine(words)} ${TAGS}`] }, form);
}

/** The requests for an introduction that a note tells of, newest first. */
export function readAskedIntroductions(text: string, dayOfLink: LogForm["dayOfLink"]): readonly AskedIntroduction[] {
	if (!text.includes("#introduction")) return [];
	const { lines, isVerbatim } = readBody(text);
	const asked: AskedIntroduction[] = [];
	lines.forEach((written, line) => {
		const item = bare(written).slice(0, MOST_LETTERS);
		if (!ITEM.test(item) || isVerbatim(line) || !hasTag(item, "#introduction") || !hasTag(item, "#mention")) return;
		const found = readLine(item, dayOfLink);
		if (found !== null) asked.push({ ...found, line });
	});
	return asked.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : one.line - other.line));
}

function readLine(item: string, dayOfLink: LogForm["dayOfLink"]): Pick<AskedIntroduction, "day" | "by" | "to"> | null {
	let day = bareDay(item.trimStart(), 0)?.day ?? null;
	const people: string[] = [];
	for (const [link] of item.matchAll(LINK)) {
		const path = linkPathOf(link);
		if (path === null) continue;
		const linked = dayOfLink(path) ?? dayInName(path);
		if (linked === null) people.push(path);
		else day ??= linked;
	}
	const [by, to = null] = people;
	return day === null || by === undefined || !isCalendarDay(day) ? null : { day, by, to };
}

function hasTag(item: string, tag: string): boolean {
	return ` ${item.toLowerCase()} `.split(/\s+/).includes(tag);
}
