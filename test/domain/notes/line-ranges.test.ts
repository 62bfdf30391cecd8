import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsLine, mergeRanges } from "../../../src/domain/notes/line-ranges";

test("pairs in any order become ranges in order and apart", () => {
	expect(mergeRanges([])).toEqual([]);
	expect(mergeRanges([[10, 12], [3, 3], [11, 15], [3, 4]])).toEqual([3, 4, 10, 15]);
});

test("a line is held when one of the pairs holds it", () => {
	const pair = fc.tuple(fc.nat(40), fc.nat(5)).map(([first, length]) => [first, first + length] as const);
	fc.assert(
		fc.property(fc.array(pair, { maxLength: 12 }), fc.integer({ min: -1, max: 50 }), (pairs, line) => {
			const expected = pairs.some(([first, last]) => first <= line && line <= last);
			expect(holdsLine(mergeRanges(pairs), line)).toBe(expected);
		}),
	);
});
