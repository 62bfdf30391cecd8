import type { Contact } from "../../domain/contacts/contact";
import { addDays, type CalendarDay } from "../../domain/day/calendar-day";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import type { SectionId } from "./panel-state";

/** Sections in which a person stands once; This week comes before them all, and `on-track` holds everyone else. */
export type PersonSection = Extract<SectionId, "coming-up" | "all-due" | "dormant" | "snoozed" | "to-sort" | "on-track">;

const COMING_UP_DAYS = 30;

/** The last day that is coming up. */
export function comingUpUntil(today: CalendarDay): CalendarDay {
	return addDays(today, COMING_UP_DAYS);
}

/** Where a person stands who is not in This week; `until` is the last day that is coming up. */
export function placePerson(contact: Contact, reconnection: Reconnection, until: CalendarDay): PersonSection {
	if (contact.status !== "active" || reconnection.standing === "snoozed") return "snoozed";
	if (reconnection.standing === "dormant") return "dormant";
	if (reconnection.standing === "due") return "all-due";
	const next = nextDay(reconnection);
	if (next !== null && next <= until) return "coming-up";
	return reconnection.standing === "untracked" && isUnsorted(contact) ? "to-sort" : "on-track";
}

/** The day on which something is planned with a person, else the day they fall due. */
export function nextDay(reconnection: Reconnection): CalendarDay | null {
	return reconnection.planned ?? reconnection.due;
}

function isUnsorted({ circle, cadence, goals, nextContact }: Contact): boolean {
	return circle === null && cadence === null && goals.length === 0 && nextContact === null;
}
