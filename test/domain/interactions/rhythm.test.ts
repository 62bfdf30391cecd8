import { expect, test } from "vitest";
import { medianGap } from "../../../src/domain/interactions/rhythm";
import { addDays } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";

/** Days that lie so many days apart, newest first. */
function apart(...gaps: readonly number[]): { day: ReturnType<typeof day> }[] {
	const days = [{ day: day("2026-05-01") }];
	for (const gap of gaps) days.push({ day: addDays(days[days.length - 1]?.day ?? day("2026-05-01"), -gap) });
	return days;
}

test.each([
	["an odd number of gaps", [10, 30, 20], 20],
	["the mean of the middle two", [10, 20, 31, 40], 25.5],
	["the last eight gaps only", [7, 7, 7, 7, 7, 7, 7, 7, 300, 300, 300, 300, 300, 300, 300, 300, 300], 7],
	["a span of three weeks", [7, 7, 7], 7],
])("%s", (_what, gaps, median) => {
	expect(medianGap(apart(...gaps))).toBe(median);
});

test.each([
	["nothing", []],
	["two gaps", [30, 30]],
	["a span of twenty days", [7, 7, 6]],
])("no rhythm in %s", (_what, gaps) => {
	expect(medianGap(apart(...gaps))).toBeNull();
});

test("no rhythm without interactions", () => {
	expect(medianGap([])).toBeNull();
});
