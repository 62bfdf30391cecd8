import { dayNumber } from "../day/calendar-day";
import type { Interaction } from "./interaction";

const MOST_GAPS = 8;
const FEWEST_GAPS = 3;
const SHORTEST_SPAN = 21;

/**
 * The usual days between two interactions: the median of the last eight gaps. Null when there is no rhythm to speak of:
 * fewer than three gaps, or gaps that span less than three weeks. Takes interactions that have happened, newest first.
 */
export function medianGap(interactions: readonly Pick<Interaction, "day">[]): number | null {
	const gaps: number[] = [];
	let newer = 0;
	let span = 0;
	for (let index = 0; index < interactions.length && index <= MOST_GAPS; index++) {
		const day = interactions[index]?.day;
		if (day === undefined) break;
		const older = dayNumber(day);
		if (index > 0) {
			gaps.push(newer - older);
			span += newer - older;
		}
		newer = older;
	}
	return gaps.length < FEWEST_GAPS || span < SHORTEST_SPAN ? null : median(gaps);
}

/** Sorts the numbers in place. */
function median(numbers: number[]): number {
	numbers.sort((one, other) => one - other);
	const upper = numbers[Math.floor(numbers.length / 2)] ?? 0;
	const lower = numbers[Math.ceil(numbers.length / 2) - 1] ?? 0;
	return (lower + upper) / 2;
}
