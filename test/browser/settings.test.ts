import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, SETTINGS_FILE } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";
import { words } from "./support/words";

async function openSettings(app: Rekindle): Promise<void> {
	await app.page.evaluate(() => {
		window.app.setting.open();
		window.app.setting.openTabById("rekindle");
	});
	await app.dialog.getByText(words.settings.recognition.heading, { exact: true }).waitFor();
}

const item = (app: Rekindle, name: string): Locator =>
	app.dialog.locator(".setting-item").filter({ has: app.page.getByText(name, { exact: true }) });

async function saved(app: Rekindle): Promise<unknown> {
	await app.settle();
	return JSON.parse(await app.read(SETTINGS_FILE));
}

describe("the settings", () => {
	it("apply at once: budget, tag, folder", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }), "Ben.md": "---\ntags: [friend]\ncircle: close\n---\n", "Crew/Cleo.md": "---\ncircle: close\n---\n" } });
		await openSettings(app);
		await item(app, words.settings.rhythm.budget).locator("input").fill("7");
		expect(await saved(app)).toMatchObject({ weeklyBudget: 7 });
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("0 of 7 this week");
		await item(app, words.settings.recognition.tags).locator("input").fill("contact friend");
		await app.settle();
		expect(await app.ask((api) => api.contacts().map(({ name }) => name))).toEqual(["Ada", "Ben"]);
		await app.dialog.getByLabel(words.settings.recognition.addFolder).click();
		await app.pick("crew");
		expect(await saved(app)).toMatchObject({ contactFolders: ["Crew"], contactTags: ["contact", "friend"] });
		expect(await app.ask((api) => api.contacts().map(({ name }) => name))).toEqual(["Ada", "Ben", "Cleo"]);
	});

	it("refuse what cannot be, and keep what was", async () => {
		const app = await openRekindle();
		await openSettings(app);
		await item(app, words.settings.recognition.tags).locator("input").fill("2024");
		await app.dialog.locator(".setting-item-error").waitFor();
		expect(await saved(app)).toEqual({ version: 1, started: true });
	});

	it("rename and slow down a circle, and the panel follows", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }, "- 2026-03-01 tea") } });
		expect(await app.row("this-week", "Ada.md").locator(".rk-meta").innerText()).toContain("Close");
		await openSettings(app);
		await item(app, "Close").click();
		await item(app, words.settings.circles.name).locator("input").fill("Kin");
		await item(app, words.settings.circles.cadence).locator("input").fill("6 months");
		await app.settle();
		expect(await app.ask((api) => api.reconnections().map(({ circle, due }) => [circle, due]))).toEqual([["close", "2026-09-01"]]);
	});

	it("show real counts of what was read", async () => {
		const app = await openRekindle({ vault: SAMPLE });
		await openSettings(app);
		await item(app, words.settings.status.name).click();
		const [contacts, problems] = await app.ask((api) => [api.contacts().length, api.problems().length] as const);
		expect(contacts).toBeGreaterThan(100);
		expect(await item(app, words.settings.status.contacts).locator(".setting-item-description").innerText()).toBe(String(contacts));
		expect(await item(app, words.settings.status.problems).locator(".setting-item-description").innerText()).toBe(String(problems));
		expect(Number(await item(app, words.settings.status.meetings).locator(".setting-item-description").innerText())).toBeGreaterThan(10);
	});

	it("are found by the app's search of settings", async () => {
		const app = await openRekindle();
		await openSettings(app);
		await app.dialog.getByLabel("Search settings").fill(words.settings.rhythm.budget.toLowerCase());
		expect(await app.dialog.locator(".setting-search-hit").allInnerTexts()).toEqual([words.settings.rhythm.budget]);
	});
});

describe("a settings file that is not as expected", () => {
	it("falls back field by field, and keeps what was not understood when something is changed", async () => {
		const odd = { version: 9, started: true, weeklyBudget: "many", contactTags: ["friend"], moon: { phase: 3 } };
		const app = await openRekindle({ vault: { "Ben.md": "---\ntags: friend\ncircle: close\n---\n" }, settings: odd });
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("0 of 5 this week");
		expect(await app.ask((api) => api.contacts().length)).toBe(1);
		expect(await saved(app), "not overwritten unread").toEqual(odd);
		await openSettings(app);
		await item(app, words.settings.rhythm.routine).locator("input").fill("2");
		expect(await saved(app)).toEqual({ ...odd, monthlyRoutine: 2 });
	});

	it.each([["a list", "[1, 2]"], ["no JSON", "{ \"weeklyBudget\": 3,"]])("is left alone when it is %s", async (_, text) => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }) }, settings: text });
		expect(await app.ask((api) => api.contacts().length)).toBe(1);
		await openSettings(app);
		await item(app, words.settings.rhythm.budget).locator("input").fill("3");
		await app.notice(words.commands.settingsNotSaved);
		expect(await app.read(SETTINGS_FILE)).toBe(text);
	});

	it("is read again when sync brings another", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }) } });
		await app.host.write(SETTINGS_FILE, JSON.stringify({ version: 1, started: true, weeklyBudget: 2 }));
		await app.panel.getByRole("heading", { name: "0 of 2 this week" }).waitFor();
	});
});
