import type * as Api from "obsidian";
import type { App } from "../app/app";
import type { TFile } from "../vault/files";
import { setIcon } from "../ui/icons";
import { Menu } from "../ui/menu";
import { FileView } from "./file-view";
import { WorkspaceItem } from "./item";
import type { WorkspaceTabs } from "./tabs";
import { EmptyView, ItemView, type View } from "./view";
import type { Workspace } from "./workspace";

let made = 0;

/** A place in the window that shows a view. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly id = `leaf-${++made}`;
	readonly app: App & Api.App;
	override parent: WorkspaceTabs | null = null;
	view: View;
	hoverPopover: Api.HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	readonly isDeferred = false;
	readonly containerEl = createDiv("workspace-leaf");
	readonly tabHeaderEl = createDiv("workspace-tab-header tappable");
	readonly #iconEl: HTMLElement;
	readonly #titleEl: HTMLElement;

	constructor(readonly workspace: Workspace) {
		super();
		this.app = workspace.app;
		const inner = this.tabHeaderEl.createDiv("workspace-tab-header-inner");
		this.#iconEl = inner.createDiv("workspace-tab-header-inner-icon");
		this.#titleEl = inner.createDiv("workspace-tab-header-inner-title");
		const close = inner.createDiv({ cls: "workspace-tab-header-inner-close-button", attr: { "aria-label": "Close" } });
		setIcon(close, "x");
		close.addEventListener("click", (event) => {
			event.stopPropagation();
			this.detach();
		});
		this.tabHeaderEl.addEventListener("click", () => workspace.setActiveLeaf(this, { focus: true }));
		this.tabHeaderEl.addEventListener("contextmenu", (event) => this.#showMenu(event));
		this.containerEl.addEventListener("mousedown", () => workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener("focusin", () => workspace.setActiveLeaf(this));
		this.view = new EmptyView(this);
		this.#mount(this.view);
	}

	getViewState(): Api.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
	}

	async setViewState(state: Api.ViewState, eState?: unknown): Promise<void> {
		if (this.view.getViewType() !== state.type) await this.open(this.app.viewRegistry.create(state.type, this));
		await this.view.setState(state.state ?? {}, { history: false });
		if (eState !== undefined) this.view.setEphemeralState(eState);
		if (state.pinned !== undefined) this.setPinned(state.pinned);
		this.updateHeader();
		if (state.active === true) this.workspace.setActiveLeaf(this, { focus: true });
		this.workspace.trigger("layout-change");
	}

	async open(view: View): Promise<View> {
		await this.#closeView();
		this.view = view;
		this.#mount(view);
		await view.load();
		await view.onOpen();
		this.updateHeader();
		return view;
	}

	async openFile(file: TFile, options: Api.OpenViewState = {}): Promise<void> {
		await this.setViewState({ type: "markdown", state: { file: file.path, ...options.state } }, options.eState);
		if (options.active !== false) this.workspace.setActiveLeaf(this, { focus: true });
		this.workspace.noteOpened(file);
	}

	detach(): void {
		void this.#closeView();
		this.parent?.removeLeaf(this);
		this.workspace.onLeafGone(this);
	}

	loadIfDeferred(): Promise<void> {
		return Promise.resolve();
	}

	updateHeader(): void {
		const title = this.view.getDisplayText();
		this.#titleEl.setText(title);
		setIcon(this.#iconEl, this.view.getIcon());
		if (this.view instanceof ItemView) this.view.titleEl.setText(title);
		this.tabHeaderEl.setAttrs({ "aria-label": title, "data-type": this.view.getViewType() });
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger("pinned-change", pinned);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger("group-change", group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		other.group ??= other.id;
		this.setGroup(other.group);
	}

	onResize(): void {
		this.view.onResize();
	}

	#mount(view: View): void {
		view.containerEl.dataset["type"] = view.getViewType();
		this.containerEl.replaceChildren(view.containerEl);
	}

	async #closeView(): Promise<void> {
		const { view } = this;
		if (view instanceof FileView && view.file !== null) await view.onUnloadFile(view.file);
		await view.onClose();
		view.unload();
		view.containerEl.remove();
	}

	#showMenu(event: MouseEvent): void {
		const menu = new Menu();
		this.view.onPaneMenu(menu, "tab-header");
		if (this.view instanceof FileView && this.view.file !== null) this.workspace.trigger("file-menu", menu, this.view.file, "tab-header", this);
		menu.addItem((item) => item.setTitle("Move to new window").setIcon("picture-in-picture-2").setSection("pane").onClick(() => this.workspace.moveLeafToPopout(this)));
		menu.addItem((item) => item.setTitle("Close").setIcon("x").setSection("pane").onClick(() => this.detach()));
		menu.showAtMouseEvent(event);
	}
}
