import { expect, it } from "vitest";
import { countedNoteDay } from "../../../src/domain/notes/dated-note";
import { day } from "../../support/day";
import { readingRules } from "../../support/reading-rules-builder";

const DAILY = "Daily/1 May.md";
const NAMED = "Trips/2026-05-01 Lyon.md";

it.each([
	["daily-and-named", DAILY, "2026-05-01"],
	["daily-and-named", NAMED, "2026-05-01"],
	["daily", DAILY, "2026-05-01"],
	["daily", NAMED, null],
	["none", DAILY, null],
	["none", NAMED, null],
] as const)("with %s, %s counts on %s", (datedNotes, path, expected) => {
	const rules = readingRules({ datedNotes, dailyNoteDay: (asked) => (asked === DAILY ? day("2026-05-01") : null) });
	expect(countedNoteDay(path, rules)).toBe(expected);
});
