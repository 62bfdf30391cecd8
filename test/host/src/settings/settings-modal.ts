import { Modal } from "../ui/modal";
import { isGroup, isPage, type Item } from "./definition-values";
import type { SettingTab } from "./setting-tab";
import { SearchComponent } from "./text-components";

/** The settings window. */
export class SettingsModal extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	#lastTabId = "";
	readonly #nav: HTMLElement;
	readonly #content: HTMLElement;
	#query = "";

	constructor(app: ConstructorParameters<typeof Modal>[0]) {
		super(app);
		this.modalEl.addClasses(["mod-settings", "mod-sidebar-layout"]);
		this.contentEl.addClass("vertical-tabs-container");
		const side = this.contentEl.createDiv("vertical-tab-header");
		const search = new SearchComponent(side.createDiv("setting-search"));
		search.setPlaceholder("Search settings");
		search.inputEl.setAttr("aria-label", "Search settings");
		search.onChange((query) => {
			this.#query = query.trim().toLowerCase();
			this.#drawNav();
		});
		this.#nav = side.createDiv("vertical-tab-header-group");
		this.#content = this.contentEl.createDiv("vertical-tab-content-container");
	}

	addTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
	}

	removeTab(tab: SettingTab): void {
		const at = this.pluginTabs.indexOf(tab);
		if (at >= 0) this.pluginTabs.splice(at, 1);
		if (this.activeTab === tab) this.close();
	}

	override onOpen(): void {
		this.#drawNav();
		const tab = this.pluginTabs.find(({ id }) => id === this.#lastTabId) ?? this.pluginTabs[0];
		if (tab !== undefined) this.openTab(tab);
	}

	override onClose(): void {
		this.activeTab?.hide();
		this.activeTab = null;
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((candidate) => candidate.id === id) ?? null;
		this.#lastTabId = id;
		if (tab !== null && this.isOpen) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab): void {
		this.activeTab?.hide();
		this.activeTab = tab;
		this.#lastTabId = tab.id;
		this.#content.replaceChildren(tab.containerEl);
		tab.show();
		this.#markActive();
	}

	#drawNav(): void {
		this.#nav.empty();
		this.#nav.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
		for (const tab of this.pluginTabs) {
			const hits = this.#query === "" ? [] : namesIn(tab.settingItems).filter((names) => names.toLowerCase().includes(this.#query));
			if (this.#query !== "" && hits.length === 0 && !tab.name.toLowerCase().includes(this.#query)) continue;
			const entry = this.#nav.createDiv({ cls: "vertical-tab-nav-item", text: tab.name, attr: { "data-setting-id": tab.id, tabindex: 0 } });
			entry.addEventListener("click", () => this.openTab(tab));
			for (const hit of hits) this.#nav.createDiv({ cls: "setting-search-hit", text: hit.split("\n")[0] ?? "" });
		}
		this.#markActive();
	}

	#markActive(): void {
		for (const entry of this.#nav.findAll(".vertical-tab-nav-item")) {
			entry.toggleClass("is-active", entry.dataset["settingId"] === this.activeTab?.id);
		}
	}
}

/** What a search looks through: name, description and further words of each setting, one text a setting. */
function namesIn(items: readonly Item[]): string[] {
	return items.flatMap((item) => {
		if (isGroup(item)) return namesIn(item.items ?? []);
		const description = typeof item.desc === "string" ? item.desc : (item.desc?.textContent ?? "");
		const further = "aliases" in item ? (item.aliases ?? []) : [];
		return [[item.name, description, ...further].join("\n"), ...(isPage(item) ? namesIn(item.items ?? []) : [])];
	});
}
