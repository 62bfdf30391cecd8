import type * as Api from "obsidian";
import { setIcon } from "./icons";
import { Menu } from "./menu";

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

/** A line between the items of a menu. */
export class MenuSeparator {
	readonly dom = createDiv("menu-separator");
}

/** One line of a menu. */
export class MenuItem {
	readonly dom = createDiv("menu-item tappable");
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = "";
	disabled = false;
	submenu: (Menu & Api.Menu) | null = null;
	#onClick: Click = () => undefined;

	constructor(readonly menu: Menu) {
		this.iconEl = this.dom.createDiv("menu-item-icon");
		this.titleEl = this.dom.createDiv("menu-item-title");
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.iconEl, icon ?? "");
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass("mod-checked", checked === true);
		this.dom.querySelector(".menu-item-icon.mod-checked")?.remove();
		if (checked === true) setIcon(this.dom.createDiv("menu-item-icon mod-checked"), "check");
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass("is-warning", warning);
		return this;
	}

	setIsLabel(label: boolean): this {
		this.dom.toggleClass("is-label", label);
		this.disabled = label;
		return this;
	}

	setSubmenu(): Menu {
		if (this.submenu === null) {
			this.submenu = new Menu();
			this.dom.addClass("has-submenu");
			setIcon(this.dom.createDiv("menu-item-icon mod-submenu"), "chevron-right");
		}
		return this.submenu;
	}

	onClick(callback: Click): this {
		this.#onClick = callback;
		return this;
	}

	/** Does what a click does. */
	run(event: MouseEvent | KeyboardEvent): void {
		this.#onClick(event);
	}
}
