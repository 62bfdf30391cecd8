import { describe, expect, it, vi } from "vitest";
import { followSteps } from "../../src/commands/follow-steps";
import { readFollow, writeFollow } from "../../src/commands/follow-through";
import type { FollowStart } from "../../src/commands/follow-start";
import type { FollowDraft, PersonChoice } from "../../src/ui/dialogs/follow/follow-draft";
import { day } from "../support/day";
import { followDesk } from "../support/follow-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const ANNA = "---\ntype: contact\ncircle: active\n---\n";
const MEETING = "Meetings/2026-06-09 Anna.md";

function meeting(body: string, properties = ""): string {
	return `---\ntype: meeting\ndate: 2026-06-09\ncontacts: ["[[Anna]]"]\n${properties}---\n${body}`;
}

async function open(notes: Readonly<Record<string, string>>, settings = {}) {
	const desk = await followDesk(notes, { settings: { newContactFolder: "People", ...settings } });
	const start = await readFollow(desk.context, MEETING);
	if (start === null) throw new Error("no meeting");
	const plain: FollowDraft = { ...start.draft, next: start.draft.next.map((next) => ({ ...next, day: null })) };
	return { ...desk, start, plain, write: (draft: FollowDraft) => writeFollow(desk.context, start, draft) };
}

function choose(start: FollowStart, at: number, choice: PersonChoice): FollowDraft["people"] {
	return start.draft.people.map((person, index) => (index === at ? { ...person, choice } : person));
}

describe("promises", () => {
	const NOTE = meeting("## Promises\r\n- send the report\r\n\t- by post\r\n- [ ] [[Anna]]: her deck #waiting\r\n- [x] done [[Anna]]\r\n- [ ] all told [[Anna]] 📅 2026-06-20\r\n")
		.replaceAll(/\r?\n/g, "\r\n");

	it("become tasks where they stand, with their contact and due day, and are whole the next time", async () => {
		const { context, store, start, plain, write } = await open({ [MEETING]: NOTE, "Anna.md": ANNA });
		expect(start.draft.promises.map(({ written, byThem, due, isLinked }) => ({ written, byThem, due, isLinked }))).toEqual([
			{ written: "- send the report", byThem: false, due: null, isLinked: false },
			{ written: "- [ ] [[Anna]]: her deck #waiting", byThem: true, due: null, isLinked: true },
		]);
		await write({ ...plain, promises: plain.promises.map((promise) => ({ ...promise, due: day("2026-06-18") })) });
		expect(store.all[MEETING]).toBe(NOTE
			.replace("- send the report", "- [ ] [[Anna]]: send the report 📅 2026-06-18")
			.replace("her deck #waiting", "her deck #waiting 📅 2026-06-18"));
		await context.writer.undo();
		expect(store.all[MEETING]).toBe(NOTE);
	});

	it("are left alone where the user says so", async () => {
		const { context, start, plain, write, store } = await open({ [MEETING]: NOTE, "Anna.md": ANNA });
		const draft = { ...plain, promises: plain.promises.map((promise) => ({ ...promise, isOn: false })) };
		expect(followSteps(context, start, draft)).toEqual({ notes: [], edits: [], failure: null });
		expect(await write(draft)).toEqual({ kind: "nothing" });
		expect(store.all[MEETING]).toBe(NOTE);
	});

	it("are refused once their line has changed, and nothing else is written", async () => {
		const { plain, write, store } = await open({ [MEETING]: NOTE, "Anna.md": ANNA });
		const changed = NOTE.replace("send the report", "send two reports");
		store.notes.set(MEETING, changed);
		expect(await write({ ...plain, gave: ["an hour"] })).toMatchObject({ outcome: { ok: false, failure: { code: "line-changed" } } });
		expect(store.all[MEETING]).toBe(changed);
	});

	it("are the meeting's though they name somebody else to be introduced; a task is whose it says", async () => {
		const body = "## Promises\n- introduce [[Zoé]] to her team\n- [ ] [[Zoé]]: ask about it\n";
		const { start, plain, write, store } = await open({ [MEETING]: meeting(body), "Anna.md": ANNA, "Zoé.md": ANNA });
		expect(start.draft.promises.map(({ about }) => about)).toEqual([["Anna.md"], []]);
		await write(plain);
		expect(store.all[MEETING]).toBe(meeting(body.replace("- introduce", "- [ ] [[Anna]]: introduce")));
	});

	it("are made to whom they name, else to all of a few, else to the first of many", async () => {
		const people = ["Anna", "Béa Roux", "Cléo", "Dan"];
		const notes = Object.fromEntries(people.map((name) => [`${name}.md`, ANNA]));
		const body = "## Promesses\n- le rapport\n- un nom pour bea\n";
		const at = async (count: number) => {
			const contacts = people.slice(0, count).map((name) => `"[[${name}]]"`).join(", ");
			const { start } = await open({ ...notes, [MEETING]: meeting(body).replace('"[[Anna]]"', contacts) });
			return start.draft.promises.map(({ about }) => about);
		};
		expect(await at(3)).toEqual([["Anna.md", "Béa Roux.md", "Cléo.md"], ["Béa Roux.md"]]);
		expect(await at(4)).toEqual([["Anna.md"], ["Béa Roux.md"]]);
	});
});

