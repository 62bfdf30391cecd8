import type { Contact } from "../contacts/contact";
import type { Problem } from "../contacts/problem";
import type { Interval } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Direction } from "../interactions/interaction";
import type { Meeting } from "../interactions/meeting";
import type { Goal } from "../reconnections/goal";

/** What a note is to the network. `dated-note` and `other` matter only for what they say of contacts. */
export type NoteKind =
	| "contact" | "me" | "meeting" | "goal" | "round" | "organization" | "presence-plan" | "dated-note" | "unreadable" | "other";

/** The one empty list: facts of a note share it instead of holding an empty list each. */
export const NONE: readonly never[] = Object.freeze([]);

/** How often something of a presence plan is wanted, null for no reminder, and the day it was made. */
export interface Pace {
	readonly cadence: Interval | null;
	readonly added: CalendarDay | null;
}

/** A dated line of the log of a contact's note, a goal's or a presence plan's, or of any list of an organisation's. */
export interface LogLine {
	readonly day: CalendarDay;
	readonly line: number;
	/**
	 * The link that holds the day, when its name holds more than that (`2026-05-01 Lunch with Anna`): should it lead to a
	 * note of another kind than a dated note, the line tells of no exchange. Null when the day is sure.
	 */
	readonly dayLink: string | null;
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: Direction | null;
	/** The line's words, cleaned; only in a goal's note, where they are told to those who helped, and an organisation's, else null. */
	readonly text: string | null;
}

/** A task that is open, or done with its done day. */
export interface TaskLine {
	readonly line: number;
	readonly text: string;
	readonly kind: "request" | "promise" | "waiting";
	readonly due: CalendarDay | null;
	/** Null while open. */
	readonly done: CalendarDay | null;
	/** The day it was made (`➕`), or null. */
	readonly created: CalendarDay | null;
	/** Link paths as written, without `#heading`. */
	readonly links: readonly string[];
}

/** All that one note says, before links are resolved: the unit the index keeps, replaces and drops. */
export interface NoteFacts {
	readonly path: string;
	readonly kind: NoteKind;
	/** For `contact` and `me`. */
	readonly contact: Contact | null;
	/** Null also for a meeting without a day, and for a cancelled one. */
	readonly meeting: Meeting | null;
	readonly goal: Goal | null;
	/** Of a presence plan. */
	readonly pace: Pace | null;
	/** Day of a dated note. */
	readonly day: CalendarDay | null;
	/** The people of a meeting, or the links of a dated note that count: link paths as written, without `#heading`. */
	readonly people: readonly string[];
	/** The body line, from 0, of each of `people`; empty when they stand in the front matter. */
	readonly lines: readonly number[];
	/** People of a meeting given as plain text: each is a file name or an alias. */
	readonly names: readonly string[];
	/** Where a contact's note links to beside its properties and days: link paths as written, each once. */
	readonly links: readonly string[];
	/** Of a contact's note, a goal's, an organisation's or a presence plan's. */
	readonly log: readonly LogLine[];
	/** Those that link to any note or stand in a contact's note. */
	readonly tasks: readonly TaskLine[];
	readonly problems: readonly Problem[];
	/** Whether facts are missing that only the note's text can give. */
	readonly needsText: boolean;
}
