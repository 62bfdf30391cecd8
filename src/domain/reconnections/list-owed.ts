import type { CalendarDay } from "../day/calendar-day";
import type { Owed } from "./owed";
import type { RankingContext } from "./ranking-context";
import { isStillOwed } from "./still-owed";

const KIND_ORDER: Readonly<Record<Owed["kind"], number>> = { request: 0, promise: 1, thanks: 2, update: 3, waiting: 4 };
const LAST = "9999-99-99";

/**
 * What is owed on the context's day, requests first, then what is due or waiting longest. Contacts to whom a thing is owed no
 * more are taken out of it, and it goes with the last of them. `lastOf` is a contact's latest exchange up to the day.
 */
export function listOwed(
	everything: Iterable<Owed>, lastOf: (path: string) => CalendarDay | null, context: RankingContext,
): readonly Owed[] {
	const listed: Owed[] = [];
	for (const owed of everything) {
		const contacts = owed.contacts.filter((path) => isStillOwed(owed, lastOf(path), context));
		if (contacts.length > 0) listed.push(contacts.length === owed.contacts.length ? owed : { ...owed, contacts });
	}
	return listed.sort(compareOwed);
}

/** The order in which what is owed is read: by kind, then due day, then since when, then place. */
export function compareOwed(one: Owed, other: Owed): number {
	return (
		KIND_ORDER[one.kind] - KIND_ORDER[other.kind]
		|| compareTexts(one.due ?? LAST, other.due ?? LAST)
		|| compareTexts(one.since ?? LAST, other.since ?? LAST)
		|| compareTexts(one.path, other.path)
		|| (one.line ?? -1) - (other.line ?? -1)
	);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
