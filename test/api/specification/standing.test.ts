import { describe, expect, it } from "vitest";
import type { ApiReconnection } from "../../../src/api/rekindle-api";
import { apiOf, type Circumstances, type Notes } from "../support/open-vault";
import { contact, meeting } from "../support/notes";

/** Where Ann stands on 13 May 2026, with notes beside hers. */
async function standingOf(properties: string, body = "", notes: Notes = {}, circumstances?: Circumstances): Promise<ApiReconnection> {
	const api = await apiOf({ "Ann.md": contact(properties, body), ...notes }, circumstances);
	return api.reconnections().find(({ path }) => path === "Ann.md") as ApiReconnection;
}

describe("a rhythm", () => {
	it.each([
		// Thirty days from 13 April; due on the day itself.
		["circle: inner\nlast-contact: 2026-04-13", "due", "2026-05-13"],
		["circle: inner\nlast-contact: 2026-04-14", "on-track", "2026-05-14"],
		["circle: close\nlast-contact: 2026-02-12", "due", "2026-05-13"],
		["circle: close\nlast-contact: 2026-02-13", "on-track", "2026-05-14"],
		["circle: active\nlast-contact: 2025-11-14", "due", "2026-05-13"],
		["circle: active\nlast-contact: 2025-11-15", "on-track", "2026-05-14"],
		["circle: wide\nlast-contact: 2025-05-13", "due", "2026-05-13"],
		["circle: wide\nlast-contact: 2025-05-14", "on-track", "2026-05-14"],
		["circle: watch\nlast-contact: 2020-01-01", "untracked", null],
		["last-contact: 2020-01-01", "untracked", null],
		["goal: Job", "untracked", null],
		// A month is a calendar month, its last day when it has no such day.
		["cadence: 3 months\nlast-contact: 2025-08-31", "due", "2025-11-30"],
		["cadence: 1 month\nlast-contact: 2026-01-31", "due", "2026-02-28"],
		["cadence: 1 month\nlast-contact: 2026-02-28", "due", "2026-03-28"],
		["cadence: 1 year\nlast-contact: 2024-02-29", "due", "2025-02-28"],
		["cadence: 6 weeks\nlast-contact: 2026-04-01", "due", "2026-05-13"],
		["cadence: 45\nlast-contact: 2026-03-29", "due", "2026-05-13"],
		["cadence: 1 month\nlast-contact: 2026-04-13", "due", "2026-05-13"],
		["cadence: 1 month\nlast-contact: 2026-04-14", "on-track", "2026-05-14"],
		// The own cadence comes before the circle's; `never` ends the chain.
		["circle: inner\ncadence: 1 year\nlast-contact: 2026-01-01", "on-track", "2027-01-01"],
		["circle: watch\ncadence: 30\nlast-contact: 2026-04-13", "due", "2026-05-13"],
		["circle: inner\ncadence: never\nlast-contact: 2020-01-01", "untracked", null],
		["circle: inner\ncadence: never", "untracked", null],
		["circle: inner\ncadence: never\nnext-contact: 2026-05-01", "due", "2026-05-01"],
		["circle: inner\ncadence: never\nnext-contact: 2026-06-01", "on-track", "2026-06-01"],
		["network: target\ncadence: never\nlast-contact: 2020-01-01", "untracked", null],
		// A target's sixty days, if that is shorter than the circle's.
		["network: target\nlast-contact: 2026-03-14", "due", "2026-05-13"],
		["network: target\nlast-contact: 2026-03-15", "on-track", "2026-05-14"],
		["network: target\ncircle: close\nlast-contact: 2026-03-14", "due", "2026-05-13"],
		["network: target\ncircle: inner\nlast-contact: 2026-04-13", "due", "2026-05-13"],
		["network: target\ncircle: watch\nlast-contact: 2026-03-14", "due", "2026-05-13"],
		["network: target\ncadence: 1 year\nlast-contact: 2026-01-01", "on-track", "2027-01-01"],
		["network: close\nlast-contact: 2020-01-01", "untracked", null],
	])("%j: %s, %s", async (properties, standing, due) => {
		expect(await standingOf(properties)).toMatchObject({ standing, due });
	});
});

