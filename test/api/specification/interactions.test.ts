import { describe, expect, it } from "vitest";
import type { ApiInteraction } from "../../../src/api/rekindle-api";
import { apiOf, type Circumstances, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** Ann's interactions in a vault with these notes beside hers. */
async function withAnn(notes: Notes, ann = contact(), circumstances?: Circumstances): Promise<readonly ApiInteraction[]> {
	return (await apiOf({ "Ann.md": ann, ...notes }, circumstances)).interactions("Ann.md");
}

const silent = { channel: null, gave: false, received: false, asked: false, from: null };

describe("a meeting", () => {
	it.each([
		"contacts: [\"[[Ann]]\"]", "contacts: \"[[Ann]]\"", "contacts: [Ann]", "contacts: Ann", "contacts: [[Ann]]", "contacts: [\"[[Ann|her]]\"]",
		"attendees: [Ann]", "participants: [Ann]", "people: [Ann]", "with: Ann", "contact: \"[[Ann]]\"", "person: Ann", "avec: Ann",
		"contacts: [annie]", "contacts: [Bob, Ann]", "contacts: Bob; Ann", "Participants: [\"[[Ann]]\", \"[[Nobody]]\"]", "contacts: [ann]",
	])("names its people: %s", async (line) => {
		const found = await withAnn({ "M.md": meeting("2026-05-01", line), "Bob.md": contact() }, contact("aliases: [Annie]"));
		expect(found).toEqual([{ ...silent, day: "2026-05-01", sources: [{ kind: "meeting", path: "M.md" }], channel: "meeting" }]);
	});

	it.each(["contacts: [Annie B]", "contacts: [\"[[Annie]]\"]", "organizer: Ann"])("does not name Ann: %s", async (line) => {
		expect(await withAnn({ "M.md": meeting("2026-05-01", line) }, contact("aliases: [Annie]"))).toEqual([]);
	});

	it("takes a file's name before an alias", async () => {
		const api = await apiOf({
			"Ann.md": contact("aliases: [Bob]"), "Bob.md": contact(), "M.md": meeting("2026-05-01", "contacts: [Bob]"),
		});
		expect([api.interactions("Ann.md").length, api.interactions("Bob.md").length]).toEqual([0, 1]);
	});

	it("finds a contact by name though another note bears it, or its accents are stored otherwise", async () => {
		const api = await apiOf({
			"Ann.md": "A song.\n", "People/Ann.md": contact(), "Zoe\u0301.md": contact(), "Cy.md": contact("aliases: [Ann]"),
			"M.md": meeting("2026-05-01", "contacts: [Ann, Zoé]"),
		});
		expect(["People/Ann.md", "Zoe\u0301.md", "Cy.md"].map((path) => api.interactions(path).length)).toEqual([1, 1, 0]);
	});

	it.each([
		["contacts:", true], ["contacts: []", true], ["purpose: advice", true], ["contacts: [\"[[Bob]]\"]", false], ["contacts: [Nobody]", false],
	])("takes links of the body only where its property names nobody: %s, %j", async (line, counts) => {
		const found = await withAnn({ "M.md": meeting("2026-05-01", line, "Lunch with [[Ann]]."), "Bob.md": contact() });
		expect(found.length === 1).toBe(counts);
	});

	it.each([
		["type: meeting\ndate: 2026-05-01", "M.md", "2026-05-01"],
		["type: meeting\ndate: 2026-05-01T23:30", "M.md", "2026-05-01"],
		["type: meeting\ndate: 2026-05-01T23:30:00Z", "M.md", "2026-05-01"],
		["type: meeting\ndate: 2026-05-01 08:15", "M.md", "2026-05-01"],
		["type: meeting", "Notes/2026-05-01 Lunch.md", "2026-05-01"],
		["type: meeting\ndate: 2026-04-30", "2026-05-01 Lunch.md", "2026-04-30"],
		["type: call\ndate: 2026-05-01", "M.md", "2026-05-01"],
		["type: interaction\ndate: 2026-05-01", "M.md", "2026-05-01"],
	])("%j at %s is on its day", async (properties, path, on) => {
		expect((await withAnn({ [path]: note(`${properties}\ncontacts: [Ann]`) })).map(({ day }) => day)).toEqual([on]);
	});

	it.each(["breakfast", "coffee", "lunch", "dinner", "meeting", "visit", "event", "call", "video", "message", "email", "card"])(
		"has the channel %s", async (channel) => {
			expect(await withAnn({ "M.md": meeting("2026-05-01", `contacts: [Ann]\nchannel: ${channel}`) })).toMatchObject([{ channel }]);
		});

	it("without channel is in person, and of type call a call", async () => {
		const [met] = await withAnn({ "M.md": meeting("2026-05-01", "contacts: [Ann]") });
		const [called] = await withAnn({ "M.md": note("type: call\ndate: 2026-05-01\ncontacts: [Ann]") });
		expect([met?.channel, called?.channel]).toEqual(["meeting", "call"]);
	});

	it.each([
		["gave: [a report]", { gave: true }], ["received: [an introduction]", { received: true }], ["asked: true", { asked: true }],
		["initiated-by: me", { from: "me" }], ["initiated-by: them", { from: "them" }],
		["gave: []", { gave: false }], ["received:", { received: false }], ["asked: false", { asked: false }], ["thanked: false", {}],
	])("says who did what: %s", async (line, said) => {
		const found = await withAnn({ "M.md": meeting("2026-05-01", `contacts: [Ann]\n${line}`) });
		expect(found).toEqual([{ ...silent, day: "2026-05-01", sources: [{ kind: "meeting", path: "M.md" }], channel: "meeting", ...said }]);
	});

	it("of today has happened, of tomorrow has not, and cancelled never", async () => {
		const days = async (on: string, more = ""): Promise<readonly string[]> =>
			(await withAnn({ "M.md": meeting(on, `contacts: [Ann]${more}`) })).map(({ day }) => day);
		expect(await days("2026-05-13")).toEqual(["2026-05-13"]);
		expect(await days("2026-05-14")).toEqual([]);
		expect(await days("2026-05-01", "\nstatus: cancelled")).toEqual([]);
	});

	it("in the templates folder, or with blanks to fill in, is none", async () => {
		const text = meeting("2026-05-01", "contacts: [Ann]");
		expect(await withAnn({ "T/M.md": text }, contact(), { templateFolders: ["T"] })).toEqual([]);
		expect(await withAnn({ "M.md": meeting("2026-05-01", "contacts: [Ann]\npurpose: \"{{purpose}}\"") })).toEqual([]);
	});
});

describe("a dated note", () => {
	const dated = (path: string): object[] => [{ ...silent, day: "2026-05-01", sources: [{ kind: "dated-note", path }] }];

	it.each([
		"2026-05-01.md", "Journal/2026-05-01.md", "2026-05-01 Friday.md", "Trip to Lyon 2026-05-01.md", "Notes/x 2026-05-01 y.md",
	])("%s counts on its day", async (path) => {
		expect(await withAnn({ [path]: "Lunch with [[Ann]].\n" })).toEqual(dated(path));
	});

	it.each(["2026-05.md", "2026-W18.md", "2026.md", "2026-13-01.md", "2026-05-01 to 2026-05-03.md", "Lyon.md", "2026-05-01/Lyon.md", "20260501.md"])(
		"%s does not count", async (path) => {
			expect(await withAnn({ [path]: "Lunch with [[Ann]].\n" })).toEqual([]);
		});

	it("by the vault's own daily notes, in their folder and format", async () => {
		const dailyNotes = { folder: "Daily", format: "YYYYMMDD" };
		expect(await withAnn({ "Daily/20260501.md": "[[Ann]]\n" }, contact(), { dailyNotes })).toEqual(dated("Daily/20260501.md"));
		expect(await withAnn({ "Other/20260501.md": "[[Ann]]\n" }, contact(), { dailyNotes })).toEqual([]);
	});

	it.each(["type: round", "type: goal", "type: contact", "type: me", "type: organization"])("with %s is none", async (type) => {
		expect(await withAnn({ "2026-05-01.md": note(type, "Lunch with [[Ann]].") })).toEqual([]);
	});

	it.each([
		["a paragraph", "Lunch with [[Ann]].", true],
		["a list item", "- lunch with [[Ann|her]]", true],
		["a Markdown link", "Lunch with [her](Ann.md).", true],
		["a link to a heading", "See [[Ann#Work]].", true],
		["a done task", "- [x] call [[Ann]]", true],
		["a done task, capital", "- [X] call [[Ann]]", true],
		["an open task", "- [ ] call [[Ann]]", false],
		["a begun task", "- [/] call [[Ann]]", false],
		["a cancelled task", "- [-] call [[Ann]]", false],
		["a deferred task", "- [>] call [[Ann]]", false],
		["a quote", "> [[Ann]] said so", false],
		["an embed", "![[Ann]]", false],
		["a code block", "```\n[[Ann]]\n```", false],
		["inline code", "`[[Ann]]`", false],
		["a mention", "- thinking of [[Ann]] #mention", false],
		["a mention and a line that counts", "- thinking of [[Ann]] #mention\n- lunch with [[Ann]]", true],
		["an open task and a line that counts", "- [ ] write to [[Ann]]\n\nLunch with [[Ann]].", true],
	])("%s", async (_name, body, counts) => {
		const found = await withAnn({ "2026-05-01.md": `${body}\n` });
		expect(found).toEqual(counts ? dated("2026-05-01.md") : []);
	});

	it("of a day to come does not count", async () => {
		expect(await withAnn({ "2026-05-14.md": "[[Ann]]\n" })).toEqual([]);
		expect(await withAnn({ "2026-05-13.md": "[[Ann]]\n" })).toHaveLength(1);
	});

	it("in the templates folder is none", async () => {
		expect(await withAnn({ "T/2026-05-01.md": "[[Ann]]\n" }, contact(), { templateFolders: ["T"] })).toEqual([]);
	});
});

describe("the log", () => {
	const logged = (said: object = {}): object[] => [{ ...silent, day: "2026-05-01", sources: [{ kind: "log", path: "Ann.md" }], ...said }];

	it.each(["## Log", "# Journal", "### Contact log", "###### History", "## log", "## JOURNAL"])("stands under %s", async (heading) => {
		expect(await withAnn({}, contact("", `${heading}\n- 2026-05-01 lunch`))).toEqual(logged());
	});

	it("stands under the heading of the settings", async () => {
		const ann = contact("", "## Echanges\n- 2026-05-01 lunch");
		expect(await withAnn({}, ann)).toEqual([]);
		expect(await withAnn({}, ann, { settings: { logHeading: "Échanges" } })).toEqual(logged());
	});

	it.each([
		["a bare day under another heading", "## Notes\n- 2026-05-01 lunch", false],
		["a bare day without heading", "- 2026-05-01 lunch", false],
		["after the next heading of its level", "## Log\n## Notes\n- 2026-05-01 lunch", false],
		["after the next heading above", "## Log\n# Notes\n- 2026-05-01 lunch", false],
		["under a lower heading", "## Log\n### 2026\n- 2026-05-01 lunch", true],
		["a bare day that is not at the start", "## Log\n- lunch 2026-05-01", false],
		["a paragraph", "## Log\n2026-05-01 lunch", false],
		["a star", "## Log\n* 2026-05-01 lunch", true],
		["a number", "## Log\n1. 2026-05-01 lunch", true],
		["the day alone", "## Log\n- 2026-05-01", true],
		["a day that does not exist", "## Log\n- 2026-02-30 lunch", false],
		["a link under the heading", "## Log\n- [[2026-05-01]] lunch", true],
		["a link anywhere in the note", "- lunch on [[2026-05-01]]", true],
		["a link with words", "- [[2026-05-01|Friday]] lunch", true],
		["a link to a path", "- [[Journal/2026-05-01]] lunch", true],
		["a link in a paragraph", "Lunch on [[2026-05-01]].", false],
		["a link to another note", "- [[Lyon]] lunch", false],
		["a link to a month", "- [[2026-05]] lunch", false],
		["a done task", "- [x] [[2026-05-01]] lunch", true],
		["a done task, bare", "## Log\n- [X] 2026-05-01 lunch", true],
		["an open task", "- [ ] [[2026-05-01]] lunch", false],
		["a begun task", "## Log\n- [/] 2026-05-01 lunch", false],
		["a cancelled task", "## Log\n- [-] 2026-05-01 lunch", false],
		["a mention", "## Log\n- 2026-05-01 thought of her #mention", false],
		["a quote", "## Log\n> - 2026-05-01 lunch", false],
		["a code block", "## Log\n```\n- 2026-05-01 lunch\n```", false],
		["an item below another", "## Log\n- this year\n  - 2026-05-01 lunch", true],
	])("%s", async (_name, body, counts) => {
		expect(await withAnn({}, contact("", body))).toEqual(counts ? logged() : []);
	});

	it.each([
		["#via/lunch", { channel: "lunch" }], ["#via/email #from-me", { channel: "email", from: "me" }], ["#gave", { gave: true }],
		["#received", { received: true }], ["#asked", { asked: true }], ["#from-them", { from: "them" }], ["#memory", {}],
	])("says with %s how it was", async (tags, said) => {
		expect(await withAnn({}, contact("", `## Log\n- 2026-05-01 lunch ${tags}`))).toEqual(logged(said));
		expect(await withAnn({}, contact("", `- [[2026-05-01]] lunch ${tags}`))).toEqual(logged(said));
	});

	it("of a day to come does not count, of today does", async () => {
		expect(await withAnn({}, contact("", "## Log\n- 2026-05-14 lunch"))).toEqual([]);
		expect(await withAnn({}, contact("", "## Log\n- 2026-05-13 lunch"))).toHaveLength(1);
	});

	it("in another's note says nothing of her", async () => {
		expect(await withAnn({ "Bob.md": contact("", "## Log\n- 2026-05-01 lunch with [[Ann]]") })).toEqual([]);
	});
});

describe("the property last-contact", () => {
	it("counts, of today too, and not of a day to come", async () => {
		const on = async (day: string): Promise<unknown> => withAnn({}, contact(`last-contact: ${day}`));
		expect(await on("2026-05-13")).toEqual([{ ...silent, day: "2026-05-13", sources: [{ kind: "last-contact", path: "Ann.md" }] }]);
		expect(await on("2026-05-14")).toEqual([]);
	});
});

describe("several sources", () => {
	it("of one day are one interaction, of several days several, newest first", async () => {
		const ann = contact("last-contact: 2026-05-01", "## Log\n- [[2026-05-01]] lunch #gave #from-me\n- 2026-02-11 sent the report #via/email");
		const found = await withAnn({
			"M.md": meeting("2026-05-01", "contacts: [Ann]\nchannel: lunch\nasked: true\ninitiated-by: them"),
			"2026-05-01.md": "Lunch with [[Ann]].\n", "2026-03-01.md": "[[Ann]]\n",
		}, ann);
		expect(found.map(({ day }) => day)).toEqual(["2026-05-01", "2026-03-01", "2026-02-11"]);
		expect(found[0]).toMatchObject({ channel: "lunch", gave: true, received: false, asked: true });
		expect(found[0]?.sources.map(({ kind }) => kind).sort()).toEqual(["dated-note", "last-contact", "log", "meeting"]);
		expect(found[2]).toMatchObject({ channel: "email", sources: [{ kind: "log", path: "Ann.md" }] });
	});

	it("are nothing for a note that is no contact", async () => {
		const api = await apiOf({ "Me.md": note("type: me\nlast-contact: 2026-05-01"), "M.md": meeting("2026-05-01", "contacts: [Me]") });
		expect(api.interactions("Me.md")).toEqual([]);
		expect(api.interactions("Nobody.md")).toEqual([]);
	});
});
