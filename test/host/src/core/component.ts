import type * as Api from "obsidian";
import type { HostEventRef } from "./events";

type AnyListener = (this: HTMLElement, event: never) => unknown;

/** Something with a life: it is loaded, has children and cleanups, and is unloaded. */
export class Component implements Api.Component {
	#loaded = false;
	#children: Component[] = [];
	#cleanups: (() => unknown)[] = [];

	/** A plugin's `onload` may take a while: its promise is handed on. */
	load(): unknown {
		if (this.#loaded) return undefined;
		this.#loaded = true;
		const loading = this.onload();
		for (const child of this.#children.slice()) child.load();
		return loading;
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this.#loaded) return;
		this.#loaded = false;
		for (const child of this.#children.splice(0).reverse()) child.unload();
		for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Api.Component>(child: T): T {
		this.#children.push(child as unknown as Component);
		if (this.#loaded) child.load();
		return child;
	}

	removeChild<T extends Api.Component>(child: T): T {
		this.#children = this.#children.filter((other) => other !== (child as unknown as Component));
		child.unload();
		return child;
	}

	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(ref: Api.EventRef): void {
		this.register(() => (ref as HostEventRef).source.offref(ref));
	}

	registerDomEvent(target: EventTarget, type: string, listener: AnyListener, options?: boolean | AddEventListenerOptions): void {
		const handler = listener as unknown as EventListener;
		target.addEventListener(type, handler, options);
		this.register(() => target.removeEventListener(type, handler, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}
