import { describe, expect, it } from "vitest";
import type { SectionId } from "../../src/ui/due-panel/panel-state";
import { contactNote } from "./support/note";
import { openRekindle, TODAY } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";
import { words } from "./support/words";

/** High enough for every row to be drawn. */
const HIGH = { width: 1280, height: 8000 };

describe("the panel on the sample vault", () => {
	it("shows the week, the month and every section, each with the people who belong there", async () => {
		const app = await openRekindle({ vault: SAMPLE, viewport: HIGH });
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("3 of 5 this week");
		expect(await app.panel.locator(".rk-head").innerText()).toContain("June: coffee with Tom Becker");
		expect(await app.sections()).toEqual([
			"this-week", "owed", "plans", "coming-up", "all-due", "dormant", "snoozed", "to-sort", "attention",
		]);
		const standing: readonly (readonly [SectionId, readonly string[]])[] = [
			["this-week", ["Victor Almeida", "Tom Becker", "Hélène Vasseur", "Priya Raman"]],
			["owed", ["Lucas Ferrand", "Daniel Whitcombe", "Grace Lindqvist", "Peter Osei", "Hannah Brandt"]],
			["plans", ["Camille Perrin", "Inès Morel", "Peter Ashdown", "Thomas Becker"]],
			["coming-up", ["Yuki Tanaka", "Peter Ashdown", "Ruth Adeyemi"]],
			["all-due", ["Claire Fontaine", "Nadia Benali", "Oliver Grant", "Sofia Marchetti", "Mina Sato", "Zoé Lambert"]],
			["dormant", ["Samuel Okafor", "Ben Carter", "Farid Haddad"]],
			["snoozed", ["Marc Delattre", "Elena Petrova"]],
			["to-sort", ["Gustav Ek"]],
			["attention", ["Beatrix Holm", "Gustav Ek", "Olivier Tessier", "Paula Reyes"]],
		];
		for (const [section, names] of standing) expect(await app.namesIn(section), section).toEqual(expect.arrayContaining([...names]));
		expect((await app.namesIn("owed"))[0], "requests come first").toBe("Lucas Ferrand");
	});

	it("lists a person once, and as many rows as a section says", async () => {
		const app = await openRekindle({ vault: SAMPLE, viewport: HIGH });
		const everyone: string[] = [];
		for (const id of ["this-week", "coming-up", "all-due", "dormant", "snoozed", "to-sort"] as const) {
			await app.openSection(id);
			const paths = await app.section(id).locator("[data-path]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-path") ?? ""));
			if (id !== "this-week") expect(await app.section(id).locator(".rk-section-count").innerText()).toBe(String(paths.length));
			everyone.push(...paths);
		}
		expect(everyone.length).toBeGreaterThan(40);
		expect([...new Set(everyone)]).toEqual(everyone);
	});

	it("says in a row who it is, why now, and when you last spoke", async () => {
		const properties = { company: "\"[[Atelier Nord]]\"", role: "Head of design", circle: "active", network: "target" };
		const asks = ["2025-11-02", "2025-08-02", "2025-05-02"].map((day) => `- ${day} coffee #via/coffee #from-me #asked`);
		const app = await openRekindle({ vault: { "Claire.md": contactNote(properties, ...asks) } });
		const claire = app.row("this-week", "Claire.md");
		expect(await claire.locator(".rk-role").innerText()).toBe("Head of design, Atelier Nord");
		expect(await claire.locator(".rk-reason").allInnerTexts()).toHaveLength(2);
		expect(await claire.locator(".rk-meta").innerText()).toBe("Active · coffee, 7 months ago");
		expect(await claire.getByRole("gridcell").getAttribute("title")).toMatch(/^Also: \S/);
	});

	it("keeps on this device which sections are open", async () => {
		const app = await openRekindle({ vault: SAMPLE });
		await app.openSection("dormant");
		await app.section("owed").locator("[data-toggle]").click();
		await app.reload();
		expect(await app.section("dormant").locator("[data-toggle]").getAttribute("aria-expanded")).toBe("true");
		expect(await app.section("owed").locator("[data-toggle]").getAttribute("aria-expanded")).toBe("false");
	});

	it("tells when the circles ask for more than the budget, and leads to where that is set", async () => {
		const app = await openRekindle({ vault: SAMPLE, settings: { version: 1, started: true, weeklyBudget: 1 } });
		expect(await app.panel.locator(".rk-head").innerText()).toMatch(/Your circles ask for \d+ a week\./);
		await app.panel.getByRole("button", { name: words.panel.demand.adjust }).click();
		await app.dialog.getByText(words.settings.rhythm.budget, { exact: true }).waitFor();
	});
});

describe("an empty panel", () => {
	it("says why nobody is there and leads to the settings and to a first contact", async () => {
		const app = await openRekindle({ vault: { "Garden.md": "Tomatoes\n", "Books.md": "- one\n" } });
		expect(await app.sections()).toEqual([]);
		expect(await app.panel.innerText()).toContain(words.panel.empty.nobodyText(2));
		await app.panel.getByRole("button", { name: words.panel.empty.chooseNotes }).click();
		await app.dialog.getByText(words.settings.recognition.heading, { exact: true }).waitFor();
		await app.page.keyboard.press("Escape");
		await app.panel.getByRole("button", { name: words.panel.empty.addFirst }).click();
		await app.dialog.getByRole("textbox", { name: "Name" }).waitFor();
	});

	it("is content when all is kept, names whom the calendar brings next, and opens what comes", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }, "- 2026-03-20 coffee #via/coffee") } });
		expect(await app.panel.innerText()).toContain(words.panel.empty.keptTitle);
		expect(await app.panel.innerText()).toContain(words.panel.empty.keptNext("Ada", "2026-06-18", TODAY));
		await app.panel.getByRole("button", { name: words.panel.empty.seeComing }).click();
		expect(await app.namesIn("coming-up")).toEqual(["Ada"]);
	});
});
