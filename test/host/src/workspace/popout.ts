import { installDom, type Realm, setActiveWindow } from "../dom/install-dom";
import { watchTooltips } from "../ui/tooltip";
import { WorkspaceContainer } from "./item";
import type { WorkspaceLeaf } from "./leaf";
import { WorkspaceTabs } from "./tabs";

/** What a pop-out needs of the workspace. */
export interface PopoutPort {
	/** Called when the user closes the window, with what was in it. */
	onClosed(popout: WorkspaceWindow, leaves: readonly WorkspaceLeaf[]): void;
	listenToKeys(window: Window): void;
}

/** A window of its own, with leaves. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly win: Realm;
	readonly doc: Document;
	readonly tabs: WorkspaceTabs;
	readonly children: readonly WorkspaceTabs[];

	constructor(port: PopoutPort, size: { readonly width: number; readonly height: number }) {
		super();
		const opened = window.open("about:blank", "", `popup,width=${size.width},height=${size.height}`);
		if (opened === null) throw new Error("The browser does not allow pop-out windows.");
		this.win = opened as Realm;
		this.doc = opened.document;
		installDom(this.win);
		watchTooltips(this.win);
		port.listenToKeys(this.win);
		this.doc.documentElement.lang = document.documentElement.lang;
		this.doc.title = document.title;
		for (const sheet of Array.from(document.head.querySelectorAll("style, link[rel=stylesheet]"))) this.doc.head.append(this.doc.importNode(sheet, true));
		this.doc.body.className = `${document.body.className} is-popout-window`;
		const split = this.doc.body.createDiv("app-container").createDiv("horizontal-main-container").createDiv("workspace").createDiv("workspace-split mod-vertical mod-root");
		this.tabs = new WorkspaceTabs(split);
		this.tabs.parent = this;
		this.children = [this.tabs];
		for (const type of ["focus", "pointerdown", "keydown"]) this.win.addEventListener(type, () => setActiveWindow(window, this.win), true);
		this.win.addEventListener("pagehide", () => port.onClosed(this, this.tabs.children.slice()));
	}

	close(): void {
		this.win.close();
	}
}
