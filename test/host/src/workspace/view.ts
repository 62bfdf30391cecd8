import type * as Api from "obsidian";
import type { App } from "../app/app";
import { Component } from "../core/component";
import type { Scope } from "../core/keymap";
import type { Menu } from "../ui/menu";
import { setIcon } from "../ui/icons";
import { setTooltip } from "../ui/tooltip";
import type { WorkspaceLeaf } from "./leaf";

/** What a leaf shows. */
export abstract class View extends Component {
	readonly app: App & Api.App;
	readonly leaf: WorkspaceLeaf;
	icon = "document";
	navigation = false;
	scope: Scope | null = null;
	readonly containerEl = createDiv("workspace-leaf-content");

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: Api.ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	async onOpen(): Promise<void> {}

	async onClose(): Promise<void> {}
}

/** A view with a header and content. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv("view-header");
		this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
		this.actionsEl = this.headerEl.createDiv("view-actions");
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.actionsEl.createEl("button", { cls: "clickable-icon view-action", prepend: true });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener("click", callback);
		return button;
	}
}

/** What a leaf shows when nothing is open in it. */
export class EmptyView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return "empty";
	}

	getDisplayText(): string {
		return "New tab";
	}

	override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: "empty-state", text: "No file is open" });
	}
}