describe("without any exchange", () => {
	it.each([
		["circle: inner", "due", "2026-05-13"],
		["network: target", "due", "2026-05-13"],
		// Day of adding + round(days · (0.25 + 0.75 · 0.46762…)) for the name "Ann": 18 of 30, 54 of 90, 219 of 365, 19 of 31 days.
		["circle: inner\nadded: 2026-01-10", "due", "2026-01-28"],
		["circle: inner\nadded: 2026-05-01", "on-track", "2026-05-19"],
		["circle: close\nadded: 2026-01-10", "due", "2026-03-05"],
		["circle: wide\nadded: 2026-01-10", "on-track", "2026-08-17"],
		["cadence: 1 month\nadded: 2026-01-10", "due", "2026-01-29"],
		["circle: inner\nadded: 2026-05-01\nnext-contact: 2026-05-10", "due", "2026-05-10"],
		["added: 2026-01-10", "untracked", null],
		["next-contact: 2026-05-13", "due", "2026-05-13"],
		["next-contact: 2026-05-14", "on-track", "2026-05-14"],
	])("%j: %s, %s", async (properties, standing, due) => {
		expect(await standingOf(properties)).toMatchObject({ standing, due, last: null, ratio: 1 });
	});

	it("spreads by the file's name, however its accents are stored", async () => {
		const wide = contact("circle: wide\nadded: 2026-01-10");
		const inner = contact("circle: inner\nadded: 2026-01-10");
		const api = await apiOf({ "Bob.md": inner, "People/Ann.md": inner, "Zoé.md": wide, "People/Zoe\u0301.md": wide });
		const due = Object.fromEntries(api.reconnections().map(({ path, due: on }) => [path, on]));
		expect(due).toEqual({ "Bob.md": "2026-02-07", "People/Ann.md": "2026-01-28", "Zoé.md": "2026-08-21", "People/Zoe\u0301.md": "2026-08-21" });
	});
});

describe("plans, snoozes and status", () => {
	it.each([
		["next-contact later than last", "circle: inner\nlast-contact: 2026-05-01\nnext-contact: 2026-05-02", "due", "2026-05-02"],
		["next-contact on the day of last", "circle: inner\nlast-contact: 2026-05-01\nnext-contact: 2026-05-01", "on-track", "2026-05-31"],
		["next-contact before last", "circle: inner\nlast-contact: 2026-05-01\nnext-contact: 2026-04-01", "on-track", "2026-05-31"],
		["next-contact to come", "circle: inner\nlast-contact: 2026-01-01\nnext-contact: 2026-05-20", "on-track", "2026-05-20"],
		["a plan met, without rhythm", "last-contact: 2026-05-01\nnext-contact: 2026-04-01", "untracked", null],
		["a plan, though long silent", "circle: inner\nlast-contact: 2020-01-01\nnext-contact: 2026-05-01", "due", "2026-05-01"],
		["snoozed", "circle: inner\nlast-contact: 2026-01-01\nsnoozed-until: 2026-05-14", "snoozed", "2026-05-14"],
		["snoozed while on track", "circle: inner\nlast-contact: 2026-05-01\nsnoozed-until: 2026-05-14", "snoozed", "2026-05-31"],
		["snoozed without anything", "snoozed-until: 2026-05-14", "snoozed", null],
		["a snooze that ends today", "circle: inner\nlast-contact: 2026-01-01\nsnoozed-until: 2026-05-13", "due", "2026-05-13"],
		["a snooze that is over", "circle: inner\nlast-contact: 2026-01-01\nsnoozed-until: 2026-05-10", "due", "2026-05-10"],
		["a snooze over before the due day", "circle: inner\nlast-contact: 2026-04-01\nsnoozed-until: 2026-04-10", "due", "2026-05-01"],
		["a snooze over, without base", "snoozed-until: 2026-05-01", "untracked", null],
		["paused", "circle: inner\nlast-contact: 2026-01-01\nstatus: paused", "untracked", "2026-01-31"],
		["retired", "circle: inner\nstatus: retired", "untracked", "2026-05-13"],
		["lost", "circle: inner\nsnoozed-until: 2026-06-01\nstatus: lost", "untracked", "2026-06-01"],
		["archived", "circle: inner\nnext-contact: 2026-05-01\nstatus: archived", "untracked", "2026-05-01"],
		["prm-paused", "circle: inner\nprm-paused: true", "untracked", "2026-05-13"],
	])("%s", async (_name, properties, standing, due) => {
		expect(await standingOf(properties)).toMatchObject({ standing, due });
	});

	it.each([
		["a meeting to come", "", { "M.md": meeting("2026-05-20", "contacts: [Ann]") }, "2026-05-20"],
		["a dated note to come", "", { "2026-05-20.md": "[[Ann]]\n" }, "2026-05-20"],
		["a log line to come", "## Log\n- 2026-05-20 lunch", {}, "2026-05-20"],
		["the earliest", "## Log\n- 2026-05-20 lunch", { "M.md": meeting("2026-05-14", "contacts: [Ann]"), "2026-06-01.md": "[[Ann]]\n" }, "2026-05-14"],
	])("%s makes planned", async (_name, body, notes, planned) => {
		const silent = "circle: inner\nlast-contact: 2026-01-01";
		expect(await standingOf(silent, body, notes as Notes)).toMatchObject({ standing: "planned", planned, last: "2026-01-01" });
		expect(await standingOf(`${silent}\nsnoozed-until: 2026-06-01`, body, notes as Notes)).toMatchObject({ standing: "planned" });
		expect(await standingOf("", body, notes as Notes)).toMatchObject({ standing: "planned", last: null, due: null });
		expect(await standingOf("status: paused", body, notes as Notes)).toMatchObject({ standing: "untracked" });
	});

	it.each([
		["an open task", "- [ ] [[2026-05-20]] lunch", {}], ["a last-contact to come", "", { "Ann.md": contact("last-contact: 2026-05-20") }],
		["a cancelled meeting", "", { "M.md": meeting("2026-05-20", "contacts: [Ann]\nstatus: cancelled") }],
		["today's meeting", "", { "M.md": meeting("2026-05-13", "contacts: [Ann]") }],
	])("%s does not", async (_name, body, notes) => {
		expect(await standingOf("", body, notes as Notes)).toMatchObject({ standing: "untracked", planned: null });
	});
});

