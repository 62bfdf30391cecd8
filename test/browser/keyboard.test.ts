import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle } from "./support/open-rekindle";

/** Three people due, one after the other. */
const PEOPLE = {
	"Ada.md": contactNote({ circle: "close" }, "- 2025-09-01 coffee"),
	"Ben.md": contactNote({ circle: "active" }, "- 2025-10-01 coffee"),
	"Cleo.md": contactNote({ circle: "wide" }, "- 2025-04-01 coffee"),
	"Tasks.md": "- [ ] send [[Ben]] the report 📅 2026-06-12\n",
};

describe("the panel by keyboard alone", () => {
	it("moves with the arrows, and from the last row of a section to the first of the next", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		expect(await app.namesIn("this-week")).toEqual(["Ada", "Ben", "Cleo"]);
		expect(await app.focusedRow()).toBe("this-week: Ada");
		await keyboard.press("ArrowDown");
		expect(await app.focusedRow()).toBe("this-week: Ben");
		await keyboard.press("End");
		expect(await app.focusedRow()).toBe("owed: Ben");
		await keyboard.press("ArrowUp");
		expect(await app.focusedRow()).toBe("this-week: Cleo");
		await keyboard.press("Home");
		await keyboard.press("ArrowUp");
		expect(await app.focusedRow()).toBe("this-week: Ada");
	});

	it("opens the note with Enter, in a new tab with the app's modifier, and goes back with Escape", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		await keyboard.press("Enter");
		await app.settle();
		expect(await app.openNotes()).toEqual(["Ada.md"]);
		await app.run("open-reconnections");
		await keyboard.press("ArrowDown");
		await keyboard.press("Control+Enter");
		await app.settle();
		expect(await app.openNotes()).toEqual(["Ada.md", "Ben.md"]);
		await app.run("open-reconnections");
		expect(await app.focusedRow()).toMatch(/^this-week/);
		await keyboard.press("Escape");
		expect(await app.page.evaluate(() => window.app.workspace.activeLeaf?.view.getViewType())).toBe("markdown");
	});

	it("logs with L and snoozes with S, and focus is on the same person after", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		await keyboard.press("ArrowDown");
		await keyboard.press("l");
		await app.dialog.getByRole("textbox", { name: "In one line" }).fill("tea");
		await keyboard.press("Enter");
		await app.notice("Logged with Ben");
		await app.settle();
		expect(await app.read("Ben.md")).toContain("- 2026-06-11 tea\n");
		expect(await app.focusedRow(), "Ben is done, and moved down").toBe("this-week: Ben");

		await keyboard.press("Home");
		expect(await app.focusedRow()).toBe("this-week: Ada");
		await keyboard.press("s");
		await app.pick("2 weeks");
		await app.notice("Ada: snoozed until 25 June");
		await app.settle();
		expect(await app.read("Ada.md")).toContain("snoozed-until: 2026-06-25\n");
		expect(await app.focusedRow(), "Ada left the week: the next takes her place").toBe("this-week: Cleo");
	});

	it("opens the menu with M, and it works by keyboard", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		await keyboard.press("m");
		await app.page.locator(".menu").waitFor();
		await keyboard.press("End");
		await keyboard.press("Enter");
		await app.dialog.getByText("Why here? Ada").waitFor();
		await keyboard.press("Escape");
		expect(await app.focusedRow()).toBe("this-week: Ada");
	});

	it("reaches a row's buttons with the right arrow", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		await keyboard.press("ArrowRight");
		await keyboard.press("ArrowRight");
		expect(await app.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Snooze (S)");
		await keyboard.press("Enter");
		await app.page.locator(".prompt").waitFor();
		await keyboard.press("Escape");
		await keyboard.press("ArrowLeft");
		await keyboard.press("ArrowLeft");
		expect(await app.focusedRow()).toBe("this-week: Ada");
	});

	it("searches with /, goes on to what was found, and takes the search back with Escape", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const { keyboard } = app.page;
		await keyboard.press("/");
		await keyboard.type("cle");
		await app.settle();
		expect(await app.panel.locator(".rk-name").allInnerTexts()).toEqual(["Cleo"]);
		await keyboard.press("ArrowDown");
		expect(await app.focusedRow()).toBe("this-week: Cleo");
		await keyboard.press("/");
		await keyboard.press("Escape");
		await app.settle();
		expect(await app.panel.getByRole("searchbox").inputValue()).toBe("");
		expect(await app.namesIn("this-week")).toEqual(["Ada", "Ben", "Cleo"]);
	});

	it("settles what is owed with D", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		await app.page.keyboard.press("End");
		await app.page.keyboard.press("d");
		await app.notice("Done: send Ben the report");
		await app.settle();
		expect(await app.read("Tasks.md")).toBe("- [x] send [[Ben]] the report 📅 2026-06-12 ✅ 2026-06-11\n");
		expect(await app.sections()).not.toContain("owed");
	});

	it("keeps focus on the same person while the list changes around them", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		await app.page.keyboard.press("ArrowDown");
		expect(await app.focusedRow()).toBe("this-week: Ben");
		await app.write("Zed.md", contactNote({ circle: "inner" }, "- 2025-12-01 coffee"));
		expect(await app.namesIn("this-week")).toContain("Zed");
		expect(await app.focusedRow()).toBe("this-week: Ben");
	});
});

describe("the panel by mouse", () => {
	it("opens a note by its name, in a new tab with the modifier or the middle button", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		const name = (path: string) => app.row("this-week", path).locator(".rk-name");
		await name("Ada.md").click();
		await app.settle();
		await name("Ben.md").click({ modifiers: ["ControlOrMeta"] });
		await app.settle();
		await name("Cleo.md").click({ button: "middle" });
		await app.settle();
		expect(await app.openNotes()).toEqual(["Ada.md", "Ben.md", "Cleo.md"]);
	});

	it("opens the same menu by right click and by its button", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close", email: "ada@x.example", phone: "\"+33 6 12\"" }, "- 2025-09-01 coffee") } });
		const row = app.row("this-week", "Ada.md");
		const items = async (): Promise<readonly string[]> => app.page.locator(".menu-item").allInnerTexts();
		await row.click({ button: "right" });
		const byRightClick = await items();
		await app.page.keyboard.press("Escape");
		await row.hover();
		await row.getByRole("button", { name: "More actions (M)" }).click();
		expect(await items()).toEqual(byRightClick);
		expect(byRightClick).toEqual([
			"Open note", "New meeting note", "Draft a message", "Write to ada@x.example", "Call +33 6 12", "Log an exchange",
			"Add request…", "Snooze…", "Not now", "Set circle…", "Set cadence…", "Plan…", "Set next contact…", "Pause",
			"Find an introduction", "Exchanges", "Why here?",
		]);
		await app.page.locator(".menu-item").filter({ hasText: "Write to" }).click();
		expect(await app.host.opened()).toEqual(["mailto:ada@x.example"]);
	});

	it("shows the app's page preview over a name with the modifier held", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		await app.page.keyboard.down("Control");
		await app.row("this-week", "Ada.md").locator(".rk-name").hover();
		await app.page.locator(".hover-popover").getByText("coffee").waitFor();
	});
});
