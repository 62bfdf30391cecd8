import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BootOptions } from "./src/boot.js";
import type { PluginFiles } from "./src/app/plugins.js";
import type { NodeStore } from "./node-store.js";

/** What a page is started with: the vault in memory or in a folder, and the folders of built plugins. */
export interface Session {
	readonly options: Omit<BootOptions, "plugins">;
	readonly plugins: readonly string[];
	/** Null when the vault is in memory. */
	readonly store: NodeStore | null;
}

/** Reads a built plugin's three files, new each time, so that a reload of the page takes a new build. */
export async function readPlugin(folder: string): Promise<PluginFiles> {
	const text = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
	return {
		manifest: JSON.parse(await text("manifest.json")) as PluginFiles["manifest"],
		code: await text("main.js"),
		styles: existsSync(path.join(folder, "styles.css")) ? await text("styles.css") : "",
	};
}

/** What the page of a session asks for at start. */
export async function bootOptionsOf({ options, plugins }: Session): Promise<BootOptions> {
	return { ...options, plugins: await Promise.all(plugins.map(readPlugin)) };
}
