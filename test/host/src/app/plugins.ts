import type * as Api from "obsidian";
import type { App } from "./app";
import { Notice } from "../ui/notice";
import { Plugin } from "./plugin";

/** A plugin's three files. */
export interface PluginFiles {
	readonly manifest: Api.PluginManifest;
	/** Text of main.js. */
	readonly code: string;
	/** Text of styles.css; "" when there is none. */
	readonly styles: string;
}

type PluginClass = new (app: App, manifest: Api.PluginManifest) => Plugin;

interface PluginModule {
	exports: Record<string, unknown>;
}

type PluginCode = (require: (name: string) => unknown, module: PluginModule, exports: PluginModule["exports"]) => void;

/** Makes a plugin's text a function, as a script of the page: no page here may turn text into code by itself. */
async function loadCode(id: string, code: string): Promise<PluginCode> {
	const slot = `plugin:${id}`;
	const text = `window[${JSON.stringify(slot)}] = function (require, module, exports) {${code}\n};\n//# sourceURL=${slot}`;
	const script = createEl("script", { attr: { src: URL.createObjectURL(new Blob([text], { type: "text/javascript" })) } });
	await new Promise((resolve, reject) => {
		script.addEventListener("load", resolve);
		script.addEventListener("error", reject);
		document.head.append(script);
	});
	URL.revokeObjectURL(script.src);
	script.remove();
	const loaded: unknown = Reflect.get(window, slot);
	if (typeof loaded !== "function") throw new Error(`${id} is no JavaScript.`);
	return loaded as PluginCode;
}

/** The plugins that are there and those that are enabled. */
export class Plugins {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, Api.PluginManifest> = {};
	readonly enabledPlugins = new Set<string>();
	readonly #files = new Map<string, PluginFiles>();
	/** The data that each plugin wrote last, by path. */
	readonly #ownData = new Map<string, string>();

	/** `library` is what `require("obsidian")` gives. */
	constructor(private readonly app: App, private readonly library: object) {}

	install(files: PluginFiles): void {
		this.#files.set(files.manifest.id, files);
		this.manifests[files.manifest.id] = files.manifest;
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	/** Enables a plugin as a start of the app does; answers whether it could be loaded. */
	async enablePlugin(id: string): Promise<boolean> {
		const files = this.#files.get(id);
		if (files === undefined || this.plugins[id] !== undefined) return false;
		try {
			const plugin = await this.#create(files);
			this.plugins[id] = plugin;
			this.enabledPlugins.add(id);
			this.#addStyles(plugin, files.styles);
			await plugin.load();
			return true;
		} catch (error) {
			console.error(`Plugin failure: ${id}`, error);
			new Notice(`Failed to load plugin "${files.manifest.name}"`);
			delete this.plugins[id];
			return false;
		}
	}

	/** Enables a plugin as the user does in the settings. */
	async enablePluginAndSave(id: string): Promise<boolean> {
		const loaded = await this.enablePlugin(id);
		if (loaded) this.plugins[id]?.onUserEnable();
		return loaded;
	}

	async disablePlugin(id: string): Promise<void> {
		this.plugins[id]?.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
	}

	disablePluginAndSave(id: string): Promise<void> {
		return this.disablePlugin(id);
	}

	/** Writes a plugin's data. */
	async saveData(path: string, data: string): Promise<void> {
		this.#ownData.set(path, data);
		await this.app.vault.adapter.write(path, data);
	}

	/** Tells a plugin whose data was changed from outside; its own write comes back as a change, too, and is not told. */
	async noticeChange(path: string): Promise<void> {
		const id = /\/plugins\/([^/]+)\/data\.json$/.exec(path)?.[1];
		if (id === undefined || !path.startsWith(this.app.vault.configDir)) return;
		const { adapter } = this.app.vault;
		const data = (await adapter.exists(path)) ? await adapter.read(path) : "";
		if (data !== this.#ownData.get(path)) await this.plugins[id]?.onExternalSettingsChange?.();
	}

	async #create({ manifest, code }: PluginFiles): Promise<Plugin> {
		const module: PluginModule = { exports: {} };
		const require = (name: string): unknown => {
			if (name === "obsidian") return this.library;
			throw new Error(`Cannot find module '${name}'`);
		};
		(await loadCode(manifest.id, code))(require, module, module.exports);
		const Exported = (module.exports["default"] ?? module.exports) as PluginClass;
		const plugin = new Exported(this.app, manifest);
		if (!(plugin instanceof Plugin)) throw new Error(`${manifest.id} exports no plugin.`);
		return plugin;
	}

	#addStyles(plugin: Plugin, styles: string): void {
		if (styles === "") return;
		const element = document.head.createEl("style", { text: styles, attr: { "data-plugin": plugin.manifest.id } });
		plugin.register(() => element.remove());
	}
}
