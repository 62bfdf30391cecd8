import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle } from "./support/open-rekindle";

describe("the panel in other places and sizes", () => {
	it("works in a window of its own: keys, dialogs, undo, changes", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }, "- 2025-09-01 tea"), "Ben.md": contactNote({ circle: "wide" }, "- 2025-01-01 tea") } });
		const [popout] = await Promise.all([
			app.host.context.waitForEvent("page"),
			app.page.evaluate(() => {
				const [leaf] = window.app.workspace.getLeavesOfType("rekindle-reconnections");
				if (leaf !== undefined) window.app.workspace.moveLeafToPopout(leaf);
			}),
		]);
		const row = popout.locator("[data-section=this-week] [data-path='Ada.md']");
		await row.click();
		await popout.keyboard.press("l");
		await popout.locator(".modal").getByRole("button", { name: "Log", exact: true }).click();
		await popout.getByRole("heading", { name: "1 of 5 this week" }).waitFor();
		expect(await app.read("Ada.md")).toContain("- 2026-06-11\n");
		await row.click({ button: "right" });
		await popout.locator(".menu-item").filter({ hasText: "Why here?" }).click();
		await popout.locator(".modal").getByText("Why here? Ada").waitFor();
		await popout.keyboard.press("Escape");
		await app.write("Cleo.md", contactNote({ circle: "inner" }, "- 2025-01-01 tea"));
		await popout.locator("[data-section] [data-path='Cleo.md']").waitFor();
	});

	it.each([250, 300])("at %i px nothing is cut off at the side", async (width) => {
		const long = { company: "The Exceptionally Long Company of Extraordinary Names", role: "Chief Interdisciplinary Coordination Officer", circle: "close" };
		const app = await openRekindle({ vault: { "Maximiliana Featherstonehaugh-Cholmondeley.md": contactNote(long, "- 2025-09-01 tea"), "Averyveryverylongnamewithoutanyspaceatallinside.md": contactNote(long) }, width });
		const wide = await app.panel.evaluate((panel) => [...panel.querySelectorAll("*")].filter((element) => {
			const { right, width: own } = element.getBoundingClientRect();
			return own > 0 && right > panel.getBoundingClientRect().right + 0.5 && getComputedStyle(element).opacity !== "0" && element.closest(".rk-actions") === null;
		}).map((element) => element.className));
		expect(wide).toEqual([]);
		expect(await app.panel.evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
	});

	it.each([["a small window, in French", { language: "fr", viewport: { width: 1000, height: 600 } }], ["a phone", { phone: true }]])("the button of a dialog is in view in %s", async (_, options) => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }) }, openNote: "Ada.md", panel: false, ...options });
		await app.run("log-exchange");
		const { bottom, height, onTop } = await app.dialog.locator("button.mod-cta").evaluate((button) => {
			const box = button.getBoundingClientRect();
			return { bottom: box.bottom, height: window.innerHeight, onTop: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === button };
		});
		expect(bottom).toBeLessThanOrEqual(height);
		expect(onTop).toBe(true);
	});

	it("draws 5,000 due people with few elements at first, and the others as the user scrolls", async () => {
		const vault = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`People/Person ${String(at).padStart(4, "0")}.md`, contactNote({ circle: "close", company: "Sora", role: "Engineer" }, "- 2025-09-01 tea")]));
		const app = await openRekindle({ vault, panel: false });
		await app.page.evaluate(() => localStorage.setItem("Vault-rekindle-panel", JSON.stringify({ open: ["this-week", "all-due"] })));
		await app.run("open-reconnections");
		await app.settle();
		expect(await app.section("all-due").locator(".rk-section-count").innerText()).toMatch(/4,?995/);
		expect(await app.panel.evaluate((panel) => panel.querySelectorAll("*").length)).toBeLessThanOrEqual(1500);
		const shown = (): Promise<readonly string[]> => app.panel.locator("[data-section=all-due] [data-path]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-path") ?? ""));
		const before = new Set(await shown());
		await app.panel.locator("[data-section=all-due]").hover();
		await app.page.mouse.wheel(0, 60_000);
		await app.page.waitForFunction(() =>
			[...document.querySelectorAll("[data-section=all-due] [aria-rowindex]")].some((row) => Number(row.getAttribute("aria-rowindex")) > 300));
		expect((await shown()).some((path) => !before.has(path))).toBe(true);
		expect(await app.panel.evaluate((panel) => panel.querySelectorAll("*").length)).toBeLessThanOrEqual(2500);
		await app.page.keyboard.press("End");
		await app.panel.locator("[data-section=all-due] [aria-rowindex='4995']").waitFor();
		expect(await app.focusedRow()).toMatch(/^all-due: Person/);
	});
});
