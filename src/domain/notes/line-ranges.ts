import { NONE } from "./note-facts";

/** Lines of a note, from 0, as pairs of a first and a last one, in order and apart: `[3, 3, 10, 14]`. */
export type LineRanges = readonly number[];

/** The ranges that hold the lines of any of these pairs, which may stand in any order and overlap. */
export function mergeRanges(pairs: readonly (readonly [first: number, last: number])[]): LineRanges {
	if (pairs.length === 0) return NONE;
	const merged: number[] = [];
	for (const [first, last] of [...pairs].sort((one, other) => one[0] - other[0])) {
		const end = merged.at(-1);
		if (end !== undefined && first <= end) merged[merged.length - 1] = Math.max(end, last);
		else merged.push(first, Math.max(first, last));
	}
	return merged;
}

/** Whether a line stands in one of the ranges. */
export function holdsLine(ranges: LineRanges, line: number): boolean {
	let low = 0;
	let high = ranges.length / 2;
	// Afterwards `low` is the number of ranges that begin at or before the line.
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[2 * middle] ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return low > 0 && line <= (ranges[2 * low - 1] ?? -1);
}
