import { addDays, type CalendarDay } from "../../domain/day/calendar-day";
import { findBirthday } from "../../domain/reconnections/reasons/occasion-reasons";
import type { PersonItem, PlanItem } from "./panel-item";

/** The days on which a birthday shows, and their months, for a quick no. */
export interface BirthdayWindow {
	readonly from: CalendarDay;
	readonly until: CalendarDay;
	readonly months: ReadonlySet<number>;
}

const NONE: readonly PlanItem[] = Object.freeze([]);

/** So far ahead birthdays and dates of organisations show. */
export const DAYS_AHEAD = 14;

/** The window of birthdays from a day on. */
export function birthdayWindow(today: CalendarDay): BirthdayWindow {
	const until = addDays(today, DAYS_AHEAD);
	// 29 February comes round on the last day of its month: months are enough to tell who cannot be in the window.
	return { from: today, until, months: new Set([Number(today.slice(5, 7)), Number(until.slice(5, 7))]) };
}

/** A person's plan, and birthday that is near. */
export function findPlans(person: PersonItem, window: BirthdayWindow): readonly PlanItem[] {
	const birthday = mayHaveBirthday(person, window) ? findBirthday(person.contact, window.from, window.until) : null;
	const near = nearPlan(person);
	const plan = near ?? laterPlan(person, window.from);
	if (birthday === null && plan === null) return NONE;
	return [
		...(plan === null ? [] : [planItem(person, plan, near === null)]),
		...(birthday === null ? [] : [planItem(person, birthday, false)]),
	];
}

function planItem(person: PersonItem, reason: PlanItem["reason"], isLater: boolean): PlanItem {
	return { kind: "plan", key: `${reason.code}:${person.path}`, path: person.path, person, reason, isLater };
}

/** What the ranking says of a plan that is near or past. */
function nearPlan({ reconnection }: PersonItem): PlanItem["reason"] | null {
	for (const reason of reconnection.reasons) if (reason.code === "plan-deadline") return reason;
	return null;
}

function laterPlan({ contact: { nextContact, approach, status } }: PersonItem, today: CalendarDay): PlanItem["reason"] | null {
	return nextContact === null || nextContact <= today || status !== "active"
		? null
		: { code: "plan-deadline", day: nextContact, approach };
}

function mayHaveBirthday({ contact }: PersonItem, window: BirthdayWindow): boolean {
	const { birthday, status } = contact;
	return birthday !== null && birthday.month !== null && status === "active" && window.months.has(birthday.month);
}
