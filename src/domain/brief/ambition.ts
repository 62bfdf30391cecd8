import { type CalendarDay, isCalendarDay } from "../day/calendar-day";
import type { Goal } from "../reconnections/goal";
import type { Brief } from "./brief";
import { lineWords, noteLines } from "./line-words";

/** A list item, no task, that has a day near its beginning. */
const DATED_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?!\[.\]).{0,40}?(\d{4}-\d{2}-\d{2})/u;

/** The goal worth a word to a contact: one of the contact's own goals, else the most urgent; null when none is active. */
export function goalToTell(theirs: readonly Goal[], all: readonly Goal[]): Goal | null {
	return mostUrgent(theirs) ?? mostUrgent(all);
}

/** A list item of a note that tells of a day: its line, from 0, and the line as written. */
export interface DatedItem {
	readonly day: CalendarDay;
	readonly line: number;
	readonly written: string;
}

/** The dated list items of a note's text, in its order; tasks are none. */
export function datedItems(text: string): readonly DatedItem[] {
	const { lines, body } = noteLines(text);
	const items: DatedItem[] = [];
	for (let line = body; line < lines.length; line++) {
		const written = lines[line] ?? "";
		const day = DATED_ITEM.exec(written)?.[1];
		if (day !== undefined && isCalendarDay(day)) items.push({ day, line, written });
	}
	return items;
}

/** A goal with its last news up to a day, from its note's text. */
export function readAmbition({ name, path }: Goal, text: string, today: CalendarDay): NonNullable<Brief["ambition"]> {
	let news: { readonly day: CalendarDay; readonly line: number; readonly text: string } | null = null;
	for (const { day, line, written } of datedItems(text)) {
		if (day > today || (news !== null && day <= news.day)) continue;
		const words = lineWords(written, day);
		if (words !== "") news = { day, line, text: words };
	}
	return { goal: name, path, line: news?.line ?? null, news: news?.text ?? null };
}

function mostUrgent(goals: readonly Goal[]): Goal | null {
	const active = goals.filter(({ status }) => status === "active");
	const urgency = ({ deadline, name }: Goal): string => `${deadline ?? "9999-99-99"} ${name}`;
	return active.reduce<Goal | null>((first, goal) => (first === null || urgency(goal) < urgency(first) ? goal : first), null);
}
