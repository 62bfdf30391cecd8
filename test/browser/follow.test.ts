import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const { follow } = words;
const LUNCH = `---
type: meeting
date: 2026-06-09
contacts:
  - "[[Ada]]"
gave: a name # mine
thanked: false
---
## People to meet next
- Lou Garnier, head of data
- B. Lind
- Sam

## Promises
- send the survey
- her deck #waiting
`;
const VAULT = {
	"Meetings/Lunch.md": LUNCH,
	"Ada.md": contactNote({ circle: "close" }),
	"Bo Lind.md": contactNote({ circle: "wide" }),
	"Sam Reed.md": contactNote({ company: "Acme" }),
	"Sam Hale.md": contactNote({ company: "Kestrel" }),
};
const SETTINGS = { version: 1, started: true, newContactFolder: "People" };

async function openFollow(options: RekindleOptions = {}): Promise<Rekindle> {
	const app = await openRekindle({ vault: VAULT, openNote: "Meetings/Lunch.md", settings: SETTINGS, ...options });
	await app.run("follow-through");
	await app.dialog.locator(".rk-follow-section").first().waitFor();
	return app;
}

const group = (app: Rekindle, name: string): Locator => app.dialog.getByRole("radiogroup", { name, exact: true });
const write = (app: Rekindle): Locator => app.dialog.getByRole("button", { name: follow.submit, exact: true });
const preview = (app: Rekindle): Promise<string> => app.dialog.locator(".rk-preview").innerText();

