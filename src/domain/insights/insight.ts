import type { CalendarDay } from "../day/calendar-day";
import type { InsightKind } from "../notes/meeting-content";

/** Something learned in a meeting, with what it can be found by. */
export interface Insight {
	/** The meeting note, and the line in it, from 0. */
	readonly path: string;
	readonly line: number;
	readonly day: CalendarDay;
	readonly kind: InsightKind;
	readonly text: string;
	/** Paths and names of the meeting's contacts. */
	readonly contacts: readonly { readonly path: string; readonly name: string }[];
	/** Sectors of the meeting's contacts and goal. */
	readonly sectors: readonly string[];
	/** Path and name of the meeting's goal, or null. */
	readonly goal: { readonly path: string; readonly name: string } | null;
}
