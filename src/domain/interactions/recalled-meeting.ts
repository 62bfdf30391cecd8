import type { CalendarDay } from "../day/calendar-day";
import type { MeetingContent } from "../notes/meeting-content";
import type { Channel } from "./channel";
import type { Purpose } from "./meeting";

/** A past meeting with what its note holds, read when it is called for. */
export interface RecalledMeeting {
	readonly path: string;
	readonly day: CalendarDay;
	readonly channel: Channel;
	readonly purpose: Purpose | null;
	/** Paths of its contacts. */
	readonly contacts: readonly string[];
	readonly content: MeetingContent;
}
