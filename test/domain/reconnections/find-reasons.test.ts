import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import { rankContact } from "../../../src/domain/reconnections/rank-contact";
import type { ContactFacts } from "../../../src/domain/reconnections/ranking-input";
import type { Reason, ReasonCode } from "../../../src/domain/reconnections/reason";
import type { Goal } from "../../../src/domain/reconnections/goal";
import { day } from "../../support/day";
import { aGoal, anOwed, contextOn, factsOf } from "../../support/facts-builder";
import { anInteraction } from "../../support/interaction-builder";

const TODAY = "2026-05-15";
const DUE: Partial<Contact> = { cadence: { count: 1, unit: "month" } };

const reasonsOf = (facts: ContactFacts, goals: readonly Goal[] = []): readonly Reason[] =>
	rankContact(facts, contextOn(TODAY, goals)).reasons;
const codesOf = (facts: ContactFacts, goals?: readonly Goal[]): readonly ReasonCode[] =>
	reasonsOf(facts, goals).map(({ code }) => code);
const birthday = (month: number, on: number, year: number | null = null): Partial<Contact> => ({
	birthday: { year, month, day: on },
});

describe("what is owed", () => {
	test.each([
		["a promise due in seven days", anOwed({ due: day("2026-05-22") }), ["promise"]],
		["a promise due in eight", anOwed({ due: day("2026-05-23") }), []],
		["a promise long past", anOwed({ due: day("2020-05-23") }), ["promise"]],
		["a promise without a day", anOwed(), []],
		["owed to the user", anOwed({ kind: "waiting", due: day(TODAY) }), []],
		["a request", anOwed({ kind: "request" }), ["request"]],
		["thanks", anOwed({ kind: "thanks", since: day("2026-05-01") }), ["thanks"]],
		["an update", anOwed({ kind: "update", since: day("2026-05-01"), path: "Goals/New job.md" }), ["update"]],
	])("%s", (_, owed, codes) => {
		expect(codesOf(factsOf({}, { owed: [owed] }))).toEqual(codes);
	});

	test("says the facts, and of each kind the most pressing whatever the order", () => {
		const owed = [
			anOwed({ kind: "request", text: "new", since: day("2026-05-02") }),
			anOwed({ kind: "request", text: "old", since: day("2026-05-01") }),
			anOwed({ kind: "request", text: "undated" }),
			anOwed({ text: "later", due: day("2026-05-20") }),
			anOwed({ text: "sooner", due: day("2026-05-19") }),
			anOwed({ kind: "thanks", since: day("2026-04-20"), channel: "call" }),
			anOwed({ kind: "thanks", since: day("2026-05-04"), channel: "lunch" }),
			anOwed({ kind: "update", since: day("2026-05-05"), path: "Goals/New job.md", text: "an interview" }),
			anOwed({ kind: "update", since: day("2026-05-04"), path: "Goals/New job.md", text: "a first call" }),
		];
		const expected = [
			{ code: "request", text: "old", since: "2026-05-01" },
			{ code: "promise", text: "sooner", due: "2026-05-19" },
			{ code: "thanks", day: "2026-05-04", channel: "lunch" },
			{ code: "update", goal: "New job", day: "2026-05-05", text: "an interview" },
		];
		expect(reasonsOf(factsOf({}, { owed }))).toEqual(expected);
		expect(reasonsOf(factsOf({}, { owed: [...owed].reverse() }))).toEqual(expected);
	});
});

describe("occasions", () => {
	test.each<[string, Partial<Contact>, readonly Reason[]]>([
		["today", birthday(5, 15, 1980), [{ code: "birthday", day: day("2026-05-15"), age: 46 }]],
		["in seven days", birthday(5, 22), [{ code: "birthday", day: day("2026-05-22"), age: null }]],
		["in eight", birthday(5, 23), []],
		["yesterday", birthday(5, 14), []],
		["a year alone", { birthday: { year: 1980, month: null, day: null } }, []],
		["born this year", birthday(5, 16, 2026), [{ code: "birthday", day: day("2026-05-16"), age: null }]],
		["of someone paused", { ...birthday(5, 15), status: "paused" }, []],
	])("a birthday: %s", (_, contact, reasons) => {
		expect(reasonsOf(factsOf(contact))).toEqual(reasons);
	});

	test.each<[string, string, string | null, readonly ReasonCode[]]>([
		["in seven days", "2026-05-22", null, ["plan-deadline"]],
		["in eight", "2026-05-23", null, []],
		["long past and open", "2024-01-01", "2023-12-31", ["plan-deadline", "due"]],
		["met on its day", "2024-01-01", "2024-01-01", []],
	])("a plan: %s", (_, nextContact, last, codes) => {
		expect(codesOf(factsOf({ nextContact: day(nextContact) }, { on: last === null ? [] : [last] })))
			.toEqual(codes);
	});

	test("a plan says how", () => {
		expect(reasonsOf(factsOf({ nextContact: day("2026-05-20"), approach: "lunch" })))
			.toEqual([{ code: "plan-deadline", day: "2026-05-20", approach: "lunch" }]);
	});
});

