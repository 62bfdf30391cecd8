import { describe, expect, it } from "vitest";
import type { ApiOwed } from "../../../src/api/rekindle-api";
import { apiOf, type Circumstances, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** What is owed in a vault with Ann and Bob and these notes. */
async function owed(notes: Notes, circumstances?: Circumstances): Promise<readonly ApiOwed[]> {
	return (await apiOf({ "Ann.md": contact(), "Bob.md": contact(), ...notes }, circumstances)).owed();
}

describe("tasks", () => {
	const promise = { kind: "promise", path: "Ann.md", contacts: ["Ann.md"], due: null };

	it.each([
		["an open task in a contact's note", "- [ ] send the report", { ...promise, text: "send the report" }],
		["a begun task", "- [/] send the report", { ...promise, text: "send the report" }],
		["a numbered task", "1. [ ] send it", { ...promise, text: "send it" }],
		["its due day", "- [ ] send it 📅 2026-05-15", { ...promise, text: "send it", due: "2026-05-15" }],
		["a request", "- [ ] introduce her #request", { ...promise, kind: "request", text: "introduce her" }],
		["what is owed to the user", "- [ ] her answer #waiting 📅 2026-05-15", { ...promise, kind: "waiting", text: "her answer", due: "2026-05-15" }],
		["one in the log", "## Log\n- [ ] introduce to the data team 📅 2026-05-15", { ...promise, text: "introduce to the data team", due: "2026-05-15" }],
	])("%s", async (_name, body, expected) => {
		expect(await owed({ "Ann.md": contact("", body) })).toEqual([expected]);
	});

	it.each(["- [x] done", "- [X] done", "- [-] given up", "- [>] later", "- [?] a question", "- no task", "```\n- [ ] code\n```", "> - [ ] quoted"])(
		"%j is none", async (body) => {
			expect(await owed({ "Ann.md": contact("", body) })).toEqual([]);
		});

	it("names everyone it links to, in whatever note it stands", async () => {
		const found = await owed({ "Ann.md": contact("", "- [ ] introduce to [[Bob]]"), "Lyon.md": "- [ ] write to [[Bob|him]] and [[Nobody]]\n- [ ] pack\n" });
		expect(found).toEqual([
			{ kind: "promise", path: "Ann.md", contacts: ["Ann.md", "Bob.md"], text: "introduce to Bob", due: null },
			{ kind: "promise", path: "Lyon.md", contacts: ["Bob.md"], text: "write to him and Nobody", due: null },
		]);
	});

	it("stands in meetings, goals, daily notes and the user's own note, not in rounds and templates", async () => {
		const task = "- [ ] write to [[Ann]]";
		const found = await owed({
			"2026-05-01.md": `${task}\n`, "G.md": note("type: goal", task), "M.md": meeting("2026-05-01", "contacts: [Bob]", task),
			"Me.md": note("type: me", `${task}\n- [ ] pack`), "R.md": note("type: round", task), "T/X.md": `${task}\n`, "O.md": note("type: organization", task),
		}, { templateFolders: ["T"] });
		expect(found.map(({ path, contacts }) => [path, ...contacts])).toEqual(
			["2026-05-01.md", "G.md", "M.md", "Me.md", "O.md"].map((path) => [path, "Ann.md"]),
		);
	});

	it("of a request in another note is about whom it links to", async () => {
		const found = await owed({ "Todo.md": "- [ ] ask [[Ann]] about the fair #request\n- [ ] ask about the fair #request\n" });
		expect(found).toEqual([{ kind: "request", path: "Todo.md", contacts: ["Ann.md"], text: "ask Ann about the fair", due: null }]);
	});
});

describe("thanks", () => {
	it.each([
		["2026-05-13", "thanked: false", true], ["2026-04-13", "thanked: false", true], ["2026-04-12", "thanked: false", false],
		["2026-05-14", "thanked: false", false], ["2026-05-01", "thanked: true", false], ["2026-05-01", "purpose: advice", false],
		["2026-05-01", "thanked:", false], ["2026-05-01", "thanked: false\nstatus: cancelled", false],
	])("for a meeting on %s with %j: %j", async (on, line, isOwed) => {
		const found = await owed({ "M.md": meeting(on, `contacts: ["[[Ann]]", "[[Bob]]"]\n${line}`) });
		expect(found).toEqual(isOwed ? [{ kind: "thanks", path: "M.md", contacts: ["Ann.md", "Bob.md"], text: "", due: null }] : []);
	});
});

describe("updates", () => {
	const goal = (log: string): string => note("type: goal", `## Log\n${log}`);
	const help = (who: string, more = "received: [an idea]"): string => meeting("2026-01-10", `contacts: [${who}]\n${more}\ngoal: "[[Job]]"`);

	it("are owed to those who helped with the goal", async () => {
		const found = await owed({ "Job.md": goal("- 2026-05-01 signed #memory"), "M1.md": help("Ann"), "M2.md": help("Bob", "gave: [a report]") });
		expect(found).toEqual([{ kind: "update", path: "Job.md", contacts: ["Ann.md"], text: "signed", due: null }]);
	});

	it.each([
		["2026-05-13", true], ["2026-04-13", true], ["2026-04-12", false], ["2026-05-14", false],
	])("for thirty days: %s, %j", async (on, isOwed) => {
		expect((await owed({ "Job.md": goal(`- [[${on}]] signed`), "M.md": help("Ann") })).length === 1).toBe(isOwed);
	});

	it("until the next exchange, for each of those who helped", async () => {
		const found = await owed({
			"Job.md": goal("- 2026-05-01 signed"), "M1.md": help("Ann"), "M2.md": help("Bob"), "M3.md": meeting("2026-05-02", "contacts: [Bob]"),
		});
		expect(found.map(({ contacts }) => contacts)).toEqual([["Ann.md"]]);
	});
});

describe("the list", () => {
	it("has requests first, and is asked for any day", async () => {
		const api = await apiOf({
			"Ann.md": contact("", "- [ ] a promise 📅 2026-05-01\n- [ ] a #waiting\n- [ ] a #request"),
			"M.md": meeting("2026-05-01", "contacts: [Ann]\nthanked: false"),
		});
		expect(api.owed().map(({ kind }) => kind)).toEqual(["request", "promise", "thanks", "waiting"]);
		expect(api.owed("2026-06-01").map(({ kind }) => kind)).toEqual(["request", "promise", "waiting"]);
		expect(api.owed("2026-04-30").map(({ kind }) => kind)).toEqual(["request", "promise", "waiting"]);
	});
});
