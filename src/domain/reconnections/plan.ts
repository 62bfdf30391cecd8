import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";

/** What, How and When of one contact: path of the goal's note, the way to be in touch, and by which day. */
export interface Plan {
	readonly goal: string | null;
	readonly approach: Channel | null;
	readonly day: CalendarDay | null;
}
