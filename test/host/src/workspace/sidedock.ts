import { WorkspaceSplit } from "./item";
import { WorkspaceTabs } from "./tabs";
import { setIcon } from "../ui/icons";
import { setTooltip } from "../ui/tooltip";

/** A sidebar; on a phone a drawer over the window. */
export class WorkspaceSidedock extends WorkspaceSplit {
	readonly containerEl: HTMLElement;
	readonly tabs: WorkspaceTabs;
	readonly children: readonly WorkspaceTabs[];
	collapsed = true;

	constructor(parent: HTMLElement, readonly side: "left" | "right", private readonly onToggle: () => void) {
		super();
		this.containerEl = parent.createDiv(`workspace-split mod-horizontal mod-sidedock mod-${side}-split is-sidedock-collapsed`);
		this.tabs = new WorkspaceTabs(this.containerEl);
		this.tabs.parent = this;
		this.children = [this.tabs];
		this.containerEl.createDiv("workspace-leaf-resize-handle").addEventListener("pointerdown", (event) => this.#resize(event));
	}

	setWidth(pixels: number): void {
		this.containerEl.setCssStyles({ width: `${pixels}px` });
	}

	expand(): void {
		this.#setCollapsed(false);
		this.tabs.current?.onResize();
	}

	collapse(): void {
		this.#setCollapsed(true);
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	#setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
		this.onToggle();
	}

	#resize(down: PointerEvent): void {
		const { width } = this.containerEl.getBoundingClientRect();
		const sign = this.side === "right" ? -1 : 1;
		const move = (event: PointerEvent): void => this.setWidth(Math.max(180, width + sign * (event.clientX - down.clientX)));
		window.addEventListener("pointermove", move);
		window.addEventListener("pointerup", () => {
			window.removeEventListener("pointermove", move);
			this.tabs.current?.onResize();
		}, { once: true });
	}
}

/** The strip of icons at the left edge. */
export class WorkspaceRibbon {
	readonly #actions: HTMLElement;
	readonly #bottom: HTMLElement;

	constructor(parent: HTMLElement) {
		const strip = parent.createDiv("workspace-ribbon side-dock-ribbon mod-left");
		this.#actions = strip.createDiv("side-dock-actions");
		this.#bottom = strip.createDiv("side-dock-settings");
	}

	/** Adds an icon, at the bottom when it is one of the app's own. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown, atBottom = false): HTMLElement {
		const action = (atBottom ? this.#bottom : this.#actions).createDiv("clickable-icon side-dock-ribbon-action");
		setIcon(action, icon);
		setTooltip(action, title, { placement: "right" });
		action.addEventListener("click", callback);
		return action;
	}
}
