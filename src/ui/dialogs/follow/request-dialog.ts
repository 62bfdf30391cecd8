import { Setting, type App } from "obsidian";
import type { Request } from "../../../domain/notes/edit-request";
import { Dialog } from "../dialog";
import { createDueChips, type DueChipsPort } from "../due-chips";

/** What the dialog needs of the rest. */
export interface RequestPort extends DueChipsPort {
	/** The line that will be written, exactly. */
	preview(request: Request): string;
}

/** Notes what someone asks of the user. */
export class RequestDialog extends Dialog<Request> {
	#request: Request = { text: "", due: null };

	constructor(app: App, name: string, private readonly port: RequestPort) {
		super(app, port.messages.follow.request.title(name));
	}

	override onOpen(): void {
		const { follow, dialogs } = this.port.messages;
		const words = follow.request;
		const row = (name: string): HTMLElement => new Setting(this.contentEl).setName(name).controlEl;
		const input = row(words.what).createEl("input", { attr: { "type": "text", "aria-label": words.what } });
		createDueChips(row(words.due), words.due, null, this.port, (due) => change({ ...this.#request, due }));
		const preview = row(dialogs.log.written).createDiv({ cls: "rk-preview" });
		const submit = (): void => {
			if (this.#request.text.trim() !== "") this.answer(this.#request);
		};
		const { say, submitEl } = this.addButtons(dialogs.cancel, dialogs.add, submit);
		const change = (request: Request): void => {
			this.#request = request;
			const isEmpty = request.text.trim() === "";
			preview.setText(isEmpty ? "" : this.port.preview(request));
			preview.toggle(!isEmpty);
			submitEl.disabled = isEmpty;
			say.setText(isEmpty ? follow.nothing : follow.say(1));
		};
		input.addEventListener("input", () => change({ ...this.#request, text: input.value }));
		this.submitOnEnter(input, submit);
		change(this.#request);
		input.focus();
	}
}
