import type { Contact } from "../contacts/contact";
import { addDays, type CalendarDay } from "../day/calendar-day";
import type { Reconnection } from "./reconnection";

/** Sections in which a person stands once. */
export type PersonSection = "this-week" | "snoozed" | "dormant" | "all-due" | "coming-up" | "to-sort";

const COMING_UP_DAYS = 30;

/** The section a person stands in, the first that fits; null when nothing is to be done or known within thirty days. */
export function sectionOf(
	contact: Contact, reconnection: Reconnection, isInThisWeek: boolean, today: CalendarDay,
): PersonSection | null {
	if (isInThisWeek) return "this-week";
	const { standing } = reconnection;
	if (standing === "snoozed" || contact.status === "paused") return "snoozed";
	if (standing === "dormant") return "dormant";
	if (standing === "due") return "all-due";
	if (contact.status !== "active") return null;
	const day = comingUpDay(reconnection);
	if (day !== null && day <= addDays(today, COMING_UP_DAYS)) return "coming-up";
	return standing === "untracked" && isToSort(contact) ? "to-sort" : null;
}

/** The day that comes up for someone on track or planned: the planned one or the due one, whichever is first. */
export function comingUpDay({ planned, due }: Pick<Reconnection, "planned" | "due">): CalendarDay | null {
	if (planned === null || due === null) return planned ?? due;
	return planned < due ? planned : due;
}

/** Whether nobody has said yet how to keep up with someone: neither circle, cadence, goal nor next contact. */
export function isToSort({ circle, cadence, goals, nextContact }: Contact): boolean {
	return circle === null && cadence === null && goals.length === 0 && nextContact === null;
}