describe("people to meet next", () => {
	const PEOPLE = "## People to meet next\n- Lou Garnier, head of data\n- J. Martin\n- Sam\n- [[Zoé]]\n- **\"Kit\" O'Neil** <b>\n";
	const NOTES = {
		[MEETING]: meeting(PEOPLE),
		"Anna.md": ANNA,
		"People/Jeanne Martin.md": "---\ntype: contact\nintroduced-by:\n---\nhello\n",
		"A/Sam Reed.md": ANNA,
		"B/Sam Hale.md": ANNA,
		"Zoé.md": ANNA,
	};

	it("are matched when one is meant, asked about when several may be, and new otherwise", async () => {
		const { start } = await open(NOTES);
		expect(start.draft.people.map(({ name, choice, candidates }) => [name, choice, candidates.map(({ path }) => path)])).toEqual([
			["Lou Garnier", { kind: "new" }, []],
			["J. Martin", { kind: "contact", path: "People/Jeanne Martin.md" }, ["People/Jeanne Martin.md"]],
			["Sam", null, ["A/Sam Reed.md", "B/Sam Hale.md"]],
			["Zoé", { kind: "contact", path: "Zoé.md" }, ["Zoé.md"]],
			["\"Kit\" O'Neil <b>", { kind: "new" }, []],
		]);
	});

	it("get notes or links and who introduced them, as one step, and are known the next time", async () => {
		const { context, store, start, plain, write } = await open(NOTES);
		const before = store.all;
		await write({ ...plain, people: choose(start, 2, { kind: "contact", path: "B/Sam Hale.md" }) });
		expect(store.all).toEqual({
			...before,
			[MEETING]: meeting("## People to meet next\n- [[Lou Garnier]], head of data\n- [[Jeanne Martin|J. Martin]]\n- [[Sam Hale|Sam]]\n- [[Zoé]]\n"
				+ "- **\"Kit\" O'Neil** <b> [[Kit O'Neil b|\"Kit\" O'Neil &lt;b>]]\n"),
			"People/Lou Garnier.md": '---\ntype: contact\nadded: 2026-06-11\nintroduced-by: "[[Anna]]"\n---\n',
			"People/Kit O'Neil b.md": '---\ntype: contact\naliases:\n  - "\\"Kit\\" O\'Neil <b>"\nadded: 2026-06-11\nintroduced-by: "[[Anna]]"\n---\n',
			"People/Jeanne Martin.md": '---\ntype: contact\nintroduced-by: "[[Anna]]"\n---\nhello\n',
			"B/Sam Hale.md": '---\ntype: contact\ncircle: active\nintroduced-by: "[[Anna]]"\n---\n',
			"Zoé.md": '---\ntype: contact\ncircle: active\nintroduced-by: "[[Anna]]"\n---\n',
		});
		const again = await followDesk(store.all);
		expect((await readFollow(again.context, MEETING))?.draft.people).toEqual([]);
		await context.writer.undo();
		expect(store.all).toEqual(before);
	});

	it("stay as they are when they are undecided or left", async () => {
		const { store, start, plain, write } = await open({ [MEETING]: meeting("## People\n- Sam\n- Lou\n"), "A/Sam Reed.md": ANNA, "B/Sam Hale.md": ANNA, "Anna.md": ANNA });
		const before = store.all;
		expect(await write({ ...plain, people: choose(start, 1, { kind: "leave" }) })).toEqual({ kind: "nothing" });
		expect(store.all).toEqual(before);
	});

	it("keep who introduced them before, and are not introduced when they were known", async () => {
		const { store, plain, write } = await open({
			[MEETING]: meeting("## People\n- Sam Reed\n- Ida Holm\n- Anna\n"),
			"Anna.md": ANNA,
			"Sam Reed.md": "---\ntype: contact\nprésenté par: Bo\n---\n",
			"Ida Holm.md": "---\ntype: contact\nlast-contact: 2025-01-01\n---\n",
		});
		const before = store.all;
		await write(plain);
		expect(store.all).toEqual({ ...before, [MEETING]: meeting("## People\n- [[Sam Reed]]\n- [[Ida Holm]]\n- [[Anna]]\n") });
	});

	it("take a free place beside a note of that name, and one note for a name that comes twice", async () => {
		const { store, plain, write } = await open({
			[MEETING]: meeting("## People\n- Lou Garnier\n- lou garnier (Acme)\n- [[Nora/Bo Lind|Bo]]\n"),
			"Anna.md": ANNA,
			"People/LOU GARNIER.md": "a dog\n",
		});
		await write({ ...plain, people: plain.people.map((person) => ({ ...person, company: "Acme" })) });
		expect(Object.keys(store.all).filter((path) => path.startsWith("People/"))).toEqual(["People/Bo Lind.md", "People/LOU GARNIER.md", "People/Lou Garnier 2.md"]);
		expect(store.all[MEETING]).toBe(meeting("## People\n- [[Lou Garnier 2|Lou Garnier]]\n- [[Lou Garnier 2|lou garnier]] (Acme)\n- [[Bo Lind|Bo]]\n"));
		expect(store.all["People/Lou Garnier 2.md"]).toContain("aliases:\n  - Lou Garnier\ncompany: Acme\n");
	});

	it("begin from the template of new contacts; one that does not parse is told, and nothing is written", async () => {
		const notes = { [MEETING]: meeting("## People\n- Lou\n"), "Anna.md": ANNA, "T.md": "---\ntype: contact\nintroduced-by: []\n---\n# {{name}}\n" };
		const { store, plain, write } = await open(notes, { newContactTemplate: "T.md" });
		await write(plain);
		expect(store.all["People/Lou.md"]).toBe('---\ntype: contact\nintroduced-by: ["[[Anna]]"]\nadded: 2026-06-11\n---\n# Lou\n');
		const broken = await open({ ...notes, "T.md": "---\na: [\n---\n" }, { newContactTemplate: "T.md" });
		expect(await broken.write(broken.plain)).toMatchObject({ kind: "say", sentence: expect.stringContaining("T") as string });
		expect(broken.store.all).toEqual({ ...notes, "T.md": "---\na: [\n---\n" });
	});

	it("say who of several introduced them once the user has, also where they were linked before", async () => {
		const two = meeting("## People\n- Lou\n- [[zoé]]\n").replace('"[[Anna]]"', '"[[Anna]]", "[[Bo]]"');
		const notes = { [MEETING]: two, "Anna.md": ANNA, "Bo.md": ANNA, "zoé.md": ANNA };
		const first = await open(notes);
		await first.write(first.plain);
		expect(first.store.all).toMatchObject({ "zoé.md": ANNA, [MEETING]: two.replace("- Lou", "- [[Lou]]") });
		expect(first.store.all["People/Lou.md"]).not.toContain("introduced-by");
		const second = await open(notes);
		await second.write({ ...second.plain, introducedBy: "Bo.md" });
		expect(second.store.all["zoé.md"]).toContain('introduced-by: "[[Bo]]"\n');
		expect(second.store.all["People/Lou.md"]).toContain('introduced-by: "[[Bo]]"\n');
		expect(second.store.all[MEETING]).toBe(two.replace("- Lou", "- [[Lou]]"));
	});

	it("links several people of one line, each to their own note", async () => {
		const { store, plain, write } = await open({ [MEETING]: meeting("## People\n- [[Lou]] and [[Sam|Sammy]]: data\n"), "Anna.md": ANNA });
		await write(plain);
		expect(store.all[MEETING]).toBe(meeting("## People\n- [[Lou]] and [[Sam|Sammy]]: data\n"));
		expect(Object.keys(store.all)).toContain("People/Lou.md");
		expect(Object.keys(store.all)).toContain("People/Sam.md");
	});
});

