import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";
import { words } from "./support/words";

const ADA = contactNote({ circle: "close", role: "Head of design" }, "- 2026-03-01 coffee by the river #via/coffee");
const BEN = contactNote({ circle: "active" });
const CLEO = contactNote({ circle: "wide", language: "fr", "address-as": "tu" });
const VAULT = { "Ada.md": ADA, "Ben.md": BEN, "Cleo.md": CLEO };
const MARK = /%%rekindle:([\w-]+)%%/g;

async function openMeeting(options: RekindleOptions = {}): Promise<Rekindle> {
	const app = await openRekindle({ vault: VAULT, openNote: "Ada.md", ...options });
	await askMeeting(app);
	return app;
}

async function askMeeting(app: Rekindle): Promise<void> {
	await app.run("new-meeting-note");
	await app.dialog.locator(".rk-question").first().waitFor();
	await app.settle();
}

const field = (app: Rekindle, label: string): Locator => app.dialog.getByLabel(label, { exact: true });
const questions = (app: Rekindle): Promise<string[]> => app.dialog.locator(".rk-question-ask").allInnerTexts();
const say = (app: Rekindle): Promise<string> => app.dialog.locator(".rk-dialog-say").innerText();
const create = (app: Rekindle): Locator => app.dialog.locator("button.mod-cta");
const focused = (app: Rekindle): Promise<string> => app.page.evaluate(() => {
	const { activeElement: el } = document;
	return el?.getAttribute("aria-label") ?? el?.getAttribute("aria-labelledby") ?? el?.textContent ?? "";
});
const idsIn = (text: string): string[] => [...text.matchAll(MARK)].map(([, id = ""]) => id);

/** The note being written and the cursor in it. */
function editing(app: Rekindle): Promise<{ readonly path: string; readonly mode: string; readonly before: string; readonly hasFocus: boolean }> {
	return app.page.evaluate(() => {
		const view = window.app.workspace.activeEditor as unknown as {
			readonly file: { readonly path: string };
			readonly editor: { getCursor(): { line: number; ch: number }; getLine(line: number): string; hasFocus(): boolean };
			getMode(): string;
		};
		const { line, ch } = view.editor.getCursor();
		return {
			path: view.file.path, mode: view.getMode(), hasFocus: view.editor.hasFocus(),
			before: `${view.editor.getLine(line - 1)}\n${view.editor.getLine(line).slice(0, ch)}`,
		};
	});
}

