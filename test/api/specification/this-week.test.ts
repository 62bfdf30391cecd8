import { describe, expect, it } from "vitest";
import type { ApiWeek } from "../../../src/api/rekindle-api";
import { apiOf, type Circumstances, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** The week of 11 to 17 May 2026, an even one, as it is on Wednesday the 13th. */
async function week(notes: Notes, circumstances?: Circumstances): Promise<ApiWeek> {
	return (await apiOf(notes, circumstances)).thisWeek();
}

const budget = (weeklyBudget: number): Circumstances => ({ settings: { weeklyBudget } });
const open = ({ items }: ApiWeek): readonly string[] => items.filter(({ done }) => !done).map(({ path }) => path);
const done = ({ items }: ApiWeek): readonly string[] => items.filter((item) => item.done).map(({ path }) => path);

/** Due since 2 May: the score falls from A to Z with the circle, then the day. */
const inner = contact("circle: inner\nlast-contact: 2026-04-02");
const close = contact("circle: close\nlast-contact: 2026-02-01");
const active = contact("circle: active\nlast-contact: 2025-11-01");
const wide = contact("circle: wide\nlast-contact: 2025-05-01");
const dormant = (last: string): string => contact(`circle: wide\nlast-contact: ${last}`);

describe("the week", () => {
	it.each([
		["2026-05-11", "monday", "2026-05-11"], ["2026-05-17", "monday", "2026-05-11"], ["2026-05-18", "monday", "2026-05-18"],
		["2026-05-10", "monday", "2026-05-04"], ["2026-05-10", "sunday", "2026-05-10"], ["2026-05-16", "sunday", "2026-05-10"],
	] as const)("that holds %s, from %s on, starts on %s", async (on, weekStart, start) => {
		const api = await apiOf({}, { settings: { weekStart } });
		expect(api.thisWeek(on)).toEqual({ start, budget: 5, done: 0, items: [] });
	});

	it("proposes the first of the order, as many as the budget allows", async () => {
		const notes = { "W.md": wide, "C.md": close, "A.md": active, "I.md": inner };
		expect(open(await week(notes))).toEqual(["I.md", "C.md", "A.md", "W.md"]);
		expect(open(await week(notes, budget(2)))).toEqual(["I.md", "C.md"]);
		expect(await week(notes, budget(0))).toEqual({ start: "2026-05-11", budget: 0, done: 0, items: [] });
	});

	it("breaks ties by the earlier due day, then by path", async () => {
		const found = await week({
			"B.md": contact("circle: close\nadded: 2020-01-01"), "A.md": contact("circle: close\nnext-contact: 2027-01-01\nbirthday: 05-13"),
			"Z.md": inner, "Y.md": inner,
		});
		expect(open(found)).toEqual(["Y.md", "Z.md", "B.md", "A.md"]);
	});

	it("tells the reasons", async () => {
		const { items } = await week({ "I.md": inner });
		expect(items).toEqual([{ path: "I.md", done: false, reasons: [{ code: "due", cadence: { count: 30, unit: "day" }, due: "2026-05-02" }] }]);
	});
});

describe("who is left out", () => {
	it.each([
		["due on the first day", "circle: inner\nlast-contact: 2026-04-11", "", true],
		["due on the second day", "circle: inner\nlast-contact: 2026-04-12", "", false],
		["planned", "circle: inner\nlast-contact: 2026-01-01", "## Log\n- 2026-05-14 lunch", false],
		["snoozed", "circle: inner\nlast-contact: 2026-01-01\nsnoozed-until: 2026-05-14", "", false],
		["paused", "circle: inner\nlast-contact: 2026-01-01\nstatus: paused", "", false],
		["cadence never, with a request", "cadence: never", "- [ ] a #request", false],
		["a score of nothing", "circle: inner\nlast-contact: 2026-05-10", "", false],
		["untracked, with a request", "", "- [ ] a #request", true],
		// A promise lifts anyone; fourteen days of rest come first, or half the interval.
		["a promise 13 days after", "circle: inner\nlast-contact: 2026-04-28", "- [ ] a 📅 2026-05-13", false],
		["a promise 14 days after", "circle: inner\nlast-contact: 2026-04-27", "- [ ] a 📅 2026-05-13", true],
		["a promise 4 days after, of ten", "cadence: 10\nlast-contact: 2026-05-07", "- [ ] a 📅 2026-05-13", false],
		["a promise 5 days after, of ten", "cadence: 10\nlast-contact: 2026-05-06", "- [ ] a 📅 2026-05-13", true],
		["a promise 13 days after, no interval", "last-contact: 2026-04-28", "- [ ] a 📅 2026-05-13", false],
		["a promise 14 days after, no interval", "last-contact: 2026-04-27", "- [ ] a 📅 2026-05-13", true],
		["three messages in a month", "cadence: 5", mails("me", "me", "me"), false],
		["three messages, one answered", "cadence: 5", mails("me", "me", "me", "them"), true],
		["two messages", "cadence: 5", mails("me", "me"), true],
	])("%s: %j", async (_name, properties, body, isProposed) => {
		expect(open(await week({ "Ann.md": contact(properties, body) }))).toEqual(isProposed ? ["Ann.md"] : []);
	});

	it.each([
		["one draft", "goal: \"[[Draft]]\"", false], ["a draft and an active goal", "goal: [\"[[Draft]]\", \"[[Job]]\"]", true], ["an active goal", "goal: Job", true],
		["no goal", "role: Buyer", true],
	])("%s: %j", async (_name, line, isProposed) => {
		const goals = { "Draft.md": note("type: goal\nstatus: draft"), "Job.md": note("type: goal\nstatus: active") };
		expect(open(await week({ ...goals, "Ann.md": contact(`circle: inner\nlast-contact: 2026-04-02\n${line}`) }))).toEqual(isProposed ? ["Ann.md"] : []);
	});

	it("the next takes the place of who is left out today", async () => {
		const notes = { "A.md": inner, "B.md": close, "C.md": active };
		const found = await week({ ...notes, "M.md": meeting("2026-05-15", "contacts: [A]") }, budget(2));
		expect(open(found)).toEqual(["B.md", "C.md"]);
	});
});

/** Messages of one side or the other, the latest on 1 May, five days apart. */
function mails(...from: readonly ("me" | "them")[]): string {
	const days = ["2026-05-01", "2026-04-26", "2026-04-21", "2026-04-16"];
	return `## Log\n${from.map((side, index) => `- ${days[index] ?? ""} wrote #via/email #from-${side}`).join("\n")}`;
}

describe("the order", () => {
	it("stays from day to day", async () => {
		const notes = { "A.md": inner, "B.md": close, "C.md": contact("circle: inner\nlast-contact: 2026-04-15") };
		const api = await apiOf(notes, budget(2));
		// C falls due on the 15th: not this week.
		for (const on of ["2026-05-11", "2026-05-13", "2026-05-17"]) expect(open(api.thisWeek(on)), on).toEqual(["A.md", "B.md"]);
		expect(open(api.thisWeek("2026-05-18"))).toEqual(["A.md", "C.md"]);
	});

	it("keeps who was met among the done, and proposes nobody instead", async () => {
		const notes = { "A.md": inner, "B.md": close, "C.md": active };
		const found = await week({ ...notes, "M.md": meeting("2026-05-12", "contacts: [A]") }, budget(2));
		expect(found).toMatchObject({ done: 1, items: [{ path: "A.md", done: true }, { path: "B.md", done: false }] });
		const more = await week({ ...notes, "M.md": meeting("2026-05-12", "contacts: [A, B, C]") }, budget(2));
		expect([more.done, done(more), open(more)]).toEqual([3, ["A.md", "B.md", "C.md"], []]);
	});
});

describe("n of 5", () => {
	it.each([
		["a meeting", { "M.md": meeting("2026-05-11", "contacts: [Ann]") }, true],
		["today's meeting", { "M.md": meeting("2026-05-13", "contacts: [Ann]") }, true],
		["a call", { "M.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: call") }, true],
		["a meeting of last week", { "M.md": meeting("2026-05-10", "contacts: [Ann]") }, false],
		["a meeting to come", { "M.md": meeting("2026-05-14", "contacts: [Ann]") }, false],
		["a message that has no answer", { "M.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: email\ninitiated-by: me") }, false],
		["messages to and fro", {
			"M.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: email\ninitiated-by: me"),
			"N.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: email\ninitiated-by: them"),
		}, true],
		["messages of two days", {
			"M.md": meeting("2026-05-11", "contacts: [Ann]\nchannel: email\ninitiated-by: me"),
			"N.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: email\ninitiated-by: them"),
		}, false],
		["a card", { "M.md": meeting("2026-05-12", "contacts: [Ann]\nchannel: card") }, false],
		["a dated note", { "2026-05-12.md": "[[Ann]]\n" }, false],
		["a last contact", { "Ann.md": contact("last-contact: 2026-05-12") }, false],
		["any log", { "Ann.md": contact("", "## Log\n- 2026-05-12 a word") }, true],
		["a log of a message", { "Ann.md": contact("", "- [[2026-05-12]] wrote #via/message #from-me") }, true],
		["a log of last week", { "Ann.md": contact("", "## Log\n- 2026-05-10 a word") }, false],
		["a promise done", { "Ann.md": contact("", "- [x] send it ✅ 2026-05-12") }, true],
		["a request done elsewhere", { "Todo.md": "- [x] introduce [[Ann]] #request ✅ 2026-05-11\n" }, true],
		["a promise done last week", { "Ann.md": contact("", "- [x] send it ✅ 2026-05-10") }, false],
		["a promise done on an unknown day", { "Ann.md": contact("", "- [x] send it") }, false],
		["a promise given up", { "Ann.md": contact("", "- [-] send it ❌ 2026-05-12") }, false],
	])("%s: %j", async (_name, notes, counts) => {
		const found = await week({ "Ann.md": contact(), ...notes });
		expect([found.done, done(found)]).toEqual(counts ? [1, ["Ann.md"]] : [0, []]);
	});

	it("knows of an earlier week what was done in it", async () => {
		const notes = { "Ann.md": contact("", "- [x] send it ✅ 2026-03-03") };
		const api = await apiOf(notes, { written: "2026-03-04" });
		expect([api.thisWeek("2026-03-08").done, api.thisWeek().done]).toEqual([1, 0]);
	});

	it("counts a contact once, whatever happened", async () => {
		const found = await week({
			"Ann.md": contact("", "## Log\n- 2026-05-12 a word\n- [x] send it ✅ 2026-05-12"),
			"M.md": meeting("2026-05-11", "contacts: [Ann]"), "N.md": meeting("2026-05-13", "contacts: [Ann]"),
		});
		expect([found.done, done(found)]).toEqual([1, ["Ann.md"]]);
	});

	it("leaves out meetings of more than twelve contacts, and them alone", async () => {
		const people = Array.from({ length: 13 }, (_, index) => `P${String(index + 10)}`);
		const notes = Object.fromEntries(people.map((name) => [`${name}.md`, contact()]));
		const links = (names: readonly string[]): string => `contacts: [${names.map((name) => `"[[${name}]]"`).join(", ")}]`;
		const twelve = await week({ ...notes, "M.md": meeting("2026-05-12", links(people.slice(1))) });
		expect([twelve.done, twelve.items.length]).toEqual([12, 12]);
		expect((await week({ ...notes, "M.md": meeting("2026-05-12", links(people)) })).done).toBe(0);
		// Thirteen are named, twelve of them are contacts.
		expect((await week({ ...notes, "M.md": meeting("2026-05-12", links([...people.slice(1), "Nobody"])) })).done).toBe(12);
		const withLog = await week({ ...notes, "M.md": meeting("2026-05-12", links(people)), "P10.md": contact("", "- [[2026-05-12]] a word") });
		expect(done(withLog)).toEqual(["P10.md"]);
		const api = await apiOf({ ...notes, "M.md": meeting("2026-05-12", links(people)) });
		expect(api.interactions("P10.md")).toHaveLength(1);
	});
});

