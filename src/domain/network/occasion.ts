import type { CalendarDay } from "../day/calendar-day";

/** A dated line to come of an organisation's note: an open day, an anniversary, the gathering in autumn. */
export interface Occasion {
	readonly day: CalendarDay;
	/** The line's words, without the day; empty when there are none. */
	readonly text: string;
	/** The organisation's note. */
	readonly path: string;
	/** From 0. */
	readonly line: number;
	/** Paths of those who are there now; where nobody is, of those who were. */
	people(): readonly string[];
}
