import type * as Api from "obsidian";
import { Component } from "../core/component";
import { Keymap } from "../core/keymap";
import { parseLinktext } from "../metadata/link-text";
import { renderMarkdown } from "../workspace/render-note";
import { getFrontMatterInfo } from "../metadata/front-matter";
import type { App } from "./app";

/** What `hover-link` brings. */
interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: Api.HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
}

/** A box beside what the pointer is on; it goes when the pointer leaves both, or presses elsewhere. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv("popover hover-popover");
	state = 0;

	constructor(readonly parent: Api.HoverParent, readonly targetEl: HTMLElement | null, waitTime = 300) {
		super();
		parent.hoverPopover = this;
		const timer = window.setTimeout(() => this.#show(), waitTime);
		this.register(() => window.clearTimeout(timer));
		this.register(() => this.hoverEl.remove());
		let leaving = 0;
		const leave = (): void => {
			leaving = window.setTimeout(() => this.unload(), 150);
		};
		for (const element of [targetEl, this.hoverEl]) {
			if (element === null) continue;
			this.registerDomEvent(element, "mouseleave", leave);
			this.registerDomEvent(element, "mouseenter", () => window.clearTimeout(leaving));
		}
		this.registerDomEvent(targetEl?.ownerDocument ?? document, "mousedown", (event: MouseEvent) => {
			if (!this.hoverEl.contains(event.targetNode)) this.unload();
		}, true);
		this.load();
	}

	override onunload(): void {
		this.parent.hoverPopover = null;
	}

	#show(): void {
		if (this.targetEl?.isConnected !== true) return;
		const { body } = this.targetEl.ownerDocument;
		body.append(this.hoverEl);
		const target = this.targetEl.getBoundingClientRect();
		const own = this.hoverEl.getBoundingClientRect();
		const left = Math.max(8, Math.min(target.left, body.clientWidth - own.width - 8));
		const top = target.bottom + own.height > body.clientHeight ? Math.max(8, target.top - own.height - 4) : target.bottom + 4;
		this.hoverEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
	}
}

/** The page preview plugin: shows the note that a link means. */
export function startPagePreview(app: App & Api.App): void {
	app.workspace.on("hover-link", ({ event, source, hoverParent, targetEl, linktext, sourcePath = "" }: HoverLink) => {
		const needsMod = app.hoverLinkSources.get(source)?.defaultMod ?? false;
		if (app.internalPlugins.getEnabledPluginById("page-preview") === null) return;
		if ((needsMod && !Keymap.isModifier(event, "Mod")) || hoverParent.hoverPopover?.hoverEl !== undefined) return;
		const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
		if (file === null) return;
		const popover = new HoverPopover(hoverParent, targetEl);
		void app.vault.cachedRead(file).then((text) => {
			popover.hoverEl.createDiv({ cls: "inline-title", text: file.basename });
			const body = popover.hoverEl.createDiv("markdown-preview-view markdown-rendered");
			renderMarkdown(body, text.slice(getFrontMatterInfo(text).contentStart), { app, sourcePath: file.path });
		});
	});
}