describe("dormant ties", () => {
	const ties = { "D1.md": dormant("2021-01-01"), "D2.md": dormant("2020-01-01"), "D3.md": dormant("2019-01-01"), "D4.md": dormant("2018-01-01") };
	const others = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`N${String(index)}.md`, inner]));

	it.each([
		[0, 0], [1, 1], [2, 1], [3, 1], [5, 1], [7, 1], [8, 2], [11, 2], [12, 3],
	])("of a budget of %d take %d", async (size, places) => {
		const found = open(await week({ ...ties, ...others }, budget(size)));
		expect([found.length, found.filter((path) => path.startsWith("D")).length]).toEqual([size, places]);
	});

	it("at a budget of 1 have a place every fourth week", async () => {
		const api = await apiOf({ ...ties, "N.md": inner }, budget(1));
		const found = ["2026-05-11", "2026-05-18", "2026-05-25", "2026-06-01", "2026-06-08"].map((on) => open(api.thisWeek(on))[0]?.startsWith("D"));
		expect(found).toEqual([true, false, false, false, true]);
	});

	it("take no other place, and leave theirs when there are none", async () => {
		expect(open(await week({ ...ties, "N.md": inner }))).toEqual(["D4.md", "N.md"]);
		expect(open(await week(others))).toHaveLength(5);
	});

	it("are those with the highest score in even weeks, drawn by lot in odd ones", async () => {
		const api = await apiOf({ "A.md": dormant("2018-01-01"), "B.md": dormant("2019-01-01"), "C.md": dormant("2020-01-01"), "D.md": dormant("2021-01-01") });
		expect(open(api.thisWeek("2026-05-11"))).toEqual(["A.md"]);
		// Of the hashes of 2026-05-18A.md and so on, 0.419, 0.393, 0.235 and 0.811, the lowest.
		expect(open(api.thisWeek("2026-05-20"))).toEqual(["C.md"]);
		expect(open(api.thisWeek("2026-05-25"))).toEqual(["A.md"]);
	});

	it("count Sunday weeks from 4 January 1970", async () => {
		const api = await apiOf(ties, { settings: { weekStart: "sunday" } });
		expect(open(api.thisWeek("2026-05-10"))).toEqual(["D4.md"]);
	});
});
