import type { CalendarDay } from "../../../domain/day/calendar-day";

/** A line under "promises" that is no whole task yet. */
export interface FollowPromise {
	readonly line: number;
	/** As it stands, without its line end. */
	readonly written: string;
	readonly text: string;
	/** Whether it becomes a task. */
	readonly isOn: boolean;
	readonly byThem: boolean;
	readonly due: CalendarDay | null;
	/** Paths of the contacts to link; empty where the line links to one already. */
	readonly about: readonly string[];
	readonly isLinked: boolean;
}

/** Who is meant by a name: a contact, somebody new, or nobody to be noted. Null: the user has to say. */
export type PersonChoice =
	| { readonly kind: "contact"; readonly path: string }
	| { readonly kind: "new" }
	| { readonly kind: "leave" }
	| null;

/** A contact who may be meant, with what tells them from others of their name. */
export interface Candidate {
	readonly path: string;
	readonly name: string;
	readonly note: string;
}

/** A name under "people to meet next". */
export interface FollowPerson {
	readonly line: number;
	readonly written: string;
	readonly name: string;
	/** What the file of a new contact is called after. */
	readonly fileName: string;
	readonly about: string;
	readonly candidates: readonly Candidate[];
	/** Whether the line links to the one candidate already, who may only want to know who introduced them. */
	readonly isLinked: boolean;
	readonly choice: PersonChoice;
	/** Of a new contact. */
	readonly company: string;
}

/** The next contact with one of the meeting's contacts. */
export interface FollowNext {
	readonly path: string;
	readonly name: string;
	/** By their rhythm; null where they have none. */
	readonly proposed: CalendarDay | null;
	/** The day to come that their note holds already. */
	readonly planned: CalendarDay | null;
	/** The day to write; null leaves the note as it is. */
	readonly day: CalendarDay | null;
}

/** What stands in the dialog that follows a meeting through. */
export interface FollowDraft {
	readonly promises: readonly FollowPromise[];
	readonly people: readonly FollowPerson[];
	/** Path of the meeting's contact who named them; null until the user says who of several it was. */
	readonly introducedBy: string | null;
	readonly gave: readonly string[];
	readonly received: readonly string[];
	readonly next: readonly FollowNext[];
	/** The thanks that are owed have been said. */
	readonly thanked: boolean;
}

/** The draft with one of its rows changed. */
export function withRow<Key extends "promises" | "people" | "next">(
	draft: FollowDraft, key: Key, at: number, change: Partial<FollowDraft[Key][number]>,
): FollowDraft {
	return { ...draft, [key]: draft[key].map((row, index) => (index === at ? { ...row, ...change } : row)) };
}
