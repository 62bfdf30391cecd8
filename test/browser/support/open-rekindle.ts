import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { RekindleApi } from "../../../src/api/rekindle-api";
import type { CommandId } from "../../../src/commands/index";
import type { SectionId } from "../../../src/ui/due-panel/panel-state";
import { writeVault } from "../../demo/make-sample-folder";
import { type Host, type HostOptions, openHost } from "../../host/open-host";
import { builtPlugin } from "./built-plugin";

/** The day it is in these tests, a Thursday. */
export const TODAY = "2026-06-11";

/** The plugin's settings file. */
export const SETTINGS_FILE = ".obsidian/plugins/rekindle/data.json";

/** What to open. */
export interface RekindleOptions extends Omit<HostOptions, "vault" | "plugins"> {
	/** Notes by path. */
	readonly vault?: Readonly<Record<string, string>>;
	/** The settings file's content; that of a vault that has been set up by default, null for none. */
	readonly settings?: unknown;
	/** Whether the panel is opened; it is by default. */
	readonly panel?: boolean;
	/** Whether the vault is a real folder, which outlives a reload; by default it is in memory. */
	readonly onDisk?: boolean;
}

/** The plugin at work in a real browser, and what a user does with it. */
export interface Rekindle {
	readonly host: Host;
	readonly page: Page;
	readonly panel: Locator;
	/** Waits until everything that was started is done and drawn. */
	settle(): Promise<void>;
	/** Starts the app again with what this device keeps, and opens the panel. A vault in memory is as it was at first. */
	reload(): Promise<void>;
	/** Runs one of the plugin's commands. */
	run(id: CommandId): Promise<void>;
	section(id: SectionId): Locator;
	/** Opens a section that is closed. */
	openSection(id: SectionId): Promise<Locator>;
	/** The sections there are, from the top. */
	sections(): Promise<readonly SectionId[]>;
	/** Who stands in a section, opening it. Names as they read. */
	namesIn(id: SectionId): Promise<readonly string[]>;
	/** The row of a note in a section. */
	row(id: SectionId, path: string): Locator;
	/** The row that has focus, as `section: name`; null when none has. */
	focusedRow(): Promise<string | null>;
	/** Chooses a line of a picker by what is typed, and waits until it is closed. */
	pick(query: string): Promise<void>;
	/** Opens a row's menu and chooses an item of it. */
	choose(row: Locator, item: string): Promise<void>;
	/** Paths of the notes in the tabs of the main area. */
	openNotes(): Promise<readonly string[]>;
	/** Waits for a notice and answers its text. */
	notice(text: string | RegExp): Promise<Locator>;
	/** Waits for a notice, presses its button and waits for what that brings. */
	press(button: string, next: string | RegExp): Promise<void>;
	dialog: Locator;
	/** Asks the plugin's public interface, in the page. */
	ask<Answer>(question: (api: RekindleApi) => Answer): Promise<Answer>;
	read(path: string): Promise<string>;
	/** Edits a note from outside, as sync does, and waits until it is seen. */
	write(path: string, text: string | null): Promise<void>;
}

/** Opens a vault in the browser with the built plugin enabled, set up and its panel open; it is closed when the test ends. */
export async function openRekindle(options: RekindleOptions = {}): Promise<Rekindle> {
	const { vault = {}, settings = { version: 1, started: true }, panel = true, onDisk = false, ...rest } = options;
	const texts = settings === null ? vault : { ...vault, [SETTINGS_FILE]: asText(settings) };
	const place = onDisk ? await makeFolder(texts) : texts;
	const host = await openHost({ today: TODAY, showFiles: false, ...rest, vault: place, plugins: [await builtPlugin()] });
	onTestFinished(async () => {
		const addresses = await outsideAddresses(host.page);
		await host.close();
		expect(addresses, "nothing leaves the machine").toEqual([]);
	});
	host.page.setDefaultTimeout(10_000);
	const app = driverOf(host);
	await app.ask((api) => api.ready);
	if (panel) await app.run("open-reconnections");
	await app.settle();
	return app;
}

