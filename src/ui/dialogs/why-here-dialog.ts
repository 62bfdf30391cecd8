import { Modal, type App } from "obsidian";

/** Says why a contact stands where it stands. */
export class WhyHereDialog extends Modal {
	constructor(app: App, title: string, private readonly sentences: readonly string[]) {
		super(app);
		this.modalEl.addClass("rk", "rk-dialog");
		this.setTitle(title);
	}

	override onOpen(): void {
		for (const sentence of this.sentences) this.contentEl.createEl("p", { text: sentence });
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
