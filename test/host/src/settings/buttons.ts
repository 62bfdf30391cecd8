import type * as Api from "obsidian";
import { setIcon } from "../ui/icons";
import { setTooltip } from "../ui/tooltip";
import { BaseComponent } from "./base-component";

/** A button. */
export class ButtonComponent extends BaseComponent implements Api.ButtonComponent {
	readonly buttonEl: HTMLButtonElement;
	#onClick: ((event: MouseEvent) => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.buttonEl = container.createEl("button");
		this.buttonEl.addEventListener("click", (event) => void this.#onClick?.(event));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		return this.setClass("mod-cta");
	}

	removeCta(): this {
		this.buttonEl.removeClass("mod-cta");
		return this;
	}

	setWarning(): this {
		return this.setClass("mod-warning");
	}

	setDestructive(): this {
		return this.setClass("mod-destructive");
	}

	removeDestructive(): this {
		this.buttonEl.removeClass("mod-destructive");
		return this;
	}

	setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(name: string): this {
		this.buttonEl.addClasses(name.split(" "));
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.#onClick = callback;
		return this;
	}
}

/** A small icon at the end of a setting. */
export class ExtraButtonComponent extends BaseComponent implements Api.ExtraButtonComponent {
	readonly extraSettingsEl: HTMLElement;
	#onClick: (() => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.extraSettingsEl = container.createDiv("clickable-icon extra-setting-button");
		this.extraSettingsEl.setAttrs({ tabindex: 0, role: "button" });
		setIcon(this.extraSettingsEl, "settings");
		this.extraSettingsEl.addEventListener("click", () => this.#click());
		this.extraSettingsEl.addEventListener("keydown", (event) => {
			if (event.key === "Enter" || event.key === " ") this.#click();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass("is-disabled", disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.#onClick = callback;
		return this;
	}

	#click(): void {
		if (!this.disabled) this.#onClick?.();
	}
}
