import { describe, expect, it } from "vitest";
import type { Cover } from "../../../src/domain/goals/coverage";
import type { GoalPage } from "../../../src/domain/goals/goal-page";
import { type Language, messagesFor } from "../../../src/i18n";
import { describeGoal, type GoalView } from "../../../src/ui/goals/describe-goal";
import { day } from "../../support/day";

const PATH = "Goals/Lead a team.md";
const EMPTY: GoalPage = {
	path: PATH,
	goal: { path: PATH, name: "Lead a team", kind: "job", deadline: null, sectors: [], needs: [], status: "active" },
	began: null, coverage: { goal: PATH, covers: [] }, people: [], planned: [], exchanges: [], exchangeCount: 0, received: [], nextSteps: [],
	oldLabel: [], notes: [PATH],
};

/** The page as told on 11 June 2026; contacts are named as their notes, and one is gone. */
function told(given: Partial<GoalPage>, language: Language = "en"): GoalView {
	const nameOf = (path: string): string | null => (path === "Gone.md" ? null : path.slice(0, -".md".length));
	return describeGoal({ ...EMPTY, ...given }, { messages: messagesFor(language), today: "2026-06-11", nameOf });
}

function cover(given: Partial<Cover>): Partial<GoalPage> {
	return { coverage: { goal: PATH, covers: [{ by: "need", subject: "tenders", level: "none", people: [], introductions: [], leads: [], ...given }] } };
}

const person = (path: string, tie: "close" | "target" | "distant"): Cover["people"][number] => ({ path, tie, subject: "x" });

