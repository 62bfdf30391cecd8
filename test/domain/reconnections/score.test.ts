import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { rankContact } from "../../../src/domain/reconnections/rank-contact";
import type { Reason } from "../../../src/domain/reconnections/reason";
import { scoreOf } from "../../../src/domain/reconnections/score";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { aGoal, anOwed, contextOn, factsOf } from "../../support/facts-builder";

const circle = (id: string) => DEFAULT_CIRCLES.find((one) => one.id === id) ?? null;

test.each([
	["inner, twice the rhythm", { circle: "inner" }, "due", 2, 4],
	["close, just due", { circle: "close" }, "due", 1, 1.5],
	["active, four times", { circle: "active" }, "due", 4, 1.2 * 3],
	["wide, eight times", { circle: "wide" }, "dormant", 8, 4],
	["watch with its own cadence", { circle: "watch" }, "due", 2, 2],
	["no circle", {}, "due", 2, 2],
	["target without circle", { network: "target" }, "due", 2, 2.6],
	["target in close", { circle: "close", network: "target" }, "due", 2, 3.6],
	["due by a plan before a whole rhythm", { circle: "inner" }, "due", 0.99, 0],
	["on track", { circle: "inner" }, "on-track", 2, 0],
	["planned", { circle: "inner" }, "planned", 2, 0],
	["snoozed", { circle: "inner" }, "snoozed", 2, 0],
] as const)("%s", (_, contact, standing, ratio, score) => {
	const of = "circle" in contact ? circle(contact.circle) : null;
	expect(scoreOf(aContact(contact), of, { standing, ratio }, [])).toBeCloseTo(score, 10);
});

test("grows with the silence", () => {
	const ratios = fc.double({ min: 1, max: 1000, noNaN: true });
	fc.assert(fc.property(ratios, ratios, (one, other) => {
		const at = (ratio: number): number => scoreOf(aContact(), null, { standing: "due", ratio }, []);
		expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
	}));
});

test("adds what each reason is worth", () => {
	const worth: Record<Reason["code"], number> = {
		"request": 2, "promise": 1.5, "thanks": 1, "update": 1, "birthday": 1, "plan-deadline": 1, "drifting": 0.4,
		"goal-fit": 0.5, "only-messages": 0.2, "only-asks": 0.2, "target": 0, "dormant": 0, "due": 0, "no-exchange-known": 0,
		"match": 0.5, "bridge": 0.25,
	};
	for (const [code, expected] of Object.entries(worth)) {
		expect(scoreOf(aContact(), null, { standing: "on-track", ratio: 0 }, [{ code } as Reason])).toBe(expected);
	}
});

// A close contact last seen on 16 November 2025, 180 days before 15 May 2026: two rhythms of 90 days,
// 1.5 · (1 + log2 2) = 3; a request 2, a promise 1.5, a birthday 1 and the goal 0.5 make 8.
test("a whole case, by hand", () => {
	const facts = factsOf(
		{ circle: "close", birthday: { year: null, month: 5, day: 20 } },
		{
			on: ["2025-11-16"],
			goals: [aGoal()],
			owed: [
				anOwed({ kind: "request" }), anOwed({ kind: "request", line: 9 }), anOwed({ due: day("2026-05-15") }),
				anOwed({ due: day("2026-05-01"), line: 8 }),
			],
		},
	);
	expect(rankContact(facts, contextOn("2026-05-15"))).toMatchObject({ ratio: 2, standing: "due" });
	expect(rankContact(facts, contextOn("2026-05-15")).score).toBeCloseTo(8, 10);
});

test.each([
	["someone on track with a request", { circle: "inner" }, ["2026-05-14"], 2],
	["someone planned", {}, ["2026-05-20"], 2],
	["someone snoozed", { snoozedUntil: day("2026-06-01") }, [], 2],
	["someone untracked", {}, [], 2],
	["someone paused", { status: "paused" }, [], 0],
] as const)("what is owed counts for %s: %#", (_, contact, on, score) => {
	const facts = factsOf(contact, { on, owed: [anOwed({ kind: "request" })] });
	expect(rankContact(facts, contextOn("2026-05-15")).score).toBe(score);
});
