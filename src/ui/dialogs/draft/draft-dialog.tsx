import { debounce, Platform, type App } from "obsidian";
import { render } from "preact";
import type { Remark } from "../../../domain/messages/draft";
import { Dialog } from "../dialog";
import { DraftActions } from "./draft-actions";
import type { DraftAnswer, DraftDialogPort, Handed, Way } from "./draft-dialog-port";
import { DraftFields, type DraftActs } from "./draft-fields";
import { findChange, isReady, redo, undo, withChoice, withOwnWords, withText, type DraftForm } from "./draft-form";
import { SecondLook } from "./second-look";

/** A reader who writes is told of the second look when they pause. */
const PAUSE_MS = 1500;

/** A message drafted for one contact, to be gone on with, looked over, and handed to the app that sends it. */
export class DraftDialog extends Dialog<DraftAnswer> {
	#form: DraftForm;
	/** How the message as it stands was handed on, or null. */
	#handed: Handed | null = null;
	readonly #root: HTMLElement;
	readonly #said: HTMLElement;
	readonly #sayLater: (remarks: readonly Remark[]) => void;

	constructor(app: App, private readonly port: DraftDialogPort) {
		super(app, port.messages.drafts.title);
		this.modalEl.addClass("mod-wide");
		this.titleEl.parentElement?.createEl("p", { cls: "rk-dialog-sub", text: port.about });
		this.#form = port.start;
		this.#root = this.contentEl.createDiv();
		this.#said = this.contentEl.createDiv({ cls: "rk-said", attr: { role: "status" } });
		this.#sayLater = debounce((remarks: readonly Remark[]) => this.#say(remarks), PAUSE_MS, true);
	}

	override onOpen(): void {
		this.#draw();
		this.scope.register(["Mod"], "Enter", (event) => {
			event.preventDefault();
			this.#lastButton()?.click();
			return false;
		});
		// On a phone the keyboard would cover the message, and what can be recalled.
		if (!Platform.isPhone) this.#root.querySelector<HTMLElement>(isReady(this.#form, this.port.compose) ? "textarea" : ".rk-draft-memory")?.focus();
	}

	override onClose(): void {
		render(null, this.#root);
		this.port.leave(this.#form);
		super.onClose();
	}

	get #acts(): DraftActs {
		const { compose } = this.port;
		return {
			choose: (change) => this.#change(withChoice(this.#form, change, compose)),
			say: (words) => this.#change(withOwnWords(this.#form, words, compose)),
			write: (text, change, caret) => this.#change(withText(this.#form, text, change, caret, compose)),
			pickPerson: () => void this.port.pickPerson(this.#form.choice).then((person) => (person === null ? undefined : this.#acts.say({ person }))),
			undo: (field) => this.#replay(undo(this.#form), field),
			redo: (field) => this.#replay(redo(this.#form), field),
		};
	}

	#change(form: DraftForm): void {
		// What was handed on is another message now.
		if (form.sheet.text !== this.#form.sheet.text) this.#handed = null;
		this.#form = form;
		this.#draw();
	}

	/** The caret stands behind what came back. */
	#replay(form: DraftForm, field: HTMLTextAreaElement): void {
		const { end } = findChange(this.#form.sheet.text, form.sheet.text);
		if (form === this.#form) return;
		this.#change(form);
		field.setSelectionRange(end, end);
	}

	#draw(): void {
		const { port } = this;
		const { sheet, choice } = this.#form;
		const remarks = port.lookOver(sheet.text, choice, sheet);
		render([
			<div class="rk-draft">
				<DraftFields form={this.#form} port={port} acts={this.#acts} />
				<SecondLook remarks={remarks} messages={port.messages} />
			</div>,
			<DraftActions
				port={port}
				isReady={isReady(this.#form, port.compose)}
				handed={this.#handed}
				keep={() => this.#answer(null)}
				hand={(way) => void this.#hand(way)}
				sent={() => this.#answer(this.#handed === "mail" || this.#handed === "tooLong" ? "email" : "message")}
			/>,
		], this.#root);
		this.#sayLater(remarks);
	}

	#say(remarks: readonly Remark[]): void {
		const { look } = this.port.messages.drafts;
		const count = remarks.filter(({ verdict }) => verdict === "look").length;
		this.#said.setText(`${look.title}: ${count === 0 ? look.nothing : look.count(count)}`);
	}

	async #hand(way: Way): Promise<void> {
		const { choice, sheet } = this.#form;
		const { subject } = this.port.compose(choice, sheet);
		const handed = await this.port.hand(way, subject, sheet.text.trim());
		// Meanwhile it may have been changed.
		if (this.#form.sheet !== sheet) return;
		this.#handed = handed;
		this.#draw();
		if (handed === "notCopied") this.#root.querySelector("textarea")?.select();
		else if (!this.#root.contains(this.#root.ownerDocument.activeElement)) this.#lastButton()?.focus();
	}

	#lastButton(): HTMLButtonElement | null {
		return this.#root.querySelector(".modal-button-container button:last-child");
	}

	#answer(sentBy: DraftAnswer["sentBy"]): void {
		const { choice, sheet } = this.#form;
		this.answer({ choice, text: sheet.text.trim(), subject: sheet.subject.trim(), person: sheet.person.trim(), sentBy });
	}
}
