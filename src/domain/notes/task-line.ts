import { type CalendarDay, isCalendarDay } from "../day/calendar-day";
import { withoutHeading } from "./dated-note";
import { NONE, type TaskLine } from "./note-facts";
import type { ItemContent } from "./read-items";
import { isDone } from "./read-uncounted-lines";
import { readWords } from "./read-words";

/** Those a task is for, in front of it: `[[Claire]]: send the report`. */
const ADDRESSEES = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(?:\[\[[^[\]]*\]\],? ?)+[ \u00A0\u202F]?:(?=\s|$)/u;
const DUE = /[📅📆🗓]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u;
const DUE_FIELD = /[[(]due::\s*(\d{4}-\d{2}-\d{2})/i;
const CREATED = /➕\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u;
const CREATED_FIELD = /[[(]created::\s*(\d{4}-\d{2}-\d{2})/i;
const DONE = /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u;
const DONE_FIELD = /[[(]completion::\s*(\d{4}-\d{2}-\d{2})/i;

/** Whether a mark is that of a task that is still to do: a space, or `/` for one begun. */
export function isOpen(task: string): boolean {
	return task === " " || task === "/";
}

/**
 * A task as its item tells it; `text` is the item's own. Null when it is neither open nor done on a known day: other marks,
 * as of a task given up, owe nothing. Nor does one that names whom it is for and not yet what.
 */
export function parseTask(item: ItemContent, text: string): TaskLine | null {
	const { task } = item;
	if (task === null || !(isOpen(task) || isDone(task))) return null;
	const done = isDone(task) ? dayIn(text, DONE, DONE_FIELD) : null;
	if (isDone(task) && done === null) return null;
	const words = wordsOfTask(text);
	if (words === null) return null;
	return {
		line: item.line,
		text: words,
		kind: kindOf(item.tags),
		due: dueDayOf(text),
		done,
		created: dayIn(text, CREATED, CREATED_FIELD),
		links: linksOf(item),
	};
}

/** What a task says, without those it is for in front; null when it says nothing but for whom. */
export function wordsOfTask(text: string): string | null {
	const addressees = ADDRESSEES.exec(text)?.[0] ?? "";
	const words = readWords(text.slice(addressees.length));
	return addressees !== "" && words === "" ? null : words;
}

/** The day a task is due, in the forms of the Tasks plugin; null when it says none. */
export function dueDayOf(text: string): CalendarDay | null {
	return dayIn(text, DUE, DUE_FIELD);
}

function kindOf(tags: readonly string[]): TaskLine["kind"] {
	const has = (tag: string): boolean => tags.some((other) => other.toLowerCase() === tag);
	return has("#request") ? "request" : has("#waiting") ? "waiting" : "promise";
}

function linksOf(item: ItemContent): readonly string[] {
	if (item.links.length === 0) return NONE;
	return [...new Set(item.links.map(({ link }) => withoutHeading(link)).filter((path) => path !== ""))];
}

function dayIn(text: string, mark: RegExp, field: RegExp): CalendarDay | null {
	const day = (mark.exec(text) ?? field.exec(text))?.[1];
	return day !== undefined && isCalendarDay(day) ? day : null;
}
