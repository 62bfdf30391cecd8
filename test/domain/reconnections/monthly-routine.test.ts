import { expect, test } from "vitest";
import { mergeEntries } from "../../../src/domain/interactions/merge-entries";
import { readMonthlyRoutine } from "../../../src/domain/reconnections/monthly-routine";
import { day } from "../../support/day";
import { factsOf, SETTINGS } from "../../support/facts-builder";
import { anEntry, anInteraction } from "../../support/interaction-builder";

const TODAY = day("2026-05-15");

test("counts each meal once, the latest first", () => {
	const lunch = anInteraction("2026-05-04", { kind: "meeting", channel: "lunch" });
	const routine = readMonthlyRoutine([
		factsOf({ path: "b.md" }, { on: [lunch, anInteraction("2026-05-01", { channel: "coffee" })] }),
		factsOf({ path: "a.md" }, { on: [lunch, anInteraction("2026-05-15", { channel: "dinner" })] }),
	], { ...SETTINGS, monthlyRoutine: 2 }, TODAY);
	expect(routine).toEqual({
		wanted: 2,
		done: [
			{ path: "a.md", contacts: ["a.md"], channel: "dinner", day: "2026-05-15" },
			{ path: "a.md", contacts: ["a.md", "b.md"], channel: "lunch", day: "2026-05-04" },
			{ path: "b.md", contacts: ["b.md"], channel: "coffee", day: "2026-05-01" },
		],
	});
});

test.each([
	["last month's", "2026-04-30", "lunch"],
	["one to come", "2026-05-16", "lunch"],
	["a meeting at the office", "2026-05-04", "meeting"],
	["a call", "2026-05-04", "call"],
	["nobody knows how", "2026-05-04", null],
] as const)("leaves out %s", (_, on, channel) => {
	expect(readMonthlyRoutine([factsOf({}, { on: [anInteraction(on, { channel })] })], SETTINGS, TODAY).done).toEqual([]);
});

test("takes a coffee on a day that also had a dinner", () => {
	const on = mergeEntries([anEntry("2026-05-04", { channel: "coffee" }), anEntry("2026-05-04", { kind: "meeting", channel: "dinner" })]);
	expect(readMonthlyRoutine([factsOf({}, { on })], SETTINGS, TODAY).done.map(({ channel }) => channel)).toEqual(["dinner", "coffee"]);
});
