import { describe, expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { messagesFor } from "../../../src/i18n";
import { cadenceChoices, circleChoices, snoozeChoices } from "../../../src/ui/dialogs/choices";
import { day } from "../../support/day";

const today = day("2026-06-11");
const en = messagesFor("en");
const fr = messagesFor("fr");

describe("snoozeChoices", () => {
	it("offers lengths with their day, and a day to pick", () => {
		expect(snoozeChoices("", today, false, en).map(({ label, note, value }) => [label, note, value])).toEqual([
			["1 week", "until 18 June", "2026-06-18"],
			["2 weeks", "until 25 June", "2026-06-25"],
			["1 month", "until 11 July", "2026-07-11"],
			["3 months", "until 11 September", "2026-09-11"],
			["Another day…", "", "pick"],
		]);
	});

	it("offers to stop to whoever is snoozed", () => {
		expect(snoozeChoices("", today, true, en).at(-1)?.value).toBe("stop");
	});

	it.each([
		["10 days", "2026-06-21"], ["10 jours", "2026-06-21"], ["3 weeks", "2026-07-02"], ["2026-09-01", "2026-09-01"],
	])("takes %j as it is typed", (typed, until) => {
		expect(snoozeChoices(typed, today, false, en).map(({ value }) => value)).toEqual([until]);
	});

	it.each([["never"], ["soon"], ["2026-06-11"], ["2020-01-01"], ["2026-13-45"]])("has nothing for %j", (typed) => {
		expect(snoozeChoices(typed, today, false, en)).toEqual([]);
	});
});

describe("circleChoices", () => {
	it("lists the circles with their rhythm, marks the current one, and ends with none", () => {
		expect(circleChoices("", DEFAULT_CIRCLES, "close", fr).map(({ label, note }) => [label, note])).toEqual([
			["Noyau", "chaque mois"],
			["Proche", "tous les trois mois · actuel"],
			["Actif", "tous les six mois"],
			["Large", "chaque année"],
			["Veille", "sans rythme"],
			["Sans cercle", ""],
		]);
	});

	it.each([["noy", ["inner"]], ["close", ["close"]], ["SANS", [null]], ["xyz", []]])("finds %j by word or id", (query, ids) => {
		expect(circleChoices(query, DEFAULT_CIRCLES, null, fr).map(({ value }) => value)).toEqual(ids);
	});
});

describe("cadenceChoices", () => {
	it("offers common rhythms, never, and the circle's, the current one marked", () => {
		const choices = cadenceChoices("", { count: 3, unit: "month" }, en);
		expect(choices.map(({ label }) => label)).toEqual([
			"Every two weeks", "Every month", "Every six weeks", "Every two months", "Every three months", "Every six months",
			"Every year", "Never: no cadence", "Same as the circle",
		]);
		expect(choices.filter(({ note }) => note === "now").map(({ label }) => label)).toEqual(["Every three months"]);
	});

	it.each([
		["trimestriel", "Every three months"], ["45", "Every 45 days"], ["never", "Never: no cadence"],
	])("takes %j as it is typed", (typed, label) => {
		expect(cadenceChoices(typed, null, en).map((choice) => choice.label)).toEqual([label]);
	});

	it("has nothing for what is no rhythm", () => {
		expect(cadenceChoices("often", null, en)).toEqual([]);
	});
});
