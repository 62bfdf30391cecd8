import { addDays, type CalendarDay } from "../../domain/day/calendar-day";
import { findBirthday } from "../../domain/reconnections/reasons/occasion-reasons";
import type { PersonItem, PlanItem } from "./panel-item";

/** The days on which a birthday shows, and their months, for a quick no. */
export interface BirthdayWindow {
	readonly from: CalendarDay;
	readonly until: CalendarDay;
	readonly months: ReadonlySet<number>;
}

const BIRTHDAY_DAYS = 14;
const NONE: readonly PlanItem[] = Object.freeze([]);

/** The window of birthdays from a day on. */
export function birthdayWindow(today: CalendarDay): BirthdayWindow {
	const until = addDays(today, BIRTHDAY_DAYS);
	// 29 February comes round on the last day of its month: months are enough to tell who cannot be in the window.
	return { from: today, until, months: new Set([Number(today.slice(5, 7)), Number(until.slice(5, 7))]) };
}

/** A person's plan that is near or past, and birthday that is near. */
export function findPlans(person: PersonItem, window: BirthdayWindow): readonly PlanItem[] {
	const birthday = mayHaveBirthday(person, window) ? findBirthday(person.contact, window.from, window.until) : null;
	const plan = findPlan(person);
	if (birthday === null && plan === undefined) return NONE;
	return [
		...(plan === undefined ? [] : [planItem(person, plan)]),
		...(birthday === null ? [] : [planItem(person, birthday)]),
	];
}

function planItem(person: PersonItem, reason: PlanItem["reason"]): PlanItem {
	return { kind: "plan", key: `${reason.code}:${person.path}`, path: person.path, person, reason };
}

function findPlan({ reconnection }: PersonItem): PlanItem["reason"] | undefined {
	for (const reason of reconnection.reasons) if (reason.code === "plan-deadline") return reason;
	return undefined;
}

function mayHaveBirthday({ contact }: PersonItem, window: BirthdayWindow): boolean {
	const { birthday, status } = contact;
	return birthday !== null && birthday.month !== null && status === "active" && window.months.has(birthday.month);
}
