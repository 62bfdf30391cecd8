import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Balance } from "../interactions/balance";
import type { Channel } from "../interactions/channel";
import type { InteractionSource } from "../interactions/interaction";
import type { Owed } from "../reconnections/owed";
import type { Reconnection } from "../reconnections/reconnection";
import type { Register } from "../text/register";

/** A line of a note, to be opened. `line` counts from 0, null for the whole note. */
export interface NoteLine {
	readonly path: string;
	readonly line: number | null;
	readonly text: string;
}

/** Something to recall: a line tagged `#memory`, how the two met, or a line of a past exchange not among the last ones. */
export interface BriefMemory extends NoteLine {
	readonly kind: "memory" | "met" | "past";
	/** The day it tells of, when known. */
	readonly day: CalendarDay | null;
}

/** One past exchange and the line that tells of it. */
export interface BriefExchange {
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	/** Where it is told, at the line whose words `text` holds. */
	readonly source: InteractionSource;
	/** What was noted; empty when nothing was. */
	readonly text: string;
}

/** How a tie began. */
export interface BriefBeginning {
	/** When the two met: a day, a month or a year as ISO text, `2019-03`. */
	readonly metOn: string | null;
	/** How they met, in the note's words, where it says no date alone. */
	readonly met: string | null;
	/** Names of those who introduced. */
	readonly introducedBy: readonly string[];
	/** Organisations both the user and the contact are or were at. */
	readonly sharedOrganizations: readonly string[];
	readonly relationships: Contact["relationships"];
	/** The earliest exchange known, when it is older than the last ones and no date of meeting is known. */
	readonly first: { readonly day: CalendarDay; readonly channel: Channel | null; readonly source: InteractionSource } | null;
}

/** Something near: a birthday, the day the user chose for the next contact, a meeting to come, a date of where they work. */
export interface BriefOccasion {
	readonly kind: "birthday" | "plan" | "meeting" | "organization";
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	/** The age reached on a birthday, when known. */
	readonly age: number | null;
	/** What an organisation's note says of its date; empty for the others. */
	readonly text: string;
	/** Where it is written. */
	readonly path: string;
	readonly line: number | null;
}

/** What one looks at before dialling: a contact, the tie, and what is open between the two. */
export interface Brief {
	readonly contact: Contact;
	readonly reconnection: Reconnection | null;
	readonly register: Register;
	readonly beginning: BriefBeginning;
	/** Lines worth recalling, the best first. */
	readonly memories: readonly BriefMemory[];
	/** Newest first. */
	readonly exchanges: readonly BriefExchange[];
	/** All exchanges of two years up to today, each with its channel, newest first: for the chart. */
	readonly months: readonly { readonly day: CalendarDay; readonly channel: Channel | null }[];
	/** Usual days between two exchanges, or null. */
	readonly usualDays: number | null;
	readonly owed: readonly Owed[];
	/** What the contact seeks, each with what the user's own note offers that fits, or null. */
	readonly seeks: readonly { readonly text: string; readonly fits: string | null }[];
	/** What the contact offers, each with the name of the goal it serves, or null. */
	readonly offers: readonly { readonly text: string; readonly goal: string | null }[];
	/** The goal worth a word, and its last news with the line it stands in, or null. */
	readonly ambition: { readonly goal: string; readonly path: string; readonly line: number | null; readonly news: string | null } | null;
	/** Questions left without an answer, then the next steps said last time. */
	readonly open: readonly (NoteLine & { readonly kind: "question" | "next-step" })[];
	readonly occasions: readonly BriefOccasion[];
	readonly balance: Balance;
	/** Paths of the notes whose words it holds: when one changes it may read differently. */
	readonly notes: readonly string[];
}
