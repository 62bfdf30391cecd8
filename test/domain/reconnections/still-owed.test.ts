import { expect, test } from "vitest";
import type { Owed } from "../../../src/domain/reconnections/owed";
import { createWeekContext } from "../../../src/domain/reconnections/ranking-context";
import { isStillOwed } from "../../../src/domain/reconnections/still-owed";
import { day } from "../../support/day";
import { anOwed, contextOn, SETTINGS } from "../../support/facts-builder";

const TODAY = "2026-05-15";

test.each<[Owed["kind"], since: string | null, last: string | null, boolean]>([
	["request", "2020-01-01", "2026-05-14", true],
	["promise", null, "2026-05-14", true],
	["waiting", null, null, true],
	["thanks", TODAY, TODAY, true],
	["thanks", "2026-04-15", "2026-05-01", true],
	["thanks", "2026-04-14", "2026-05-01", false],
	["thanks", "2026-05-16", null, false],
	["update", "2026-04-15", null, true],
	["update", "2026-04-15", "2026-04-14", true],
	["update", "2026-04-15", "2026-04-15", false],
	["update", "2026-04-15", "2026-05-01", false],
	["update", "2026-04-14", null, false],
	["update", "2026-05-16", null, false],
])("%s since %s, last exchange %s: %s", (kind, since, last, owed) => {
	const one = anOwed({ kind, since: since === null ? null : day(since) });
	expect(isStillOwed(one, last === null ? null : day(last), contextOn(TODAY))).toBe(owed);
});

test("the order of a week leaves out thanks for a meeting in it", () => {
	const week = createWeekContext(SETTINGS, [], day(TODAY));
	expect(isStillOwed(anOwed({ kind: "thanks", since: day("2026-05-11") }), null, week)).toBe(false);
	expect(isStillOwed(anOwed({ kind: "thanks", since: day("2026-05-10") }), null, week)).toBe(true);
});
