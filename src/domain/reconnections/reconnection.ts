import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Reason } from "./reason";

/** One contact's place today. */
export type Standing = "untracked" | "on-track" | "planned" | "snoozed" | "due" | "dormant";

/** A contact with its standing, score and reasons on a day. */
export interface Reconnection {
	readonly path: string;
	readonly standing: Standing;
	/** Latest interaction day up to the day, else null. */
	readonly last: CalendarDay | null;
	readonly lastChannel: Channel | null;
	readonly due: CalendarDay | null;
	readonly planned: CalendarDay | null;
	readonly ratio: number;
	readonly score: number;
	/** The weightiest first. */
	readonly reasons: readonly Reason[];
	/** What keeps this contact out of This week, else null. */
	readonly gate: Gate | null;
}

/**
 * What keeps a contact out of This week whatever its score: an exchange only days ago, three messages without an answer,
 * goals that are all drafts, or the wish for no rhythm at all.
 */
export type Gate = "recent-exchange" | "unanswered-messages" | "draft-goal" | "cadence-never";
