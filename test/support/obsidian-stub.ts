/** As much of the app as dialogs and commands touch, for tests of the logic in them. Each test mocks "obsidian" with it. */

import { Window } from "happy-dom";

interface ElementInfo {
	readonly cls?: string;
	readonly text?: string;
	readonly value?: string;
	readonly attr?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * A page to draw on, with the few methods the app adds to elements. The test environment of the same name would look for the
 * app's package, which has no code.
 */
export function installBrowser(): void {
	const window = new Window();
	const { document, HTMLElement, HTMLInputElement, Event, KeyboardEvent } = window;
	Object.assign(globalThis, { document, HTMLElement, HTMLInputElement, Event, KeyboardEvent });
	installElementMethods();
}

function installElementMethods(): void {
	const create = function (this: HTMLElement, tag: string, info: ElementInfo = {}): HTMLElement {
		const el = this.ownerDocument.createElement(tag);
		if (info.cls !== undefined) el.className = info.cls;
		if (info.text !== undefined) el.textContent = info.text;
		if (info.value !== undefined && "value" in el) el.value = info.value;
		for (const [name, value] of Object.entries(info.attr ?? {})) if (value !== null) el.setAttribute(name, String(value));
		this.append(el);
		return el;
	};
	Object.assign(HTMLElement.prototype, {
		createEl: create,
		createDiv(this: HTMLElement, info?: ElementInfo) { return create.call(this, "div", info); },
		createSpan(this: HTMLElement, info?: ElementInfo) { return create.call(this, "span", info); },
		empty(this: HTMLElement) { this.replaceChildren(); },
		setText(this: HTMLElement, text: string) { this.textContent = text; },
		addClass(this: HTMLElement, ...names: string[]) { this.classList.add(...names); },
		toggleClass(this: HTMLElement, name: string, isOn: boolean) { this.classList.toggle(name, isOn); },
		toggle(this: HTMLElement, isShown: boolean) { this.hidden = !isShown; },
		instanceOf(this: HTMLElement, type: new () => unknown) { return this instanceof type; },
	});
}

/** Every notice shown, as text. */
export const notices: string[] = [];

export class Notice {
	readonly messageEl = { createEl: () => ({ addEventListener: () => undefined }) };
	constructor(message: { readonly textContent: string | null }) {
		notices.push(message.textContent ?? "");
	}
	hide(): void {}
}

export class Modal {
	readonly scope = { register: () => undefined };
	readonly modalEl: HTMLElement = document.createElement("div");
	readonly titleEl: HTMLElement = document.createElement("div");
	readonly contentEl: HTMLElement = document.createElement("div");
	constructor(readonly app: unknown) {
		this.modalEl.append(this.titleEl, this.contentEl);
	}
	setTitle(title: string): this {
		this.titleEl.textContent = title;
		return this;
	}
	open(): void {
		document.body.append(this.modalEl);
		this.onOpen();
	}
	close(): void {
		this.modalEl.remove();
		this.onClose();
	}
	onOpen(): void {}
	onClose(): void {}
}

export class SuggestModal extends Modal {}
export class FuzzySuggestModal extends SuggestModal {}
export class ItemView {}
export class MarkdownView {}
export class PluginSettingTab {}
export class TFile {}

export class Setting {
	readonly settingEl: HTMLElement;
	readonly controlEl: HTMLElement;
	constructor(parent: HTMLElement) {
		this.settingEl = parent.ownerDocument.createElement("div");
		this.controlEl = parent.ownerDocument.createElement("div");
		this.settingEl.append(this.controlEl);
		parent.append(this.settingEl);
	}
	setName(name: string): this {
		this.settingEl.setAttribute("data-name", name);
		return this;
	}
	setDesc(text: string): this {
		this.settingEl.setAttribute("data-desc", text);
		return this;
	}
}

/** A menu as the titles of its items. */
export class Menu {
	readonly titles: string[] = [];
	addSeparator(): this {
		this.titles.push("—");
		return this;
	}
	addItem(build: (item: unknown) => void): this {
		const item = {
			setTitle: (title: string) => {
				this.titles.push(title);
				return item;
			},
			setIcon: () => item,
			onClick: () => item,
		};
		build(item);
		return this;
	}
}

export const Platform = { isPhone: false };

export function setIcon(): void {}
