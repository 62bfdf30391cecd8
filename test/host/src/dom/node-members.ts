import { elementMakers } from "./create-element";
import type { Realm } from "./install-dom";
import { addGetter, addMembers } from "./members";

type Info = DomElementInfo | string;

type NamedType = { readonly name: string } & (new () => object);

/** Whether something is of a type, be it the type of its own window. */
function isInstance(object: object, type: NamedType, view: Window | null): boolean {
	const theirs: unknown = view === null ? undefined : Reflect.get(view, type.name);
	return object instanceof type || (typeof theirs === "function" && object instanceof theirs);
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

/** Adds what the app adds to every node and every UI event. */
export function installNodeMembers(realm: Realm): void {
	const makersOf = (node: Node) => elementMakers(documentOf(node));
	addMembers(realm.Node.prototype, {
		detach(this: Node) {
			this.parentNode?.removeChild(this);
		},
		empty(this: Node) {
			while (this.lastChild !== null) this.removeChild(this.lastChild);
		},
		insertAfter(this: Node, node: Node, child: Node | null) {
			this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
			return node;
		},
		indexOf(this: Node, other: Node) {
			return Array.from(this.childNodes).indexOf(other as ChildNode);
		},
		setChildrenInPlace(this: Element, children: Node[]) {
			this.replaceChildren(...children);
		},
		appendText(this: Node, text: string) {
			this.appendChild(documentOf(this).createTextNode(text));
		},
		// Cross-window on purpose: an element of a pop-out counts as an element.
		instanceOf(this: Node, type: NamedType) {
			return isInstance(this, type, documentOf(this).defaultView);
		},
		createEl(this: Node, tag: string, info?: Info, callback?: (element: HTMLElement) => void) {
			return makersOf(this).createEl(tag, info, callback, this);
		},
		createDiv(this: Node, info?: Info, callback?: (element: HTMLElement) => void) {
			return makersOf(this).createEl("div", info, callback, this);
		},
		createSpan(this: Node, info?: Info, callback?: (element: HTMLElement) => void) {
			return makersOf(this).createEl("span", info, callback, this);
		},
		createSvg(this: Node, tag: string, info?: SvgElementInfo | string, callback?: (element: Element) => void) {
			return makersOf(this).createSvg(tag, info, callback, this);
		},
	});
	addGetter(realm.Node.prototype, "doc", function (this: Node) {
		return documentOf(this);
	});
	addGetter(realm.Node.prototype, "win", function (this: Node) {
		return documentOf(this).defaultView ?? realm;
	});
	addGetter(realm.Node.prototype, "constructorWin", () => realm);
	addGetter(realm.UIEvent.prototype, "targetNode", function (this: UIEvent) {
		return this.target !== null && "nodeType" in this.target ? this.target : null;
	});
	addGetter(realm.UIEvent.prototype, "win", function (this: UIEvent) {
		return this.view ?? realm;
	});
	addGetter(realm.UIEvent.prototype, "doc", function (this: UIEvent) {
		return (this.view ?? realm).document;
	});
	addMembers(realm.UIEvent.prototype, {
		instanceOf(this: UIEvent, type: NamedType) {
			return isInstance(this, type, this.view);
		},
	});
}
