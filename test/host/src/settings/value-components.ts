import type * as Api from "obsidian";
import { setTooltip } from "../ui/tooltip";
import { BaseComponent, ValueComponent } from "./base-component";

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> implements Api.ToggleComponent {
	readonly toggleEl: HTMLElement;
	readonly #input: HTMLInputElement;

	constructor(container: HTMLElement) {
		super();
		this.toggleEl = container.createDiv("checkbox-container");
		this.#input = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
		this.toggleEl.addEventListener("click", (event) => {
			if (event.target !== this.#input) this.onClick();
		});
		this.#input.addEventListener("click", () => {
			// The browser has turned the box already; `onClick` turns it itself.
			this.#input.checked = !this.#input.checked;
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.#input.disabled = disabled;
		this.toggleEl.toggleClass("is-disabled", disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.toggleEl.hasClass("is-enabled");
	}

	setValue(on: boolean): this {
		this.toggleEl.toggleClass("is-enabled", on);
		this.#input.checked = on;
		return this;
	}

	setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.setValue(!this.getValue());
		this.changed();
	}
}

/** A choice of one. */
export class DropdownComponent extends ValueComponent<string> implements Api.DropdownComponent {
	readonly selectEl: HTMLSelectElement;

	constructor(container: HTMLElement) {
		super();
		this.selectEl = container.createEl("select", "dropdown");
		this.selectEl.addEventListener("change", () => this.changed());
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, text: string): this {
		this.selectEl.createEl("option", { value, text });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, text] of Object.entries(options)) this.addOption(value, text);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** A number on a scale, shown beside it. */
export class SliderComponent extends ValueComponent<number> implements Api.SliderComponent {
	readonly sliderEl: HTMLInputElement;
	readonly #shown: HTMLElement;
	#format: (value: number) => string = String;
	#instant = false;

	constructor(container: HTMLElement) {
		super();
		this.#shown = container.createSpan("slider-value");
		this.sliderEl = container.createEl("input", { cls: "slider", type: "range" });
		this.sliderEl.addEventListener("input", () => {
			this.#show();
			if (this.#instant) this.changed();
		});
		this.sliderEl.addEventListener("change", () => this.changed());
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.#instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | "any"): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.valueAsNumber = value;
		this.#show();
		return this;
	}

	getValuePretty(): string {
		return this.#format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#show();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	#show(): void {
		this.#shown.setText(this.getValuePretty());
	}
}

/** How far something is, in per cent. */
export class ProgressBarComponent extends ValueComponent<number> {
	readonly #bar: HTMLElement;
	#value = 0;

	constructor(container: HTMLElement) {
		super();
		this.#bar = container.createDiv("setting-progress-bar").createDiv("setting-progress-bar-inner");
	}

	getValue(): number {
		return this.#value;
	}

	setValue(value: number): this {
		this.#value = value;
		this.#bar.setCssStyles({ width: `${value}%` });
		return this;
	}
}

/** A value that is shown and edited elsewhere. */
export class DisplayValueComponent extends BaseComponent {
	readonly valueEl: HTMLElement;

	constructor(container: HTMLElement) {
		super();
		this.valueEl = container.createDiv("setting-display-value");
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? "");
		return this;
	}

	setStatus(status: "warning" | null): this {
		this.valueEl.toggleClass("mod-warning", status === "warning");
		return this;
	}
}
