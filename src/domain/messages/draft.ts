import type { ContactNetwork, Relationship } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { GoalKind } from "../reconnections/goal";
import type { Register } from "../text/register";

/** What a message is for; those that meetings have too bear the same name. */
export const DRAFT_PURPOSES = [
	"keep-in-touch", "reconnect", "advice", "information", "introduction", "introduced", "recommendation", "thank", "update",
	"congratulate", "birthday", "relay", "offer-help", "introduce", "propose-to-meet",
] as const;
export type DraftPurpose = (typeof DRAFT_PURPOSES)[number];

/** Purposes of a request; `introduced` follows an introduction that was made. */
export const ASK_PURPOSES: readonly DraftPurpose[] = ["advice", "information", "introduction", "introduced", "recommendation"];

/** Purposes with which something is given. */
export const GIVING_PURPOSES: readonly DraftPurpose[] = ["relay", "offer-help", "introduce"];

/** Purposes that tell of somebody else. */
export const PERSON_PURPOSES: readonly DraftPurpose[] = ["introduction", "introduced", "introduce"];

/** What the vault knows that a draft may tell; null and empty for what it does not. */
export interface DraftFacts {
	/** The given name to greet by. */
	readonly firstName: string | null;
	/** The user's own given name, to sign with. */
	readonly signature: string | null;
	readonly company: string | null;
	readonly role: string | null;
	readonly sector: string | null;
	/** An organisation both worked or studied at. */
	readonly sharedOrganization: string | null;
	readonly relationships: readonly Relationship[];
	readonly network: ContactNetwork | null;
	/** The last exchange up to today. */
	readonly last: { readonly day: CalendarDay; readonly channel: Channel | null } | null;
	/** The meeting to thank for; null for none. */
	readonly meeting: { readonly day: CalendarDay; readonly channel: Channel } | null;
	/** The goal that matters to both, else the user's most urgent one. */
	readonly goal: { readonly name: string; readonly kind: GoalKind; readonly sector: string | null; readonly need: string | null } | null;
	/** The goal's news that is owed to them. */
	readonly news: string | null;
	readonly seeks: readonly string[];
	/** Of the contact. */
	readonly offers: readonly string[];
	/** What the user's own note offers, what fits the contact's `seeks` first. */
	readonly ownOffers: readonly string[];
	/** The contact's birthday, when it is near. */
	readonly birthday: CalendarDay | null;
	readonly today: CalendarDay;
	/** Whether a year has passed with nothing but messages. */
	readonly onlyMessages?: boolean;
	/** What the message is about in the user's own words: what to congratulate for, what is relayed, what the advice is on. */
	readonly subject?: string | null;
	/** What is passed on itself, on lines of its own: an address of the web, or a few lines. */
	readonly passage?: string | null;
	/** Somebody else the message tells of: whom the user would like to meet, who made the introduction, who is introduced. */
	readonly person?: DraftPerson | null;
	/** The user's own line: a memory both share. Empty until it is written. */
	readonly memory: string;
}

/** Somebody a message to another tells of. */
export interface DraftPerson {
	readonly name: string;
	readonly role: string | null;
	readonly company: string | null;
}

/** A range of a text, in UTF-16 units. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** A message drafted, for the user to go on with. */
export interface Draft {
	/** One line, for a mail. */
	readonly subject: string;
	/** Without the memory, its place is marked: `memoryAt` holds the words that stand for it. */
	readonly text: string;
	/** Where the memory stands or is to stand; null when the message needs none. */
	readonly memoryAt: TextRange | null;
	/** Whether nothing is missing that only the user can write. */
	readonly ready: boolean;
}

/** What a draft is made for. */
export interface DraftOrder {
	readonly purpose: DraftPurpose;
	/** From 1; a purpose with fewer variants takes its first. */
	readonly variant: number;
	readonly register: Register;
}

/** What a text that is looked over is for. */
export interface DraftAbout {
	readonly purpose: DraftPurpose;
	readonly register: Register;
	readonly facts: Pick<DraftFacts, "last" | "today" | "memory" | "onlyMessages" | "person">;
}

/** A remark on a text: what was checked and whether it is fine, or a prompt to read it through once more. */
export interface Remark {
	readonly code:
		| "memory" | "length" | "register" | "cv" | "precise" | "silence"
		| "drive-first" | "one-request" | "free-to-decline" | "positive" | "reconnect-first" | "nothing-asked" | "meet" | "person" | "both-ask";
	/** `fine` and `look` were checked; `read` is for the user's own eyes. */
	readonly verdict: "fine" | "look" | "read";
}
