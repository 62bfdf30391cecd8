import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseThisWeek, type WeekCandidate } from "../../src/domain/reconnections/choose-this-week";
import type { Reconnection } from "../../src/domain/reconnections/reconnection";
import { Place, WeekPlace } from "../../src/vault/place";
import { WeekShortlist } from "../../src/vault/week-shortlist";
import { day } from "../support/day";
import { SETTINGS } from "../support/facts-builder";

const reconnection = (path: string, given: Partial<Reconnection>): Reconnection => ({
	path, standing: "due", last: null, lastChannel: null, due: day("2026-05-01"), planned: null, ratio: 1, score: 1, reasons: [],
	gate: null, ...given,
});

/** One edit: whose place it is, and where they stand then; null takes them away. */
const edit = fc.record({
	path: fc.constantFrom(..."abcdefghijkl"),
	to: fc.option(fc.record({
		standing: fc.constantFrom<Reconnection["standing"]>("due", "due", "due", "dormant"),
		score: fc.integer({ min: 1, max: 6 }),
		now: fc.constantFrom<Reconnection["standing"]>("due", "due", "planned", "snoozed"),
		hasWeek: fc.boolean(),
		isDone: fc.boolean(),
	})),
});

function candidates(places: Iterable<Place>): WeekCandidate[] {
	const whole = (path: string): Reconnection => reconnection(path, {});
	return [...places].filter(({ isDone, hasWeek }) => isDone || hasWeek)
		.map((place) => ({ today: place.today, atWeekStart: place.hasWeek ? new WeekPlace(place, whole) : null, done: place.isDone }));
}

describe("choosing among the few", () => {
	const paths = (among: Iterable<Place>, weeklyBudget: number, on: string): readonly string[] =>
		chooseThisWeek(candidates(among), { ...SETTINGS, weeklyBudget }, day(on)).items.map(({ path }) => path);

	test("comes to the same as choosing among all, whatever was edited", () => {
		fc.assert(fc.property(
			fc.array(fc.array(edit, { minLength: 1, maxLength: 20 }), { maxLength: 8 }), fc.integer({ min: 0, max: 6 }),
			fc.constantFrom("2026-05-11", "2026-05-18"),
			(batches, budget, on) => {
				const all = new Map<string, Place>();
				const shortlist = new WeekShortlist(3);
				for (const batch of batches) {
					for (const { path, to } of batch) {
						const place = to === null ? null : new Place(
							reconnection(path, { standing: to.now }), to.hasWeek ? reconnection(path, to) : null, 0, to.isDone,
						);
						if (place === null) all.delete(path);
						else all.set(path, place);
						shortlist.put(path, place);
					}
					expect(paths(shortlist.listFor(budget, all), budget, on)).toEqual(paths(all.values(), budget, on));
				}
			},
		));
	});

	test("looks at few of many", () => {
		const all = new Map<string, Place>();
		const shortlist = new WeekShortlist(3);
		for (let score = 1; score <= 1000; score++) {
			const place = new Place(reconnection(`${score}`, {}), reconnection(`${score}`, { score }), 0, false);
			all.set(`${score}`, place);
			shortlist.put(`${score}`, place);
		}
		expect([...shortlist.listFor(2, all)].map(({ weekScore }) => weekScore)).toEqual([998, 999, 1000]);
	});
});