function driverOf(host: Host): Rekindle {
	const { page } = host;
	const panel = page.locator(".rk-panel");
	const section = (id: SectionId): Locator => panel.locator(`[data-section="${id}"]`);
	const settle = async (): Promise<void> => {
		await host.idle();
		await page.evaluate(settlePlugin);
	};
	const openSection = async (id: SectionId): Promise<Locator> => {
		await settle();
		const toggle = section(id).locator("[data-toggle]");
		// By key: rows that come into view above the title move it under a pointer.
		if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.press("Enter");
		await section(id).locator("[data-toggle][aria-expanded=true]").waitFor();
		// Rows are drawn when they come near: the section is brought there, and holds at least one.
		await toggle.scrollIntoViewIfNeeded();
		await section(id).locator("[data-path]").first().waitFor();
		await settle();
		return section(id);
	};
	const notice = async (text: string | RegExp): Promise<Locator> => {
		const found = page.locator(".notice").filter({ hasText: text }).last();
		await found.waitFor();
		return found;
	};
	const run = async (id: CommandId): Promise<void> => {
		expect(await host.command(`rekindle:${id}`), `the command ${id} can run`).toBe(true);
	};
	const ask: Rekindle["ask"] = (question) => page.evaluate(`(${question.toString()})(app.plugins.plugins.rekindle.api)`);
	return {
		host, page, panel, settle, section, openSection, notice, run, ask,
		dialog: page.locator(".modal"),
		async reload() {
			await page.reload();
			await page.waitForFunction(() => document.body.dataset["ready"] === "true");
			await ask((api) => api.ready);
			await run("open-reconnections");
			await settle();
		},
		sections: () => panel.locator("[data-section]").evaluateAll((all) => all.map((one) => one.getAttribute("data-section") as SectionId)),
		async namesIn(id) {
			await openSection(id);
			return section(id).locator(".rk-name").allInnerTexts();
		},
		row: (id, note) => section(id).locator(`[data-path="${note}"]`),
		focusedRow: () => page.evaluate(() => {
			const row = document.activeElement?.closest("[data-path]");
			const place = row?.closest("[data-section]")?.getAttribute("data-section");
			return row == null || place == null ? null : `${place}: ${row.querySelector(".rk-name")?.textContent ?? ""}`;
		}),
		async pick(query) {
			const prompt = page.locator(".prompt");
			await prompt.locator("input").fill(query);
			await page.keyboard.press("Enter");
			await prompt.waitFor({ state: "detached" });
		},
		async choose(row, item) {
			await row.click({ button: "right" });
			await page.locator(".menu-item").filter({ hasText: item }).first().click();
		},
		async press(button, next) {
			await page.locator(".notice").last().getByRole("button", { name: button }).click();
			await notice(next);
			await settle();
		},
		openNotes: () => page.evaluate(() => {
			const paths: string[] = [];
			window.app.workspace.iterateRootLeaves(({ view }) => {
				const { file } = view.getState();
				if (typeof file === "string") paths.push(file);
			});
			return paths;
		}),
		read: (note) => host.read(note),
		async write(note, text) {
			await host.write(note, text);
			await settle();
		},
	};
}

/** What the driver needs of the plugin to know that its work is done. */
interface Working {
	readonly live: { readonly watcher: { settled(): Promise<void> }; readonly index: { settled(): Promise<void> } };
}

/** In the page: resolves when changes seen are taken in, and two frames later, when they are drawn. */
async function settlePlugin(): Promise<void> {
	const { live } = window.app.plugins.plugins["rekindle"] as unknown as Working;
	await live.watcher.settled();
	await live.index.settled();
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Addresses of other origins that the page has asked for. */
async function outsideAddresses(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		performance.getEntriesByType("resource").map(({ name }) => name)
			.filter((name) => !name.startsWith(`${location.origin}/`) && !/^(?:blob|data):/.test(name)));
}

async function makeFolder(texts: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "rekindle-vault-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await writeVault(folder, new Map(Object.entries(texts)));
	return folder;
}

function asText(settings: unknown): string {
	return typeof settings === "string" ? settings : JSON.stringify(settings);
}
