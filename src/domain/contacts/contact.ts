import type { CalendarDay } from "../day/calendar-day";
import type { Cadence } from "../day/cadence";
import type { PartialDate } from "../day/partial-date";
import type { Channel } from "../interactions/channel";

/** A link or a text as written in the note: `[[Acme|the firm]]` or `Acme`. `reference.ts` reads it. */
export type Reference = string;

export type ContactNetwork = "close" | "target";
export type ContactStatus = "active" | "paused" | "retired" | "lost" | "archived";
export type Relationship =
	| "former-colleague" | "colleague" | "manager" | "report" | "client" | "supplier" | "partner" | "alumni" | "mentor"
	| "mentee" | "recruiter" | "investor" | "entrepreneur" | "inspiring" | "followed" | "friend" | "family" | "other";

/** The note that stands for a person, as parsed. Lists are empty and values null when the note is silent. */
export interface Contact {
	readonly path: string;
	/** The file's name without `.md`. */
	readonly name: string;
	readonly aliases: readonly string[];
	/** Without `#`, from front matter and body. */
	readonly tags: readonly string[];
	/** The first is the current one. */
	readonly companies: readonly Reference[];
	readonly formerCompanies: readonly Reference[];
	readonly role: string | null;
	readonly sectors: readonly string[];
	readonly location: Reference | null;
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly urls: readonly string[];
	readonly linkedin: string | null;
	readonly relationships: readonly Relationship[];
	/** Id of one of the circles in settings. */
	readonly circle: string | null;
	readonly network: ContactNetwork | null;
	readonly cadence: Cadence | null;
	readonly lastContact: CalendarDay | null;
	readonly nextContact: CalendarDay | null;
	readonly goals: readonly Reference[];
	readonly approach: Channel | null;
	readonly seeks: readonly string[];
	readonly offers: readonly string[];
	readonly knows: readonly Reference[];
	readonly introducedBy: readonly Reference[];
	readonly met: string | null;
	readonly added: CalendarDay | null;
	readonly birthday: PartialDate | null;
	readonly language: "fr" | "en" | null;
	readonly addressAs: "tu" | "vous" | null;
	readonly status: ContactStatus;
	readonly snoozedUntil: CalendarDay | null;
}
