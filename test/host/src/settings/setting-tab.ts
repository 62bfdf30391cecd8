import type * as Api from "obsidian";
import type { App } from "../app/app";
import type { Plugin } from "../app/plugin";
import { setIcon } from "../ui/icons";
import { isGroup, isPage, type Item, type Page } from "./definition-values";
import { drawDefinitions, type Drawing } from "./draw-definitions";

/** A page of settings drawn by a plugin's own code. */
export abstract class SettingPage {
	title = "";
	readonly rootEl = createDiv("setting-page");
	readonly titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
	readonly containerEl = this.rootEl.createDiv("setting-page-content");

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

/** A tab of the settings. */
export abstract class SettingTab {
	readonly app: App & Api.App;
	id = "";
	name = "";
	icon = "settings";
	readonly containerEl = createDiv("vertical-tab-content");
	settingItems: Item[] = [];
	/** Names of the pages that are open, outermost first. */
	#path: readonly string[] = [];
	#drawing: Drawing | null = null;
	#page: SettingPage | null = null;

	constructor(app: App & Api.App) {
		this.app = app;
	}

	getSettingDefinitions(): Item[] {
		return [];
	}

	getControlValue(key: string): unknown {
		return this.app.vault.getConfig(key);
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		this.app.vault.setConfig(key, value);
	}

	/** Asks for the definitions anew; when the tab is in view it is drawn anew, on the page it was on. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected && this.settingItems.length > 0) this.#draw();
	}

	refreshDomState(): void {
		this.#drawing?.refresh();
	}

	/** Called when the tab comes into view. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		this.#path = [];
		if (this.settingItems.length > 0) this.#draw();
		else this.display();
	}

	display(): void {}

	hide(): void {
		this.#end();
		this.containerEl.empty();
	}

	/** Opens a page by its name, from the page in view. */
	openPage(page: Page): void {
		this.#path = [...this.#path, page.name];
		this.#draw();
	}

	#draw(): void {
		const top = this.containerEl.parentElement?.scrollTop ?? 0;
		this.#end();
		this.containerEl.empty();
		const page = this.#currentPage();
		if (page !== null) this.#drawTitle(page);
		if (page?.page !== undefined) {
			this.#page = page.page() as unknown as SettingPage;
			this.containerEl.append(this.#page.rootEl);
			this.#page.display();
		} else {
			this.#drawing = drawDefinitions(this.containerEl, page === null ? this.settingItems : (page.items ?? []), {
				app: this.app,
				getControlValue: (key) => this.getControlValue(key),
				setControlValue: (key, value) => this.setControlValue(key, value),
				refreshDomState: () => this.refreshDomState(),
				openPage: (next) => this.openPage(next),
			});
		}
		this.containerEl.parentElement?.scrollTo(0, top);
	}

	#drawTitle(page: Page): void {
		const bar = this.containerEl.createDiv("setting-page-titlebar");
		const back = bar.createEl("button", { cls: "clickable-icon setting-page-back", attr: { "aria-label": "Back" } });
		setIcon(back, "chevron-left");
		back.addEventListener("click", () => {
			this.#path = this.#path.slice(0, -1);
			this.#draw();
		});
		bar.createDiv({ cls: "setting-page-title", text: page.name });
	}

	/** The page whose names lead to it; null for the tab itself. A page that is gone leads back to the tab. */
	#currentPage(): Page | null {
		let items = this.settingItems;
		let current: Page | null = null;
		for (const name of this.#path) {
			current = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item])).filter(isPage).find((page) => page.name === name) ?? null;
			items = current?.items ?? [];
		}
		if (current === null) this.#path = [];
		return current;
	}

	#end(): void {
		this.#drawing?.end();
		this.#drawing = null;
		this.#page?.hide();
		this.#page = null;
	}
}

/** A plugin's tab; its controls read and write `plugin.settings` unless it says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App & Api.App, readonly plugin: Plugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Readonly<Record<string, unknown>> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
