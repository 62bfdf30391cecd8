import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayFromNumber, yearsBetween } from "../../../src/domain/day/calendar-day";
import { nextOccurrence, parsePartialDate } from "../../../src/domain/day/partial-date";
import { day } from "../../support/day";

describe("parsePartialDate", () => {
	it.each([
		["1980-02-29", { year: 1980, month: 2, day: 29 }],
		["1980-07-14T00:00", { year: 1980, month: 7, day: 14 }],
		[new Date("1980-07-14"), { year: 1980, month: 7, day: 14 }],
		["--02-29", { year: null, month: 2, day: 29 }],
		["02-29", { year: null, month: 2, day: 29 }],
		["--0714", { year: null, month: 7, day: 14 }],
		["1980", { year: 1980, month: null, day: null }],
		[1980, { year: 1980, month: null, day: null }],
	])("reads %j", (value, expected) => {
		expect(parsePartialDate(value)).toEqual(expected);
	});

	it.each([
		["02-30"], ["13-01"], ["1981-02-29"], ["0229"], ["12"], [229], [1980.5], ["1604-07-14"], ["29/02/1980"], ["soon"], [""], [null],
		[{}], [[]], [true],
	])("finds no birthday in %j", (value) => {
		expect(parsePartialDate(value)).toBeNull();
	});
});

describe("nextOccurrence", () => {
	it.each([
		["1980-05-20", "2026-05-15", "2026-05-20"],
		["1980-05-15", "2026-05-15", "2026-05-15"],
		["--05-14", "2026-05-15", "2027-05-14"],
		["1980-02-29", "2026-01-01", "2026-02-28"],
		["1980-02-29", "2026-03-01", "2027-02-28"],
		["1980-02-29", "2027-03-01", "2028-02-29"],
		["1980-02-29", "2028-02-29", "2028-02-29"],
		["--12-31", "2026-12-31", "2026-12-31"],
		["--01-01", "2026-12-31", "2027-01-01"],
	])("%s from %s comes round on %s", (birthday, from, expected) => {
		const date = parsePartialDate(birthday);
		if (date === null) throw new Error("no birthday");
		expect(nextOccurrence(date, day(from))).toBe(expected);
	});

	it("never comes round for a year alone", () => {
		expect(nextOccurrence({ year: 1980, month: null, day: null }, day("2026-05-15"))).toBeNull();
	});

	it("falls on the day a year of age is full, on every birthday", () => {
		const birthdays = fc.integer({ min: -20_000, max: 10_000 }).map(dayFromNumber);
		fc.assert(fc.property(birthdays, fc.integer({ min: 11_000, max: 40_000 }).map(dayFromNumber), (born, from) => {
			const date = parsePartialDate(born);
			const next = date === null ? null : nextOccurrence(date, from);
			if (next === null) throw new Error("no birthday");
			expect(next >= from && next <= addMonths(from, 12)).toBe(true);
			expect(yearsBetween(born, next)).toBe(Number(next.slice(0, 4)) - Number(born.slice(0, 4)));
		}));
	});
});
