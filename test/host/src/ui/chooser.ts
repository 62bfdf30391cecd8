import type * as Api from "obsidian";
import type { Scope } from "../core/keymap";

/** A list of suggestions from which one is chosen by keyboard or pointer. */
export class Chooser<T> {
	#values: readonly T[] = [];
	#items: HTMLElement[] = [];
	#selected = 0;

	constructor(private readonly owner: Api.ISuggestOwner<T>, private readonly listEl: HTMLElement, scope: Scope) {
		const move = (step: number) => () => {
			this.select(this.#selected + step);
			return false;
		};
		scope.register([], "ArrowDown", move(1));
		scope.register([], "ArrowUp", move(-1));
		scope.register([], "Home", () => (this.select(0), false));
		scope.register([], "End", () => (this.select(this.#items.length - 1), false));
		for (const modifiers of [[], ["Mod"], ["Shift"], ["Alt"]] as Api.Modifier[][]) {
			scope.register(modifiers, "Enter", (event) => {
				if (event.isComposing) return undefined;
				this.use(event);
				return false;
			});
		}
	}

	set(values: readonly T[]): void {
		this.#values = values;
		this.listEl.empty();
		this.#items = values.map((value, index) => {
			const item = this.listEl.createDiv("suggestion-item");
			this.owner.renderSuggestion(value, item);
			item.addEventListener("mousemove", () => this.select(index, false));
			item.addEventListener("click", (event) => {
				this.select(index, false);
				this.use(event);
			});
			return item;
		});
		this.#selected = 0;
		this.select(0);
	}

	select(index: number, scroll = true): void {
		if (this.#items.length === 0) return;
		this.#items[this.#selected]?.removeClass("is-selected");
		this.#selected = (index + this.#items.length) % this.#items.length;
		const item = this.#items[this.#selected];
		item?.addClass("is-selected");
		if (scroll) item?.scrollIntoView({ block: "nearest" });
	}

	use(event: MouseEvent | KeyboardEvent): void {
		const value = this.#values[this.#selected];
		if (value !== undefined) this.owner.selectSuggestion(value, event);
	}
}
