import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const { insights } = words;
const { filter } = insights;

function meeting(day: string, who: string, goal: string, ...lines: readonly string[]): string {
	return `---\ntype: meeting\ndate: ${day}\ncontacts: "[[${who}]]"\n${goal === "" ? "" : `goal: "[[${goal}]]"\n`}---\n## Insights\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

const VAULT = {
	"Ada.md": contactNote({ sector: "Energy" }),
	"Ben.md": contactNote({}),
	"New post.md": "---\ntype: goal\nkind: job\nsector: Data\n---\n",
	"One.md": meeting("2026-06-02", "Ada", "New post", "Trend: prices fall", "Skill: SQL"),
	"Two.md": meeting("2026-05-02", "Ben", "", "Need: someone who can write"),
	"Old.md": meeting("2024-05-02", "Ben", "", "an old thought"),
	"Ada at work.md": "## Insights\n- no meeting\n",
};

interface OpenInsights extends Rekindle {
	readonly pane: Locator;
	texts(): Promise<readonly string[]>;
	headings(): Promise<readonly string[]>;
}

async function openInsights(options: RekindleOptions = {}): Promise<OpenInsights> {
	const app = await openRekindle({ vault: VAULT, panel: false, ...options });
	await app.run("open-insights");
	const pane = app.page.locator(".rk-insights");
	await pane.locator(".rk-insight, .rk-empty").first().waitFor();
	await app.settle();
	return {
		...app, pane,
		texts: () => pane.locator(".rk-insight-text").allInnerTexts(),
		headings: () => pane.locator(".rk-insights-heading").allInnerTexts(),
	};
}

describe("the view of insights", () => {
	it("shows what was learned, by month, and opens a line's note at the line", async () => {
		const app = await openInsights();
		expect(await app.headings()).toEqual(["June", "May", "May 2024"]);
		expect(await app.texts()).toEqual(["Prices fall", "SQL", "Someone who can write", "An old thought"]);
		expect(await app.pane.locator(".rk-insight-about").first().innerText()).toBe(`${insights.kinds.trend} · 2 June · Ada · New post`);
		await app.pane.getByText("SQL").click();
		await app.host.idle();
		expect(await app.openNotes()).toEqual(["One.md"]);
		expect(await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor().line)).toBe(8);
		await app.run("open-insights");
		await app.pane.getByText("an old").click({ modifiers: ["ControlOrMeta"] });
		await app.host.idle();
		expect(await app.openNotes()).toEqual(["One.md", "Old.md"]);
	});

	it("lies under no drawer on a phone", async () => {
		const { panel, pane } = await openInsights({ phone: true, panel: true, viewport: { width: 390, height: 800 } });
		await panel.waitFor({ state: "hidden" });
		expect(await pane.isVisible()).toBe(true);
	});

	it("is narrowed by words, kind, sector, goal, contact and time, and grouped by each", async () => {
		const app = await openInsights();
		const choose = async (label: string, option: string): Promise<readonly string[]> => {
			const select = app.pane.getByRole("combobox", { name: label });
			await select.selectOption({ label: option });
			const texts = await app.texts();
			await select.selectOption("");
			return texts;
		};
		expect(await choose(filter.kindLabel, insights.kinds.need)).toEqual(["Someone who can write"]);
		expect(await choose(filter.sectorLabel, "Energy")).toEqual(["Prices fall", "SQL"]);
		expect(await choose(filter.goalLabel, "New post")).toEqual(["Prices fall", "SQL"]);
		expect(await choose(filter.contactLabel, "Ben")).toEqual(["Someone who can write", "An old thought"]);
		expect(await choose(filter.timeLabel, filter.thisYear)).toHaveLength(3);
		const search = app.pane.getByRole("searchbox");
		await search.fill("wríte");
		expect(await app.texts()).toEqual(["Someone who can write"]);
		expect(await app.pane.getByRole("status").innerText()).toBe(insights.count(1, 4));
		await search.fill("golf");
		await app.pane.getByRole("button", { name: insights.empty.showAll }).click();
		expect(await app.texts()).toHaveLength(4);
		const by = async (name: string): Promise<readonly string[]> => {
			await app.pane.getByRole("radio", { name }).check();
			return app.headings();
		};
		expect(await by(insights.by.sector)).toEqual(["Data", "Energy", insights.none.sector]);
		expect(await by(insights.by.goal)).toEqual(["New post", insights.none.goal]);
		expect(await by(insights.by.contact)).toEqual(["Ada", "Ben"]);
	});

	it("follows the notes: lines come, change, and go with their note", async () => {
		const app = await openInsights();
		await app.write("Two.md", VAULT["Two.md"].replace("write", "draw"));
		await app.pane.getByText("Someone who can draw").waitFor();
		await app.write("Three.md", meeting("2026-06-10", "Ben", "", "brand new"));
		await app.pane.getByText("Brand new").waitFor();
		await app.write("One.md", null);
		await app.pane.getByText("Prices fall").waitFor({ state: "detached" });
		expect(await app.texts()).toEqual(["Brand new", "Someone who can draw", "An old thought"]);
	});

	it("is walked by arrow keys with one stop of the Tab key, and Enter opens", async () => {
		const app = await openInsights();
		expect(await app.pane.locator(".rk-insight[tabindex='0']").count()).toBe(1);
		await app.pane.locator(".rk-insight").first().focus();
		await app.page.keyboard.press("ArrowDown");
		await app.page.keyboard.press("ArrowDown");
		await app.page.keyboard.press("End");
		await app.page.keyboard.press("ArrowUp");
		const focused = (): Promise<string | null> => app.page.evaluate(() => document.activeElement?.getAttribute("data-path") ?? null);
		expect(await focused()).toBe("Two.md");
		expect(await app.pane.locator(".rk-insight[tabindex='0']").getAttribute("data-path")).toBe("Two.md");
		await app.page.keyboard.press("Enter");
		await app.host.idle();
		expect(await app.openNotes()).toContain("Two.md");
	});

	it("copies what is shown as Markdown with links", async () => {
		const app = await openInsights();
		await app.page.evaluate(() => {
			Object.defineProperty(navigator, "clipboard", {
				configurable: true,
				value: { writeText: (text: string) => {
					document.body.dataset["copied"] = text;
					return Promise.resolve();
				} },
			});
		});
		await app.pane.getByRole("combobox", { name: filter.goalLabel }).selectOption({ label: "New post" });
		await app.pane.getByRole("button", { name: insights.copy }).click();
		await app.notice(insights.copied(2));
		expect(await app.page.evaluate(() => document.body.dataset["copied"])).toBe(
			`## June\n\n- ${insights.kinds.trend}: prices fall ([[One]])\n- ${insights.kinds.skill}: SQL ([[One]])\n`,
		);
	});

	it("tells how to note an insight where there is none", async () => {
		const app = await openInsights({ vault: { "Ada.md": contactNote({}) } });
		expect(await app.pane.innerText()).toContain(insights.empty.title);
		expect(await app.pane.getByRole("searchbox").count()).toBe(0);
		expect(await findViolations(app.page, ".rk-insights")).toEqual([]);
	});

	it("draws the first of thousands, and more when asked", async () => {
		const lines = Array.from({ length: 1000 }, (_, at) => `insight number ${at}`);
		const app = await openInsights({ vault: { "Ada.md": VAULT["Ada.md"], "One.md": meeting("2026-06-02", "Ada", "", ...lines) } });
		expect(await app.texts()).toHaveLength(200);
		await app.pane.getByRole("button", { name: insights.more(200) }).click();
		expect(await app.texts()).toHaveLength(400);
		await app.pane.getByRole("searchbox").fill("number 999");
		expect(await app.texts()).toEqual(["Insight number 999"]);
	});

	it.each([{}, { dark: true, language: "fr" }, { viewport: { width: 420, height: 800 } }, { phone: true, viewport: { width: 390, height: 800 } }])(
		"is accessible %j", async (options) => {
			const app = await openInsights(options);
			expect(await findViolations(app.page, ".rk-insights")).toEqual([]);
		},
	);
});
