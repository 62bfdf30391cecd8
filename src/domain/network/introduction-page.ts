import type { Relationship } from "../contacts/contact";
import type { SeekIdea } from "../contacts/suggest-seeks";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Sought } from "./find-targets";
import type { Introduction } from "./introductions";

/** A contact as others are told of them. */
export interface PageContact {
	readonly path: string;
	readonly name: string;
	/** The given name, else the whole. */
	readonly firstName: string;
	readonly role: string | null;
	readonly company: string | null;
}

/** What the user has in common with a contact they may ask. */
export interface OwnTie {
	/** The last exchange up to today. */
	readonly last: { readonly day: CalendarDay; readonly channel: Channel | null } | null;
	readonly sharedOrganization: string | null;
	readonly relationships: readonly Relationship[];
	/** Whether the last three exchanges were asks. */
	readonly isOnlyAsked: boolean;
}

/** One way to be introduced: an introduction with its people. */
export interface IntroductionWay extends Introduction {
	/** Those between, the first introducer first, and the target at the end: one for each step. */
	readonly people: readonly PageContact[];
	/** The user's tie with the first introducer. */
	readonly own: OwnTie;
}

/** Something the target seeks, and who offers it. */
export interface Bring {
	readonly subject: string;
	/** `me` the user, a name another contact; null when nobody is known to. */
	readonly by: "me" | { readonly name: string } | null;
}

/** A request for an introduction that was made. */
export interface Asked {
	/** Path of the note that holds it: the target's. */
	readonly target: string;
	readonly day: CalendarDay;
	readonly by: PageContact;
	/** Whom the introduction was to be to: the target, or somebody on the way there. */
	readonly to: PageContact;
	/** Whether the note of who was to be met says that it came about. */
	readonly worked: boolean;
}

/** Whom someone sought is reached through, what could be brought to them, and who was asked. */
export interface IntroductionPage {
	readonly kind: Sought["kind"];
	/** Who is sought; null where a company or a role is. */
	readonly target: PageContact | null;
	/** What is sought in words: a name, a company, a role and sector. */
	readonly sought: string;
	/** Those sought whom the user knows already. */
	readonly known: readonly PageContact[];
	/** Those who left the company that is sought. */
	readonly former: readonly PageContact[];
	/** The best first. */
	readonly ways: readonly IntroductionWay[];
	/** Of a single target alone. */
	readonly bring: readonly Bring[];
	/** What someone in the target's role is often looking for, where nothing is known. */
	readonly ideas: readonly SeekIdea[];
	/** Newest first. */
	readonly asked: readonly Asked[];
}
