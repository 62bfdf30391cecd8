import { daysBetween } from "../day/calendar-day";
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
	for (let index = 1; index < interactions.length && gaps.length < MOST_GAPS; index++) {
		const [newer, older] = [interactions[index - 1], interactions[index]];
		if (newer !== undefined && older !== undefined) gaps.push(daysBetween(older.day, newer.day));
	}
	const span = gaps.reduce((sum, gap) => sum + gap, 0);
	return gaps.length < FEWEST_GAPS || span < SHORTEST_SPAN ? null : median(gaps);
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
	return (lower + upper) / 2;
}
