import { describe, expect, it } from "vitest";
import { composeMeetingNote, type MeetingNoteOrder, type MeetingNoteParts } from "../../src/commands/compose-meeting-note";
import { noteName } from "../../src/commands/outcome";
import { splitNote } from "../../src/domain/notes/split-note";
import { messagesFor } from "../../src/i18n";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import type { FoundTemplate } from "../../src/vault/find-templates";
import { contact, note } from "../api/support/notes";
import { openVault, TODAY, type Notes } from "../api/support/open-vault";
import { yamlHost } from "../domain/notes/yaml-host";
import { day } from "../support/day";

const NOTES: Notes = {
	"Me.md": note("type: me\noffers:\n  - design reviews\n  - salary surveys"),
	"Ada.md": contact("role: Head of design\nseeks:\n  - design reviews\n  - a new office", "\n## Log\n- 2026-04-01 coffee by the river #via/coffee"),
	"Ben.md": contact("language: fr\naddress-as: tu"),
	"Goals/Job.md": note("type: goal\nkind: job"),
};

interface Given {
	readonly notes?: Notes;
	readonly settings?: Partial<Settings>;
	readonly templates?: readonly FoundTemplate[];
}

async function partsOf({ notes = {}, settings, templates = [] }: Given): Promise<MeetingNoteParts> {
	const vault = await openVault({ ...NOTES, ...notes });
	return {
		index: vault.index,
		read: (path) => vault.read(path),
		yaml: yamlHost,
		settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
		registerDefault: () => ({ language: "en", addressAs: "vous" }),
		messagesIn: messagesFor,
		formatDay: (on) => on,
		templates: () => Promise.resolve(templates),
		link: (path) => `[[${noteName(path)}]]`,
	};
}

const ORDER: MeetingNoteOrder = {
	contacts: ["Ada.md"], day: day(TODAY), time: "12:30", channel: "lunch", purpose: "advice", goal: "Goals/Job.md", register: "en",
	questions: [{ id: "first-signs", text: "Where do you feel it first?" }], path: null,
};

async function compose(order: Partial<MeetingNoteOrder> = {}, given: Given = {}) {
	return composeMeetingNote(await partsOf(given), { ...ORDER, ...order });
}

/** The note made, its properties read. */
async function made(order: Partial<MeetingNoteOrder> = {}, given: Given = {}): Promise<{ readonly data: unknown; readonly body: string; readonly text: string }> {
	const result = await compose(order, given);
	if (!result.ok) throw new Error(`refused: ${result.cause}`);
	const parts = splitNote(result.text);
	return { data: yamlHost.parse(parts?.yaml ?? ""), body: parts?.body ?? "", text: result.text };
}

function template(path: string): FoundTemplate {
	return { path, kind: "meeting", purposes: "all", purposeWords: [], language: null };
}

