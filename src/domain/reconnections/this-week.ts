import type { CalendarDay } from "../day/calendar-day";
import type { Reason } from "./reason";

/** The week's proposals and what was done in it. */
export interface ThisWeek {
	readonly start: CalendarDay;
	readonly budget: number;
	/** Distinct contacts with a counted exchange in the week. */
	readonly done: number;
	readonly items: readonly ThisWeekItem[];
}

export interface ThisWeekItem {
	readonly path: string;
	readonly done: boolean;
	readonly reasons: readonly Reason[];
}