// Gaps of 10, 20 and 30 days: the median is 20, so drifting is from 41 to 240 days.
describe("drifting from a usual 20 days", () => {
	const after = (last: string, ...before: readonly string[]): ContactFacts => factsOf({}, { on: [last, ...before] });
	test.each([
		["40 days", after("2026-04-05", "2026-03-26", "2026-03-06", "2026-02-04"), []],
		["41 days", after("2026-04-04", "2026-03-25", "2026-03-05", "2026-02-03"), ["drifting"]],
		["240 days", after("2025-09-17", "2025-09-07", "2025-08-18", "2025-07-19"), ["drifting"]],
		["241 days", after("2025-09-16", "2025-09-06", "2025-08-17", "2025-07-18"), []],
		["only two gaps", after("2026-04-04", "2026-03-25", "2026-03-05"), []],
	])("%s", (_, facts, codes) => {
		expect(codesOf(facts)).toEqual(codes);
	});

	// Weekly, the lower bound is 7 + 14 = 21 and the upper 7 + 90 = 97 days.
	test.each([
		["2026-04-24", []],
		["2026-04-23", ["drifting"]],
		["2026-02-07", ["drifting"]],
		["2026-02-06", []],
	])("from a usual week, last on %s", (last, codes) => {
		const days = [0, 7, 14, 21].map((count) => new Date(Date.parse(last) - count * 86_400_000).toISOString().slice(0, 10));
		expect(codesOf(factsOf({}, { on: days }))).toEqual(codes);
	});

	test("says the rhythm and the silence", () => {
		expect(reasonsOf(after("2026-04-04", "2026-03-25", "2026-03-05", "2026-02-03")))
			.toEqual([{ code: "drifting", usualDays: 20, gapDays: 41 }]);
	});
});

describe("goal fit", () => {
	const job = aGoal({ sectors: ["Renewable energy"], needs: ["Patent law"] });
	test.each<[string, Partial<Contact>, readonly Goal[], Partial<Goal>, object | undefined]>([
		["the same goal", {}, [job], {}, { goal: "New job", by: "goal", subject: "New job" }],
		["the goal's sector in the contact's", { sectors: ["Énergies", "Energies"] }, [], {}, { goal: "New job", by: "sector", subject: "Renewable energy" }],
		["the goal's sector among offers", { offers: ["renewable energies"] }, [], {}, { goal: "New job", by: "sector", subject: "Renewable energy" }],
		["a need among offers", { offers: ["patent laws"] }, [], {}, { goal: "New job", by: "need", subject: "Patent law" }],
		["a need met by the sector", { sectors: ["Patent law"] }, [], {}, { goal: "New job", by: "need", subject: "Patent law" }],
		["sector before need", { offers: ["patent law"], sectors: ["energy"] }, [], {}, { by: "sector" }],
		["what the contact seeks says nothing", { seeks: ["patent law"] }, [], {}, undefined],
		["a draft asks for nothing", { sectors: ["energy"] }, [], { status: "draft" }, undefined],
		["a goal that is done", {}, [aGoal({ status: "done" })], { status: "done" }, undefined],
	])("%s", (_, contact, goals, change, expected) => {
		const fit = reasonsOf(factsOf({ ...DUE, ...contact }, { goals, on: ["2026-01-01"] }), [{ ...job, ...change }])
			.find(({ code }) => code === "goal-fit");
		if (expected === undefined) expect(fit).toBeUndefined();
		else expect(fit).toMatchObject(expected);
	});

	test("speaks only for those due or dormant", () => {
		expect(codesOf(factsOf({ ...DUE, sectors: ["energy"] }, { on: ["2026-05-01"] }), [job])).toEqual([]);
		expect(codesOf(factsOf({ ...DUE, sectors: ["energy"] }, { on: ["2024-05-01"] }), [job])).toEqual(["dormant", "goal-fit"]);
	});
});

