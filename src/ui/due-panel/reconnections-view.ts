import { getIcon, ItemView, Keymap, type WorkspaceLeaf } from "obsidian";
import { mountPanel, type MountedPanel } from "./mount-panel";
import type { PanelPort } from "./panel-port";

/** The panel's view type, and its name as a source of page previews. */
export const RECONNECTIONS_VIEW = "rekindle-reconnections";

/** The side panel of reconnections. */
export class ReconnectionsView extends ItemView {
	override icon = "flame";
	override navigation = false;
	private panel: MountedPanel | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly port: PanelPort) {
		super(leaf);
	}

	override getViewType(): string {
		return RECONNECTIONS_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages().panel.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rk-view");
		this.mount();
		this.register(this.port.data.onChange((diff) => this.panel?.change(diff)));
		// Another window has its own frames, observers and focus: start anew there.
		this.register(this.contentEl.onWindowMigrated(() => {
			this.unmount();
			this.mount();
		}));
	}

	override async onClose(): Promise<void> {
		this.unmount();
	}

	/** Draws again: progress, first run or language changed. */
	refresh(): void {
		this.panel?.refresh();
	}

	/** Puts focus on the first row. */
	focusPanel(): void {
		this.panel?.focus();
	}

	private mount(): void {
		this.panel = mountPanel(this.contentEl, this.port, {
			drawIcon: getIcon,
			leave: () => this.leave(),
			paneOf: (event) => Keymap.isModEvent(event),
			preview: (event, targetEl, linktext) => this.app.workspace.trigger("hover-link", {
				event, source: RECONNECTIONS_VIEW, hoverParent: this, targetEl, linktext, sourcePath: "",
			}),
		});
	}

	private unmount(): void {
		this.panel?.unmount();
		this.panel = null;
	}

	private leave(): void {
		const { workspace } = this.app;
		const note = workspace.getMostRecentLeaf(workspace.rootSplit);
		if (note !== null) workspace.setActiveLeaf(note, { focus: true });
	}
}
