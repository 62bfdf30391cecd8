import type * as Api from "obsidian";
import type { App } from "../app/app";
import { debounce } from "../core/debounce";
import { Events } from "../core/events";
import { migrate } from "../dom/migration";
import { setActiveWindow } from "../dom/install-dom";
import { parseLinktext } from "../metadata/link-text";
import type { TFile } from "../vault/files";
import type { Menu } from "../ui/menu";
import { FileView, TextFileView } from "./file-view";
import { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import { type PopoutPort, WorkspaceWindow } from "./popout";
import { WorkspaceRibbon, WorkspaceSidedock } from "./sidedock";
import { WorkspaceRoot, type WorkspaceTabs } from "./tabs";
import type { View } from "./view";

type Constructor<T> = abstract new (...args: never[]) => T;

/** The window's layout: two sidebars, the main area, and pop-outs. */
export class Workspace extends Events implements PopoutPort {
	readonly containerEl: HTMLElement;
	readonly leftRibbon: WorkspaceRibbon;
	readonly leftSplit: WorkspaceSidedock;
	readonly rootSplit: WorkspaceRoot;
	readonly rightSplit: WorkspaceSidedock;
	readonly popouts: WorkspaceWindow[] = [];
	readonly requestSaveLayout = debounce(() => Promise.resolve(), 1000);
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	#onReady: (() => unknown)[] = [];
	#recent: TFile[] = [];
	#lastRootLeaf: WorkspaceLeaf | null = null;

	constructor(readonly app: App & Api.App, parent: HTMLElement) {
		super();
		this.containerEl = parent.createDiv("workspace");
		this.leftRibbon = new WorkspaceRibbon(this.containerEl);
		const changed = (): void => {
			this.trigger("resize");
			this.trigger("layout-change");
		};
		this.leftSplit = new WorkspaceSidedock(this.containerEl, "left", changed);
		this.rootSplit = new WorkspaceRoot(this.containerEl);
		this.rightSplit = new WorkspaceSidedock(this.containerEl, "right", changed);
		this.#followFiles();
	}

	get activeEditor(): MarkdownView | null {
		const view = this.getMostRecentLeaf()?.view;
		return view instanceof MarkdownView ? view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.#onReady.push(callback);
	}

	/** Says that the layout is there. */
	becomeReady(): void {
		this.layoutReady = true;
		for (const callback of this.#onReady.splice(0)) {
			try {
				void callback();
			} catch (error) {
				window.reportError(error);
			}
		}
		this.trigger("layout-change");
	}

	getLeaf(newLeaf?: Api.PaneType | boolean): WorkspaceLeaf {
		if (newLeaf === "window") return this.openPopoutLeaf();
		const { tabs } = this.rootSplit;
		const known = newLeaf === undefined || newLeaf === false ? [this.#lastRootLeaf, tabs.current, ...tabs.children] : [];
		return known.find((leaf) => leaf !== null && !leaf.pinned && leaf.view.navigation) ?? this.#add(tabs, true);
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.#add(this.leftSplit.tabs);
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.#add(this.rightSplit.tabs);
	}

	async ensureSideLeaf(
		type: string,
		side: Api.Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		let leaf = this.getLeavesOfType(type)[0];
		if (leaf === undefined) {
			leaf = side === "left" ? this.getLeftLeaf(false) : this.getRightLeaf(false);
			await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }) });
		}
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	openPopoutLeaf(data?: Api.WorkspaceWindowInitData): WorkspaceLeaf {
		return this.#add(this.#openWindow(data).tabs, true);
	}

	moveLeafToPopout(leaf: WorkspaceLeaf, data?: Api.WorkspaceWindowInitData): WorkspaceWindow {
		const popout = this.#openWindow(data);
		this.#move(leaf, popout.tabs);
		return popout;
	}

	iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
		const tabs = [this.rootSplit.tabs, this.leftSplit.tabs, this.rightSplit.tabs, ...this.popouts.map((popout) => popout.tabs)];
		for (const leaf of tabs.flatMap(({ children }) => children)) visit(leaf);
	}

	iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.tabs.children.slice()) visit(leaf);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.#leaves().filter((leaf) => leaf.view.getViewType() === type);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.#leaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.#leaves().filter((leaf) => leaf.group === group);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	getMostRecentLeaf(): WorkspaceLeaf | null {
		return this.#lastRootLeaf ?? this.rootSplit.tabs.current;
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		for (const leaf of [this.activeLeaf, this.getMostRecentLeaf()]) if (leaf?.view instanceof FileView && leaf.view.file !== null) return leaf.view.file;
		return this.#recent.find((file) => !file.deleted) ?? null;
	}

	getLastOpenFiles(): string[] {
		return this.#recent.filter((file) => !file.deleted).map(({ path }) => path);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } = {}): void {
		leaf.parent?.select(leaf);
		setActiveWindow(window, leaf.containerEl.ownerDocument.defaultView ?? window);
		const container = leaf.getContainer();
		if (container === this.rootSplit || container instanceof WorkspaceWindow) this.#lastRootLeaf = leaf;
		if (params.focus === true && leaf.view instanceof MarkdownView) leaf.view.focus();
		if (this.activeLeaf === leaf) return;
		this.activeLeaf?.containerEl.removeClass("mod-active");
		this.activeLeaf = leaf;
		leaf.containerEl.addClass("mod-active");
		this.trigger("active-leaf-change", leaf);
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const dock = leaf.parent?.parent;
		if (dock instanceof WorkspaceSidedock) dock.expand();
		leaf.parent?.select(leaf);
		await leaf.loadIfDeferred();
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: Api.PaneType | boolean, state?: Api.OpenViewState): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		const file = found ?? (await this.app.vault.create(path.endsWith(".md") ? path : `${path}.md`, ""));
		const eState = subpath === "" ? state?.eState : { ...state?.eState, subpath };
		await this.getLeaf(newLeaf).openFile(file, { ...state, ...(eState === undefined ? {} : { eState }) });
	}

	handleLinkContextMenu(_menu: Menu, _linktext: string, _sourcePath: string): boolean {
		return false;
	}

	updateOptions(): void {}

	/** Remembers a file that was opened and says so. */
	noteOpened(file: TFile): void {
		this.#recent = [file, ...this.#recent.filter((other) => other !== file)].slice(0, 10);
		this.trigger("file-open", file);
	}

	/** Called by a leaf that is gone. */
	onLeafGone(leaf: WorkspaceLeaf): void {
		if (this.#lastRootLeaf === leaf) this.#lastRootLeaf = null;
		for (const popout of this.popouts) if (popout.tabs.children.length === 0) popout.close();
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.rootSplit.tabs.current ?? this.#add(this.rootSplit.tabs);
			this.setActiveLeaf(next);
		}
		this.trigger("layout-change");
	}

	listenToKeys(target: Window): void {
		this.app.keymap.listen(target);
	}

	/** Closing a pop-out brings nothing back: its views end, as in the app. */
	onClosed(popout: WorkspaceWindow, leaves: readonly WorkspaceLeaf[]): void {
		this.popouts.splice(this.popouts.indexOf(popout), 1);
		setActiveWindow(window, window);
		for (const leaf of leaves) leaf.detach();
		this.trigger("window-close", popout, popout.win);
	}

	#openWindow(data?: Api.WorkspaceWindowInitData): WorkspaceWindow {
		if (document.body.hasClass("is-mobile")) throw new Error("Pop-out windows do not work on mobile devices.");
		const popout = new WorkspaceWindow(this, data?.size ?? { width: 420, height: 700 });
		this.popouts.push(popout);
		this.trigger("window-open", popout, popout.win);
		return popout;
	}

	#move(leaf: WorkspaceLeaf, tabs: WorkspaceTabs): void {
		leaf.parent?.removeLeaf(leaf);
		migrate(leaf.containerEl, tabs.containerEl);
		tabs.addLeaf(leaf);
		tabs.select(leaf);
		this.setActiveLeaf(leaf);
		this.trigger("layout-change");
	}

	#add(tabs: WorkspaceTabs, select = false): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this);
		leaf.updateHeader();
		tabs.addLeaf(leaf);
		if (select) tabs.select(leaf);
		return leaf;
	}

	#leaves(): WorkspaceLeaf[] {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaves.push(leaf));
		return leaves;
	}

	#followFiles(): void {
		const leavesOf = (file: unknown): WorkspaceLeaf[] => this.#leaves().filter(({ view }) => view instanceof FileView && view.file === file);
		this.app.vault.on("rename", (file: TFile) => {
			for (const leaf of leavesOf(file)) {
				if (leaf.view instanceof FileView) void leaf.view.onRename(file);
				leaf.updateHeader();
			}
		});
		this.app.vault.on("delete", (file: TFile) => {
			for (const leaf of leavesOf(file)) {
				if (leaf.view instanceof TextFileView) leaf.view.dirty = false;
				leaf.detach();
			}
		});
		this.app.vault.on("modify", (file: TFile) => {
			for (const { view } of leavesOf(file)) if (view instanceof TextFileView) void view.reload();
		});
	}
}