describe("a meeting's note", () => {
	it("holds what was decided, who they are, what the user can offer, and the questions", async () => {
		const { data, body } = await made();
		expect(data).toEqual({
			type: "meeting", date: `${TODAY}T12:30`, contacts: ["[[Ada]]"], channel: "lunch", purpose: "advice", goal: "[[Job]]", thanked: false,
		});
		expect(body).toContain("Head of design");
		expect(body).toContain("coffee by the river");
		expect(body).toContain("- design reviews");
		expect(body).not.toContain("salary surveys");
		expect(body).toContain("- Where do you feel it first? %%rekindle:first-signs%%\n");
	});

	it("is read back by the index as the meeting it was made for", async () => {
		const { text } = await made();
		const { index } = await openVault({ ...NOTES, "2026-05-13 Ada.md": text });
		expect(index.meeting("2026-05-13 Ada.md")).toMatchObject({
			contacts: ["Ada.md"], goal: { path: "Goals/Job.md" }, meeting: { day: TODAY, channel: "lunch", purpose: "advice", thanked: false },
		});
	});

	it("recommends questions where none are given, in the language asked for", async () => {
		const { body } = await made({ questions: null, register: "fr-tu", contacts: ["Ben.md"] });
		expect(body).toMatch(/%%rekindle:[\w-]+%%/);
	});

	it("begins where writing begins", async () => {
		const result = await compose();
		if (!result.ok) throw new Error(result.cause);
		const lines = result.text.split("\n");
		const asked = lines.findIndex((line) => line.includes("%%rekindle:first-signs%%"));
		expect(result.cursor).toEqual({ line: asked + 1, ch: (lines[asked + 1] ?? "").length });
	});

	it("says of several who is who, and of a large company no more than one reads", async () => {
		const crowd = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`Guest ${at}.md`, contact(`role: Guest of honour ${at}`)]));
		const { data, body } = await made({ contacts: ["Ada.md", ...Object.keys(crowd)], questions: [] }, { notes: crowd });
		expect(body).toContain("Ada: Head of design");
		expect(body).toContain("Guest 0: Guest of honour 0");
		expect(body).not.toContain("Guest of honour 9\n");
		expect((data as { readonly contacts: readonly string[] }).contacts.length).toBe(301);
	});

	it("tells once what the briefs of several have in common", async () => {
		const notes = { "Goals/Job.md": note("type: goal\nkind: job", "\n## Log\n- 2026-05-01 second interview\n") };
		const { body } = await made({ contacts: ["Ada.md", "Ben.md"], questions: [] }, { notes });
		expect(body.split("second interview").length).toBe(2);
		expect(body).toContain("- Ben");
	});

	it("of someone of whom nothing is known has no empty line of a brief", async () => {
		const { body } = await made({ contacts: ["Cleo.md"], questions: [] }, { notes: { "Cleo.md": contact("circle: wide") } });
		expect(body).not.toMatch(/undefined|null/);
		expect(body).not.toMatch(/^- : /m);
	});

	it("passes over those who are no contacts, and names each once", async () => {
		const { data } = await made({ contacts: ["Ada.md", "Nobody.md", "Ada.md"] });
		expect(data).toMatchObject({ contacts: ["[[Ada]]"] });
	});

	it("knows its own name", async () => {
		const notes = { "T.md": "# {{title}}\n" };
		const settings: Partial<Settings> = { meetingTemplates: { any: "T.md" } };
		expect((await made({ contacts: ["Ada.md", "Ben.md"] }, { notes, settings })).body).toBe("# 2026-05-13 Ada and Ben\n");
		expect((await made({ path: "Meetings/With Ada.md" }, { notes, settings })).body).toBe("# With Ada\n");
	});
});

describe("the template of a meeting's note", () => {
	const notes: Notes = { "T/Any.md": "any\n", "T/Advice.md": "advice\n", "T/Found.md": "found\n" };
	const both = { any: "T/Any.md", advice: "T/Advice.md" };

	it.each<[string, Given, string]>([
		["chosen for the purpose", { settings: { meetingTemplates: both } }, "advice\n"],
		["chosen for any purpose", { settings: { meetingTemplates: { any: "T/Any.md", thank: "T/Advice.md" } } }, "any\n"],
		["chosen before one found", { settings: { meetingTemplates: both }, templates: [template("T/Found.md")] }, "advice\n"],
		["found", { templates: [template("T/Found.md")] }, "found\n"],
	])("is the one %s", async (_, given, expected) => {
		expect((await made({}, { notes, ...given })).body).toBe(expected);
	});

	it("is the built-in one where the chosen one is gone", async () => {
		const { body } = await made({}, { settings: { meetingTemplates: { any: "T/Gone.md" } } });
		expect(body).toContain("## Questions");
	});

	it("whose properties cannot be read is refused with its path, the line and the cause", async () => {
		const result = await compose({}, { notes: { "T/Bad.md": "---\ntitle: {{title}}\ntags: [a\n---\nBody\n" }, settings: { meetingTemplates: { any: "T/Bad.md" } } });
		expect(result).toMatchObject({ ok: false, code: "unreadable-frontmatter", template: "T/Bad.md" });
		if (!result.ok) expect([result.line === null, result.cause === ""]).toEqual([false, false]);
	});
});

it("a second meeting asks nothing that the first one answered, and follows up what it left open", async () => {
	const idsIn = (text: string): readonly string[] => [...text.matchAll(/%%rekindle:([\w-]+)%%/g)].map(([, id = ""]) => id);
	const { text } = await made({ questions: null });
	const [open = "", ...answered] = idsIn(text);
	const first = text.replace(/^date: .*$/m, "date: 2026-05-10").replaceAll(/%%rekindle:([\w-]+)%%\n[ \t]*/g, (room, id) => (id === open ? room : `${room}An answer.`));
	const second = idsIn((await made({ questions: null }, { notes: { "2026-05-10 Ada.md": first } })).text);
	expect(answered.length).toBeGreaterThan(0);
	expect(second.length).toBeGreaterThan(0);
	expect(second.filter((id) => answered.includes(id))).toEqual([]);
});
