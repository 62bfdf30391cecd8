import { describe, expect, test } from "vitest";
import { chooseThisWeek, dormantPlaces, isEligible, type WeekCandidate } from "../../../src/domain/reconnections/choose-this-week";
import { nameHash } from "../../../src/domain/reconnections/name-hash";
import type { Reconnection } from "../../../src/domain/reconnections/reconnection";
import { day } from "../../support/day";
import { SETTINGS } from "../../support/facts-builder";

// 2026-05-11, a Monday, is 2940 weeks after 1970-01-05; the 18th begins an odd week.
const EVEN = day("2026-05-11");
const ODD = day("2026-05-18");

function place(path: string, given: Partial<Reconnection> = {}): Reconnection {
	return {
		path, standing: "due", last: null, lastChannel: null, due: day("2026-05-01"), planned: null, ratio: 1, score: 1,
		reasons: [], gate: null, ...given,
	};
}

interface Given extends Partial<Reconnection> {
	readonly now?: Partial<Reconnection>;
	readonly done?: boolean;
}

function candidate(path: string, { now = {}, done = false, ...atWeekStart }: Given = {}): WeekCandidate {
	const start = place(path, atWeekStart);
	return { atWeekStart: isEligible(start) ? start : null, today: { ...start, ...now }, done };
}

function choose(candidates: readonly WeekCandidate[], weeklyBudget = 5, on = EVEN): readonly string[] {
	const week = chooseThisWeek(candidates, { ...SETTINGS, weeklyBudget }, on);
	expect(chooseThisWeek([...candidates].reverse(), { ...SETTINGS, weeklyBudget }, on)).toEqual(week);
	return week.items.map(({ path, done }) => (done ? `✓${path}` : path));
}

const due = (path: string, score: number, given: Given = {}): WeekCandidate => candidate(path, { score, ...given });
const dormant = (path: string, score: number, given: Given = {}): WeekCandidate =>
	candidate(path, { score, standing: "dormant", ...given });

describe("the order", () => {
	test("by score, then the earlier due, then path, up to the budget", () => {
		expect(choose([
			due("f", 1), due("e", 1), due("d", 1, { due: day("2026-04-01") }), due("b", 3), due("a", 2), due("c", 1, { due: null }),
		])).toEqual(["b", "a", "d", "e", "f"]);
	});

	test.each<[string, Given]>([
		["no score", { score: 0 }],
		["a gate", { gate: "recent-exchange" }],
		["cadence never", { gate: "cadence-never" }],
		["planned today", { now: { standing: "planned" } }],
		["snoozed today", { now: { standing: "snoozed" } }],
	])("leaves out %s, and the next takes the place", (_, given) => {
		expect(choose([due("a", 9, given), due("b", 2), due("c", 1)], 2)).toEqual(["b", "c"]);
	});

	test.each<[string, Given]>([
		["on track at the week's start, with a reason of their own", { standing: "on-track" }],
		["without rhythm, with a reason of their own", { standing: "untracked" }],
		["snoozed at the week's start, back today", { standing: "snoozed", now: { standing: "due" } }],
		["a gate today only", { now: { gate: "recent-exchange" } }],
	])("takes in %s", (_, given) => {
		expect(choose([due("a", 9, given)])).toEqual(["a"]);
	});
});

describe("what is done", () => {
	test("comes first and takes a place, proposed or not", () => {
		expect(choose([due("a", 5), due("b", 4, { done: true }), due("c", 3), due("z", 0, { done: true })], 3))
			.toEqual(["✓b", "✓z", "a"]);
	});

	test("is listed whole beyond the budget", () => {
		const all = ["a", "b", "c"].map((path) => due(path, 1, { done: true }));
		expect(choose([...all, due("d", 9)], 2)).toEqual(["✓a", "✓b", "✓c"]);
		expect(chooseThisWeek(all, { ...SETTINGS, weeklyBudget: 2 }, EVEN)).toMatchObject({ budget: 2, done: 3 });
	});

	test("counts even for who is planned again or paused since", () => {
		expect(choose([due("a", 1, { done: true, now: { standing: "planned" } }), due("b", 0, { done: true, now: { standing: "untracked" } })]))
			.toEqual(["✓a", "✓b"]);
	});

	test("does not bring in anyone who was not there before", () => {
		const before = ["a", "b", "c", "d", "e", "f"].map((path, index) => due(path, 9 - index));
		expect(choose(before)).toEqual(["a", "b", "c", "d", "e"]);
		const after = before.map((one) => (one.today.path === "b" ? { ...one, done: true } : one));
		expect(choose(after)).toEqual(["✓b", "a", "c", "d", "e"]);
	});
});

