import type { Contact } from "../../contacts/contact";
import type { CalendarDay } from "../../day/calendar-day";
import { nextOccurrence } from "../../day/partial-date";
import type { RankingContext } from "../ranking-context";
import type { Reason } from "../reason";
import type { Times } from "../standing";

/** A birthday between two days less than a month apart, both included, or null. */
export function findBirthday(
	{ birthday }: Contact, from: CalendarDay, until: CalendarDay,
): Extract<Reason, { code: "birthday" }> | null {
	if (birthday === null || (birthday.month !== monthNumber(from) && birthday.month !== monthNumber(until))) return null;
	const day = nextOccurrence(birthday, from);
	if (day === null || day > until) return null;
	const age = birthday.year === null ? 0 : Number(day.slice(0, 4)) - birthday.year;
	return { code: "birthday", day, age: age > 0 ? age : null };
}

/** The day the user wanted to get in touch by, when it is near or past and no exchange has met it, or null. */
export function findPlanDeadline(
	{ nextContact, approach }: Contact, { nextIsOpen }: Pick<Times, "nextIsOpen">, { weekAhead }: RankingContext,
): Extract<Reason, { code: "plan-deadline" }> | null {
	if (nextContact === null || !nextIsOpen || nextContact > weekAhead) return null;
	return { code: "plan-deadline", day: nextContact, approach };
}

function monthNumber(day: CalendarDay): number {
	return Number(day.slice(5, 7));
}
