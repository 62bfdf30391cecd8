import type * as Api from "obsidian";
import { Component } from "../core/component";
import { Scope } from "../core/keymap";
import { MenuItem, MenuSeparator } from "./menu-item";

interface Keys {
	pushScope(scope: Api.Scope): void;
	popScope(scope: Api.Scope): void;
}

let keys: Keys | null = null;
let openMenu: Menu | null = null;

function replaceOpenMenu(menu: Menu): void {
	openMenu?.hide();
	openMenu = menu;
}

/** Gives menus the app's keys. */
export function setMenuKeys(keymap: Keys): void {
	keys = keymap;
}

/** A menu, by pointer and by keyboard: arrows move, Enter chooses, right and left enter and leave a submenu, Esc closes. */
export class Menu extends Component {
	readonly dom = createDiv("menu");
	readonly items: (MenuItem | MenuSeparator)[] = [];
	readonly scope = new Scope();
	#parent: Menu | null = null;
	#child: Menu | null = null;
	#selected: MenuItem | null = null;
	#onHide: (() => void)[] = [];
	readonly #listened = new Set<MenuItem>();
	#shown = false;

	constructor() {
		super();
		const key = (name: string, run: (event: KeyboardEvent) => void): void => {
			this.scope.register([], name, (event) => {
				run(event);
				return false;
			});
		};
		key("ArrowDown", () => this.#move(1));
		key("ArrowUp", () => this.#move(-1));
		key("Home", () => this.#select(this.#choices()[0] ?? null));
		key("End", () => this.#select(this.#choices().at(-1) ?? null));
		key("ArrowRight", () => this.#openSubmenu(true));
		key("ArrowLeft", () => this.#parent !== null && this.hide());
		key("Enter", (event) => this.#choose(this.#selected, event));
		key(" ", (event) => this.#choose(this.#selected, event));
		key("Escape", () => this.hide());
		key("Tab", () => this.#root().hide());
	}

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const menu = new Menu();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		build(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass("mod-no-icon");
		return this;
	}

	/** The host has no menus of the system. */
	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(element: HTMLElement): this {
		element.addClass("has-active-menu");
		this.onHide(() => element.removeClass("has-active-menu"));
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: Api.MenuPositionDef, doc: Document = activeDocument): this {
		if (this.#parent === null) replaceOpenMenu(this);
		this.#shown = true;
		this.#draw();
		doc.body.append(this.dom);
		this.#place(position, doc);
		this.load();
		keys?.pushScope(this.scope);
		// The press that opened the menu may still be on its way: it is older than the menu.
		const opened = new Event("open").timeStamp;
		const outside = (event: Event): void => {
			if (event.timeStamp > opened && !this.#holds(event.target as Node)) this.#root().hide();
		};
		doc.addEventListener("mousedown", outside, true);
		this.register(() => doc.removeEventListener("mousedown", outside, true));
		return this;
	}

	hide(): this {
		if (!this.#shown) return this;
		this.#shown = false;
		this.#child?.hide();
		this.#select(null);
		keys?.popScope(this.scope);
		this.dom.remove();
		this.unload();
		if (openMenu === this) openMenu = null;
		for (const callback of this.#onHide.splice(0)) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => void): void {
		this.#onHide.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	#root(): Menu {
		return this.#parent === null ? this : this.#parent.#root();
	}

	#holds(node: Node): boolean {
		return this.dom.contains(node) || (this.#child !== null && this.#child.#holds(node)) || this.#parent?.dom.contains(node) === true;
	}

	/** Items of a section stand together, dangerous ones last, with a line between sections. */
	#draw(): void {
		const scroll = createDiv("menu-scroll");
		this.dom.replaceChildren(scroll);
		const sections = [...new Set(this.items.map((item) => (item instanceof MenuItem ? item.section : "")))];
		sections.sort((a, b) => Number(a === "danger") - Number(b === "danger"));
		for (const [index, section] of sections.entries()) {
			if (index > 0) scroll.createDiv("menu-separator");
			const group = scroll.createDiv({ cls: "menu-group", attr: section === "" ? {} : { "data-section": section } });
			for (const item of this.items) {
				if ((item instanceof MenuItem ? item.section : "") !== section) continue;
				group.append(item.dom);
				if (item instanceof MenuItem) this.#listen(item);
			}
		}
	}

	#listen(item: MenuItem): void {
		if (this.#listened.has(item)) return;
		this.#listened.add(item);
		item.dom.addEventListener("mouseenter", () => {
			if (item.disabled) return;
			this.#select(item);
			if (this.#child !== item.submenu) this.#child?.hide();
			this.#openSubmenu(false);
		});
		item.dom.addEventListener("click", (event) => this.#choose(item, event));
	}

	#place({ x, y, width, left }: Api.MenuPositionDef, doc: Document): void {
		// On a phone a menu lies along the lower edge.
		if (doc.body.hasClass("is-phone")) return;
		const view = doc.defaultView ?? window;
		const own = this.dom.getBoundingClientRect();
		const start = left === true ? x + (width ?? 0) - own.width : x;
		const top = y + own.height > view.innerHeight ? Math.max(4, Math.min(y - own.height, view.innerHeight - own.height - 4)) : y;
		this.dom.setCssStyles({ left: `${Math.max(4, Math.min(start, view.innerWidth - own.width - 4))}px`, top: `${top}px` });
	}

	#choices(): MenuItem[] {
		const drawn = Array.from(this.dom.querySelectorAll(".menu-item"));
		const items = this.items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled);
		return items.sort((a, b) => drawn.indexOf(a.dom) - drawn.indexOf(b.dom));
	}

	#move(step: number): void {
		const choices = this.#choices();
		const at = this.#selected === null ? (step > 0 ? -1 : 0) : choices.indexOf(this.#selected);
		this.#select(choices[(at + step + choices.length) % choices.length] ?? null);
	}

	#select(item: MenuItem | null): void {
		this.#selected?.dom.removeClass("selected");
		this.#selected = item;
		item?.dom.addClass("selected");
		item?.dom.scrollIntoView({ block: "nearest" });
	}

	#openSubmenu(byKey: boolean): void {
		const item = this.#selected;
		const submenu = item?.submenu ?? null;
		if (item === null || submenu === null || submenu.#shown) return;
		submenu.#parent = this;
		this.#child = submenu;
		const { right, top } = item.dom.getBoundingClientRect();
		submenu.showAtPosition({ x: right, y: top }, this.dom.ownerDocument);
		if (byKey) submenu.#move(1);
	}

	#choose(item: MenuItem | null, event: MouseEvent | KeyboardEvent): void {
		if (item === null || item.disabled) return;
		if (item.submenu !== null) {
			this.#select(item);
			this.#openSubmenu(event.type === "keydown");
			return;
		}
		this.#root().hide();
		item.run(event);
	}
}