describe("dormant ties", () => {
	it.each([
		// Twelve intervals; a year and not a day less.
		["circle: inner\nlast-contact: 2025-05-13", "dormant"],
		["circle: inner\nlast-contact: 2025-05-14", "due"],
		// 720 days are eight times ninety.
		["circle: close\nlast-contact: 2024-05-23", "dormant"],
		["circle: close\nlast-contact: 2024-05-24", "due"],
		// More than three years, by the calendar.
		["circle: wide\nlast-contact: 2023-05-13", "due"],
		["circle: wide\nlast-contact: 2023-05-12", "dormant"],
		["cadence: 2 years\nlast-contact: 2022-01-01", "dormant"],
		["cadence: 10 years\nlast-contact: 2020-01-01", "on-track"],
		["circle: wide\nlast-contact: 2020-01-01\nsnoozed-until: 2026-05-10", "dormant"],
		["circle: wide\nlast-contact: 2020-01-01\nsnoozed-until: 2026-05-20", "snoozed"],
	])("%j: %s", async (properties, standing) => {
		expect(await standingOf(properties)).toMatchObject({ standing });
	});

	it("counts years by the calendar where February has 28 days", async () => {
		const on = async (today: string): Promise<string> =>
			(await standingOf("circle: inner\nlast-contact: 2024-02-29", "", {}, { today })).standing;
		expect([await on("2025-02-27"), await on("2025-02-28")]).toEqual(["due", "dormant"]);
	});
});

describe("the ratio", () => {
	it.each([
		["circle: inner\nlast-contact: 2026-03-14", 60 / 30],
		["circle: inner\nlast-contact: 2026-05-13", 0],
		// From 31 January to 28 February are 28 days, to 13 May 102.
		["cadence: 1 month\nlast-contact: 2026-01-31", 102 / 28],
		["circle: wide\nlast-contact: 2024-05-13", 730 / 365],
		["last-contact: 2026-01-01", 1],
		["circle: inner", 1],
	])("%j: %d", async (properties, ratio) => {
		expect((await standingOf(properties)).ratio).toBeCloseTo(ratio, 10);
	});
});

describe("another day", () => {
	it("is asked for by its text, and is as that day was or will be", async () => {
		const api = await apiOf({ "Ann.md": contact("circle: inner\nlast-contact: 2026-01-01"), "M.md": meeting("2026-05-01", "contacts: [Ann]") });
		const on = (day: string): object => {
			const [{ standing, last, due, planned } = { standing: null, last: null, due: null, planned: null }] = api.reconnections(day);
			return { standing, last, due, planned };
		};
		expect(on("2026-05-13")).toEqual({ standing: "on-track", last: "2026-05-01", due: "2026-05-31", planned: null });
		expect(on("2026-05-31")).toEqual({ standing: "due", last: "2026-05-01", due: "2026-05-31", planned: null });
		expect(on("2026-04-30")).toEqual({ standing: "planned", last: "2026-01-01", due: "2026-01-31", planned: "2026-05-01" });
		expect(on("2025-12-31")).toEqual({ standing: "planned", last: null, due: "2025-12-31", planned: "2026-05-01" });
	});
});
