import type { Contact } from "../contacts/contact";
import type { Problem } from "../contacts/problem";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Direction } from "../interactions/interaction";
import type { Meeting } from "../interactions/meeting";
import type { Goal } from "../reconnections/goal";

/** What a note is to the network. `dated-note` and `other` matter only for what they say of contacts. */
export type NoteKind =
	| "contact" | "me" | "meeting" | "goal" | "round" | "organization" | "dated-note" | "unreadable" | "other";

/** A name of a person or note as written, before it is resolved: a link path, or plain text for a file name or alias. */
export interface Mention {
	readonly kind: "link" | "name";
	readonly text: string;
	/** Line of the body, from 0; null in the front matter. */
	readonly line: number | null;
}

/** A dated line of the log of a contact's note, or of a goal's. */
export interface LogLine {
	readonly day: CalendarDay;
	readonly line: number;
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: Direction | null;
	readonly text: string | null;
}

/** A task that is open, or done with its done day. `mentions` are its links. */
export interface TaskLine {
	readonly line: number;
	readonly text: string;
	readonly kind: "request" | "promise" | "waiting";
	readonly due: CalendarDay | null;
	/** Null while open. */
	readonly done: CalendarDay | null;
	/** The day it was made (`➕`), or null. */
	readonly created: CalendarDay | null;
	readonly mentions: readonly Mention[];
}

/** All that one note says, before links are resolved: the unit the index keeps, replaces and drops. */
export interface NoteFacts {
	readonly path: string;
	readonly kind: NoteKind;
	/** For `contact` and `me`. */
	readonly contact: Contact | null;
	readonly meeting: Meeting | null;
	readonly goal: Goal | null;
	/** Day of a dated note. */
	readonly day: CalendarDay | null;
	/** The people of a meeting, or the links of a dated note that count. */
	readonly people: readonly Mention[];
	readonly log: readonly LogLine[];
	readonly tasks: readonly TaskLine[];
	readonly problems: readonly Problem[];
	/** Whether facts are missing that only the note's text can give. */
	readonly needsText: boolean;
}
