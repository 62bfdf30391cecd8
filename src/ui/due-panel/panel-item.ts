import type { Contact } from "../../domain/contacts/contact";
import type { Problem } from "../../domain/contacts/problem";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Owed } from "../../domain/reconnections/owed";
import type { Occasion } from "../../domain/network/occasion";
import type { PresencePlan } from "../../domain/notes/presence-plan";
import type { Reason } from "../../domain/reconnections/reason";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import type { PersonSection } from "./place-person";

/** A person as the panel keeps one: made anew when the person changes, so that sameness means nothing changed. */
export interface PersonItem {
	readonly kind: "person";
	/** The row's own name within its section. */
	readonly key: string;
	readonly path: string;
	readonly contact: Contact;
	readonly reconnection: Reconnection;
	readonly section: PersonSection;
}

/** A person proposed this week, or done. */
export interface WeekItem {
	readonly kind: "week";
	readonly key: string;
	readonly path: string;
	readonly person: PersonItem;
	readonly done: boolean;
	readonly weekStart: CalendarDay;
	readonly reasons: readonly Reason[];
}

/** Something owed, with the people it concerns; the row stands for the first. */
export interface OwedItem {
	readonly kind: "owed";
	readonly key: string;
	readonly path: string;
	readonly people: readonly PersonItem[];
	readonly owed: Owed;
}

/** The deadline of a plan, near, past or later, or a birthday. */
export interface PlanItem {
	readonly kind: "plan";
	readonly key: string;
	readonly path: string;
	readonly person: PersonItem;
	readonly reason: Extract<Reason, { code: "plan-deadline" | "birthday" }>;
	/** Whether it is more than a week ahead: then it stands among the later plans. */
	readonly isLater: boolean;
}

/** A date of an organisation, whose note the row stands for. */
export interface OccasionItem {
	readonly kind: "occasion";
	readonly key: string;
	readonly path: string;
	/** Those known there, whom the user spoke to last first. */
	readonly people: readonly PersonItem[];
	/** How many more are known there. */
	readonly beyond: number;
	readonly occasion: Occasion;
}

/** A presence plan whose time has come again. */
export interface PresenceItem {
	readonly kind: "presence";
	readonly key: string;
	readonly path: string;
	readonly plan: PresencePlan;
}

/** Something that cannot be read. */
export interface ProblemItem {
	readonly kind: "problem";
	readonly key: string;
	readonly path: string;
	/** Null when the note is no contact. */
	readonly person: PersonItem | null;
	readonly problem: Problem;
}

const NOBODY: readonly PersonItem[] = Object.freeze([]);

/** What a row stands for. */
export type PanelItem = PersonItem | WeekItem | OwedItem | PlanItem | OccasionItem | PresenceItem | ProblemItem;

/** The people a row is about. */
export function peopleOf(item: PanelItem): readonly PersonItem[] {
	switch (item.kind) {
		case "person":
			return [item];
		case "owed":
		case "occasion":
			return item.people;
		case "presence":
			return NOBODY;
		case "week":
		case "plan":
			return [item.person];
		case "problem":
			return item.person === null ? [] : [item.person];
	}
}