describe("a new meeting note", () => {
	it("holds the questions shown, each with why, and opens where writing begins; undo takes it away", async () => {
		const app = await openMeeting();
		const asked = await questions(app);
		expect(asked.length).toBeGreaterThanOrEqual(5);
		expect(asked.length).toBeLessThanOrEqual(7);
		for (const why of await app.dialog.locator(".rk-question-why").allInnerTexts()) expect(why).not.toBe("");
		expect(await say(app)).toBe("2026-06-11 Ada.md");
		await create(app).click();
		await app.notice(words.meeting.created("2026-06-11 Ada"));
		await app.settle();
		const note = await app.read("2026-06-11 Ada.md");
		expect(note).toMatch(/^---\ntype: meeting\ndate: 2026-06-11\ncontacts:\n {2}- "\[\[Ada\]\]"\nchannel: coffee\npurpose: keep-in-touch\nthanked: false\n---\n/);
		for (const question of asked) expect(note).toContain(`- ${question} %%rekindle:`);
		expect(note).toContain("coffee by the river");
		const { path, mode, before, hasFocus } = await editing(app);
		expect([path, mode, hasFocus]).toEqual(["2026-06-11 Ada.md", "source", true]);
		expect(before).toMatch(/%%rekindle:[\w-]+%%\n\s*$/);
		await app.press("Undo", "Undone");
		expect(await app.page.evaluate(() => window.app.vault.getFileByPath("2026-06-11 Ada.md"))).toBeNull();
	});

	it("on a phone lies under no drawer once it is made", async () => {
		const app = await openMeeting({ phone: true, viewport: { width: 390, height: 800 } });
		await app.panel.waitFor();
		await create(app).click();
		await app.notice("2026-06-11 Ada");
		await app.panel.waitFor({ state: "hidden" });
		expect((await editing(app)).hasFocus).toBe(true);
	});

	it("leaves out what is unchecked, and asks another one instead", async () => {
		const app = await openMeeting();
		const [first = "", second = ""] = await questions(app);
		const items = app.dialog.locator(".rk-question");
		const count = await items.count();
		await items.nth(0).getByRole("checkbox").uncheck();
		await app.dialog.getByText(words.meeting.chosen(count - 1)).waitFor();
		await items.nth(1).getByRole("button", { name: words.meeting.another }).click();
		const other = (await questions(app))[1] ?? "";
		expect(other).not.toBe(second);
		await create(app).click();
		await app.notice("2026-06-11 Ada");
		const note = await app.read("2026-06-11 Ada.md");
		expect(note).toContain(other);
		expect(note).not.toContain(first);
		expect(note).not.toContain(second);
		expect(idsIn(note).length).toBe(count - 1);
	});

	it("asks what its purpose and language call for, and keeps what was unchecked", async () => {
		const app = await openMeeting();
		const before = await questions(app);
		await field(app, "Purpose").selectOption("advice");
		await expect.poll(() => questions(app)).not.toEqual(before);
		const at = app.dialog.locator(".rk-question").nth(1);
		await at.getByRole("checkbox").uncheck();
		const french = app.dialog.getByRole("radio", { name: "Français, vous" });
		await french.check();
		await expect.poll(async () => (await questions(app)).join(" ")).toMatch(/vous|votre/);
		expect(await at.getByRole("checkbox").isChecked()).toBe(false);
		expect(await french.evaluate((radio) => document.activeElement === radio)).toBe(true);
	});

	it("with several is named after them, and is with all of them", async () => {
		const app = await openMeeting();
		for (const [query, name] of [["ben", "Ben"], ["cleo", "Cleo"]] as const) {
			await app.dialog.getByRole("button", { name: "Add someone" }).click();
			await app.pick(query);
			await app.dialog.getByRole("button", { name: `Remove ${name}` }).waitFor();
			expect(await focused(app)).toBe("Add someone");
		}
		// The language of the first who has one.
		expect(await say(app)).toBe("2026-06-11 Ada et 2 autres.md");
		await app.dialog.getByRole("button", { name: "Remove Cleo" }).click();
		expect(await say(app)).toBe("2026-06-11 Ada and Ben.md");
		await create(app).click();
		await app.notice("2026-06-11 Ada and Ben");
		await app.settle();
		expect(await app.read("2026-06-11 Ada and Ben.md")).toContain("contacts:\n  - \"[[Ada]]\"\n  - \"[[Ben]]\"\nchannel: meeting\n");
		expect(await app.ask((api) => ["Ada.md", "Ben.md", "Cleo.md"].map((path) => api.interactions(path)[0]?.day))).toEqual(["2026-06-11", "2026-06-11", undefined]);
	});

	it("for a day to come is planned", async () => {
		const app = await openMeeting();
		await field(app, "Day").fill("2026-06-17");
		await field(app, "Time").fill("12:30");
		await field(app, "How").selectOption("lunch");
		expect(await app.dialog.locator(".rk-field-told").innerText()).toBe("Wednesday, in 6 days: planned");
		await create(app).click();
		await app.notice("2026-06-17 Ada");
		await app.settle();
		expect(await app.read("2026-06-17 Ada.md")).toContain("date: 2026-06-17T12:30\n");
		expect(await app.namesIn("coming-up")).toEqual(["Ada"]);
		expect(await app.row("coming-up", "Ada.md").innerText()).toContain("Planned on Wednesday");
	});

	it("that is there already is opened as it is, and the dialog says so before", async () => {
		const app = await openMeeting({ vault: { ...VAULT, "2026-06-11 ADA.md": "Mine.\n" } });
		expect(await say(app)).toBe(words.meeting.exists("2026-06-11 ADA.md"));
		await app.dialog.getByRole("button", { name: words.meeting.open }).click();
		await app.notice(words.commands.opened("2026-06-11 ADA"));
		expect(await app.read("2026-06-11 ADA.md")).toBe("Mine.\n");
		expect(await app.openNotes()).toEqual(["2026-06-11 ADA.md"]);
	});

	it("goes into the folder of settings, which is made", async () => {
		const app = await openMeeting({ settings: { version: 1, started: true, meetingFolder: "Log/Meetings" } });
		expect(await say(app)).toBe("Log/Meetings/2026-06-11 Ada.md");
		await create(app).click();
		await app.notice("2026-06-11 Ada");
		expect(await app.read("Log/Meetings/2026-06-11 Ada.md")).toContain("\"[[Ada]]\"");
	});

	it("starts with whom is in view, or asks", async () => {
		const meeting = "---\ntype: meeting\ndate: 2026-05-01\ncontacts:\n  - \"[[Ben]]\"\n  - \"[[Ada]]\"\n---\n";
		const inMeeting = await openMeeting({ vault: { ...VAULT, "May.md": meeting }, openNote: "May.md" });
		expect(await say(inMeeting)).toBe("2026-06-11 Ben and Ada.md");
		const nowhere = await openRekindle({ vault: VAULT });
		await nowhere.run("new-meeting-note");
		await nowhere.pick("cleo");
		await nowhere.dialog.locator(".rk-question").first().waitFor();
		expect(await say(nowhere)).toBe("2026-06-11 Cleo.md");
		await nowhere.page.keyboard.press("Escape");
		expect(await nowhere.openNotes()).toEqual([]);
	});

	it("proposes to talk where the channel is written, and follows at a press", async () => {
		const app = await openMeeting();
		await field(app, "How").selectOption("email");
		await field(app, "Purpose").selectOption("advice");
		await app.dialog.getByRole("button", { name: "a call" }).click();
		expect(await field(app, "How").inputValue()).toBe("call");
		expect(await focused(app)).toBe("How");
		expect(await app.dialog.locator(".rk-aloud").count()).toBe(0);
	});

	it("is made without touching the mouse", async () => {
		const app = await openMeeting();
		expect(await focused(app)).toBe("Day");
		const { keyboard } = app.page;
		// Day has three parts and its calendar.
		while ((await focused(app)) !== "How") await keyboard.press("Tab");
		await keyboard.type("Lun");
		await keyboard.press("Tab");
		await keyboard.type("Adv");
		await keyboard.press("Tab");
		await keyboard.press("Tab");
		await keyboard.press("ArrowRight");
		await keyboard.press("ArrowLeft");
		await app.settle();
		expect(await app.dialog.getByRole("radio", { name: "English" }).isChecked()).toBe(true);
		await keyboard.press("Tab");
		await keyboard.press("Space");
		await app.dialog.locator(".rk-question.is-off").waitFor();
		await keyboard.press("Tab");
		expect(await focused(app)).toBe(words.meeting.another);
		await keyboard.press("Enter");
		expect(await focused(app)).toBe(words.meeting.another);
		await keyboard.press("Control+Enter");
		await app.notice("2026-06-11 Ada");
		expect(await app.read("2026-06-11 Ada.md")).toContain("channel: lunch\npurpose: advice\n");
	});

	it("follows up the meeting before it, and asks other questions", async () => {
		const app = await openMeeting({ openNote: "Ben.md" });
		await field(app, "Day").fill("2026-06-10");
		await create(app).click();
		await app.notice("2026-06-10 Ben");
		await app.settle();
		const first = await app.read("2026-06-10 Ben.md");
		// The second one stays without an answer.
		const [opening = "", open = "", ...others] = idsIn(first);
		const answered = [opening, ...others];
		await app.write("2026-06-10 Ben.md", first.replace(/%%rekindle:([\w-]+)%%\n[ \t]*/g, (room, id) => (id === open ? room : `${room}They told me.`)));
		await askMeeting(app);
		expect(await app.dialog.locator(".rk-question-why").allInnerTexts()).toContain(words.questions.why["left-open"]("2026-06-10", "2026-06-11"));
		await create(app).click();
		await app.notice("2026-06-11 Ben");
		const second = idsIn(await app.read("2026-06-11 Ben.md"));
		expect(second.filter((id) => answered.includes(id))).toEqual([]);
	});
});