describe("what was given and received", () => {
	it.each([
		["", 'gave:\n  - a name\n'],
		["gave: true\n", "gave:\n  - a name\n"],
		["gave: false\n", "gave:\n  - a name\n"],
		["Gave: an hour\n", "Gave:\n  - an hour\n  - a name\n"],
		["gave:\n  - an hour\n", "gave:\n  - an hour\n  - a name\n"],
		["gave:\n  - A name\n", "gave:\n  - A name\n"],
		["gave:\n  - {a: 1}\n", "gave:\n  - {a: 1}\n"],
	])("is added to %j", async (properties, expected) => {
		const { store, plain, write } = await open({ [MEETING]: meeting("", properties), "Anna.md": ANNA });
		await write({ ...plain, gave: ["a name", " a name "] });
		expect(store.all[MEETING]).toBe(meeting("", expected));
	});

	it("is shown with what the note tells already", async () => {
		const { context, start, plain } = await open({ [MEETING]: meeting("", "received: [advice, 2]\nthanked: false\n"), "Anna.md": ANNA });
		expect([start.gave, start.received]).toEqual([[], ["advice", "2"]]);
		const draft = { ...plain, received: ["a lead"], thanked: true };
		expect(followSteps(context, start, draft).notes).toEqual([
			{ name: "2026-06-09 Anna", isNew: false, lines: ["received: advice, 2, a lead", "thanked: true"] },
		]);
	});
});

