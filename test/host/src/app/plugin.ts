import type * as Api from "obsidian";
import type { App } from "./app";
import { Component } from "../core/component";
import type { PluginSettingTab } from "../settings/setting-tab";
import type { WorkspaceLeaf } from "../workspace/leaf";
import type { View } from "../workspace/view";

/** The base of every plugin. */
export abstract class Plugin extends Component {
	readonly app: App & Api.App;
	readonly manifest: Api.PluginManifest;
	settings?: unknown;
	onExternalSettingsChange?(): unknown;

	constructor(app: App & Api.App, manifest: Api.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const element = this.app.workspace.leftRibbon.addAction(icon, title, callback);
		this.register(() => element.remove());
		return element;
	}

	addStatusBarItem(): HTMLElement {
		const element = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => element.remove());
		return element;
	}

	addCommand(command: Api.Command): Api.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addTab(tab);
		this.register(() => this.app.setting.removeTab(tab));
	}

	registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
		this.app.viewRegistry.register(type, creator);
		this.register(() => {
			this.app.workspace.detachLeavesOfType(type);
			this.app.viewRegistry.unregister(type);
		});
	}

	registerHoverLinkSource(id: string, info: Api.HoverLinkSource): void {
		this.app.hoverLinkSources.set(id, info);
		this.register(() => this.app.hoverLinkSources.delete(id));
	}

	/** The host has no links from outside: the handler is kept for tests to call. */
	registerObsidianProtocolHandler(action: string, handler: Api.ObsidianProtocolHandler): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => this.app.protocolHandlers.delete(action));
	}

	/** Null when there is no data yet; data that is no JSON is an error, as in the app. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.#dataPath)) ? (JSON.parse(await adapter.read(this.#dataPath)) as unknown) : null;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.plugins.saveData(this.#dataPath, JSON.stringify(data, null, 2));
	}

	get #dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}
}
