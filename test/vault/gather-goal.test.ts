import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/vault/coverage-of";
import { gatherGoal } from "../../src/vault/gather-goal";
import { parseNote } from "../host/src/metadata/parse-note";
import { type Notes, openVault } from "../api/support/open-vault";
import type { GoalPage } from "../../src/domain/goals/goal-page";
import { day } from "../support/day";

const GOAL = "Goals/Studio.md";

const NOTES = {
	[GOAL]: "---\ntype: goal\nkind: business\nneeds: [tenders, suppliers]\nadded: 2026-03-01\n---\n- [ ] find a name 📅 2026-06-01\n- [ ] ask [[Ada]] for the list 📅 2026-05-20\n- [x] draw a plan\n```\n- [ ] no task\n```\n## Log\n- 2026-04-02 first client\n",
	"Goals/Other.md": "---\ntype: goal\n---\n",
	"Ada.md": "---\ntype: contact\ngoal: \"[[Studio]]\"\nnext-contact: 2026-06-10\napproach: coffee\noffers: tenders\n---\n## Log\n- 2026-04-20 sent two names #via/email #received\n- 2026-01-10 lunch #received\n",
	"Bea.md": "---\ntype: contact\ngoal: \"[[Studio]]\"\nnext-contact: 2026-05-20\n---\n",
	"Cleo.md": "---\ntype: contact\ngoal: [\"[[Other]]\", \"[[Studio]]\"]\nnext-contact: 2026-04-01\n---\n## Log\n- 2026-04-05 call #via/call\n",
	"Dora.md": "---\ntype: contact\n---\n## Log\n- 2025-12-01 coffee #via/coffee\n",
	"Emil.md": "---\ntype: contact\nstatus: paused\n---\n## Log\n- 2025-12-01 coffee #via/coffee\n",
	"Finn.md": "---\ntype: contact\n---\n## Log\n- 2026-02-01 lunch #via/lunch\n",
	"Advice.md": "---\ntype: meeting\ndate: 2026-04-10\ncontacts: [\"[[Ada]]\"]\nchannel: lunch\ngoal: \"[[Studio]]\"\nreceived: [a list of suppliers, two names]\n---\nShe has opened three studios.\n\n## Next step\n- call the bank\n",
	"Second.md": "---\ntype: meeting\ndate: 2026-05-01\ncontacts: [\"[[Cleo]]\"]\ngoal: \"[[Studio]]\"\nreceived: true\n---\n",
	"Coming.md": "---\ntype: meeting\ndate: 2026-05-30\ncontacts: [\"[[Bea]]\"]\ngoal: \"[[Studio]]\"\n---\n",
	"Elsewhere.md": "---\ntype: meeting\ndate: 2026-05-02\ncontacts: [\"[[Ada]]\"]\ngoal: \"[[Other]]\"\nreceived: x\n---\n",
};

async function pageOf(notes: Notes, path = GOAL, made: string | null = null): Promise<GoalPage | null> {
	const vault = await openVault(notes);
	return gatherGoal({
		index: vault.index,
		read: (at) => vault.read(at),
		frontmatter: (at) => parseNote(notes[at] ?? "").frontmatter ?? {},
		madeOn: () => (made === null ? null : day(made)),
	}, path);
}

