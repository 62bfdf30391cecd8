import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays, addMonths, type CalendarDay, dayFromNumber, dayNumber, daysBetween, isCalendarDay, localDay, monthOf,
	parseCalendarDay, startOfWeek, weekdayOf, yearsBetween,
} from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";

const anyDay = fc.integer({ min: dayNumber(day("1000-01-01")), max: dayNumber(day("9999-12-31")) }).map(dayFromNumber);
const recentDay = fc.integer({ min: dayNumber(day("1900-01-01")), max: dayNumber(day("2200-12-31")) }).map(dayFromNumber);

describe("parseCalendarDay", () => {
	it.each([
		["2026-05-01", "2026-05-01"],
		[" 2026-05-01 ", "2026-05-01"],
		["2023-01-02T10:30", "2023-01-02"],
		["2023-01-02T23:59:59Z", "2023-01-02"],
		["2023-01-02 00:10:00+02:00", "2023-01-02"],
		["2024-02-29", "2024-02-29"],
		[new Date("2024-03-10"), "2024-03-10"],
		[new Date(2024, 2, 10), "2024-03-10"],
		[new Date(2024, 2, 10, 23, 30), "2024-03-10"],
		[{ dateOnly: () => null, toString: (): string => "2025-12-31T23:59" }, "2025-12-31"],
	])("reads %j as %s", (value, expected) => {
		expect(parseCalendarDay(value)).toBe(expected);
	});

	it.each([
		["2026-02-30"], ["2026-13-45"], ["2025-02-29"], ["1900-02-29"], ["2026-00-10"], ["2026-5-1"], ["15/08/2026"], ["hier"],
		[""], ["0002-05-01"], ["20260501"], ["２０２６-05-01"], [20260501], [2024], [new Date(NaN)], [new Date(-1e15)], [[]], [{}],
		[null], [undefined], [true], [{ dateOnly: "2025-12-31" }],
	])("finds no day in %j", (value) => {
		expect(parseCalendarDay(value)).toBeNull();
	});

	it("never throws, and what it finds is a day", () => {
		fc.assert(fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (value) => {
			const found = parseCalendarDay(value);
			expect(found === null || isCalendarDay(found)).toBe(true);
		}));
	});
});

describe("day arithmetic", () => {
	it.each([
		["2026-01-31", 1, "2026-02-28"],
		["2024-01-31", 1, "2024-02-29"],
		["2026-08-31", 3, "2026-11-30"],
		["2024-02-29", 12, "2025-02-28"],
		["2024-02-29", 48, "2028-02-29"],
		["2026-03-31", -1, "2026-02-28"],
		["2026-01-15", -13, "2024-12-15"],
		["9999-12-31", 1, "9999-12-31"],
		["1000-01-01", -1, "1000-01-01"],
	])("%s and %i months is %s", (from, months, expected) => {
		expect(addMonths(day(from), months)).toBe(expected);
	});

	it.each([
		// Nights on which clocks change in New York, Paris and Auckland.
		["2026-03-08", 1, "2026-03-09"],
		["2026-03-28", 1, "2026-03-29"],
		["2026-10-24", 2, "2026-10-26"],
		["2026-09-26", 1, "2026-09-27"],
		["2026-04-04", 1, "2026-04-05"],
		["9999-12-31", 1, "9999-12-31"],
	])("%s and %i days is %s", (from, days, expected) => {
		expect(addDays(day(from), days)).toBe(expected);
	});

	it("adds and counts days as each other's inverse", () => {
		fc.assert(fc.property(recentDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
			expect(daysBetween(from, addDays(from, count))).toBe(count);
		}));
	});

	it("orders days as their texts", () => {
		fc.assert(fc.property(anyDay, anyDay, (one, other) => {
			expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1);
		}));
	});

	it("keeps the day of the month, or takes the month's last", () => {
		fc.assert(fc.property(recentDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
			const to = addMonths(from, months);
			const [fromDay, toDay] = [Number(from.slice(8)), Number(to.slice(8))];
			expect(isCalendarDay(to)).toBe(true);
			expect(toDay === fromDay || (toDay < fromDay && monthOf(addDays(to, 1)) !== monthOf(to))).toBe(true);
			expect(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - months).toBe(
				Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)),
			);
		}));
	});

	it("takes the local day of an instant", () => {
		expect(localDay(new Date(2026, 2, 29, 0, 0, 1))).toBe("2026-03-29");
		expect(localDay(new Date(2026, 2, 29, 23, 59, 59))).toBe("2026-03-29");
	});
});

describe("yearsBetween", () => {
	it.each([
		["2025-05-01", "2026-04-30", 0],
		["2025-05-01", "2026-05-01", 1],
		["2024-02-29", "2025-02-27", 0],
		["2024-02-29", "2025-02-28", 1],
		["2024-02-29", "2028-02-28", 3],
		["2024-02-29", "2028-02-29", 4],
		["2026-05-01", "2025-05-01", 0],
		["2026-05-01", "2026-05-01", 0],
	])("from %s to %s are %i", (from, to, years) => {
		expect(yearsBetween(day(from), day(to))).toBe(years);
	});
});

describe("weeks", () => {
	it.each([
		["2026-05-15", "monday", "2026-05-11"],
		["2026-05-15", "sunday", "2026-05-10"],
		["2026-05-11", "monday", "2026-05-11"],
		["2026-05-10", "monday", "2026-05-04"],
		["2026-05-10", "sunday", "2026-05-10"],
		["1969-12-31", "monday", "1969-12-29"],
	] as const)("the week of %s from %s starts on %s", (of, weekStart, expected) => {
		expect(startOfWeek(day(of), weekStart)).toBe(expected);
	});

	it("starts at most six days before, on the same weekday always", () => {
		fc.assert(fc.property(recentDay, (of: CalendarDay) => {
			const start = startOfWeek(of, "monday");
			expect(weekdayOf(start)).toBe(0);
			expect(daysBetween(start, of)).toBe(weekdayOf(of));
		}));
	});
});
