import { Setting, type App } from "obsidian";
import type { Circle } from "../../domain/contacts/circle";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import { Dialog } from "./dialog";
import type { NewContactForm, NewContactPlan } from "./new-contact-form";

/** What the dialog of a new contact needs of the rest. */
export interface NewContactPort {
	readonly messages: Messages;
	readonly circles: readonly Circle[];
	/** Notes a contact may start from. */
	readonly templates: readonly { readonly path: string; readonly name: string }[];
	plan(form: NewContactForm): NewContactPlan;
}

/** Asks who the new contact is, and shows which note that makes. */
export class NewContactDialog extends Dialog<NewContactForm> {
	#form: NewContactForm;
	#tell: () => void = () => undefined;

	constructor(app: App, form: NewContactForm, private readonly port: NewContactPort) {
		super(app, port.messages.dialogs.newContact.title);
		this.#form = form;
	}

	override onOpen(): void {
		const { messages, circles, templates } = this.port;
		const words = messages.dialogs.newContact;
		const name = this.#addText(words.name, words.namePlaceholder, this.#form.name, (text) => ({ name: text }));
		this.#addText(words.company, "", this.#form.company, (text) => ({ company: text }));
		const circleWords: [string, string][] = circles.map((circle) => [circle.id, circleWord(circle, messages)]);
		this.#addDropdown(words.circle, [["", messages.dialogs.circle.none], ...circleWords], this.#form.circle, (circle) => ({ circle }));
		if (templates.length > 0) {
			const notes: [string, string][] = templates.map((template) => [template.path, template.name]);
			this.#addDropdown(words.template, [["", words.noTemplate], ...notes], this.#form.template, (template) => ({ template }));
		}
		this.#addFooter();
		name.focus();
	}

	#addText(label: string, placeholder: string, value: string, change: (text: string) => Partial<NewContactForm>): HTMLInputElement {
		const input = new Setting(this.contentEl).setName(label).controlEl.createEl("input", {
			attr: { "type": "text", "aria-label": label, placeholder }, value,
		});
		input.addEventListener("input", () => this.#change(change(input.value)));
		this.submitOnEnter(input, () => this.#submit());
		return input;
	}

	#addDropdown(
		label: string,
		options: readonly [string, string][],
		value: string | null,
		change: (value: string | null) => Partial<NewContactForm>,
	): void {
		new Setting(this.contentEl).setName(label).addDropdown((dropdown) => {
			for (const [option, text] of options) dropdown.addOption(option, text);
			dropdown.setValue(value ?? "").onChange((chosen) => this.#change(change(chosen === "" ? null : chosen)));
			dropdown.selectEl.setAttribute("aria-label", label);
		});
	}

	#change(part: Partial<NewContactForm>): void {
		this.#form = { ...this.#form, ...part };
		this.#tell();
	}

	#addFooter(): void {
		const { dialogs } = this.port.messages;
		const words = dialogs.newContact;
		const { say, submitEl } = this.addButtons(dialogs.cancel, dialogs.add, () => this.#submit());
		this.#tell = (): void => {
			const plan = this.port.plan(this.#form);
			const isReady = plan.kind === "new" || plan.kind === "existing";
			submitEl.disabled = !isReady;
			submitEl.setText(plan.kind === "existing" ? words.open : dialogs.add);
			say.setText(isReady ? (plan.kind === "new" ? words.becomes(plan.path) : words.exists(plan.path))
				: plan.kind === "no-name" ? "" : words.onlyForbidden);
		};
		this.#tell();
	}

	#submit(): void {
		const { kind } = this.port.plan(this.#form);
		if (kind === "new" || kind === "existing") this.answer(this.#form);
	}
}
