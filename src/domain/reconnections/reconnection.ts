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
	/** Why this contact is kept out of This week although it has a score, else null. */
	readonly gate: "recent-exchange" | "unanswered-messages" | "draft-goal" | null;
}