describe("a template of one's own", () => {
	const TEMPLATES = { ".obsidian/templates.json": JSON.stringify({ folder: "T" }), ".obsidian/core-plugins.json": JSON.stringify({ templates: true }) };
	const ADVICE = "---\ntype: meeting\nrekindle-template: meeting\nrekindle-purpose: advice\ncontacts: {{contacts}}\nmood: calm\n---\n# {{title}} on {{date:DD.MM.YYYY}}\n\n{{questions}}\n\nThen: {{cursor}}\n";

	it("of the templates folder is found by its purpose, and the cursor goes where it says", async () => {
		const app = await openMeeting({ vault: { ...VAULT, ...TEMPLATES, "T/Advice.md": ADVICE } });
		await field(app, "Purpose").selectOption("advice");
		await app.settle();
		await create(app).click();
		await app.notice("2026-06-11 Ada");
		const note = await app.read("2026-06-11 Ada.md");
		expect(note).toContain("mood: calm\n");
		expect(note).toContain("  - \"[[Ada]]\"\n");
		expect(note).toContain("# 2026-06-11 Ada on 11.06.2026\n");
		expect(note).not.toContain("rekindle-");
		expect(idsIn(note).length).toBeGreaterThan(4);
		expect((await editing(app)).before).toMatch(/\nThen: $/);
	});

	it("that cannot be read is named with its line, and nothing is made", async () => {
		const vault = { ...VAULT, "Bad.md": "---\ntype: meeting\ntags: [a\n---\n{{questions}}\n" };
		const app = await openMeeting({ vault, settings: { version: 1, started: true, meetingTemplates: { any: "Bad.md" } } });
		await create(app).click();
		expect(await (await app.notice("Nothing created")).innerText()).toMatch(/line \d+ of the template Bad can’t be read \([^\n]+\)\.\s*$/);
		expect(await app.page.evaluate(() => window.app.vault.getFileByPath("2026-06-11 Ada.md"))).toBeNull();
		expect(await app.openNotes()).toEqual(["Ada.md"]);
	});

	it("can be had to start from in either language, once, and taken back at once", async () => {
		const app = await openRekindle({ vault: { ...VAULT, ...TEMPLATES } });
		const inFolder = (): Promise<number> => app.page.evaluate(() => window.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith("T/")).length);
		await app.run("add-starting-templates");
		await app.page.locator(".prompt").getByText("Français").click();
		await app.notice(words.meeting.templates.added(4, "T"));
		expect(await inFolder()).toBe(4);
		await app.run("add-starting-templates");
		await app.page.locator(".prompt").getByText("Français").click();
		await app.notice(words.meeting.templates.allThere("T"));
		await app.run("undo");
		await app.notice("Undone");
		expect(await inFolder()).toBe(0);
	});
});

