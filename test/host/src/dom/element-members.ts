import type { Realm } from "./install-dom";
import { addGetter, addMembers } from "./members";
import { onWindowMigrated } from "./migration";

type Attribute = string | number | boolean | null;

function setAttribute(element: Element, name: string, value: Attribute): void {
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, String(value));
}

function setShown(element: HTMLElement, shown: boolean): void {
	if (shown) {
		element.style.display = element.dataset["lastDisplay"] ?? "";
		delete element.dataset["lastDisplay"];
	} else if (element.style.display !== "none") {
		if (element.style.display !== "") element.dataset["lastDisplay"] = element.style.display;
		element.style.display = "none";
	}
}

/** Adds what the app adds to elements. */
export function installElementMembers(realm: Realm): void {
	installForElements(realm);
	installForHtml(realm);
	installDelegation(realm);
	const find = {
		find(this: ParentNode, selector: string) {
			return this.querySelector(selector);
		},
		findAll(this: ParentNode, selector: string) {
			return Array.from(this.querySelectorAll(selector));
		},
	};
	addMembers(realm.Element.prototype, find);
	addMembers(realm.DocumentFragment.prototype, find);
}

function installForElements(realm: Realm): void {
	addMembers(realm.Element.prototype, {
		getText(this: Element) {
			return this.textContent;
		},
		setText(this: Element, text: string | DocumentFragment) {
			if (typeof text === "string") this.textContent = text;
			else this.replaceChildren(text);
		},
		addClass(this: Element, ...names: string[]) {
			this.classList.add(...names.filter((name) => name !== ""));
		},
		addClasses(this: Element, names: string[]) {
			this.classList.add(...names.filter((name) => name !== ""));
		},
		removeClass(this: Element, ...names: string[]) {
			this.classList.remove(...names);
		},
		removeClasses(this: Element, names: string[]) {
			this.classList.remove(...names);
		},
		toggleClass(this: Element, names: string | string[], on: boolean) {
			for (const name of typeof names === "string" ? [names] : names) this.classList.toggle(name, on);
		},
		hasClass(this: Element, name: string) {
			return this.classList.contains(name);
		},
		setAttr(this: Element, name: string, value: Attribute) {
			setAttribute(this, name, value);
		},
		setAttrs(this: Element, values: Record<string, Attribute>) {
			for (const [name, value] of Object.entries(values)) setAttribute(this, name, value);
		},
		getAttr(this: Element, name: string) {
			return this.getAttribute(name);
		},
		matchParent(this: Element, selector: string, last?: Element) {
			const found = this.closest(selector);
			return found !== null && (last === undefined || last.contains(found)) ? found : null;
		},
		getCssPropertyValue(this: Element, property: string, pseudo?: string) {
			return realm.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
		},
		isActiveElement(this: Element) {
			return this.ownerDocument.activeElement === this;
		},
		findAllSelf(this: Element, selector: string) {
			return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
		},
		setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
			Object.assign(this.style, styles);
		},
		setCssProps(this: HTMLElement, properties: Record<string, string>) {
			for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
		},
	});
}

function installForHtml(realm: Realm): void {
	addMembers(realm.HTMLElement.prototype, {
		show(this: HTMLElement) {
			setShown(this, true);
		},
		hide(this: HTMLElement) {
			setShown(this, false);
		},
		toggle(this: HTMLElement, shown: boolean) {
			setShown(this, shown);
		},
		toggleVisibility(this: HTMLElement, visible: boolean) {
			this.style.visibility = visible ? "" : "hidden";
		},
		isShown(this: HTMLElement) {
			return this.offsetParent !== null;
		},
		onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => void, options?: boolean | AddEventListenerOptions) {
			this.addEventListener("click", listener, options);
			this.addEventListener("auxclick", listener, options);
		},
		trigger(this: HTMLElement, type: string) {
			this.dispatchEvent(new realm.Event(type, { bubbles: true, cancelable: true }));
		},
		onNodeInserted(this: HTMLElement, listener: () => void, once?: boolean) {
			let inside = this.isConnected;
			const observer = new realm.MutationObserver(() => {
				if (this.isConnected && !inside) {
					listener();
					if (once === true) observer.disconnect();
				}
				inside = this.isConnected;
			});
			observer.observe(realm.document.body, { childList: true, subtree: true });
			return () => observer.disconnect();
		},
		onWindowMigrated(this: HTMLElement, listener: (window: Window) => void) {
			return onWindowMigrated(this, listener);
		},
	});
	const inner = (size: "Width" | "Height", sides: readonly [string, string]) =>
		function (this: HTMLElement) {
			const style = realm.getComputedStyle(this);
			return this[`client${size}`] - sides.reduce((sum, side) => sum + parseFloat(style.getPropertyValue(`padding-${side}`)), 0);
		};
	addGetter(realm.HTMLElement.prototype, "innerWidth", inner("Width", ["left", "right"]));
	addGetter(realm.HTMLElement.prototype, "innerHeight", inner("Height", ["top", "bottom"]));
}

function installDelegation(realm: Realm): void {
	type Delegated = (event: Event, target: Element) => void;
	const handlers = new WeakMap<Delegated, EventListener>();
	const members = {
		on(this: Node, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
			const handler = (event: Event): void => {
				const target = (event.target as Element | null)?.closest?.(selector) ?? null;
				if (target !== null && this.contains(target)) listener.call(this, event, target);
			};
			handlers.set(listener, handler);
			this.addEventListener(type, handler, options);
		},
		off(this: Node, type: string, _selector: string, listener: Delegated, options?: boolean | EventListenerOptions) {
			this.removeEventListener(type, handlers.get(listener) ?? null, options);
		},
	};
	addMembers(realm.HTMLElement.prototype, members);
	addMembers(realm.Document.prototype, members);
}
