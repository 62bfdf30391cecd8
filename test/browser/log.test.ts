import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { words } from "./support/words";

const ADA = "---\ntype: contact # she\ncircle: 'close'\n---\nMet in Oslo.\n\n## Log\n- 2025-09-01 coffee #via/coffee\n";
const BEN = "---\ntype: contact\ncircle: active\nlast-contact: 2025-10-01\n---\n";

async function openLog(app: Rekindle): Promise<void> {
	await app.run("log-exchange");
	await app.dialog.getByRole("textbox", { name: "In one line" }).waitFor();
}

const chip = (app: Rekindle, name: string) => app.dialog.getByText(name, { exact: true });
async function chooseDay(app: Rekindle, day: string): Promise<void> {
	await app.dialog.getByRole("radiogroup", { name: "Day", exact: true }).getByText("Other day").click();
	await app.dialog.locator("input[type=date]").first().fill(day);
}

const submit = (app: Rekindle) => app.dialog.getByRole("button", { name: "Log", exact: true }).click();

describe("logging an exchange", () => {
	it("writes today's line as the dialog shows it, and undo and redo give back the same bytes", async () => {
		const app = await openRekindle({ vault: { "Ada.md": ADA }, openNote: "Ada.md" });
		await openLog(app);
		await chip(app, "Lunch").click();
		await chip(app, "I gave").click();
		await chip(app, "They did").click();
		await app.dialog.getByRole("textbox", { name: "In one line" }).fill("by the river");
		expect(await app.dialog.locator(".rk-preview").innerText()).toBe(
			"last-contact: 2026-06-11\n- 2026-06-11 by the river #via/lunch #from-them #gave",
		);
		await submit(app);
		await app.notice("Logged with Ada.");
		await app.settle();
		const logged = "---\ntype: contact # she\ncircle: 'close'\nlast-contact: 2026-06-11\n---\nMet in Oslo.\n\n## Log\n"
			+ "- 2026-06-11 by the river #via/lunch #from-them #gave\n- 2025-09-01 coffee #via/coffee\n";
		expect(await app.read("Ada.md")).toBe(logged);
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("1 of 5 this week");
		expect(await app.row("this-week", "Ada.md").innerText()).toContain("lunch today");

		await app.press("Undo", "Undone: “Logged with Ada”");
		expect(await app.read("Ada.md")).toBe(ADA);
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("0 of 5 this week");
		await app.press("Redo", "Done again: “Logged with Ada”");
		expect(await app.read("Ada.md")).toBe(logged);
		await app.run("undo");
		await app.notice("Undone");
		await app.settle();
		expect(await app.read("Ada.md")).toBe(ADA);
	});

	it("refuses to undo once the note has changed, and leaves it as it is", async () => {
		const app = await openRekindle({ vault: { "Ada.md": ADA }, openNote: "Ada.md" });
		await openLog(app);
		await submit(app);
		await app.notice("Logged with Ada.");
		const changed = `${await app.read("Ada.md")}A new thought.\n`;
		await app.write("Ada.md", changed);
		await app.press("Undo", words.commands.failures["note-changed"]("Ada"));
		expect(await app.read("Ada.md")).toBe(changed);
	});

	it("logs a day that has passed, in its place, without moving the last contact back", async () => {
		const app = await openRekindle({ vault: { "Ben.md": BEN }, openNote: "Ben.md" });
		await openLog(app);
		await chooseDay(app, "2025-08-15");
		await submit(app);
		await app.notice("Logged with Ben.");
		expect(await app.read("Ben.md")).toBe(`${BEN}## Log\n- 2025-08-15\n`);
	});

	it("plans a day to come, and says so", async () => {
		const app = await openRekindle({ vault: { "Ben.md": BEN }, openNote: "Ben.md" });
		await openLog(app);
		await chooseDay(app, "2026-06-20");
		await chip(app, "Coffee").click();
		expect(await app.dialog.innerText()).toContain(words.dialogs.log.sayPlanned);
		await submit(app);
		await app.notice("Ben: planned for 20 June.");
		await app.settle();
		expect(await app.read("Ben.md")).toBe(`${BEN}## Log\n- 2026-06-20 #via/coffee\n`);
		expect(await app.namesIn("coming-up")).toEqual(["Ben"]);
		expect(await app.row("coming-up", "Ben.md").innerText()).toContain("Planned");
	});

	it("logs with two at once and makes one promise, in the first one's note; one undo takes all back", async () => {
		const app = await openRekindle({ vault: { "Ada.md": ADA, "Ben.md": BEN }, openNote: "Ada.md" });
		await openLog(app);
		await app.dialog.getByRole("button", { name: "Add someone" }).click();
		await app.pick("ben");
		await app.dialog.getByRole("button", { name: "Remove Ben" }).waitFor();
		await app.dialog.getByRole("textbox", { name: "In one line" }).fill("at the fair");
		await app.dialog.getByRole("textbox", { name: "A promise" }).fill("send the photos");
		await chip(app, "By 25 June").click();
		await submit(app);
		await app.notice("Logged with 2 people.");
		await app.settle();
		expect(await app.read("Ada.md")).toBe("---\ntype: contact # she\ncircle: 'close'\nlast-contact: 2026-06-11\n---\nMet in Oslo.\n\n## Log\n"
			+ "- 2026-06-11 at the fair\n- [ ] send the photos [[Ben]] 📅 2026-06-25\n- 2025-09-01 coffee #via/coffee\n");
		expect(await app.read("Ben.md")).toBe("---\ntype: contact\ncircle: active\nlast-contact: 2026-06-11\n---\n## Log\n- 2026-06-11 at the fair\n- 2025-10-01\n");
		expect(await app.namesIn("owed")).toEqual(["Ada, Ben"]);
		await app.press("Undo", "Undone");
		expect([await app.read("Ada.md"), await app.read("Ben.md")]).toEqual([ADA, BEN]);
	});

	it("links the day where daily notes are in use", async () => {
		const daily = { ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily", format: "YYYY-MM-DD" }), ".obsidian/core-plugins.json": JSON.stringify({ "daily-notes": true }) };
		const app = await openRekindle({ vault: { ...daily, "Daily/2026-06-10.md": "Rain.\n", "Ada.md": ADA }, openNote: "Ada.md" });
		await openLog(app);
		await submit(app);
		await app.notice("Logged with Ada.");
		expect(await app.read("Ada.md")).toContain("\n## Log\n- [[2026-06-11]]\n- 2025-09-01");
	});

	it("asks for a contact when none is in view, and writes nothing when the dialog is closed", async () => {
		const app = await openRekindle({ vault: { "Ada.md": ADA, "Ben.md": BEN } });
		await app.run("log-exchange");
		await app.pick("ad");
		await app.dialog.getByRole("button", { name: "Remove Ada" }).waitFor();
		await app.page.keyboard.press("Escape");
		await app.settle();
		expect(await app.host.notices()).toEqual([]);
		expect(await app.read("Ada.md")).toBe(ADA);
	});

	it("keeps what is typed as text: no markup, no line of its own", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }) }, openNote: "Ada.md" });
		await openLog(app);
		await app.dialog.getByRole("textbox", { name: "In one line" }).fill("<img src=x onerror=alert(1)> `code");
		expect(await app.dialog.locator(".rk-preview img").count()).toBe(0);
		await submit(app);
		await app.notice("Logged with Ada.");
		expect(await app.read("Ada.md")).toContain("- 2026-06-11 &lt;img src=x onerror=alert(1)> `code\n");
	});
});
