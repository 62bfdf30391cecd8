import type { Contact, Relationship } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Purpose } from "../interactions/meeting";
import type { Register } from "../text/register";

/** The parts of a brief that a template may ask for by name, as `{{brief:last}}`. */
export const BRIEF_PARTS = ["met", "memories", "last", "owed", "seeks", "offers", "goal", "open", "occasions", "tone"] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

/** One contact of a meeting and the link to its note, `[[Claire Fontaine]]`. */
export interface MeetingContact {
	readonly link: string;
	readonly contact: Contact;
}

/** All that a new meeting note may hold. */
export interface MeetingNoteFacts {
	/** The file's name without `.md`. */
	readonly title: string;
	/** In the order they are named; the first is the one whose properties a template may hold. */
	readonly contacts: readonly MeetingContact[];
	readonly day: CalendarDay;
	/** `HH:mm`, or null for the whole day. */
	readonly time: string | null;
	readonly channel: Channel;
	readonly purpose: Purpose | null;
	/** Link or text, or null for none. */
	readonly goal: string | null;
	readonly register: Register;
	/** In the order of the conversation; `id` null for one that has none. */
	readonly questions: readonly { readonly id: string | null; readonly text: string }[];
	/** The brief as short lines of plain text. */
	readonly brief: readonly string[];
	/** Lines of its parts; a part that is missing is empty. */
	readonly briefParts: ReadonlyMap<BriefPart, readonly string[]>;
	/** What the user offers that fits what these contacts seek. */
	readonly offers: readonly string[];
}

/** Names of what the vault holds, in the language of the conversation. */
export interface MeetingWords {
	readonly channels: Readonly<Record<Channel, string>>;
	readonly purposes: Readonly<Record<Purpose, string>>;
	readonly relationships: Readonly<Record<Relationship, string>>;
	/** By the circles' ids. */
	readonly circles: Readonly<Record<string, string>>;
}
