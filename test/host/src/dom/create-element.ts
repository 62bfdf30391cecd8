const SVG = "http://www.w3.org/2000/svg";

type Info = DomElementInfo | string | undefined;

function addClasses(element: Element, classes: string | readonly string[] | undefined): void {
	if (classes === undefined) return;
	const list = typeof classes === "string" ? [classes] : classes;
	for (const name of list.flatMap((text) => text.split(" "))) if (name !== "") element.classList.add(name);
}

function applyInfo(element: Element, info: DomElementInfo): void {
	addClasses(element, info.cls);
	if (typeof info.text === "string") element.textContent = info.text;
	else if (info.text !== undefined) element.append(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) {
		if (value === null) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
	if (info.title !== undefined) element.setAttribute("title", info.title);
	if (info.type !== undefined) element.setAttribute("type", info.type);
	if (info.value !== undefined) (element as HTMLInputElement).value = info.value;
	if (info.placeholder !== undefined) element.setAttribute("placeholder", info.placeholder);
	if (info.href !== undefined) element.setAttribute("href", info.href);
	if (info.parent !== undefined) info.parent.insertBefore(element, info.prepend === true ? info.parent.firstChild : null);
}

function finish<E extends Element>(element: E, info: Info, parent: Node | undefined, callback?: (element: E) => void): E {
	const given = typeof info === "string" ? { cls: info } : (info ?? {});
	applyInfo(element, parent === undefined ? given : { ...given, parent });
	callback?.(element);
	return element;
}

/** The app's element makers for one document. */
export function elementMakers(doc: Document) {
	const createEl = (tag: string, info?: Info, callback?: (element: HTMLElement) => void, parent?: Node): HTMLElement =>
		finish(doc.createElement(tag), info, parent, callback);
	const createSvg = (tag: string, info?: SvgElementInfo | string, callback?: (element: Element) => void, parent?: Node): Element =>
		finish(doc.createElementNS(SVG, tag), info, parent, callback);
	const createFragment = (callback?: (fragment: DocumentFragment) => void): DocumentFragment => {
		const fragment = doc.createDocumentFragment();
		callback?.(fragment);
		return fragment;
	};
	return { createEl, createSvg, createFragment };
}
