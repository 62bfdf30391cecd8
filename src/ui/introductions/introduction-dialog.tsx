import { Modal, type App } from "obsidian";
import { render } from "preact";
import type { IntroductionPage } from "../../domain/network/introduction-page";
import type { Messages } from "../../i18n";
import { IntroductionPanel, type IntroductionActs } from "./introduction-panel";

/** What the dialog needs of the rest of the plugin. */
export interface IntroductionDialogPort {
	readonly messages: Messages;
	today(): string;
	/** What is found now; null when who is sought is gone. */
	find(): Promise<IntroductionPage | null>;
	/** What the buttons do; `leave` closes the dialog first, for what is shown elsewhere. */
	acts(leave: () => void): IntroductionActs;
	/** Calls back after each change; returns the unsubscriber. */
	onChange(callback: () => void): () => void;
}

/** Who can introduce the user to someone, kept current while it is open. */
export class IntroductionDialog extends Modal {
	readonly #acts: IntroductionActs;
	#unsubscribe: (() => void) | null = null;
	#closed: (() => void) | null = null;

	constructor(app: App, private readonly port: IntroductionDialogPort) {
		super(app);
		this.modalEl.addClass("rk", "rk-dialog");
		this.setTitle(port.messages.introductions.title);
		this.#acts = port.acts(() => this.close());
	}

	/** Shows what was found; resolves when the dialog is closed. */
	show(page: IntroductionPage): Promise<void> {
		this.open();
		this.#draw(page);
		this.#unsubscribe = this.port.onChange(() => void this.#drawAgain());
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

	async #drawAgain(): Promise<void> {
		const page = await this.port.find();
		// Meanwhile it may have been closed.
		if (this.#unsubscribe === null) return;
		if (page === null) this.close();
		else this.#draw(page);
	}

	#draw(page: IntroductionPage): void {
		const { messages } = this.port;
		render(<IntroductionPanel page={page} messages={messages} today={this.port.today()} acts={this.#acts} untitled />, this.contentEl);
	}
}
