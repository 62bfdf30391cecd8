import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "./channel";

/** Who wrote, called or invited; `both` when entries of one day say each. */
export type Direction = "me" | "them" | "both";

/** Where an interaction is known from. `line` counts from 0, null where the whole note or a property is the source. */
export interface InteractionSource {
	readonly kind: "meeting" | "dated-note" | "log" | "last-contact";
	readonly path: string;
	readonly line: number | null;
}

/** One source's word about one contact on one day; several of a day make one `Interaction`. */
export interface InteractionEntry {
	readonly day: CalendarDay;
	readonly source: InteractionSource;
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: Direction | null;
	/**
	 * How many people the source names; of more than 12, how many contacts are among them, and no further than 13. A meeting
	 * of more than 12 contacts is left out of the week's count.
	 */
	readonly people: number;
	/** Link path of the goal it served, as written, or null. */
	readonly goal: string | null;
}

/** Something that happened between the user and a contact, on a day. */
export interface Interaction {
	readonly day: CalendarDay;
	readonly entries: readonly InteractionEntry[];
	/** The most personal channel of the day's entries: in person before call or video, before message, before card. */
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: Direction | null;
}
