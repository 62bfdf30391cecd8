import type { Contact } from "../../domain/contacts/contact";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import { sectionOf } from "../../domain/reconnections/sections";
import type { SectionId } from "./panel-state";

/** Sections in which a person stands once; This week comes before them all, and `on-track` holds everyone else. */
export type PersonSection = Extract<SectionId, "coming-up" | "all-due" | "dormant" | "snoozed" | "to-sort" | "on-track">;

/** Where a person stands when This week does not hold them. */
export function placePerson(contact: Contact, reconnection: Reconnection, today: CalendarDay): PersonSection {
	const section = sectionOf(contact, reconnection, false, today);
	return section === null || section === "this-week" ? "on-track" : section;
}
