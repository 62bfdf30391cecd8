import type * as Api from "obsidian";
import type { App } from "../app/app";
import { Chooser } from "./chooser";
import { prepareFuzzySearch, renderResults, sortSearchResults } from "./fuzzy-search";
import { Modal } from "./modal";

const INPUT = { autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" };

/** A prompt: one line of text and suggestions for it. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = "No results found.";
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly #chooser: Chooser<T>;
	#asked = 0;

	constructor(app: App & Api.App) {
		super(app);
		this.modalEl.className = "prompt";
		this.modalEl.empty();
		this.inputEl = this.modalEl.createDiv("prompt-input-container").createEl("input", { cls: "prompt-input", type: "text", attr: INPUT });
		this.resultContainerEl = this.modalEl.createDiv("prompt-results");
		this.#chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener("input", () => this.updateSuggestions());
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, element: HTMLElement): void;
	abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.updateSuggestions();
	}

	updateSuggestions(): void {
		const asked = ++this.#asked;
		const found = this.getSuggestions(this.inputEl.value);
		if (found instanceof Promise) void found.then((values) => asked === this.#asked && this.#show(values));
		else this.#show(found);
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== "") this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.#chooser.use(event);
	}

	setPlaceholder(text: string): void {
		this.inputEl.placeholder = text;
	}

	setInstructions(instructions: Api.Instruction[]): void {
		this.modalEl.querySelector(".prompt-instructions")?.remove();
		if (instructions.length === 0) return;
		const list = this.modalEl.createDiv("prompt-instructions");
		for (const { command, purpose } of instructions) {
			const line = list.createDiv("prompt-instruction");
			line.createSpan({ cls: "prompt-instruction-command", text: command });
			line.createSpan({ text: purpose });
		}
	}

	#show(values: readonly T[]): void {
		this.#chooser.set(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0) this.onNoSuggestion();
	}
}

/** A prompt over a fixed list, searched by letters. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Api.FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): Api.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found: Api.FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match !== null) found.push({ item, match });
		}
		if (query.trim() !== "") sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: Api.FuzzyMatch<T>, element: HTMLElement): void {
		renderResults(element, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: Api.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}
