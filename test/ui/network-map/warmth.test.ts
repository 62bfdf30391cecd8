import { describe, expect, it } from "vitest";
import type { Reconnection } from "../../../src/domain/reconnections/reconnection";
import { warmthOf } from "../../../src/ui/network-map/warmth";
import { day } from "../../support/day";

const TODAY = day("2026-06-11");

function tie(given: Partial<Reconnection>): Reconnection {
	return {
		path: "Ada.md", standing: "on-track", last: null, lastChannel: null, due: null, planned: null, ratio: 1, score: 0, reasons: [], gate: null, ...given,
	};
}

describe("the warmth of a tie", () => {
	it.each([
		[0, "lively"], [0.74, "lively"], [0.75, "mild"], [0.99, "mild"], [1, "cooling"], [7, "cooling"],
	])("follows the silence where there is a rhythm: %d intervals are %s", (ratio, warmth) => {
		expect(warmthOf(tie({ ratio }), true, TODAY)).toBe(warmth);
	});

	it("sleeps when the tie is dormant, whatever the ratio", () => {
		expect(warmthOf(tie({ standing: "dormant", ratio: 0.1 }), true, TODAY)).toBe("asleep");
	});

	it.each([
		["2026-05-01", "lively"], ["2025-08-01", "mild"], ["2024-06-01", "cooling"], ["2022-06-01", "asleep"],
	])("is held against a year where no rhythm is wanted: last on %s is %s", (last, warmth) => {
		expect(warmthOf(tie({ last: day(last), standing: "untracked" }), false, TODAY)).toBe(warmth);
	});

	it("sleeps where there is neither a rhythm nor any exchange", () => {
		expect(warmthOf(tie({ standing: "untracked" }), false, TODAY)).toBe("asleep");
	});
});
