import { setTooltip } from "../ui/tooltip";
import type { BaseComponent } from "./base-component";
import { ButtonComponent, ExtraButtonComponent } from "./buttons";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-components";
import { DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./value-components";

type Content = string | DocumentFragment;
type Build<T> = (component: T) => unknown;

/** One line of settings: name, description and controls. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	errorEl: HTMLElement | null = null;
	components: BaseComponent[] = [];

	constructor(container: HTMLElement) {
		this.settingEl = container.createDiv("setting-item");
		this.infoEl = this.settingEl.createDiv("setting-item-info");
		this.nameEl = this.infoEl.createDiv("setting-item-name");
		this.descEl = this.infoEl.createDiv("setting-item-description");
		this.controlEl = this.settingEl.createDiv("setting-item-control");
	}

	setName(name: Content): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(description: Content): this {
		this.descEl.setText(description);
		return this;
	}

	setClass(name: string): this {
		this.settingEl.addClasses(name.split(" "));
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.settingEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass("setting-item-heading");
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass("is-disabled", disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	/** Shows an error under the setting, until it is cleared by null or "". */
	setErrorMessage(message: string | null): this {
		const shown = message !== null && message !== "";
		this.settingEl.toggleClass("is-invalid", shown);
		if (shown) {
			this.errorEl ??= this.infoEl.createDiv({ cls: "setting-item-error", attr: { role: "alert" } });
			this.errorEl.setText(message);
		} else {
			this.errorEl?.remove();
			this.errorEl = null;
		}
		return this;
	}

	addButton(build: Build<ButtonComponent>): this {
		return this.#add(new ButtonComponent(this.controlEl), build);
	}

	addExtraButton(build: Build<ExtraButtonComponent>): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), build);
	}

	addToggle(build: Build<ToggleComponent>): this {
		this.settingEl.addClass("mod-toggle");
		return this.#add(new ToggleComponent(this.controlEl), build);
	}

	addText(build: Build<TextComponent>): this {
		return this.#add(new TextComponent(this.controlEl), build);
	}

	addSearch(build: Build<SearchComponent>): this {
		return this.#add(new SearchComponent(this.controlEl), build);
	}

	addTextArea(build: Build<TextAreaComponent>): this {
		return this.#add(new TextAreaComponent(this.controlEl), build);
	}

	addMomentFormat(build: Build<MomentFormatComponent>): this {
		return this.#add(new MomentFormatComponent(this.controlEl), build);
	}

	addDropdown(build: Build<DropdownComponent>): this {
		this.settingEl.addClass("mod-dropdown");
		return this.#add(new DropdownComponent(this.controlEl), build);
	}

	addProgressBar(build: Build<ProgressBarComponent>): this {
		return this.#add(new ProgressBarComponent(this.controlEl), build);
	}

	addSlider(build: Build<SliderComponent>): this {
		return this.#add(new SliderComponent(this.controlEl), build);
	}

	addDisplayValue(build: Build<DisplayValueComponent>): this {
		return this.#add(new DisplayValueComponent(this.controlEl), build);
	}

	addComponent<T extends BaseComponent>(make: (element: HTMLElement) => T): this {
		return this.#add(make(this.controlEl), () => undefined);
	}

	then(run: (setting: this) => unknown): this {
		run(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	#add<T extends BaseComponent>(component: T, build: Build<T>): this {
		this.components.push(component);
		build(component);
		return this;
	}
}
