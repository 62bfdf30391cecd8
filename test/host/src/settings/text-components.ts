import type * as Api from "obsidian";
import moment from "virtual:moment";
import { setIcon } from "../ui/icons";
import { ValueComponent } from "./base-component";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A field of text. */
export class AbstractTextComponent<T extends TextElement> extends ValueComponent<string> implements Api.AbstractTextComponent<T> {
	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener("input", () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changed();
	}
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Api.TextComponent {
	constructor(container: HTMLElement) {
		super(container.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
	}
}

/** Lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> implements Api.TextAreaComponent {
	constructor(container: HTMLElement) {
		super(container.createEl("textarea", { attr: { spellcheck: "false" } }));
	}
}

/** A line of text to search for, with a button that clears it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements Api.SearchComponent {
	readonly clearButtonEl: HTMLElement;

	constructor(container: HTMLElement) {
		const box = container.createDiv("search-input-container");
		super(box.createEl("input", { type: "search", attr: { enterkeyhint: "search", spellcheck: "false" } }));
		this.clearButtonEl = box.createDiv("search-input-clear-button");
		setIcon(this.clearButtonEl, "x");
		this.clearButtonEl.addEventListener("click", () => {
			this.setValue("");
			this.onChanged();
			this.inputEl.focus();
		});
	}
}

/** A format of dates, with an example of what it gives. */
export class MomentFormatComponent extends TextComponent implements Api.MomentFormatComponent {
	declare sampleEl: HTMLElement;
	#defaultFormat = "YYYY-MM-DD";

	setDefaultFormat(format: string): this {
		this.#defaultFormat = format;
		return this.setPlaceholder(format);
	}

	setSampleEl(element: HTMLElement): this {
		this.sampleEl = element;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		(this.sampleEl as HTMLElement | undefined)?.setText(moment().format(this.getValue() || this.#defaultFormat));
	}
}
