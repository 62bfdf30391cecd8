import type * as Api from "obsidian";
import { Keymap, Scope } from "../core/keymap";
import { MetadataCache } from "../metadata/metadata-cache";
import { SettingsModal } from "../settings/settings-modal";
import { ConfirmationModal } from "../ui/confirmation-modal";
import { setMenuKeys } from "../ui/menu";
import { FileManager } from "../vault/file-manager";
import type { Store } from "../vault/store";
import { Vault } from "../vault/vault";
import { MarkdownView } from "../workspace/markdown-view";
import { Workspace } from "../workspace/workspace";
import { Commands } from "./commands";
import { CorePlugins } from "./core-plugins";
import { FileExplorer } from "./file-explorer";
import { startPagePreview } from "./page-preview";
import { CommandPalette, QuickSwitcher } from "./palette";
import { Plugins } from "./plugins";
import { ViewRegistry } from "./view-registry";

/** The app: what a plugin finds at `this.app`. */
export class App {
	readonly scope = new Scope();
	readonly keymap: Keymap;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly plugins: Plugins;
	readonly internalPlugins: CorePlugins;
	readonly setting: SettingsModal;
	readonly viewRegistry = new ViewRegistry();
	readonly hoverLinkSources = new Map<string, Api.HoverLinkSource>();
	readonly protocolHandlers = new Map<string, Api.ObsidianProtocolHandler>();
	readonly statusBarEl: HTMLElement;
	lastEvent: Api.UserEvent | null = null;

	/** `library` is what plugins get from `require("obsidian")`. */
	constructor(store: Store, parent: HTMLElement, library: object) {
		// The host's classes stand in for the app's wherever a plugin meets them.
		const self = this as unknown as App & Api.App;
		this.vault = new Vault(store);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache, (question) => this.#confirm(question));
		this.keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
		this.keymap.listen(window);
		setMenuKeys(this.keymap);
		this.commands = new Commands(this);
		this.plugins = new Plugins(this, library);
		this.internalPlugins = new CorePlugins(this.vault);
		const container = parent.createDiv("app-container");
		this.workspace = new Workspace(self, container.createDiv("horizontal-main-container"));
		this.statusBarEl = container.createDiv("status-bar");
		this.setting = new SettingsModal(self);
		this.viewRegistry.register("markdown", (leaf) => new MarkdownView(leaf));
		this.viewRegistry.register("file-explorer", (leaf) => new FileExplorer(leaf));
		this.vault.on("raw", (path: string) => void this.plugins.noticeChange(path));
		for (const type of ["click", "keydown", "touchstart"] as const) {
			window.addEventListener(type, (event) => (this.lastEvent = event as Api.UserEvent), true);
		}
		this.#addCommands(self);
		startPagePreview(self);
	}

	isDarkMode(): boolean {
		return document.body.hasClass("theme-dark");
	}

	setTheme(dark: boolean): void {
		for (const { body } of [document, ...this.workspace.popouts.map(({ doc }) => doc)]) {
			body.toggleClass("theme-dark", dark);
			body.toggleClass("theme-light", !dark);
		}
		this.workspace.trigger("css-change");
	}

	loadLocalStorage(key: string): unknown {
		const text = localStorage.getItem(this.#storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) localStorage.removeItem(this.#storageKey(key));
		else localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
	}

	/** The host opens nothing outside: what would be opened is kept in `__opened`. */
	openWithDefaultApp(path: string): void {
		window.__opened.push(path);
	}

	#storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}

	#confirm(question: string): Promise<boolean> {
		return new Promise((resolve) => {
			new ConfirmationModal(this as unknown as App & Api.App)
				.setContent(question)
				.addButton((button) => button.setButtonText("Delete").setDestructive().onClick(() => resolve(true)))
				.addCancelButton()
				.setCloseCallback(() => resolve(false))
				.open();
		});
	}

	#addCommands(self: App & Api.App): void {
		const add = (id: string, name: string, callback: () => unknown, key?: string): void =>
			this.commands.addCommand({ id, name, callback, ...(key === undefined ? {} : { hotkeys: [{ modifiers: ["Mod"], key }] }) });
		add("command-palette:open", "Command palette: Open command palette", () => new CommandPalette(self).open(), "p");
		add("switcher:open", "Quick switcher: Open quick switcher", () => new QuickSwitcher(self).open(), "o");
		add("app:open-settings", "Open settings", () => this.setting.open(), ",");
		add("app:toggle-left-sidebar", "Toggle left sidebar", () => this.workspace.leftSplit.toggle());
		add("app:toggle-right-sidebar", "Toggle right sidebar", () => this.workspace.rightSplit.toggle());
		add("theme:toggle-light-dark", "Toggle light/dark mode", () => this.setTheme(!this.isDarkMode()));
		add("editor:save-file", "Save current file", () => this.workspace.activeEditor?.save(), "s");
		const { leftRibbon, leftSplit } = this.workspace;
		leftRibbon.addAction("folder-closed", "Files", () => leftSplit.toggle());
		leftRibbon.addAction("search", "Quick switcher", () => new QuickSwitcher(self).open());
		leftRibbon.addAction("square-terminal", "Command palette", () => new CommandPalette(self).open());
		leftRibbon.addAction("sun-moon", "Light or dark", () => this.setTheme(!this.isDarkMode()), true);
		leftRibbon.addAction("settings", "Settings", () => this.setting.open(), true);
	}
}
