import { describe, expect, it } from "vitest";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";

async function openAllSections(app: Rekindle): Promise<void> {
	for (const section of await app.sections()) await app.openSection(section);
	await app.panel.locator(".rk-body").evaluate((body) => body.scrollTo(0, 0));
	await app.settle();
}

describe("axe finds nothing", () => {
	it.each([
		["light", { dark: false }],
		["dark, 250 px wide", { dark: true, width: 250 }],
		["on a phone, in French", { phone: true, language: "fr" }],
		["on a phone, dark", { phone: true, dark: true }],
	])("in the panel and its filters: %s", async (_, options) => {
		const app = await openRekindle({ vault: SAMPLE, ...options });
		await openAllSections(app);
		expect(await findViolations(app.page, ".rk-panel")).toEqual([]);
		await app.panel.locator(".rk-search-row button").first().click();
		await app.settle();
		expect(await findViolations(app.page, ".rk-panel")).toEqual([]);
	});

	it.each([["light", false], ["dark", true]])("in an empty panel and on the first run: %s", async (_, dark) => {
		const empty = await openRekindle({ vault: { "Garden.md": "Tomatoes\n" }, dark });
		expect(await findViolations(empty.page, ".rk-panel")).toEqual([]);
		const first = await openRekindle({ vault: { "People/Ada.md": "---\nemail: a@x.example\n---\n", "Ben.md": contactNote({ circle: "close" }) }, settings: null, dark });
		expect(await findViolations(first.page, ".rk-panel")).toEqual([]);
	});

	it.each([["light", { dark: false }], ["dark", { dark: true }], ["on a phone", { phone: true }]])("in the dialogs: %s", async (_, options) => {
		const app = await openRekindle({ vault: SAMPLE, openNote: "People/Claire Fontaine.md", ...options, panel: false });
		const violations: string[] = [];
		for (const command of ["log-exchange", "set-next-contact", "add-contact", "snooze", "set-circle", "set-cadence"] as const) {
			await app.run(command);
			const selector = ["snooze", "set-circle", "set-cadence"].includes(command) ? ".prompt" : ".modal";
			await app.page.locator(selector).waitFor();
			if (command === "log-exchange") await app.dialog.getByRole("textbox").nth(1).fill("send the plan");
			violations.push(...(await findViolations(app.page, selector)).map((one) => `${command}: ${one}`));
			await app.page.keyboard.press("Escape");
		}
		expect(violations).toEqual([]);
	});

	it.each([["light", false], ["dark", true]])("in settings, history, reasons and sorting: %s", async (_, dark) => {
		const app = await openRekindle({ vault: SAMPLE, dark });
		const violations: string[] = [];
		const look = async (what: string, selector: string, isAppDrawn = false): Promise<void> => {
			violations.push(...(await findViolations(app.page, selector, isAppDrawn)).map((one) => `${what}: ${one}`));
		};
		const victor = app.row("this-week", "People/Victor Almeida.md");
		for (const item of ["Exchanges", "Why here?"]) {
			await app.choose(victor, item);
			await app.dialog.waitFor();
			await look(item, ".modal");
			await app.page.keyboard.press("Escape");
		}
		await app.run("sort-people");
		await app.page.locator(".rk-sort").waitFor();
		await look("sorting", ".rk-sort");
		await app.page.evaluate(() => {
			window.app.setting.open();
			window.app.setting.openTabById("rekindle");
		});
		await app.dialog.waitFor();
		await look("settings", ".vertical-tab-content-container", true);
		expect(violations).toEqual([]);
	});
});

describe("on a phone", () => {
	it("every target in the panel is 44 px high and wide", async () => {
		const app = await openRekindle({ vault: SAMPLE, phone: true });
		await app.panel.locator(".rk-search-row button").first().click();
		await openAllSections(app);
		const small = await app.panel.locator("button, input, a.rk-name, a.rk-thing").evaluateAll((targets) => targets.flatMap((target) => {
			const { width, height } = target.getBoundingClientRect();
			const drawn = target.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			// A name's whole row opens it.
			const area = target.matches(".rk-name, .rk-thing") ? (target.closest(".rk-row")?.getBoundingClientRect() ?? { width, height }) : { width, height };
			return drawn && (area.width < 44 || area.height < 44) ? [`${target.className} ${Math.round(area.width)}×${Math.round(area.height)}`] : [];
		}));
		expect([...new Set(small)]).toEqual([]);
	});

	it("every target in the log dialog is 44 px high", async () => {
		const app = await openRekindle({ vault: SAMPLE, phone: true, openNote: "People/Claire Fontaine.md", panel: false });
		await app.run("log-exchange");
		await app.dialog.getByRole("textbox").nth(1).fill("send the plan");
		const small = await app.dialog.locator("button, input").evaluateAll((targets) => targets.flatMap((target) => {
			const { width, height } = target.getBoundingClientRect();
			return target.checkVisibility() && height < 44 ? [`${target.className} ${target.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
		}));
		expect([...new Set(small)]).toEqual([]);
	});
});
