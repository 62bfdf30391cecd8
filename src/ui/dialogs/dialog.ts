import { Modal, type App } from "obsidian";

/** Whether an answer was taken; where it was not, the dialog stays with what was typed. */
export type Accept<Answer> = (answer: Answer) => Promise<boolean>;

/** A dialog that asks for one answer. Closing it in any other way answers null. */
export abstract class Dialog<Answer> extends Modal {
	#answer: Answer | null = null;
	#accept: Accept<Answer> | null = null;
	#isAnswering = false;
	#resolve: ((answer: Answer | null) => void) | null = null;

	constructor(app: App, title: string) {
		super(app);
		this.modalEl.addClass("rk", "rk-dialog");
		this.setTitle(title);
	}

	/** Opens the dialog; resolves when it is closed, by an answer only once that is accepted. */
	ask(accept: Accept<Answer> | null = null): Promise<Answer | null> {
		this.#accept = accept;
		return new Promise((resolve) => {
			this.#resolve = resolve;
			this.open();
		});
	}

	override onClose(): void {
		this.contentEl.empty();
		this.#resolve?.(this.#answer);
		this.#resolve = null;
	}

	/** Gives the answer and closes. */
	protected answer(answer: Answer): void {
		if (this.#accept === null) this.#finish(answer);
		else if (!this.#isAnswering) void this.#offer(answer, this.#accept);
	}

	async #offer(answer: Answer, accept: Accept<Answer>): Promise<void> {
		this.#isAnswering = true;
		try {
			// Meanwhile it may have been closed.
			if (await accept(answer) && this.#resolve !== null) this.#finish(answer);
		} finally {
			this.#isAnswering = false;
		}
	}

	#finish(answer: Answer): void {
		this.#answer = answer;
		this.close();
	}

	/** The row at the bottom: a sentence, cancel, and the button that answers. Mod+Enter presses it from anywhere. */
	protected addButtons(cancel: string, submit: string, onSubmit: () => void): { say: HTMLElement; submitEl: HTMLButtonElement } {
		const row = this.contentEl.createDiv({ cls: "modal-button-container" });
		const say = row.createEl("p", { cls: "rk-dialog-say", attr: { "aria-live": "polite" } });
		row.createEl("button", { text: cancel, attr: { type: "button" } }).addEventListener("click", () => this.close());
		const submitEl = row.createEl("button", { cls: "mod-cta", text: submit, attr: { type: "button" } });
		const press = (): void => {
			if (!submitEl.disabled) onSubmit();
		};
		submitEl.addEventListener("click", press);
		this.scope.register(["Mod"], "Enter", (event) => {
			event.preventDefault();
			press();
			return false;
		});
		return { say, submitEl };
	}

	/** Enter in a line of text presses the button, as in any form; not while an input method is composing. */
	protected submitOnEnter(input: HTMLInputElement, onSubmit: () => void): void {
		input.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.isComposing || event.metaKey || event.ctrlKey) return;
			event.preventDefault();
			onSubmit();
		});
	}
}
