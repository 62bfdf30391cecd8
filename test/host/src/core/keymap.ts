import type * as Api from "obsidian";
import { Platform } from "./platform";

interface KeyHandler extends Api.KeymapEventHandler {
	readonly func: Api.KeymapEventListener;
}

function modifiersOf(event: KeyboardEvent | MouseEvent): string {
	const pressed = [event.altKey && "Alt", event.ctrlKey && "Ctrl", event.metaKey && "Meta", event.shiftKey && "Shift"];
	return pressed.filter(Boolean).join(",");
}

/** A set of keys that act while it is in force. */
export class Scope implements Api.Scope {
	#handlers: KeyHandler[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: Api.Modifier[] | null, key: string | null, func: Api.KeymapEventListener): Api.KeymapEventHandler {
		const mod = Platform.isMacOS ? "Meta" : "Ctrl";
		const wanted = modifiers?.map((modifier) => (modifier === "Mod" ? mod : modifier)).sort().join(",") ?? null;
		const handler: KeyHandler = { scope: this, modifiers: wanted, key, func };
		this.#handlers.push(handler);
		return handler;
	}

	unregister(handler: Api.KeymapEventHandler): void {
		this.#handlers = this.#handlers.filter((other) => other !== handler);
	}

	/** Gives the key to the first handler that takes it; false means it was dealt with. */
	handleKey(event: KeyboardEvent): unknown {
		const modifiers = modifiersOf(event);
		for (const handler of this.#handlers) {
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
			const answer: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
			if (answer === false) {
				event.preventDefault();
				event.stopPropagation();
			}
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(event);
	}
}

/** Which scope gets the keys: the last one pushed, else that of the view in focus, else the app's. */
export class Keymap implements Api.Keymap {
	#stack: Scope[] = [];

	constructor(private readonly fallback: () => Scope) {}

	listen(target: Window): void {
		target.addEventListener("keydown", (event) => (this.#stack.at(-1) ?? this.fallback()).handleKey(event), true);
	}

	pushScope(scope: Api.Scope): void {
		this.#stack.push(scope as Scope);
	}

	popScope(scope: Api.Scope): void {
		this.#stack = this.#stack.filter((other) => other !== scope);
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Api.Modifier): boolean {
		switch (modifier) {
			case "Ctrl": return event.ctrlKey;
			case "Meta": return event.metaKey;
			case "Alt": return event.altKey;
			case "Shift": return event.shiftKey;
			case "Mod": return Platform.isMacOS ? event.metaKey : event.ctrlKey;
		}
	}

	static isModEvent(event?: Api.UserEvent | null): Api.PaneType | boolean {
		if (event === null || event === undefined) return false;
		if ("button" in event && event.button === 1) return "tab";
		if (!Keymap.isModifier(event, "Mod")) return false;
		if (!event.altKey) return "tab";
		return event.shiftKey ? "window" : "split";
	}
}
