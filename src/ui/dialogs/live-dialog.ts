import { Modal, type App } from "obsidian";
import { render } from "preact";

/** What a dialog that stays current asks of the rest of the plugin. */
export interface LiveSource<Page> {
	/** What is found now; null when what it is about is gone. */
	find(): Promise<Page | null>;
	/** Calls back after each change; returns the unsubscriber. */
	onChange(callback: () => void): () => void;
}

/** A dialog that shows what was found, looked up again after each change while it is open. */
export abstract class LiveDialog<Page> extends Modal {
	#looks = 0;
	#unsubscribe: (() => void) | null = null;
	#closed: (() => void) | null = null;

	constructor(app: App, title: string, private readonly source: LiveSource<Page>) {
		super(app);
		this.modalEl.addClass("rk", "rk-dialog");
		this.setTitle(title);
	}

	/** Shows what was found; resolves when the dialog is closed. */
	show(page: Page): Promise<void> {
		this.open();
		this.draw(page);
		this.#unsubscribe = this.source.onChange(() => void this.#drawAgain());
		return new Promise((resolve) => {
			this.#closed = resolve;
		});
	}

	override onClose(): void {
		this.#unsubscribe?.();
		this.#unsubscribe = null;
		render(null, this.contentEl);
		this.#closed?.();
	}

	protected abstract draw(page: Page): void;

	async #drawAgain(): Promise<void> {
		const look = ++this.#looks;
		const page = await this.source.find();
		// Meanwhile it may have been closed, or looked up once more.
		if (this.#unsubscribe === null || look !== this.#looks) return;
		if (page === null) this.close();
		else this.draw(page);
	}
}