describe("the next contact", () => {
	it.each([
		["circle: active", "2026-12-06", null],
		["circle: active\nnext-contact: 2026-06-01", "2026-12-06", null],
		["circle: active\nnext-contact: 2026-07-01", null, "2026-07-01"],
		["circle: active\nlast-contact: 2026-06-10", "2026-12-07", null],
		["cadence: 2 days", "2026-06-13", null],
		["", null, null],
	])("with %j is proposed for %j", async (properties, proposed, planned) => {
		const { start } = await open({ [MEETING]: meeting(""), "Anna.md": `---\ntype: contact\n${properties}\n---\n` });
		expect(start.draft.next).toMatchObject([{ path: "Anna.md", day: proposed, planned }]);
	});

	it.each(["status: paused", "cadence: never"])("is not proposed with %j", async (properties) => {
		const { start } = await open({ [MEETING]: meeting(""), "Anna.md": `---\ntype: contact\ncircle: active\n${properties}\n---\n` });
		expect(start.draft.next).toEqual([]);
	});

	it("is written with the key the note has, and left alone when skipped", async () => {
		const anna = "---\ntype: contact\ncircle: active\nProchain contact: 2026-06-01\n---\n";
		const { store, start, write } = await open({ [MEETING]: meeting(""), "Anna.md": anna });
		await write(start.draft);
		expect(store.all["Anna.md"]).toBe(anna.replace("2026-06-01", "2026-12-06"));
		const again = await followDesk(store.all);
		expect((await readFollow(again.context, MEETING))?.draft.next).toMatchObject([{ day: null, planned: "2026-12-06" }]);
	});

	it("is asked about one by one for a few of many", async () => {
		const names = Array.from({ length: 300 }, (_, at) => `P${at}`);
		const people = Object.fromEntries(names.map((name) => [`${name}.md`, ANNA]));
		const contacts = names.map((name) => `"[[${name}]]"`).join(", ");
		const { start } = await open({ ...people, [MEETING]: meeting("").replace('"[[Anna]]"', contacts) });
		expect(start.draft.next).toHaveLength(8);
		expect(start.contacts).toHaveLength(300);
	});
});

it("finds nothing to follow through in a note that is no meeting", async () => {
	const { context } = await followDesk({ "Anna.md": ANNA, [MEETING]: meeting("", "status: cancelled\n") });
	expect(await readFollow(context, "Anna.md")).toBeNull();
	expect(await readFollow(context, MEETING)).toBeNull();
	expect(await readFollow(context, "Gone.md")).toBeNull();
});

it("follows through a meeting whose note bears another name by now", async () => {
	const { context } = await followDesk({ "Lunch.md": meeting("## Promises\n- a\n"), "Anna.md": ANNA });
	expect((await readFollow(context, "Lunch.md"))?.draft.promises).toHaveLength(1);
});
