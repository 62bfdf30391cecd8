import type * as Api from "obsidian";
import type { App } from "../app/app";
import { Scope } from "../core/keymap";
import { setIcon } from "./icons";

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** A dialog over the window in use. It keeps the focus inside, closes with Esc and gives the focus back. */
export class Modal {
	readonly app: App & Api.App;
	readonly scope: Scope & Api.Scope = new Scope();
	readonly containerEl = createDiv("modal-container mod-dim");
	readonly bgEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#isOpen = false;
	#before: HTMLElement | null = null;
	#onClosed: () => void = () => undefined;

	constructor(app: App & Api.App) {
		this.app = app;
		this.bgEl = this.containerEl.createDiv("modal-bg");
		this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { tabindex: -1 } });
		const close = this.modalEl.createDiv("modal-close-button mod-raised clickable-icon");
		setIcon(close, "x");
		this.titleEl = this.modalEl.createDiv("modal-header").createDiv("modal-title");
		this.contentEl = this.modalEl.createDiv("modal-content");
		close.addEventListener("click", () => this.close());
		this.bgEl.addEventListener("click", () => this.close());
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		for (const shift of [false, true]) this.scope.register(shift ? ["Shift"] : [], "Tab", () => this.#keepFocus(shift));
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		const doc = activeDocument;
		this.#before = doc.activeElement as HTMLElement | null;
		doc.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(doc.activeElement)) (this.#focusable()[0] ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.#onClosed();
		if (this.shouldRestoreSelection && this.#before?.isConnected === true) this.#before.focus();
	}

	onOpen(): void | Promise<void> {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => void): this {
		this.#onClosed = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	#focusable(): HTMLElement[] {
		return Array.from(this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
			(element) => !element.hasAttribute("disabled") && element.getClientRects().length > 0,
		);
	}

	/** Takes Tab only at the ends, where the browser would leave the dialog. */
	#keepFocus(backwards: boolean): false | undefined {
		const all = this.#focusable();
		const at = all.indexOf(this.modalEl.ownerDocument.activeElement as HTMLElement);
		const leaves = at < 0 || (backwards ? at === 0 : at === all.length - 1);
		if (!leaves) return undefined;
		(all.at(backwards ? -1 : 0) ?? this.modalEl).focus();
		return false;
	}
}
