import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { TieSource } from "./network";
import type { Occasion } from "./occasion";

/** A contact at an organisation, or one who was. */
export interface OrganizationMember {
	readonly contact: Contact;
	/** The latest exchange, or null. */
	readonly last: CalendarDay | null;
	readonly lastChannel: Channel | null;
}

/** Two members who know each other otherwise than from the organisation. */
export interface MemberTie {
	readonly one: Contact;
	readonly other: Contact;
	/** What weighs most of what makes it known. */
	readonly source: TieSource;
}

/** Who is known at an organisation, now and before: shown in the brief's place while its note is in view. */
export interface OrganizationPage {
	/** The organisation's note. */
	readonly path: string;
	readonly name: string;
	/** Whether the user is there or was, as their own note says; null when it does not. */
	readonly own: "current" | "former" | null;
	/** Those there now, the strongest tie with the user first: `MOST_MEMBERS` at most. */
	readonly current: readonly OrganizationMember[];
	/** Those who left, in the same way. */
	readonly former: readonly OrganizationMember[];
	/** All who are there now and all who left, listed here or not. */
	readonly counts: { readonly current: number; readonly former: number };
	/** The strongest first: `MOST_TIES` at most. */
	readonly ties: readonly MemberTie[];
	readonly occasions: readonly Occasion[];
	/** Paths of the notes whose words it holds: when one changes it may read differently. */
	readonly notes: readonly string[];
}

/** So many of those at an organisation are listed. */
export const MOST_MEMBERS = 200;
/** So many ties among them. */
export const MOST_TIES = 12;