describe("places for dormant ties", () => {
	test.each([
		[0, 0, 0], [1, 2940, 1], [1, 2941, 0], [1, 2942, 0], [1, 2943, 0], [1, -4, 1], [1, -1, 0],
		[2, 2941, 1], [4, 2940, 1], [7, 2940, 1], [8, 2940, 2], [12, 2941, 3], [20, 2941, 5],
	])("budget %d in week %d: %d", (budget, week, places) => {
		expect(dormantPlaces(budget, week)).toBe(places);
	});

	const many = [dormant("d1", 9), dormant("d2", 8), dormant("d3", 7), due("u1", 6), due("u2", 5), due("u3", 4), due("u4", 3), due("u5", 2)];

	test("no more than those, though their scores are higher", () => {
		expect(choose(many)).toEqual(["d1", "u1", "u2", "u3", "u4"]);
		expect(choose(many, 8)).toEqual(["d1", "d2", "u1", "u2", "u3", "u4", "u5"]);
	});

	test("kept for them, though their scores are lower; the order shows it", () => {
		expect(choose([dormant("d", 0.5), due("a", 3), due("b", 2), due("c", 1)], 3)).toEqual(["a", "b", "d"]);
	});

	test("unused ones go to the due, but not the other way round", () => {
		expect(choose([due("a", 3), due("b", 2), due("c", 1)], 3)).toEqual(["a", "b", "c"]);
		expect(choose([dormant("d1", 3), dormant("d2", 2), due("a", 1)])).toEqual(["d1", "a"]);
	});

	test("at a budget of 1 every fourth week", () => {
		const weeks = ["2026-05-11", "2026-05-18", "2026-05-25", "2026-06-01", "2026-06-08"];
		expect(weeks.map((start) => choose(many, 1, day(start)))).toEqual([["d1"], ["u1"], ["u1"], ["u1"], ["d1"]]);
	});

	test("one taken up again has had its place", () => {
		const after = many.map((one) => (one.today.path === "d1" ? { ...one, done: true } : one));
		expect(choose(after)).toEqual(["✓d1", "u1", "u2", "u3", "u4"]);
	});

	test("keep theirs while others are done", () => {
		const after = many.map((one) => (one.today.path.startsWith("u") && one.today.path < "u4" ? { ...one, done: true } : one));
		expect(choose(after)).toEqual(["✓u1", "✓u2", "✓u3", "d1", "u4"]);
	});

	test("odd weeks draw by the hash of the first day and the path", () => {
		const paths = ["People/Ada.md", "People/Ben.md", "People/Chloé.md", "People/Dora.md"];
		const lots = [...paths].sort((one, other) => nameHash(`2026-05-18${one}`) - nameHash(`2026-05-18${other}`));
		const all = paths.map((path, index) => dormant(path, 9 - index));
		expect(choose(all, 4, ODD)).toEqual([lots[0]]);
		expect(choose(all, 8, ODD)).toHaveLength(2);
		expect(new Set(choose(all, 8, ODD))).toEqual(new Set(lots.slice(0, 2)));
		expect(choose(all, 4, EVEN)).toEqual(["People/Ada.md"]);
	});

	test("weeks from Sunday are counted from their own first one", () => {
		const all = [dormant("People/Ada.md", 1), dormant("People/Ben.md", 9)];
		const first = (start: string): string | undefined =>
			chooseThisWeek(all, { ...SETTINGS, weekStart: "sunday" }, day(start)).items[0]?.path;
		expect(first("2026-05-10")).toBe("People/Ben.md");
		expect(first("2026-05-16")).toBe("People/Ben.md");
		const drawn = nameHash("2026-05-17People/Ada.md") < nameHash("2026-05-17People/Ben.md") ? "People/Ada.md" : "People/Ben.md";
		expect(first("2026-05-17")).toBe(drawn);
	});
});

test("says why as of today, or of the week's start once today has no reason left", () => {
	const target = { code: "target" } as const;
	const asks = { code: "only-asks" } as const;
	const { items } = chooseThisWeek([
		due("a", 4, { reasons: [target], now: { reasons: [asks] } }),
		due("b", 3, { reasons: [target], now: { reasons: [] } }),
		due("c", 2, { reasons: [target], now: { reasons: [asks] }, done: true }),
		due("d", 1, { gate: "draft-goal", now: { reasons: [asks] }, done: true }),
	], SETTINGS, EVEN);
	expect(items.map(({ path, reasons }) => [path, reasons])).toEqual([
		["c", [target]], ["d", [asks]], ["a", [asks]], ["b", [target]],
	]);
});
