import { getIcon, ItemView, Keymap, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { BriefPanel } from "./brief-panel";
import type { BriefPort } from "./brief-port";
import { BriefSession } from "./brief-session";

/** The type of the brief's view, and its name as a source of page previews. */
export const BRIEF_VIEW = "rekindle-brief";

/** What one looks at before dialling: the contact, or the people of the meeting, whose note is in view. */
export class BriefView extends ItemView {
	override icon = "contact";
	override navigation = false;
	private session: BriefSession | null = null;
	/** The contact drawn last: another one is shown from its top. */
	private drawn: string | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly port: BriefPort) {
		super(leaf);
	}

	override getViewType(): string {
		return BRIEF_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages().brief.title;
	}

	override async onOpen(): Promise<void> {
		const { contentEl, app: { workspace, metadataCache } } = this;
		const session = new BriefSession(this.port, () => this.refresh());
		this.session = session;
		contentEl.addClass("rk-view");
		this.register(this.port.onChange((diff) => session.change(diff)));
		this.registerEvent(metadataCache.on("changed", ({ path }) => session.touch(path)));
		// A sidebar that is active leaves the note in view as it is.
		this.registerEvent(workspace.on("file-open", () => session.follow(workspace.getActiveFile()?.path ?? null)));
		this.registerDomEvent(contentEl, "click", (event) => this.open(event));
		this.registerDomEvent(contentEl, "auxclick", (event) => event.button === 1 && this.open(event));
		this.registerDomEvent(contentEl, "mouseover", (event) => this.preview(event));
		this.registerDomEvent(contentEl, "contextmenu", (event) => this.showMenu(event));
		this.refresh();
		session.follow(workspace.getActiveFile()?.path ?? null);
	}

	override async onClose(): Promise<void> {
		this.session = null;
		render(null, this.contentEl);
	}

	/** Draws again: language or circles changed. */
	refresh(): void {
		const { session, contentEl } = this;
		// An answer may come when the view is closed.
		if (session === null) return;
		render(<BriefPanel session={session} port={this.port} drawIcon={getIcon} />, contentEl);
		const path = session.page?.page.path ?? session.brief?.contact.path ?? null;
		if (path !== this.drawn) contentEl.firstElementChild?.scrollTo(0, 0);
		this.drawn = path;
	}

	/** Puts focus on the first thing to do. */
	focusBrief(): void {
		this.contentEl.querySelector<HTMLElement>(".rk-brief-actions button")?.focus({ preventScroll: true });
	}

	private open(event: MouseEvent): void {
		const link = linkOf(event);
		if (link === null) return;
		event.preventDefault();
		const { path, line } = link.dataset;
		this.port.open(path ?? "", line === undefined ? null : Number(line), Keymap.isModEvent(event));
	}

	private preview(event: MouseEvent): void {
		const targetEl = linkOf(event);
		if (targetEl === null) return;
		this.app.workspace.trigger("hover-link", {
			event, source: BRIEF_VIEW, hoverParent: this, targetEl, linktext: targetEl.dataset["path"], sourcePath: "",
		});
	}

	private showMenu(event: MouseEvent): void {
		const head = (event.target as Element | null)?.closest<HTMLElement>("[data-menu]");
		if (head?.dataset["menu"] === undefined) return;
		event.preventDefault();
		// The menu key reports no place of its own.
		this.port.menu(head.dataset["menu"], event.button !== 2 && event.clientX === 0 && event.clientY === 0 ? head : event);
	}
}

/** The link to a note that an event happened on. */
function linkOf(event: MouseEvent): HTMLElement | null {
	return (event.target as Element | null)?.closest<HTMLElement>("a[data-path]") ?? null;
}
