import { App } from "./app/app";
import type { PluginFiles } from "./app/plugins";
import { becomePhone, setLanguage } from "./core/platform";
import * as library from "./obsidian";
import { HttpStore } from "./vault/http-store";
import { MemoryStore } from "./vault/memory-store";
import type { Store } from "./vault/store";

/** How the host starts. */
export interface BootOptions {
	readonly vaultName: string;
	/** The notes of a vault in memory; null for the folder that the server holds. */
	readonly texts: readonly (readonly [path: string, text: string])[] | null;
	readonly plugins: readonly PluginFiles[];
	/** "start": enabled before the vault is read. "user": enabled by the user once all is ready. "none": only installed. */
	readonly enable: "start" | "user" | "none";
	readonly language: string;
	readonly dark: boolean;
	readonly phone: boolean;
	/** Width of the right sidebar in pixels. */
	readonly sidebarWidth: number;
	/** Whether the left sidebar is open. */
	readonly showFiles: boolean;
	/** Path of a note to open at start. */
	readonly openNote: string | null;
	readonly viewMode: "source" | "preview";
	/** Whether `changed` fires for each note at start, as when the app has no saved cache. */
	readonly cold: boolean;
}

/** Ms that each step of the start took. */
export interface BootTiming {
	readonly plugins: number;
	readonly vault: number;
	readonly metadata: number;
	readonly ready: number;
}

/** Makes the page look as the options say. */
function dressPage({ dark, phone, language, vaultName }: BootOptions): void {
	document.documentElement.lang = language;
	document.title = vaultName;
	document.body.addClasses([dark ? "theme-dark" : "theme-light", ...(phone ? ["is-mobile", "is-phone", "is-android"] : ["mod-linux"])]);
	if (phone) becomePhone();
	setLanguage(language);
	library.moment.locale(language);
}

/** Starts the app over a store, in the app's order: plugins, files, metadata, layout. */
export async function bootApp(store: Store, options: BootOptions): Promise<{ app: App; timing: BootTiming }> {
	dressPage(options);
	const app = new App(store, document.body, library);
	Object.assign(window, { app });
	app.vault.setConfig("defaultViewMode", options.viewMode);
	if (!options.phone) app.workspace.rightSplit.setWidth(options.sidebarWidth);
	await app.internalPlugins.load();
	for (const files of options.plugins) app.plugins.install(files);
	const started = performance.now();
	if (options.enable === "start") for (const { manifest } of options.plugins) await app.plugins.enablePlugin(manifest.id);
	const plugged = performance.now();
	await app.vault.load();
	const loaded = performance.now();
	await app.metadataCache.build(options.cold);
	const parsed = performance.now();
	await layOut(app, options);
	app.workspace.becomeReady();
	const ready = performance.now();
	if (options.enable === "user") for (const { manifest } of options.plugins) await app.plugins.enablePluginAndSave(manifest.id);
	return { app, timing: { plugins: plugged - started, vault: loaded - plugged, metadata: parsed - loaded, ready: ready - parsed } };
}

async function layOut(app: App, { showFiles, phone, openNote }: BootOptions): Promise<void> {
	await app.workspace.getLeftLeaf(false).setViewState({ type: "file-explorer" });
	if (showFiles && !phone) app.workspace.leftSplit.expand();
	const leaf = app.workspace.getLeaf(false);
	const file = openNote === null ? null : app.vault.getFileByPath(openNote);
	if (file === null) app.workspace.setActiveLeaf(leaf);
	else await leaf.openFile(file);
}

/** The store that the options ask for; `base` is the address of the page's session. */
export function storeFor({ texts, vaultName }: BootOptions, base: string): Store {
	return texts === null ? new HttpStore(`${base}_vault`) : new MemoryStore(texts, vaultName);
}
