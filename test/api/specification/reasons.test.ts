import { describe, expect, it } from "vitest";
import type { ApiReconnection } from "../../../src/api/rekindle-api";
import { addDays } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";
import { apiOf, TODAY, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** Ann's reconnection on 13 May 2026, with notes beside hers. */
async function ann(properties: string, body = "", notes: Notes = {}): Promise<ApiReconnection> {
	const api = await apiOf({ "Ann.md": contact(properties, body), ...notes });
	return api.reconnections().find(({ path }) => path === "Ann.md") as ApiReconnection;
}

const codes = ({ reasons }: ApiReconnection): readonly string[] => reasons.map(({ code }) => code).sort();

/** A day so many days before today. */
const ago = (days: number): string => addDays(day(TODAY), -days);

const onTrack = "circle: inner\nlast-contact: 2026-05-12";
const due = "circle: inner\nlast-contact: 2026-04-13";

describe("lifting reasons, for anyone active", () => {
	it.each([
		["a request", "", "- [ ] introduce her #request", {}, ["request"], 2],
		["a promise due today", "", "- [ ] send it 📅 2026-05-13", {}, ["promise"], 1.5],
		["a promise due in seven days", "", "- [ ] send it 📅 2026-05-20", {}, ["promise"], 1.5],
		["a promise due in eight days", "", "- [ ] send it 📅 2026-05-21", {}, [], 0],
		["a promise long due", "", "- [ ] send it 📅 2020-01-01", {}, ["promise"], 1.5],
		["a promise without day", "", "- [ ] send it", {}, [], 0],
		["a promise waited for", "", "- [ ] her answer #waiting 📅 2026-05-13", {}, [], 0],
		["a promise done", "", "- [x] send it 📅 2026-05-13 ✅ 2026-05-01", {}, [], 0],
		["two promises count once", "", "- [ ] send it 📅 2026-05-13\n- [ ] call 📅 2026-05-14", {}, ["promise"], 1.5],
		["thanks", "", "", { "M.md": meeting("2026-04-13", "contacts: [Ann]\nthanked: false") }, ["thanks"], 1],
		["thanks after 31 days", "", "", { "M.md": meeting("2026-04-12", "contacts: [Ann]\nthanked: false") }, [], 0],
		["thanks said", "", "", { "M.md": meeting("2026-05-01", "contacts: [Ann]\nthanked: true") }, [], 0],
		["thanks unsaid", "", "", { "M.md": meeting("2026-05-01", "contacts: [Ann]") }, [], 0],
		["thanks for a meeting to come", "", "", { "M.md": meeting("2026-05-14", "contacts: [Ann]\nthanked: false") }, [], 0],
		["a birthday today", "birthday: 05-13", "", {}, ["birthday"], 1],
		["a birthday in seven days", "birthday: 1980-05-20", "", {}, ["birthday"], 1],
		["a birthday in eight days", "birthday: --05-21", "", {}, [], 0],
		["a birthday yesterday", "birthday: 05-12", "", {}, [], 0],
		["a year of birth", "birthday: 1980", "", {}, [], 0],
		["a plan in seven days", "next-contact: 2026-05-20", "", {}, ["plan-deadline"], 1],
		["a plan in eight days", "next-contact: 2026-05-21", "", {}, [], 0],
	])("%s", async (_name, properties, body, notes, expected, score) => {
		const found = await ann(`${onTrack}\n${properties}`, body, notes);
		expect([codes(found).filter((code) => code !== "due"), found.score]).toEqual([expected, score]);
		const paused = await ann(`${onTrack}\nstatus: paused\n${properties}`, body, notes);
		expect([paused.reasons, paused.score]).toEqual([[], 0]);
	});

	it("adds them to what the silence asks", async () => {
		// 2.0 for one interval of the inner circle, 2.0 for the request, 1.5 for the promise.
		const found = await ann(due, "- [ ] a #request\n- [ ] b 📅 2026-05-01");
		expect([codes(found), found.score]).toEqual([["due", "promise", "request"], 5.5]);
	});

	it("a plan that is past counts while it is later than the last exchange", async () => {
		const open = await ann("last-contact: 2026-05-01\nnext-contact: 2026-05-02");
		expect([codes(open), open.score]).toEqual([["due", "plan-deadline"], 2]);
		const met = await ann("circle: wide\nlast-contact: 2026-05-01\nnext-contact: 2026-05-01");
		expect([codes(met), met.score]).toEqual([[], 0]);
		const inTime = await ann("circle: inner\nlast-contact: 2026-05-01\nnext-contact: 2026-05-02");
		// Twelve days of thirty are no whole interval: the plan alone counts.
		expect([codes(inTime), inTime.score]).toEqual([["due", "plan-deadline"], 1]);
	});

	it("keeps a birthday of 29 February on the 28th in other years", async () => {
		const api = await apiOf({ "Ann.md": contact("birthday: 02-29") });
		const on = (text: string): boolean => api.reconnections(text)[0]?.reasons.some(({ code }) => code === "birthday") === true;
		expect(["2026-02-20", "2026-02-21", "2026-02-28", "2026-03-01", "2028-02-21", "2028-02-22", "2028-02-29"].map(on))
			.toEqual([false, true, true, false, false, true, true]);
	});

	it("sees a birthday across the new year", async () => {
		const api = await apiOf({ "Ann.md": contact("birthday: 01-02") });
		expect(api.reconnections("2026-12-26")[0]?.reasons).toEqual([{ code: "birthday", day: "2027-01-02", age: null }]);
		expect(api.reconnections("2026-12-25")[0]?.reasons).toEqual([]);
	});
});

describe("an update", () => {
	const goal = (on: string): string => note("type: goal", `## Log\n- ${on} signed the contract`);
	const help = meeting("2026-01-10", "contacts: [Ann]\nreceived: [an idea]\ngoal: \"[[Job]]\"");

	it.each([
		["two days old", "2026-05-11", "last-contact: 2026-05-01", help, true],
		["thirty days old", "2026-04-13", "", help, true],
		["31 days old", "2026-04-12", "", help, false],
		["to come", "2026-05-14", "", help, false],
		["followed by an exchange", "2026-05-01", "last-contact: 2026-05-02", help, false],
		["for one who did not help", "2026-05-11", "", meeting("2026-01-10", "contacts: [Ann]\ngoal: \"[[Job]]\""), false],
		["for one who helped with another goal", "2026-05-11", "", meeting("2026-01-10", "contacts: [Ann]\nreceived: [an idea]\ngoal: Car"), false],
	])("%s", async (_name, on, properties, helped, isOwed) => {
		const found = await ann(properties, "", { "Job.md": goal(on), "M.md": helped });
		expect([codes(found), found.score]).toEqual(isOwed ? [["update"], 1] : [[], 0]);
	});
});

describe("drifting", () => {
	const days = (...back: readonly number[]): string => `## Log\n${back.map((each) => `- ${ago(each)} call`).join("\n")}`;

	it.each([
		// Gaps of 10: more than max(20, 24), at most max(120, 100).
		["25 days after gaps of 10", days(25, 35, 45, 55), true],
		["24 days after gaps of 10", days(24, 34, 44, 54), false],
		["120 days after gaps of 10", days(120, 130, 140, 150), true],
		["121 days after gaps of 10", days(121, 131, 141, 151), false],
		// Gaps of 40: more than max(80, 54), at most max(480, 130).
		["81 days after gaps of 40", days(81, 121, 161, 201), true],
		["80 days after gaps of 40", days(80, 120, 160, 200), false],
		["480 days after gaps of 40", days(480, 520, 560, 600), true],
		["481 days after gaps of 40", days(481, 521, 561, 601), false],
		["two gaps", days(30, 40, 50), false],
		["gaps that span 20 days", days(30, 36, 43, 50), false],
		["gaps that span three weeks", days(30, 37, 44, 51), true],
		// The middle two of 10, 20, 30 and 40 make 25: more than 50.
		["51 days after gaps of 10 to 40", days(51, 61, 81, 111, 151), true],
		["50 days after gaps of 10 to 40", days(50, 60, 80, 110, 150), false],
		// Only the last eight gaps: four of 10, four of 30, and older ones of 30 that do not count: 20.
		["41 days after eight mixed gaps", days(41, 51, 61, 71, 81, 111, 141, 171, 201, 231, 261), true],
		["40 days after eight mixed gaps", days(40, 50, 60, 70, 80, 110, 140, 170, 200, 230, 260), false],
	])("%s: %j", async (_name, body, isDrifting) => {
		const found = await ann("", body);
		expect([codes(found), found.score]).toEqual(isDrifting ? [["drifting"], 0.4] : [[], 0]);
		expect((await ann("status: paused", body)).reasons).toEqual([]);
	});
});

describe("adding reasons, only when due or dormant", () => {
	const job = note("type: goal\nsector: Energy\nneeds: [data science]");

	it.each([
		["the goal itself", "goal: \"[[Job]]\"", job, true],
		["the goal by its name", "goal: Job", job, true],
		["its sector by the contact's sector", "sector: energy", job, true],
		["its sector by what the contact offers", "offers: [Energy]", job, true],
		["its need by what the contact offers", "offers: [Data Science]", job, true],
		["its need by the contact's sector", "sector: Data science", job, true],
		["another sector", "sector: Health", job, false],
		["a goal that is done", "goal: \"[[Job]]\"", note("type: goal\nstatus: done"), false],
		["a goal that was dropped", "sector: Energy", note("type: goal\nsector: Energy\nstatus: dropped"), false],
		["a goal that is a draft", "sector: Energy", note("type: goal\nsector: Energy\nstatus: draft"), false],
	])("goal fit by %s: %j", async (_name, properties, goal, fits) => {
		const found = await ann(`${due}\n${properties}`, "", { "Job.md": goal });
		expect([codes(found), found.score]).toEqual(fits ? [["due", "goal-fit"], 2.5] : [["due"], 2]);
		expect(codes(await ann(`${onTrack}\n${properties}`, "", { "Job.md": goal }))).toEqual([]);
	});

	it.each([
		["messages alone for more than a year", [40, 200, 380], "#via/email", ["due", "only-messages"], 2 * (1 + Math.log2(40 / 30)) + 0.2],
		["a call among them", [40, 200, 380], "#via/call", ["due"], 2 * (1 + Math.log2(40 / 30))],
	])("only %s", async (_name, days, tag, expected, score) => {
		const body = `## Log\n${days.map((each, index) => `- ${ago(each)} x ${index === 1 ? tag : "#via/message"}`).join("\n")}`;
		const found = await ann("circle: inner", body);
		expect(codes(found)).toEqual(expected);
		expect(found.score).toBeCloseTo(score, 10);
	});

	it.each([
		["three asks", [true, true, true], true], ["two asks of three", [true, true, false], false], ["two asks", [true, true], false],
		["three asks after something else", [true, true, true, false], true], ["something else since", [false, true, true, true], false],
	])("only asks: %s", async (_name, asks, isOnlyAsks) => {
		const body = `## Log\n${asks.map((asked, index) => `- ${ago(30 + 30 * index)} call #via/call${asked ? " #asked" : ""}`).join("\n")}`;
		const found = await ann("circle: inner", body);
		expect([codes(found), found.score]).toEqual(isOnlyAsks ? [["due", "only-asks"], 2.2] : [["due"], 2]);
	});
});

describe("what the standing itself says", () => {
	it.each([
		["due", due, ["due"]], ["no exchange known", "circle: inner", ["due", "no-exchange-known"]],
		["target", "network: target\nlast-contact: 2026-03-14", ["due", "target"]],
		["dormant", "circle: inner\nlast-contact: 2024-01-01", ["dormant"]], ["on track", onTrack, []], ["untracked", "", []],
		["snoozed", `${due}\nsnoozed-until: 2026-06-01`, []],
	])("%s", async (_name, properties, expected) => {
		expect(codes(await ann(properties))).toEqual(expected);
	});
});

describe("the score", () => {
	it.each([
		["circle: inner\nlast-contact: 2026-04-13", 2], ["circle: inner\nlast-contact: 2026-03-14", 4],
		["circle: close\nlast-contact: 2026-02-12", 1.5], ["circle: active\nlast-contact: 2025-11-14", 1.2],
		["circle: wide\nlast-contact: 2025-05-13", 1], ["circle: wide\nlast-contact: 2024-05-13", 2],
		["cadence: 30\nlast-contact: 2026-04-13", 1], ["circle: watch\ncadence: 30\nlast-contact: 2026-04-13", 1],
		["network: target\nlast-contact: 2026-03-14", 1.3], ["network: target\ncircle: close\nlast-contact: 2026-01-13", 3.6],
		["network: target\ncircle: inner\nlast-contact: 2026-03-14", 4.6], ["network: close\ncircle: inner\nlast-contact: 2026-03-14", 4],
		["circle: inner", 2], ["circle: wide", 1], ["next-contact: 2026-05-13", 2], ["circle: inner\nlast-contact: 2026-04-14", 0],
		["circle: wide\nlast-contact: 2022-05-13", 3], ["circle: inner\nstatus: lost", 0], ["circle: inner\nsnoozed-until: 2026-06-01", 0],
	])("%j: %d", async (properties, score) => {
		expect((await ann(properties)).score).toBeCloseTo(score, 2);
	});
});