describe("following a meeting through", () => {
	it("shows what will be written, writes it into every note as one step, and undo gives back the same bytes", async () => {
		const app = await openFollow();
		await group(app, follow.promises.due("send the survey")).getByText(words.dialogs.log.thisWeek).click();
		await group(app, follow.people.who("Sam")).getByText("Kestrel").click();
		await app.dialog.getByRole("textbox", { name: follow.people.companyOf("Lou Garnier") }).fill("Halden");
		const received = app.dialog.getByRole("textbox", { name: follow.passed.received });
		await received.fill("advice");
		await received.press("Enter");
		await received.fill("a lead");
		expect(await preview(app)).toBe([
			"Lunch", "received: advice, a lead",
			"- [[Lou Garnier]], head of data", "- [[Bo Lind|B. Lind]]", "- [[Sam Hale|Sam]]",
			"- [ ] [[Ada]]: send the survey 📅 2026-06-14", "- [ ] [[Ada]]: her deck #waiting",
			follow.newNote("Lou Garnier"), "company: Halden", "introduced-by: [[Ada]]",
			"Bo Lind", "introduced-by: [[Ada]]", "Sam Hale", "introduced-by: [[Ada]]", "Ada", "next-contact: 2026-09-07",
		].join("\n"));
		await write(app).click();
		await app.notice(follow.done("Lunch"));
		await app.settle();
		expect(await app.read("Meetings/Lunch.md")).toBe(LUNCH
			.replace("thanked: false\n", "thanked: false\nreceived:\n  - advice\n  - a lead\n")
			.replace("- Lou Garnier,", "- [[Lou Garnier]],").replace("- B. Lind", "- [[Bo Lind|B. Lind]]").replace("- Sam", "- [[Sam Hale|Sam]]")
			.replace("- send the survey", "- [ ] [[Ada]]: send the survey 📅 2026-06-14").replace("- her deck", "- [ ] [[Ada]]: her deck"));
		expect(await app.read("People/Lou Garnier.md")).toContain('company: Halden\nadded: 2026-06-11\nintroduced-by: "[[Ada]]"\n');
		expect(await app.ask((api) => api.contact("People/Lou Garnier.md")?.introducedBy)).toEqual(["[[Ada]]"]);
		expect(await app.ask((api) => api.owed().map(({ kind, text }) => `${kind} ${text}`))).toEqual(["promise send the survey", "thanks ", "waiting her deck"]);

		await app.run("follow-through");
		await app.dialog.locator(".rk-follow-section").first().waitFor();
		expect(await app.dialog.getByRole("heading", { name: follow.people.title }).count()).toBe(0);
		expect(await app.dialog.locator(".rk-dialog-say").innerText()).toBe(follow.nothing);
		expect(await write(app).isDisabled()).toBe(true);
		await app.page.keyboard.press("Escape");
		await app.run("undo");
		await app.notice("Undone");
		await app.settle();
		for (const [path, text] of Object.entries(VAULT)) expect(await app.read(path)).toBe(text);
	});

	it("never guesses between people, and says who is still to be told", async () => {
		const app = await openFollow();
		expect(await group(app, follow.people.who("Sam")).getByRole("radio", { checked: true }).count()).toBe(0);
		expect(await group(app, follow.people.who("B. Lind")).getByRole("radio", { checked: true }).innerText()).toBe("Bo Lind");
		expect(await app.dialog.locator(".rk-dialog-say").innerText()).toBe(follow.undecided("Sam"));
		await write(app).click();
		await app.notice(follow.done("Lunch"));
		expect(await app.read("Meetings/Lunch.md")).toContain("\n- Sam\n");
	});

	it("is done by keyboard alone", async () => {
		const app = await openFollow();
		await app.dialog.getByRole("checkbox", { name: follow.promises.becomes("her deck") }).focus();
		await app.page.keyboard.press("Space");
		await app.page.keyboard.press("Tab");
		await group(app, follow.people.who("Sam")).getByRole("radio").first().focus();
		await app.page.keyboard.press("ArrowLeft");
		expect(await preview(app)).not.toContain("her deck");
		await app.page.keyboard.press("ControlOrMeta+Enter");
		await app.notice(follow.done("Lunch"));
		expect(await app.read("Meetings/Lunch.md")).toContain("- Sam\n");
		expect(await app.read("Meetings/Lunch.md")).toContain("\n- her deck #waiting\n");
	});

	it("offers to draft the thanks that are owed, or notes that they were said", async () => {
		const app = await openFollow();
		await app.dialog.getByRole("button", { name: follow.thanks.draft }).click();
		await app.page.locator(".modal").nth(1).waitFor();
		await app.page.keyboard.press("Escape");
		await app.page.locator(".modal").nth(1).waitFor({ state: "detached" });
		await app.dialog.getByText(follow.thanks.said).click();
		expect(await preview(app)).toContain("thanked: true");
		await write(app).click();
		await app.notice(follow.done("Lunch"));
		await app.settle();
		expect(await app.ask((api) => api.owed().filter(({ kind }) => kind === "thanks"))).toEqual([]);
	});

	it("follows the note in view, whatever it is called by now, and nothing that is no meeting", async () => {
		const app = await openRekindle({ vault: { ...VAULT, "Renamed (9 June).md": LUNCH }, openNote: "Renamed (9 June).md", settings: SETTINGS });
		await app.run("follow-through");
		await app.dialog.getByRole("paragraph").getByText("Renamed (9 June)").waitFor();
		const other = await openRekindle({ vault: VAULT, openNote: "Ada.md", settings: SETTINGS });
		await other.run("follow-through");
		await other.notice(words.commands.noMeeting);
		expect(await other.dialog.count()).toBe(0);
	});

	it("takes in what was typed a moment ago", async () => {
		const app = await openRekindle({ vault: VAULT, openNote: "Meetings/Lunch.md", settings: SETTINGS, viewMode: "source" });
		await app.page.evaluate(() => {
			const editor = window.app.workspace.activeEditor?.editor;
			editor?.replaceRange("- one more thing\n", { line: editor.lineCount(), ch: 0 });
		});
		await app.run("follow-through");
		await app.dialog.getByText("one more thing", { exact: true }).waitFor();
		await write(app).click();
		await app.notice(follow.done("Lunch"));
		expect(await app.read("Meetings/Lunch.md")).toContain("\n- [ ] [[Ada]]: one more thing\n");
	});

	it.each([{}, { dark: true, language: "fr" }, { phone: true, viewport: { width: 390, height: 800 } }])("is accessible %j", async (options) => {
		const app = await openFollow(options);
		expect(await findViolations(app.page, ".rk-follow")).toEqual([]);
	});
});

describe("a request", () => {
	it("goes into the contact's note, stands first among what is owed, and goes when it is done", async () => {
		const app = await openRekindle({ vault: { ...VAULT, "Ada.md": contactNote({}, "- 2026-03-01 coffee") }, openNote: "Ada.md" });
		await app.run("add-request");
		const what = app.dialog.getByRole("textbox", { name: follow.request.what });
		expect(await app.dialog.getByRole("button", { name: words.dialogs.add }).isDisabled()).toBe(true);
		await what.fill("a speaker for October");
		expect(await findViolations(app.page, ".rk-dialog")).toEqual([]);
		expect(await preview(app)).toBe("- [ ] a speaker for October #request ➕ 2026-06-11");
		await what.press("Enter");
		await app.notice(follow.request.done("Ada"));
		await app.settle();
		expect(await app.read("Ada.md")).toContain("## Log\n- [ ] a speaker for October #request ➕ 2026-06-11\n- 2026-03-01 coffee\n");
		const row = app.section("owed").locator("[data-path]").first();
		expect(await row.innerText()).toContain("a speaker for October");
		await row.focus();
		await app.page.keyboard.press("d");
		await app.notice(words.commands.done.owed("a speaker for October"));
		await app.settle();
		expect(await app.ask((api) => api.owed().some(({ kind }) => kind === "request"))).toBe(false);
	});
});
