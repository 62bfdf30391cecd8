import { WorkspaceParent, WorkspaceContainer } from "./item";
import type { WorkspaceLeaf } from "./leaf";

/** Leaves of which one is in view. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly children: WorkspaceLeaf[] = [];
	readonly containerEl: HTMLElement;
	readonly #headers: HTMLElement;
	readonly #body: HTMLElement;
	current: WorkspaceLeaf | null = null;

	constructor(parent: HTMLElement) {
		super();
		this.containerEl = parent.createDiv("workspace-tabs mod-top");
		this.#headers = this.containerEl.createDiv("workspace-tab-header-container").createDiv("workspace-tab-header-container-inner");
		this.#body = this.containerEl.createDiv("workspace-tab-container");
	}

	addLeaf(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.children.push(leaf);
		this.#headers.append(leaf.tabHeaderEl);
		this.#body.append(leaf.containerEl);
		this.select(this.current ?? leaf);
	}

	removeLeaf(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf);
		if (at < 0) return;
		this.children.splice(at, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		if (this.current !== leaf) return;
		this.current = null;
		const next = this.children[Math.min(at, this.children.length - 1)];
		if (next !== undefined) this.select(next);
	}

	select(leaf: WorkspaceLeaf): void {
		const changed = this.current !== leaf;
		this.current = leaf;
		for (const child of this.children) {
			child.containerEl.toggle(child === leaf);
			child.tabHeaderEl.toggleClass("is-active", child === leaf);
		}
		if (changed) leaf.onResize();
	}
}

/** The main area of the window. */
export class WorkspaceRoot extends WorkspaceContainer {
	readonly win: Window = window;
	readonly doc: Document = document;
	readonly tabs: WorkspaceTabs;
	readonly children: readonly WorkspaceTabs[];

	constructor(container: HTMLElement) {
		super();
		this.tabs = new WorkspaceTabs(container.createDiv("workspace-split mod-vertical mod-root"));
		this.tabs.parent = this;
		this.children = [this.tabs];
	}
}
