import type { Vault } from "../vault/vault";

/** A plugin of the app's own, as others see it. */
export interface CorePlugin {
	enabled: boolean;
	readonly instance: { readonly id: string; options: Record<string, unknown> };
}

const IDS = ["daily-notes", "templates", "page-preview", "file-explorer", "command-palette", "switcher"];

/** The app's own plugins, with the options of those that have any. */
export class CorePlugins {
	readonly plugins: Record<string, CorePlugin> = {};

	constructor(private readonly vault: Vault) {
		for (const id of IDS) this.plugins[id] = { enabled: true, instance: { id, options: {} } };
	}

	/** Reads which are enabled, and their options, from the vault's configuration. */
	async load(): Promise<void> {
		const chosen = await this.#read("core-plugins");
		for (const [id, plugin] of Object.entries(this.plugins)) {
			if (Array.isArray(chosen)) plugin.enabled = chosen.includes(id);
			else if (typeof chosen === "object" && chosen !== null) plugin.enabled = (chosen as Record<string, unknown>)[id] === true;
			const options = await this.#read(id);
			if (typeof options === "object" && options !== null) plugin.instance.options = options as Record<string, unknown>;
		}
	}

	getPluginById(id: string): CorePlugin | null {
		return this.plugins[id] ?? null;
	}

	getEnabledPluginById(id: string): CorePlugin["instance"] | null {
		const plugin = this.plugins[id];
		return plugin?.enabled === true ? plugin.instance : null;
	}

	async #read(name: string): Promise<unknown> {
		const path = `${this.vault.configDir}/${name}.json`;
		return (await this.vault.adapter.exists(path)) ? (JSON.parse(await this.vault.adapter.read(path)) as unknown) : null;
	}
}
