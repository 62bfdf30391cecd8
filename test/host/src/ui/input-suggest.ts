import type * as Api from "obsidian";
import type { App } from "../app/app";
import { Scope } from "../core/keymap";
import { Chooser } from "./chooser";

/** A list of suggestions that floats beside something. */
export abstract class PopoverSuggest<T> {
	readonly app: App & Api.App;
	readonly scope: Scope & Api.Scope;
	readonly suggestEl = createDiv("suggestion-container");
	protected readonly chooser: Chooser<T>;
	#isOpen = false;

	constructor(app: App & Api.App, scope?: Scope) {
		this.app = app;
		this.scope = scope ?? new Scope();
		this.chooser = new Chooser<T>(this, this.suggestEl.createDiv("suggestion"), this.scope);
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
	}

	abstract renderSuggestion(value: T, element: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		activeDocument.body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.suggestEl.remove();
		this.app.keymap.popScope(this.scope);
	}

	onHistoryBack(): void {
		this.close();
	}
}

/** Suggestions under a text field, as it is typed in. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	#asked = 0;

	constructor(app: App & Api.App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		textInputEl.addEventListener("input", () => void this.#update());
		textInputEl.addEventListener("focus", () => void this.#update());
		textInputEl.addEventListener("blur", () => {
			this.#asked++;
			this.close();
		});
		// The field keeps the focus while a suggestion is clicked.
		this.suggestEl.addEventListener("mousedown", (event) => event.preventDefault());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	getValue(): string {
		return "value" in this.textInputEl ? this.textInputEl.value : this.textInputEl.textContent;
	}

	setValue(value: string): void {
		if ("value" in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.#onSelect?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#onSelect = callback;
		return this;
	}

	async #update(): Promise<void> {
		const asked = ++this.#asked;
		const values = await this.getSuggestions(this.getValue());
		if (asked !== this.#asked) return;
		if (values.length === 0) {
			this.close();
			return;
		}
		this.chooser.set(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.open();
		const field = this.textInputEl.getBoundingClientRect();
		this.suggestEl.setCssStyles({ left: `${field.left}px`, top: `${field.bottom + 4}px`, width: `${field.width}px` });
	}
}