describe("questions where a note is being written", () => {
	it("go in at the cursor with room for answers, and other ones the next time", async () => {
		const app = await openRekindle({ vault: { ...VAULT, "Notes.md": "With [[Ada]].\n" }, openNote: "Notes.md", viewMode: "source" });
		await app.page.locator("textarea").press("Control+End");
		await app.run("insert-recommended-questions");
		const text = (): Promise<string> => app.page.locator("textarea").inputValue();
		await expect.poll(text).toContain("%%rekindle:");
		const first = await text();
		expect(first).toMatch(/^With \[\[Ada\]\]\.\n(?:- [^\n]+ %%rekindle:[\w-]+%%\n {2}\n?){5,7}$/);
		expect((await editing(app)).before).toMatch(/%%\n {2}$/);
		await app.run("insert-recommended-questions");
		await expect.poll(async () => idsIn(await text()).length).toBeGreaterThan(idsIn(first).length);
		const ids = idsIn(await text());
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("wait for a note that can be written in", async () => {
		const app = await openRekindle({ vault: VAULT, openNote: "Ada.md" });
		await app.run("insert-recommended-questions");
		await app.notice(words.meeting.noEditor);
		expect(await app.read("Ada.md")).toBe(ADA);
	});
});

describe("the dialog", () => {
	it("speaks French, and asks French questions", async () => {
		const app = await openMeeting({ language: "fr", openNote: "Ben.md" });
		expect(await app.dialog.locator(".modal-title").innerText()).toBe("Nouvelle note de rencontre");
		expect((await questions(app)).join(" ")).toMatch(/vous/);
		await app.dialog.getByRole("button", { name: "Créer la note" }).click();
		await app.notice("2026-06-11 Ben");
		expect(await app.read("2026-06-11 Ben.md")).toContain("## Questions");
	});

	it.each([
		["light", {}],
		["dark", { dark: true }],
		["on a phone, in French", { phone: true, language: "fr" }],
	])("has nothing that axe finds: %s", async (_, options) => {
		const app = await openMeeting({ vault: SAMPLE, openNote: "People/Claire Fontaine.md", panel: false, ...options });
		await app.dialog.locator("select").first().selectOption("email");
		await app.dialog.locator("select").nth(1).selectOption("advice");
		await app.dialog.getByRole("checkbox").first().uncheck();
		await app.settle();
		expect(await findViolations(app.page, ".modal")).toEqual([]);
	});

	it("has targets of 44 px on a phone", async () => {
		const app = await openMeeting({ vault: SAMPLE, openNote: "People/Claire Fontaine.md", panel: false, phone: true });
		const small = await app.dialog.locator("button, select, input:not([type=checkbox]), .rk-question").evaluateAll((targets) => targets.flatMap((target) => {
			const { width, height } = target.getBoundingClientRect();
			return target.checkVisibility() && height < 44 ? [`${target.className} ${target.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
		}));
		expect([...new Set(small)]).toEqual([]);
	});

	it("is drawn before any note is read, and of 2,000 meetings no more than the last three are", async () => {
		const meetings = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [
			`Meetings/${at}.md`, `---\ntype: meeting\ndate: ${2000 + (at % 26)}-0${1 + (at % 5)}-1${at % 10}\ncontacts: ["[[Ada]]"]\n---\n## Questions\n- What ${at}? %%rekindle:q-${at}%%\n`,
		]));
		const app = await openRekindle({ vault: { ...VAULT, ...meetings }, openNote: "Ada.md" });
		const read = await app.page.evaluate(async () => {
			const { vault, commands } = window.app as unknown as { vault: { cachedRead(file: { path: string }): Promise<string> }; commands: { executeCommandById(id: string): boolean } };
			const original = vault.cachedRead.bind(vault);
			const readAfterDrawn: boolean[] = [];
			vault.cachedRead = (file) => {
				if (file.path.startsWith("Meetings/")) readAfterDrawn.push(document.querySelector(".modal .rk-fields") !== null);
				return original(file);
			};
			commands.executeCommandById("rekindle:new-meeting-note");
			while (document.querySelector(".rk-question") === null) await new Promise((resolve) => requestAnimationFrame(resolve));
			return readAfterDrawn;
		});
		expect(read).toEqual([true, true, true]);
	});
});
