import { elementMakers } from "./create-element";
import { installElementMembers } from "./element-members";
import { installBuiltins } from "./builtins";
import { installNodeMembers } from "./node-members";

/** A window as a realm: its own prototypes, which the app's members are added to. */
export type Realm = Window & typeof globalThis;

/** Adds the globals and members that the app adds to a window, so that plugin code runs in it. */
export function installDom(realm: Realm): void {
	const { createEl, createSvg, createFragment } = elementMakers(realm.document);
	Object.assign(realm, {
		createEl,
		createSvg,
		createFragment,
		createDiv: (info?: DomElementInfo | string, callback?: (element: HTMLElement) => void) => createEl("div", info, callback),
		createSpan: (info?: DomElementInfo | string, callback?: (element: HTMLElement) => void) => createEl("span", info, callback),
		sleep: (ms: number) => new Promise((resolve) => realm.setTimeout(resolve, ms)),
		nextFrame: () => new Promise((resolve) => realm.requestAnimationFrame(resolve)),
		ready: (run: () => void) => {
			if (realm.document.readyState === "loading") realm.document.addEventListener("DOMContentLoaded", run);
			else run();
		},
		fish: (selector: string) => realm.document.querySelector(selector),
		fishAll: (selector: string) => Array.from(realm.document.querySelectorAll(selector)),
		isBoolean: (value: unknown) => typeof value === "boolean",
	});
	installNodeMembers(realm);
	installElementMembers(realm);
	installBuiltins(realm);
}

/** Says which window the user is in. */
export function setActiveWindow(main: Window, active: Window): void {
	main.activeWindow = active;
	main.activeDocument = active.document;
}
