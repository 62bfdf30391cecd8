import { readFile, rm, writeFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { App } from "./src/app/app.js";
import type { BootOptions, BootTiming } from "./src/boot.js";
import type { HostGlobal } from "./src/main.js";
import type { MemoryStore } from "./src/vault/memory-store.js";
import { launchBrowser } from "./launch-browser.js";
import { NodeStore } from "./node-store.js";
import { setPageClock } from "./page-clock.js";
import { type HostServer, startServer } from "./server.js";

declare global {
	interface Window {
		readonly app: App;
		readonly obsidianHost: HostGlobal;
		readonly __timing: BootTiming;
		/** Sets the page's clock to a local time; there when `today` or `now` was given. */
		readonly __setNow: (local: string) => void;
	}
}

/** What to open. Everything has a default but the plugins. */
export interface HostOptions {
	/** Notes by path, or the path of a folder on disk. An empty vault by default. */
	readonly vault?: Readonly<Record<string, string>> | string;
	/** Folders with a built plugin (manifest.json, main.js, styles.css). */
	readonly plugins: readonly string[];
	/** "start" (default): enabled before the vault is read. "user": by the user once all is ready. "none": only installed. */
	readonly enable?: BootOptions["enable"];
	/** The day in the page, as "2026-06-11"; it is ten in the morning. */
	readonly today?: string;
	/** The local time in the page, as "2026-06-11T23:59:00". */
	readonly now?: string;
	readonly timezone?: string;
	readonly language?: string;
	readonly dark?: boolean;
	readonly phone?: boolean;
	/** Width of the right sidebar in pixels; 300 by default. */
	readonly width?: number;
	readonly viewport?: { readonly width: number; readonly height: number };
	/** Pixels of the picture for one of the page, for screenshots. */
	readonly scale?: number;
	readonly showFiles?: boolean;
	readonly openNote?: string;
	readonly viewMode?: BootOptions["viewMode"];
	readonly cold?: boolean;
	readonly reducedMotion?: boolean;
}

/** A page with the host in it, and what tests do to it. */
export interface Host {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Errors of the page and of its console, and those of its pop-outs. `close` fails on any that is left. */
	readonly errors: string[];
	/** Settles when no write and no parse is under way. */
	idle(): Promise<void>;
	/** The text of a file as it is kept. */
	read(path: string): Promise<string>;
	/** Writes or (null) removes a file as another program would, and waits until the app has seen it. */
	write(path: string, text: string | null): Promise<void>;
	/** Runs a command by its whole id; answers whether it could run. */
	command(id: string): Promise<boolean>;
	/** The notices in view. */
	notices(): Promise<string[]>;
	/** Hides all notices. */
	dismissNotices(): Promise<void>;
	/** Addresses that would have been opened outside. */
	opened(): Promise<string[]>;
	/** Sets the page's clock to a local time and tells the page that it is in view again, as after sleep. */
	wake(local: string): Promise<void>;
	close(): Promise<void>;
}

let shared: Promise<{ readonly browser: Browser; readonly server: HostServer }> | null = null;

/** The browser and server that all tests of a process share; they end with the process. */
export function sharedBrowser(): NonNullable<typeof shared> {
	shared ??= Promise.all([launchBrowser(), startServer()]).then(([browser, server]) => ({ browser, server }));
	return shared;
}

/** Ends the shared browser and server. */
export async function closeSharedBrowser(): Promise<void> {
	const running = await shared;
	shared = null;
	await running?.browser.close();
	await running?.server.close();
}

/** Opens a page with the host, a vault and plugins, and waits until it is ready. */
export async function openHost(options: HostOptions): Promise<Host> {
	const { browser, server } = await sharedBrowser();
	const folder = typeof options.vault === "string" ? options.vault : null;
	const store = folder === null ? null : await NodeStore.open(folder);
	const url = server.addSession({ options: bootOptions(options), plugins: options.plugins, store });
	const context = await browser.newContext({
		viewport: options.viewport ?? (options.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
		hasTouch: options.phone === true,
		deviceScaleFactor: options.scale ?? 1,
		locale: options.language ?? "en",
		reducedMotion: options.reducedMotion === true ? "reduce" : "no-preference",
		...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
	});
	const errors: string[] = [];
	context.on("weberror", (error) => errors.push(error.error().stack ?? error.error().message));
	context.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	// Some runners of TypeScript name functions through a helper that a page does not have.
	await context.addInitScript("globalThis.__name ??= (named) => named;");
	const now = options.now ?? (options.today === undefined ? null : `${options.today}T10:00:00`);
	if (now !== null) await context.addInitScript(setPageClock, now);
	const page = await context.newPage();
	await page.goto(url);
	await page.locator("body[data-ready]").waitFor({ state: "attached" });
	if ((await page.locator("body").getAttribute("data-ready")) !== "true") throw new Error(`The host did not start.\n${errors.join("\n")}`);
	return hostOf(page, context, errors, folder);
}

function bootOptions(options: HostOptions): Omit<BootOptions, "plugins"> {
	const { vault = {} } = options;
	return {
		vaultName: typeof vault === "string" ? path.basename(vault) : "Vault",
		texts: typeof vault === "string" ? null : Object.entries(vault),
		enable: options.enable ?? "start",
		language: options.language ?? "en",
		dark: options.dark ?? false,
		phone: options.phone ?? false,
		sidebarWidth: options.width ?? 300,
		showFiles: options.showFiles ?? true,
		openNote: options.openNote ?? null,
		viewMode: options.viewMode ?? "preview",
		cold: options.cold ?? false,
	};
}

function hostOf(page: Page, context: BrowserContext, errors: string[], folder: string | null): Host {
	const idle = (): Promise<void> => page.evaluate(() => window.app.metadataCache.idle());
	return {
		page,
		context,
		errors,
		idle,
		read: (file) => (folder === null ? page.evaluate((name) => window.app.vault.store.read(name), file) : readFile(path.join(folder, file), "utf8")),
		async write(file, text) {
			if (folder === null) await page.evaluate(([name, data]) => (window.app.vault.store as MemoryStore).writeFromOutside(name, data), [file, text] as const);
			else await writeToFolder(path.join(folder, file), text);
			await page.evaluate(waitUntilSeen, [file, text] as const);
			await idle();
		},
		command: (id) => page.evaluate((command) => window.app.commands.executeCommandById(command), id),
		notices: () => page.locator(".notice-message").allInnerTexts(),
		dismissNotices: () => page.evaluate(() => document.querySelectorAll<HTMLElement>(".notice").forEach((notice) => notice.click())),
		opened: () => page.evaluate(() => window.__opened),
		wake: (local) =>
			page.evaluate((time) => {
				window.__setNow(time);
				document.dispatchEvent(new Event("visibilitychange"));
			}, local),
		async close() {
			await context.close();
			if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
		},
	};
}

async function writeToFolder(file: string, text: string | null): Promise<void> {
	if (text === null) await rm(file);
	else {
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

/** In the page: settles once the vault holds a file as it was written outside. */
async function waitUntilSeen([name, text]: readonly [string, string | null]): Promise<void> {
	const { vault } = window.app;
	const isSeen = async (): Promise<boolean> => {
		const file = vault.getFileByPath(name);
		return text === null ? file === null : file !== null && (await vault.cachedRead(file)) === text;
	};
	// Hidden files are in no tree: the store has them at once.
	if (/(?:^|\/)\./.test(name)) return;
	await new Promise<void>((resolve) => {
		const look = (): void => void isSeen().then((seen) => seen && resolve());
		for (const event of ["create", "modify", "delete"]) vault.on(event, look);
		look();
	});
}
