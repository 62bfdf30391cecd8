import { SuggestModal, type App } from "obsidian";
import type { Messages } from "../../i18n";
import type { Choice } from "./choices";

/** What a list to choose from asks for, and how it answers what is typed. */
export interface ChoiceQuestion<T> {
	readonly placeholder: string;
	/** Said when nothing fits what was typed. */
	readonly nothing: string;
	readonly choices: (query: string) => readonly Choice<T>[];
}

/** A list to choose one thing from, by typing, arrows, mouse or touch. */
export class ChoicePicker<T> extends SuggestModal<Choice<T>> {
	#chosen: Choice<T> | null = null;
	#resolve: ((choice: Choice<T> | null) => void) | null = null;

	constructor(app: App, private readonly question: ChoiceQuestion<T>, messages: Messages) {
		super(app);
		const { keys } = messages.dialogs;
		this.emptyStateText = question.nothing;
		this.setPlaceholder(question.placeholder);
		this.setInstructions([
			{ command: "↑↓", purpose: keys.move },
			{ command: "↵", purpose: keys.choose },
			{ command: "esc", purpose: keys.close },
		]);
	}

	/** Opens the list; resolves with the choice made, or null. */
	ask(): Promise<Choice<T> | null> {
		return new Promise((resolve) => {
			this.#resolve = resolve;
			this.open();
		});
	}

	override getSuggestions(query: string): Choice<T>[] {
		return [...this.question.choices(query)];
	}

	override renderSuggestion({ label, note }: Choice<T>, el: HTMLElement): void {
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		content.createDiv({ cls: "suggestion-title", text: label });
		if (note !== "") content.createDiv({ cls: "suggestion-note", text: note });
	}

	override onChooseSuggestion(choice: Choice<T>): void {
		this.#chosen = choice;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list before it tells what was chosen.
		window.setTimeout(() => this.#resolve?.(this.#chosen), 0);
	}
}
