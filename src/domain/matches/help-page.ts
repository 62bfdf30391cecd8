import type { SeekIdea } from "../contacts/suggest-seeks";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { PageContact } from "../network/introduction-page";

/** A contact who can be helped or can help, and the last exchange with them up to today. */
export interface HelpPerson extends PageContact {
	readonly last: { readonly day: CalendarDay; readonly channel: Channel | null } | null;
	/** The day on which the introduction was last suggested to them; null for not yet. */
	readonly asked: CalendarDay | null;
}

/** A way to help, with its people. */
export interface HelpItem {
	/** Its people and its subject: the same when it is looked up again. */
	readonly key: string;
	readonly seeker: HelpPerson;
	/** Who could be introduced; null where the user can help. */
	readonly offerer: HelpPerson | null;
	/** As the seeker's note says it. */
	readonly subject: string;
	/** As the offerer's note, or the user's own, says it. */
	readonly offer: string;
	/** An organisation both know from within: they may have met there. */
	readonly shared: string | null;
	/** The name of a contact who really knows both: they may have heard of each other. */
	readonly mutual: string | null;
}

/** Whom the user can help this week, the best first, and whom it is worth asking. */
export interface HelpPage {
	readonly items: readonly HelpItem[];
	readonly ask: readonly { readonly person: PageContact; readonly ideas: readonly SeekIdea[] }[];
	/** Whether the user's own note offers anything. */
	readonly offersSomething: boolean;
}
