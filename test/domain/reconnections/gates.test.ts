import { expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import type { Goal } from "../../../src/domain/reconnections/goal";
import { rankContact } from "../../../src/domain/reconnections/rank-contact";
import type { Gate } from "../../../src/domain/reconnections/reconnection";
import { aGoal, contextOn, factsOf } from "../../support/facts-builder";
import { anInteraction } from "../../support/interaction-builder";

const TODAY = "2026-05-15";
const sent = (on: string): Interaction => anInteraction(on, { channel: "email", from: "me" });
const got = (on: string): Interaction => anInteraction(on, { channel: "message", from: "them" });
const days = (count: number): Partial<Contact> => ({ cadence: { count, unit: "day" } });

test.each<[string, Partial<Contact>, readonly (Interaction | string)[], Gate | null]>([
	["nothing known", {}, [], null],
	["13 days after an exchange", {}, ["2026-05-02"], "recent-exchange"],
	["14 days after", {}, ["2026-05-01"], null],
	["every 10 days, 4 days after", days(10), ["2026-05-11"], "recent-exchange"],
	["every 10 days, 5 days after", days(10), ["2026-05-10"], null],
	["every week, 3 days after", days(7), ["2026-05-12"], "recent-exchange"],
	["every week, 4 days after", days(7), ["2026-05-11"], null],
	["every year, 14 days after", { circle: "wide" }, ["2026-05-01"], null],
	["a meeting to come", {}, ["2026-05-16"], null],
	["three messages in thirty days", {}, [sent("2026-05-01"), sent("2026-04-20"), sent("2026-04-15")], "unanswered-messages"],
	["the first is older", {}, [sent("2026-05-01"), sent("2026-04-20"), sent("2026-04-14")], null],
	["an answer between", {}, [sent("2026-05-01"), sent("2026-04-20"), got("2026-04-19"), sent("2026-04-15")], null],
	["both wrote on a day", {}, [sent("2026-05-01"), anInteraction("2026-04-20", { channel: "email", from: "both" }), sent("2026-04-15"), sent("2026-04-16")], null],
	["calls are no messages", {}, ["2026-05-01", "2026-04-20", "2026-04-15"].map((on) => anInteraction(on, { channel: "call", from: "me" })), null],
	["cadence never", { cadence: "never" }, ["2020-01-01"], "cadence-never"],
])("%s", (_, contact, on, gate) => {
	expect(rankContact(factsOf(contact, { on }), contextOn(TODAY)).gate).toBe(gate);
});

test.each<[string, readonly string[], readonly Goal["status"][], Gate | null]>([
	["a draft", ["[[A]]"], ["draft"], "draft-goal"],
	["two drafts", ["[[A]]", "[[B]]"], ["draft", "draft"], "draft-goal"],
	["an active one beside", ["[[A]]", "[[B]]"], ["draft", "active"], null],
	["a text beside", ["[[A]]", "see the world"], ["draft"], null],
	["an active one", ["[[A]]"], ["active"], null],
	["none", [], [], null],
])("goals: %s", (_, goals, statuses, gate) => {
	const facts = factsOf({ goals }, { goals: statuses.map((status) => aGoal({ status })) });
	expect(rankContact(facts, contextOn(TODAY)).gate).toBe(gate);
});

test("keeps nobody from being due", () => {
	const facts = factsOf({ cadence: { count: 1, unit: "week" }, goals: ["[[A]]"] }, { goals: [aGoal({ status: "draft" })], on: ["2026-05-01"] });
	expect(rankContact(facts, contextOn(TODAY))).toMatchObject({ standing: "due", score: 2, gate: "draft-goal" });
});
