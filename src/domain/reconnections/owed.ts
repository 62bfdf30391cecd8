import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";

/** Something owed between the user and contacts: `waiting` is owed to the user, the others by the user. */
export interface Owed {
	readonly kind: "request" | "promise" | "waiting" | "thanks" | "update";
	/** The note where it stands: of the task, the meeting to thank for, the goal that moved. */
	readonly path: string;
	/** Line of the task or log line, from 0; null for thanks. */
	readonly line: number | null;
	/** Paths of the contacts concerned. */
	readonly contacts: readonly string[];
	/** The task's words without links' brackets, tags and days; for an update the log line's words; empty for thanks. */
	readonly text: string;
	readonly due: CalendarDay | null;
	/** Since when: the meeting's day, the log line's day, the task's created day; null when unknown. */
	readonly since: CalendarDay | null;
	/** How the meeting to thank for took place. */
	readonly channel: Channel | null;
}
