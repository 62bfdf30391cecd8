import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { PartialDate } from "../day/partial-date";
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

/** One past exchange and the line that tells of it. */
export interface BriefExchange {
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	readonly source: InteractionSource;
	/** What was noted; empty when nothing was. */
	readonly text: string;
}

/** How a tie began. */
export interface BriefBeginning {
	readonly met: PartialDate | string | null;
	/** Names of those who introduced. */
	readonly introducedBy: readonly string[];
	/** Organisations both the user and the contact were at. */
	readonly sharedOrganizations: readonly string[];
	readonly relationships: Contact["relationships"];
}

/** What one looks at before dialling: a contact, the tie, and what is open between the two. */
export interface Brief {
	readonly contact: Contact;
	readonly reconnection: Reconnection | null;
	readonly register: Register;
	readonly beginning: BriefBeginning;
	/** Lines worth recalling, the best first. */
	readonly memories: readonly NoteLine[];
	/** Newest first. */
	readonly exchanges: readonly BriefExchange[];
	/** Days up to today of all exchanges of two years, each with its channel: for the chart. */
	readonly months: readonly { readonly day: CalendarDay; readonly channel: Channel | null }[];
	/** Usual days between two exchanges, or null. */
	readonly usualDays: number | null;
	readonly owed: readonly Owed[];
	/** What the contact seeks, each with what the user's own note offers that fits, or null. */
	readonly seeks: readonly { readonly text: string; readonly fits: string | null }[];
	/** What the contact offers, each with the goal it serves, or null. */
	readonly offers: readonly { readonly text: string; readonly goal: string | null }[];
	/** The goal worth a word and its last news, or null. */
	readonly ambition: { readonly goal: string; readonly path: string; readonly news: string | null } | null;
	/** Questions left without an answer, and the next step said last time. */
	readonly open: readonly NoteLine[];
	readonly occasions: readonly { readonly kind: "birthday" | "plan" | "meeting"; readonly day: CalendarDay; readonly channel: Channel | null }[];
	readonly balance: Balance;
}
