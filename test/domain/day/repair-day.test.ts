import { describe, expect, it } from "vitest";
import { repairBirthday, repairDay } from "../../../src/domain/day/repair-day";

describe("repairDay", () => {
	it.each([
		["31/08/2026", "2026-08-31"],
		["08/31/2026", "2026-08-31"],
		["15.08.2026", "2026-08-15"],
		["5/5/2026", "2026-05-05"],
		["2026/08/15", "2026-08-15"],
		["2026-8-5", "2026-08-05"],
		["20260815", "2026-08-15"],
		[20260815, "2026-08-15"],
		["12 août 2023", "2023-08-12"],
		["1er mars 2024", "2024-03-01"],
		["March 1st, 2024", "2024-03-01"],
		["3 Feb. 2024", "2024-02-03"],
		["juil. 14", null],
		["02/01/2023", null],
		["2026-13-45", null],
		["31/02/2023", null],
		["00/00/0000", null],
		["3 ju 2024", null],
		["3 jui 2024", null],
		["hier", null],
		["44928", null],
		[44928, null],
		["", null],
		[null, null],
		[{}, null],
	])("%j can only mean %s", (value, expected) => {
		expect(repairDay(value)).toBe(expected);
	});
});

describe("repairBirthday", () => {
	it.each([
		["29/02/1980", "1980-02-29"],
		["29/02", "02-29"],
		["2/14", "02-14"],
		["29 février", "02-29"],
		["July 4th", "07-04"],
		["1 mai 1975", "1975-05-01"],
		["02/03", null],
		["vers 1980", null],
	])("%j can only mean %s", (value, expected) => {
		expect(repairBirthday(value)).toBe(expected);
	});
});
