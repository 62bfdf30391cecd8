import type { NoteLine } from "../brief/brief";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Goal } from "../reconnections/goal";
import type { Coverage } from "./coverage";

/** Someone whose note names the goal: What, How and When. */
export interface GoalPerson {
	readonly path: string;
	/** The day planned for the next contact; null without a plan, and once it is met. */
	readonly next: CalendarDay | null;
	/** How, when the plan says so. */
	readonly approach: Channel | null;
	readonly last: CalendarDay | null;
	readonly lastChannel: Channel | null;
}

/** A meeting that serves the goal, with the words its note begins with. */
export interface GoalExchange extends NoteLine {
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	/** Paths of the contacts who were there. */
	readonly contacts: readonly string[];
}

/** Something received for the goal; `text` is empty where the note only says that there was something. */
export type GoalGift = Omit<GoalExchange, "channel">;

/** What is to be done next: a task of the goal's note with its due day, or what was said in a meeting for it. */
export interface GoalStep extends NoteLine {
	readonly day: CalendarDay | null;
}

/** All that is worth a look at a goal: shown in the brief's place while its note is in view. */
export interface GoalPage {
	/** The goal's note. */
	readonly path: string;
	readonly goal: Goal;
	/** Since when it is one, as far as its note tells. */
	readonly began: CalendarDay | null;
	readonly coverage: Coverage;
	/** Those with a plan first, by its day. */
	readonly people: readonly GoalPerson[];
	/** Meetings to come, the nearest first. */
	readonly planned: readonly GoalExchange[];
	/** The last meetings, newest first. */
	readonly exchanges: readonly GoalExchange[];
	/** How many meetings there were, those of `exchanges` included. */
	readonly exchangeCount: number;
	/** Newest first. */
	readonly received: readonly GoalGift[];
	readonly nextSteps: readonly GoalStep[];
	/**
	 * Paths of contacts who still know the user as they were before the goal: in touch before it, and not since. The
	 * strongest ties first; none where the goal doesn't change what the user does.
	 */
	readonly oldLabel: readonly string[];
	/** Paths of the notes whose words it holds: when one changes it may read differently. */
	readonly notes: readonly string[];
}
