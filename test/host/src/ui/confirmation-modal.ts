import type * as Api from "obsidian";
import type { App } from "../app/app";
import { ButtonComponent } from "../settings/buttons";
import { Modal } from "./modal";

type Click = (event: MouseEvent) => unknown;

/** A button of a confirmation: its dialog closes after the click, unless the handler answers something true. */
export class ConfirmationButton extends ButtonComponent {
	constructor(container: HTMLElement, private readonly modal: ConfirmationModal) {
		super(container);
		this.onClick(() => undefined);
	}

	override onClick(handler: Click): this {
		return super.onClick(async (event) => {
			if (!(await handler(event))) this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.modal.focusFirst = this.buttonEl;
		return this;
	}

	setSecondary(): this {
		return this.setClass("mod-secondary");
	}

	setCancel(): this {
		return this.setClass("mod-cancel");
	}
}

/** A question with buttons. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	/** The button that has the focus when the dialog opens. */
	focusFirst: HTMLElement | null = null;

	constructor(app: App & Api.App) {
		super(app);
		this.modalEl.addClass("mod-confirmation");
		this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
	}

	override open(): void {
		super.open();
		this.focusFirst?.focus();
	}

	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}

	addCheckbox(label: string, onChange: (value: boolean) => unknown): this {
		const element = createEl("label", "mod-checkbox");
		const input = element.createEl("input", { type: "checkbox", attr: { tabindex: -1 } });
		element.appendText(label);
		input.addEventListener("change", () => onChange(input.checked));
		this.buttonContainerEl.prepend(element);
		return this;
	}

	addButton(build: (button: ConfirmationButton) => unknown): this {
		build(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = "Cancel"): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
