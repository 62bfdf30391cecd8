import { type CalendarDay, daysBetween } from "../../domain/day/calendar-day";
import type { Reconnection } from "../../domain/reconnections/reconnection";

/** How alive a tie is: in its rhythm, soon due, past it, or silent for years. */
export const WARMTHS = ["lively", "mild", "cooling", "asleep"] as const;
export type Warmth = (typeof WARMTHS)[number];

const LIVELY_BELOW = 0.75;
const MILD_BELOW = 1;
/** Where no rhythm is wanted, a year stands for it, and this many of them for sleep. */
const YEAR = 365;
const YEARS_ASLEEP = 4;

/** The warmth of a tie on a day; `hasRhythm` is false where neither contact nor circle asks for one. */
export function warmthOf({ standing, ratio, last }: Reconnection, hasRhythm: boolean, today: CalendarDay): Warmth {
	if (standing === "dormant") return "asleep";
	if (hasRhythm) return byRatio(ratio);
	const years = last === null ? Infinity : daysBetween(last, today) / YEAR;
	return years >= YEARS_ASLEEP ? "asleep" : byRatio(years);
}

function byRatio(ratio: number): Warmth {
	return ratio < LIVELY_BELOW ? "lively" : ratio < MILD_BELOW ? "mild" : "cooling";
}
