import { getIcon, ItemView, Keymap, Menu, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { ARRANGEMENTS } from "./arrange";
import { MapPage } from "./map-page";
import type { MapPort } from "./map-port";
import { MapSession } from "./map-session";
import { MapStage } from "./map-stage";

/** The type of the network map's view, and its name as a source of page previews. */
export const NETWORK_MAP_VIEW = "rekindle-network-map";

let opened = 0;

/** The network as circles round the user, in the main area. */
export class NetworkMapView extends ItemView {
	override icon = "orbit";
	// A note opens beside the map, not in its place.
	override navigation = false;
	private readonly id = `rk-map-${++opened}`;
	private readonly session: MapSession;
	private stage: MapStage | null = null;
	/** The frame with which changes will be read. */
	private reading: number | null = null;
	private isClosed = false;
	/** Whether something changed while nobody saw the map. */
	private isBehind = false;

	constructor(leaf: WorkspaceLeaf, private readonly port: MapPort) {
		super(leaf);
		this.session = new MapSession(port, () => this.draw());
	}

	override getViewType(): string {
		return NETWORK_MAP_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages().map.title;
	}

	/** The arrangement is kept with the tab. */
	override getState(): Record<string, unknown> {
		return { ...super.getState(), by: this.session.chosenBy };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { by } = (state ?? {}) as { readonly by?: unknown };
		const chosen = ARRANGEMENTS.find((one) => one === by);
		if (chosen !== undefined) this.session.arrange(chosen);
	}

	override async onOpen(): Promise<void> {
		const { contentEl, port } = this;
		contentEl.addClass("rk-view");
		this.registerDomEvent(contentEl, "click", (event) => this.openLine(event));
		this.registerDomEvent(contentEl, "auxclick", (event) => event.button === 1 && this.openLine(event));
		this.registerDomEvent(contentEl, "mouseover", (event) => this.preview(event));
		this.registerDomEvent(contentEl, "keydown", (event) => this.onKey(event));
		this.registerEvent(this.app.workspace.on("css-change", () => this.stage?.changeTheme()));
		this.register(port.onChange(() => this.readSoon()));
		this.register(contentEl.onWindowMigrated(() => this.moveWindow()));
		await port.ready;
		if (this.isClosed) return;
		this.read();
	}

	override async onClose(): Promise<void> {
		this.isClosed = true;
		if (this.reading !== null) this.contentEl.win.cancelAnimationFrame(this.reading);
		this.stage?.stop();
		this.stage = null;
		render(null, this.contentEl);
	}

	override onResize(): void {
		// It was put behind another tab meanwhile.
		if (this.isBehind) this.readSoon();
		this.stage?.resize();
	}

	/** Draws an introduction, from the first introducer to the target, and tells of it beside the map. */
	showPath(path: readonly string[]): void {
		void this.session.showPath(path);
	}

	/** Gives the map the focus. */
	focusMap(): void {
		this.contentEl.querySelector<HTMLElement>(".rk-map-stage")?.focus({ preventScroll: true });
	}

	/** With the next frame: many notes may change at once. */
	private readSoon(): void {
		if (!this.session.isRead) return;
		this.isBehind = !this.contentEl.isShown();
		if (this.isBehind) return;
		this.reading ??= this.contentEl.win.requestAnimationFrame(() => {
			this.reading = null;
			this.read();
		});
	}

	/** The list follows in a task of its own, when the map is painted. */
	private read(): void {
		const { session, contentEl: { win } } = this;
		session.read();
		win.requestAnimationFrame(() => win.setTimeout(() => this.isClosed || session.tellList()));
	}

	private draw(): void {
		const { session, contentEl, port } = this;
		if (!session.isRead) return;
		const view = session.page({
			drawIcon: getIcon, id: this.id,
			stage: (element) => this.mountStage(element),
			zoom: (steps) => this.stage?.zoomBy(steps),
			fit: () => this.stage?.fit(),
			save: (event) => this.offerPictures(event),
			searchKey: (event) => this.onSearchKey(event),
		});
		render(<MapPage view={view} />, contentEl);
		this.stage?.show(session, port.messages());
	}

	private mountStage(element: HTMLElement | null): void {
		if (element === null || this.stage?.element === element) return;
		this.stage?.stop();
		this.stage = new MapStage(element, this.port, {
			focus: (path) => this.session.point(path),
			open: (path, event) => this.port.open(path, Keymap.isModEvent(event)),
			menu: (path, event) => this.port.menu(path, event),
		});
		this.stage.show(this.session, this.port.messages());
	}

	private moveWindow(): void {
		// A canvas and its observers belong to the window they were made in.
		this.stage?.stop();
		this.stage = null;
		render(null, this.contentEl);
		this.draw();
	}

	private offerPictures(event: MouseEvent): void {
		const { map } = this.port.messages();
		const menu = new Menu();
		for (const withNames of [true, false]) {
			menu.addItem((item) => item
				.setTitle(withNames ? map.saveNamed : map.saveUnnamed)
				.setIcon(withNames ? "image" : "eye-off")
				.onClick(() => this.stage?.savePicture(withNames)));
		}
		if (event.detail > 0) menu.showAtMouseEvent(event);
		else {
			const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
			menu.showAtPosition({ x: left, y: bottom }, this.contentEl.doc);
		}
	}

	private openLine(event: MouseEvent): void {
		const line = lineAt(event);
		if (line === null) return;
		event.preventDefault();
		this.port.open(line.dataset["path"] ?? "", Keymap.isModEvent(event));
	}

	private preview(event: MouseEvent): void {
		const line = lineAt(event);
		if (line === null) return;
		this.app.workspace.trigger("hover-link", {
			event, source: NETWORK_MAP_VIEW, hoverParent: this, targetEl: line, linktext: line.dataset["path"], sourcePath: "",
		});
	}

	private onSearchKey(event: KeyboardEvent): void {
		if (event.key === "Escape" && this.session.query === "") this.focusMap();
		else if (event.key === "Escape") this.session.search("");
		else if (event.key === "Enter") {
			const first = this.session.model.found?.[0];
			if (first === undefined) return;
			this.focusMap();
			this.stage?.bring([first.path]);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
		const { target } = event;
		const isTyping = (target as HTMLElement | null)?.matches("input, select, textarea") === true;
		if (event.key === "/" && !isTyping) {
			event.preventDefault();
			this.contentEl.querySelector<HTMLElement>("input[type=search]")?.focus();
			return;
		}
		if (target === this.stage?.element && this.stage?.press(event.key, event.shiftKey) === true) event.preventDefault();
	}
}

function lineAt(event: MouseEvent): HTMLElement | null {
	return (event.target as Element | null)?.closest<HTMLElement>("a[data-path]") ?? null;
}
