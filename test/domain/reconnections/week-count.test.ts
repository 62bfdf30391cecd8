import { expect, test } from "vitest";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import { mergeEntries } from "../../../src/domain/interactions/merge-entries";
import { countsInWeek, livedWeek } from "../../../src/domain/reconnections/week-count";
import { day } from "../../support/day";
import { factsOf } from "../../support/facts-builder";
import { anEntry, anInteraction } from "../../support/interaction-builder";

// 2026-05-15 is a Friday: the week runs from Monday the 11th, or Sunday the 10th.
const WEEK = livedWeek(day("2026-05-15"), "monday");
const meeting = (on: string, people: number): Interaction => anInteraction(on, { kind: "meeting", channel: "event", people });
const noted = (channel: Interaction["channel"], from: Interaction["from"] = null): Interaction =>
	anInteraction("2026-05-12", { kind: "dated-note", channel, from });

test.each<[string, Interaction, boolean]>([
	["a log line of any weight", anInteraction("2026-05-12"), true],
	["on the week's first day", anInteraction("2026-05-11"), true],
	["the day before", anInteraction("2026-05-10"), false],
	["today", anInteraction("2026-05-15"), true],
	["tomorrow", anInteraction("2026-05-16"), false],
	["a note of the day says nothing of how", noted(null), false],
	["a call in a note of the day", noted("call"), true],
	["a message one way", noted("email", "me"), false],
	["messages both ways", noted("email", "both"), true],
	["a card", noted("card"), false],
	["last-contact alone", anInteraction("2026-05-12", { kind: "last-contact" }), false],
	["a meeting of twelve", meeting("2026-05-12", 12), true],
	["a meeting of thirteen", meeting("2026-05-12", 13), false],
])("%s: %#", (_, interaction, counts) => {
	expect(countsInWeek(factsOf({}, { on: [interaction] }), WEEK)).toBe(counts);
});

test.each([
	["a call the same day", anEntry("2026-05-12", { kind: "meeting", channel: "call", people: 2 }), true],
	["a mention the same day", anEntry("2026-05-12", { kind: "dated-note" }), false],
	["a log line the same day", anEntry("2026-05-12"), true],
])("a crowd, and %s", (_, entry, counts) => {
	const on = mergeEntries([anEntry("2026-05-12", { kind: "meeting", channel: "event", people: 40 }), entry]);
	expect(countsInWeek(factsOf({}, { on }), WEEK)).toBe(counts);
});

test("an older day of the same week counts behind a newer one that does not", () => {
	expect(countsInWeek(factsOf({}, { on: [anInteraction("2026-05-14", { kind: "dated-note" }), "2026-05-11"] }), WEEK)).toBe(true);
});

test.each([["2026-05-10", false], ["2026-05-11", true], ["2026-05-15", true], ["2026-05-16", false]])(
	"something owed done on %s: %s", (done, counts) => {
		expect(countsInWeek(factsOf({}, { doneDays: [day(done)] }), WEEK)).toBe(counts);
	},
);

test("a week that starts on Sunday holds that Sunday", () => {
	const week = livedWeek(day("2026-05-15"), "sunday");
	expect(countsInWeek(factsOf({}, { on: ["2026-05-10"] }), week)).toBe(true);
	expect(countsInWeek(factsOf({}, { on: ["2026-05-09"] }), week)).toBe(false);
});