describe("a goal in words", () => {
	it.each<[Language, Partial<GoalPage["goal"]>, string, string]>([
		["en", {}, "A job", ""],
		["en", { deadline: day("2026-09-11"), kind: "watch" }, "Keeping watch, by 11 September (in 3 months)", ""],
		["fr", { deadline: day("2026-09-11") }, "Un poste, d’ici le 11\u00a0septembre (dans 3\u00a0mois)", ""],
		["en", { kind: "other" }, "", ""],
		["en", { kind: "other", deadline: day("2026-06-12") }, "By tomorrow", ""],
		["en", { status: "draft" }, "A job", "Draft: its people wait"],
		["fr", { status: "done" }, "Un poste", "Atteint"],
	])("says in %s what it is and by when: %j", (language, goal, about, status) => {
		expect(told({ goal: { ...EMPTY.goal, ...goal } }, language)).toMatchObject({ about, status });
	});

	it.each<[Language, Partial<Cover>, string, string]>([
		["en", {}, "Nobody yet", "unknown"],
		["en", { level: "close", people: [person("Ada.md", "close"), person("Bea.md", "target")] }, "1 close, 1 target to meet", "covered"],
		["en", { level: "target", people: [person("Bea.md", "target"), person("Cy.md", "distant")] }, "1 target to meet, 1 to get back to", "target"],
		["en", { level: "target", people: [person("Cy.md", "distant")] }, "1 to get back to", "rhythm"],
		["fr", { level: "close", people: [person("Ada.md", "close"), person("Bea.md", "close")] }, "2\u00a0proches", "covered"],
		["fr", { level: "target", people: [person("Bea.md", "target")] }, "1\u00a0à rencontrer", "target"],
	])("says in %s who is there: %j", (language, given, say, icon) => {
		expect(told(cover(given), language).covers[0]).toMatchObject({ subject: "Tenders", say, icon });
	});

	it("names a few, one more rather than its count, and nobody who is gone", () => {
		const of = (count: number): readonly unknown[] => {
			const people = Array.from({ length: count }, (_, at) => person(`P${at}.md`, "close"));
			const { people: names, more } = told(cover({ level: "close", people })).covers[0] ?? { people: [], more: null };
			return [names.map(({ name }) => name).join(" "), more];
		};
		expect(of(4)).toEqual(["P0 P1 P2 P3", null]);
		expect(of(5)).toEqual(["P0 P1 P2", "and 2 more"]);
		expect(told(cover({ level: "close", people: [person("Gone.md", "close")] })).covers[0]?.people).toEqual([]);
	});

	it("tells the way to a target, and whom to ask where there is nobody", () => {
		const introduction = { via: ["Hélène Vasseur.md"], target: "Bea.md", strength: 0.5, steps: [] };
		expect(told(cover({ level: "target", people: [person("Bea.md", "target")], introductions: [introduction] })).covers[0]?.way)
			.toEqual({ say: "Hélène could introduce you", target: "Bea.md" });
		const lead = told(cover({ leads: [{ path: "Ada.md", by: "former-organization", name: "Kestrel" }] }));
		expect(lead.covers[0]?.leads).toEqual([{ path: "Ada.md", name: "Ada", about: "once at Kestrel" }]);
		expect([lead.hasBareGap, told(cover({})).hasBareGap, told({}).hasBareGap]).toEqual([false, true, false]);
		expect([lead.gaps, told({}).gaps, told(cover({ level: "close" })).gaps]).toEqual(["1 still open", "", "someone for each"]);
	});

	it("says of its people when and how the next contact is, and when the last was", () => {
		const { people } = told({ people: [
			{ path: "Ada.md", next: day("2026-06-20"), approach: "coffee", last: day("2026-05-11"), lastChannel: "call" },
			{ path: "Bea.md", next: day("2026-06-01"), approach: null, last: null, lastChannel: null },
			{ path: "Cy.md", next: null, approach: null, last: day("2026-05-11"), lastChannel: null },
		] });
		expect(people.map(({ about, icon, isPlanned }) => [about, icon, isPlanned])).toEqual([
			["Coffee by 20 June · last call a month ago", "via-coffee", true],
			["Next for 1 June · no exchange noted", "plan", true],
			["No day yet · last exchange a month ago", "person", false],
		]);
	});

	it("says in French of a day that has gone by what was planned, with no reproach in it", () => {
		const { people } = told({ people: [
			{ path: "Ada.md", next: day("2026-06-10"), approach: "visit", last: null, lastChannel: null },
			{ path: "Bea.md", next: day("2026-06-20"), approach: null, last: null, lastChannel: null },
			{ path: "Cy.md", next: null, approach: null, last: null, lastChannel: null },
		] }, "fr");
		expect(people.map(({ about }) => about?.replace(/\u00a0/g, " "))).toEqual([
			"Prévu hier : visite · pas encore d’échange noté",
			"Prochain contact d’ici le 20 juin · pas encore d’échange noté",
			"Sans date · pas encore d’échange noté",
		]);
	});

	it("tells what comes next, what was received and the meetings, each leading to its line", () => {
		const view = told({
			nextSteps: [{ path: PATH, line: 4, text: "find a name", day: day("2026-06-20") }, { path: "M.md", line: 9, text: "call the bank", day: null }],
			received: [{ path: "M.md", line: null, text: "two names", day: day("2026-05-01"), contacts: ["Ada.md", "Gone.md"] }, { path: "N.md", line: null, text: "", day: day("2026-04-01"), contacts: [] }],
			planned: [{ path: "L.md", line: null, text: "x", day: day("2026-06-15"), channel: "lunch", contacts: ["Bea.md"] }],
			exchanges: [{ path: "M.md", line: 3, text: "she knows the field", day: day("2026-05-01"), channel: "coffee", contacts: ["Ada.md"] }],
			exchangeCount: 7,
		});
		expect(view.steps.map(({ text, detail, line }) => [text, detail, line])).toEqual([["Find a name", "By 20 June", 4], ["Call the bank", null, 9]]);
		expect(view.received.map(({ text, detail }) => [text, detail])).toEqual([["Two names", "Ada, 1 May"], ["Help, no details noted", "1 April"]]);
		expect(view.exchanges.map(({ text, detail }) => [text, detail])).toEqual([
			["Lunch with Bea on Monday", "Planned"], ["Coffee with Ada on 1 May", "She knows the field"],
		]);
		expect(view.meetings).toBe("7 so far");
	});

	it("says who knows the user as they were", () => {
		const { oldLabel } = told({ began: day("2026-03-11"), oldLabel: ["A", "B", "C", "D", "E", "F", "G"].map((name) => `${name}.md`) });
		expect(oldLabel?.say).toBe("7 people you talked with before haven’t heard from you since this began, 3 months ago. A word from you would tell them where you’re heading.");
		expect(told({ began: day("2026-06-11"), oldLabel: ["A.md"] }).oldLabel?.say).toMatch(/^1 person you talked with doesn’t know of this yet\. A word/);
		expect([oldLabel?.people.length, oldLabel?.more]).toEqual([5, "and 2 more"]);
		expect(told({ began: day("2026-03-11") }).oldLabel).toBeNull();
	});
});