describe("only messages", () => {
	const email = (on: string): Interaction => anInteraction(on, { channel: "email", from: "me" });
	const through = (on: string, channel: Interaction["channel"]): Interaction => anInteraction(on, { channel });
	test.each<[string, readonly Interaction[], since: string | undefined]>([
		["since the lunch a year ago", [email("2026-03-01"), through("2025-05-15", "lunch")], "2025-05-15"],
		["the lunch is less than a year ago", [email("2026-03-01"), through("2025-05-16", "lunch")], undefined],
		["for as long as they know each other", [email("2026-03-01"), email("2024-03-01")], "2024-03-01"],
		["they know each other for months", [email("2026-03-01"), email("2025-12-01")], undefined],
		["no message within the year", [email("2025-03-01"), through("2024-03-01", "lunch")], undefined],
		["an unknown exchange may have been a meeting", [email("2026-03-01"), through("2025-08-01", null)], undefined],
		["cards change nothing", [through("2026-03-20", "card"), email("2026-03-01"), through("2024-05-15", "call")], "2024-05-15"],
		["cards alone are no messages", [through("2026-03-20", "card"), through("2024-05-15", "call")], undefined],
	])("%s", (_, on, since) => {
		const reason = reasonsOf(factsOf(DUE, { on })).find(({ code }) => code === "only-messages");
		expect(reason).toEqual(since === undefined ? undefined : { code: "only-messages", since });
	});
});

describe("only asks", () => {
	const ask = (on: string): Interaction => anInteraction(on, { asked: true });
	test.each<[string, readonly (Interaction | string)[], boolean]>([
		["three asks", [ask("2026-03-01"), ask("2026-02-01"), ask("2026-01-01"), "2025-01-01"], true],
		["two, as far as known", [ask("2026-03-01"), ask("2026-02-01")], false],
		["one of three was none", [ask("2026-03-01"), "2026-02-01", ask("2026-01-01")], false],
	])("%s", (_, on, holds) => {
		expect(codesOf(factsOf(DUE, { on })).includes("only-asks")).toBe(holds);
	});
});

describe("the standing itself", () => {
	const monthly = { count: 1, unit: "month" };
	test.each<[string, Partial<Contact>, readonly string[], readonly object[]]>([
		["due", DUE, ["2026-04-01"], [{ code: "due", cadence: monthly, due: "2026-05-01" }]],
		["due by the circle", { circle: "inner" }, ["2026-04-01"], [{ code: "due", cadence: { count: 30, unit: "day" }, due: "2026-05-01" }]],
		["on track", DUE, ["2026-05-01"], []],
		["dormant", DUE, ["2020-01-01"], [{ code: "dormant", last: "2020-01-01" }]],
		["target, due", { network: "target" }, ["2026-01-01"], [{ code: "target" }, { code: "due" }]],
		["target, on track", { network: "target" }, ["2026-05-01"], []],
		["no exchange known", DUE, [], [{ code: "no-exchange-known" }, { code: "due", due: TODAY }]],
		["by a plan", { nextContact: day("2026-05-14") }, ["2026-01-01"], [
			{ code: "plan-deadline" }, { code: "due", cadence: null, due: "2026-05-14" },
		]],
		["untracked", {}, [], []],
		["paused", { ...DUE, status: "paused" }, ["2020-01-01"], []],
	])("%s", (_, contact, on, reasons) => {
		const found = reasonsOf(factsOf(contact, { on }));
		expect(found).toMatchObject(reasons);
		expect(found).toHaveLength(reasons.length);
	});
});

test("puts the weightiest first", () => {
	const ask = (on: string): Interaction => anInteraction(on, { asked: true, channel: "email" });
	const goal = aGoal();
	const facts = factsOf(
		{ ...birthday(5, 16), network: "target", cadence: { count: 1, unit: "week" }, nextContact: day("2026-05-15") },
		{
			goals: [goal],
			on: [ask("2026-03-01"), ask("2026-02-01"), ask("2026-01-01"), ask("2025-12-01"), "2024-01-01"],
			owed: [
				anOwed({ kind: "update", since: day("2026-05-01") }), anOwed({ kind: "thanks", since: day("2026-05-01") }),
				anOwed({ due: day("2026-05-15") }), anOwed({ kind: "request" }),
			],
		},
	);
	expect(codesOf(facts, [goal])).toEqual([
		"request", "promise", "thanks", "update", "birthday", "plan-deadline", "goal-fit", "drifting", "target",
		"only-messages", "only-asks", "due",
	]);
});