describe("a goal's page", () => {
	it("lists its people by the day planned for them; a plan that was kept is none", async () => {
		const page = await pageOf(NOTES);
		expect(page?.people).toEqual([
			{ path: "Bea.md", next: "2026-05-20", approach: null, last: null, lastChannel: null },
			{ path: "Ada.md", next: "2026-06-10", approach: "coffee", last: "2026-05-02", lastChannel: "meeting" },
			{ path: "Cleo.md", next: null, approach: null, last: "2026-05-01", lastChannel: "meeting" },
		]);
	});

	it("tells its meetings past and to come, with the words they begin with", async () => {
		const page = await pageOf(NOTES);
		expect(page?.exchanges.map(({ day: on, channel, contacts, text }) => [on, channel, contacts, text])).toEqual([
			["2026-05-01", "meeting", ["Cleo.md"], ""], ["2026-04-10", "lunch", ["Ada.md"], "She has opened three studios."],
		]);
		expect(page?.exchangeCount).toBe(2);
		expect(page?.planned.map(({ day: on, contacts }) => [on, contacts])).toEqual([["2026-05-30", ["Bea.md"]]]);
	});

	it("tells what was received for it: at its meetings, and from its people since it began", async () => {
		const page = await pageOf(NOTES);
		expect(page?.received.map(({ day: on, contacts, path, text }) => [on, contacts, path, text])).toEqual([
			["2026-05-01", ["Cleo.md"], "Second.md", ""],
			["2026-04-20", ["Ada.md"], "Ada.md", "sent two names"],
			["2026-04-10", ["Ada.md"], "Advice.md", "a list of suppliers"],
			["2026-04-10", ["Ada.md"], "Advice.md", "two names"],
		]);
	});

	it("tells what comes next: its own open tasks by their days, then what its last meetings agreed on", async () => {
		const page = await pageOf(NOTES);
		expect(page?.nextSteps.map(({ path, line, text, day: by }) => [path, line, text, by])).toEqual([
			[GOAL, 7, "ask Ada for the list", "2026-05-20"], [GOAL, 6, "find a name", "2026-06-01"], ["Advice.md", 11, "call the bank", null],
		]);
	});

	it("names those who were in touch before it and not since", async () => {
		expect((await pageOf(NOTES))?.oldLabel).toEqual(["Finn.md", "Dora.md"]);
	});

	it.each<[string, string, readonly string[]]>([
		["a goal that only watches", "kind: watch\nadded: 2026-03-01", []],
		["one that is reached", "kind: job\nstatus: done\nadded: 2026-03-01", []],
		["one of another kind", "added: 2026-03-01", []],
		["one that began long ago", "kind: job\nadded: 2020-01-01", []],
	])("names nobody so for %s", async (_, properties, names) => {
		expect((await pageOf({ ...NOTES, [GOAL]: `---\ntype: goal\n${properties}\n---\n` }))?.oldLabel).toEqual(names);
	});

	it.each<[string, string, string | null, string | null]>([
		["what its note says", "created: 2026-02-10\n---\n## Log\n- 2026-01-05 x\n", "2025-01-01", "2026-02-10"],
		["the first day of its log", "---\n## Log\n- 2026-04-05 x\n- 2026-01-05 y\n- 2027-01-01 z\n", "2026-02-01", "2026-01-05"],
		["the day its file was made", "---\n", "2025-01-01", "2025-01-01"],
		["nothing", "---\n", null, null],
	])("knows when it began by %s", async (_, rest, made, began) => {
		expect((await pageOf({ [GOAL]: `---\ntype: goal\n${rest}` }, GOAL, made))?.began).toBe(began);
	});

	it("is there for goals alone, and empty for one of which nothing is known", async () => {
		expect(await pageOf(NOTES, "Ada.md")).toBeNull();
		expect(await pageOf(NOTES, "Nowhere.md")).toBeNull();
		const page = await pageOf({ [GOAL]: "---\ntype: goal\n---\n" });
		expect(page).toMatchObject({ people: [], exchanges: [], received: [], nextSteps: [], oldLabel: [], coverage: { covers: [] }, notes: [GOAL] });
	});

	it("says which notes' words it holds", async () => {
		expect((await pageOf(NOTES))?.notes).toEqual([GOAL, "Second.md", "Advice.md", "Elsewhere.md", "Ada.md"]);
	});
});

it("gives the coverage of a goal by its path alone", async () => {
	const { index } = await openVault(NOTES);
	expect(coverageOf(index, "Ada.md")).toBeNull();
	expect(coverageOf(index, GOAL)?.covers.map(({ subject, level }) => [subject, level])).toEqual([["suppliers", "none"], ["tenders", "close"]]);
});
