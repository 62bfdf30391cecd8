import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addInterval, type Cadence, formatCadence, parseCadence } from "../../../src/domain/day/cadence";
import { dayFromNumber, daysBetween } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";

describe("parseCadence", () => {
	it.each<[unknown, string]>([
		[45, "45 days"], ["45", "45 days"], [" 45 ", "45 days"], [1, "1 day"],
		["6 weeks", "6 weeks"], ["3 months", "3 months"], ["1 year", "1 year"], ["2 quarters", "6 months"],
		["weekly", "1 week"], ["Biweekly", "2 weeks"], ["bi-weekly", "2 weeks"], ["fortnightly", "2 weeks"],
		["monthly", "1 month"], ["bimonthly", "2 months"], ["quarterly", "3 months"], ["twice a year", "6 months"],
		["semiannual", "6 months"], ["semi-annually", "6 months"], ["yearly", "1 year"], ["annually", "1 year"], ["daily", "1 day"],
		["every 2 weeks", "2 weeks"], ["every week", "1 week"], ["every other month", "2 months"], ["each quarter", "3 months"],
		["once a month", "1 month"], ["4 times a year", "3 months"], ["6x/year", "2 months"], ["every three months", "3 months"],
		["90d", "90 days"], ["6w", "6 weeks"], ["3m", "3 months"], ["2y", "2 years"], ["2-weeks", "2 weeks"],
		["tous les 3 mois", "3 months"], ["Tous les trois mois", "3 months"], ["toutes les 2 semaines", "2 weeks"],
		["toutes les semaines", "1 week"], ["tous les quinze jours", "15 days"], ["hebdomadaire", "1 week"], ["mensuel", "1 month"],
		["trimestriel", "3 months"], ["Trimestrielle", "3 months"], ["semestriel", "6 months"], ["annuel", "1 year"],
		["chaque mois", "1 month"], ["chaque année", "1 year"], ["3 mois", "3 months"], ["2 ans", "2 years"], ["1 an", "1 year"],
		["une fois par an", "1 year"], ["deux fois par an", "6 months"], ["3 fois par an", "4 months"], ["une quinzaine", "2 weeks"],
		["un semestre", "6 months"], ["never", "never"], ["Jamais", "never"],
	])("reads %j as %s", (value, expected) => {
		const cadence = parseCadence(value);
		expect(cadence === null ? null : formatCadence(cadence)).toBe(expected);
	});

	it.each<[unknown]>([
		[0], ["0"], [-45], ["-45"], ["- 3 months"], ["0 months"], [4.5], ["1.5 years"], [NaN], [Infinity], [1e9], ["99999 months"],
		["101 years"], ["often"], ["sometimes"], ["month"], ["every"], ["every now and then"], ["5 times a year"], [""], ["  "],
		["3 months ago"], [null], [undefined], [true], [[]], [{}], ["constructor"], ["__proto__"], ["every constructor"], ["3 toString"],
	])("finds none in %j", (value) => {
		expect(parseCadence(value)).toBeNull();
	});

	it("reads back what it writes", () => {
		const cadence = fc.oneof(
			fc.constant<Cadence>("never"),
			fc.record({ count: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom("day", "week", "month", "year") }),
		);
		fc.assert(fc.property(cadence, (one) => {
			expect(parseCadence(formatCadence(one))).toEqual(one);
		}));
	});

	it("never throws", () => {
		fc.assert(fc.property(fc.anything(), (value) => {
			expect(() => parseCadence(value)).not.toThrow();
		}));
	});
});

describe("addInterval", () => {
	it.each([
		["2026-08-31", "3 months", "2026-11-30"],
		["2024-02-29", "1 year", "2025-02-28"],
		["2026-01-31", "1 month", "2026-02-28"],
		["2026-03-28", "1 day", "2026-03-29"],
		["2026-10-20", "1 week", "2026-10-27"],
	])("%s and %s is %s", (from, cadence, expected) => {
		const interval = parseCadence(cadence);
		if (interval === null || interval === "never") throw new Error("no interval");
		expect(addInterval(day(from), interval)).toBe(expected);
	});

	it("is always later", () => {
		const interval = fc.record({
			count: fc.integer({ min: 1, max: 100 }),
			unit: fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const),
		});
		fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber), interval, (from, step) => {
			expect(daysBetween(from, addInterval(from, step))).toBeGreaterThanOrEqual(step.count);
		}));
	});
});
