import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { rankContact } from "../../../src/domain/reconnections/rank-contact";
import { sectionOf, type PersonSection } from "../../../src/domain/reconnections/sections";
import { dayNumber } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";
import { arbitraryFacts } from "../../support/facts-arbitrary";
import { contextOn, factsOf } from "../../support/facts-builder";

const TODAY = day("2026-05-15");
const monthly = { count: 1, unit: "month" } as const;

test.each<[string, Partial<Contact>, readonly string[], PersonSection | null]>([
	["due", { cadence: monthly }, ["2026-01-01"], "all-due"],
	["dormant", { cadence: monthly }, ["2020-01-01"], "dormant"],
	["snoozed", { cadence: monthly, snoozedUntil: day("2026-05-20") }, ["2020-01-01"], "snoozed"],
	["paused", { status: "paused", cadence: monthly }, ["2020-01-01"], "snoozed"],
	["retired", { status: "retired", cadence: monthly }, ["2020-01-01"], null],
	["lost and never sorted", { status: "lost" }, [], null],
	["due in thirty days", { nextContact: day("2026-06-14") }, [], "coming-up"],
	["due in thirty-one", { nextContact: day("2026-06-15") }, [], null],
	["planned in thirty days", {}, ["2026-06-14"], "coming-up"],
	["planned in thirty-one", { circle: "watch" }, ["2026-06-15"], null],
	["planned late, due before", { cadence: monthly }, ["2026-07-15", "2026-05-01"], "coming-up"],
	["nothing known", {}, [], "to-sort"],
	["met, and nothing else known", {}, ["2026-05-01"], "to-sort"],
	["an unknown circle is a circle all the same", { circle: "chess-club" }, [], null],
	["to watch", { circle: "watch" }, [], null],
	["no rhythm wanted", { cadence: "never" }, [], null],
	["for a goal", { goals: ["[[New job]]"] }, [], null],
	["a plan that was met", { nextContact: day("2026-05-01") }, ["2026-05-01"], null],
	["target", { network: "target" }, ["2026-05-01"], null],
])("%s", (_, contact, on, section) => {
	const facts = factsOf(contact, { on });
	const reconnection = rankContact(facts, contextOn(TODAY));
	expect(sectionOf(facts.contact, reconnection, false, TODAY)).toBe(section);
	expect(sectionOf(facts.contact, reconnection, true, TODAY)).toBe("this-week");
});

test("whoever has anything to do stands in a section, and nobody on track far ahead does", () => {
	fc.assert(fc.property(arbitraryFacts(dayNumber(TODAY)), (facts) => {
		const reconnection = rankContact(facts, contextOn(TODAY));
		const section = sectionOf(facts.contact, reconnection, false, TODAY);
		const { standing } = reconnection;
		if (facts.contact.status === "active" && standing === "due") expect(section).toBe("all-due");
		if (standing === "dormant") expect(section).toBe("dormant");
		if (standing === "snoozed") expect(section).toBe("snoozed");
		if (standing === "on-track") expect(["coming-up", null]).toContain(section);
		if (standing === "untracked") expect(["snoozed", "to-sort", null]).toContain(section);
	}));
});
