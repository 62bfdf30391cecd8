import fc from "fast-check";
import { expect, test } from "vitest";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { tieStrength } from "../../../src/domain/interactions/strength";
import { addDays } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";
import { anInteraction } from "../../support/interaction-builder";

const TODAY = day("2026-05-01");

test("without interactions the circle's prior", () => {
	expect(tieStrength([], TODAY, 90, 0.6)).toBe(0.6);
	expect(tieStrength([anInteraction("2026-05-02")], TODAY, 90, 0.6)).toBe(0.6);
});

test("a lunch today", () => {
	expect(tieStrength([anInteraction(TODAY, { channel: "lunch" })], TODAY, 90, 0.6)).toBeCloseTo(0.6 * (1 - Math.exp(-3 / 8)) + 0.4, 10);
});

test("a lunch three years ago has half its weight, and recency fades with the interval", () => {
	const old = [anInteraction(addDays(TODAY, -1095), { channel: "lunch" })];
	const shared = 0.6 * (1 - Math.exp(-1.5 / 8));
	expect(tieStrength(old, TODAY, 365, 0.2)).toBeCloseTo(shared + 0.4 * 2 ** -3, 10);
	expect(tieStrength(old, TODAY, 7, 0.2)).toBeCloseTo(shared + 0.4 * 2 ** (-1095 / 30), 10);
	expect(tieStrength(old, TODAY, null, 0.2)).toBeCloseTo(shared + 0.4 * 2 ** (-1095 / 30), 10);
});

test("always between 0 and 1, and never less for one more interaction of old", () => {
	const ago = fc.integer({ min: 0, max: 5000 });
	const channel = fc.constantFrom(...CHANNELS);
	fc.assert(
		fc.property(fc.array(fc.tuple(ago, channel), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 800 }), (given, interval) => {
			const interactions = [...given]
				.sort(([one], [other]) => one - other)
				.map(([days, how]) => anInteraction(addDays(TODAY, -days), { channel: how }));
			const strength = tieStrength(interactions, TODAY, interval, 0.2);
			expect(strength).toBeGreaterThanOrEqual(0);
			expect(strength).toBeLessThanOrEqual(1);
			const older = anInteraction(addDays(TODAY, -6000), { channel: "coffee" });
			expect(tieStrength([...interactions, older], TODAY, interval, 0.2)).toBeGreaterThanOrEqual(strength);
		}),
	);
});
