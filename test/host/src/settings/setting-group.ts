import type { ExtraButtonComponent } from "./buttons";
import { Setting } from "./setting";
import { SearchComponent } from "./text-components";

/** Settings under a common heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly listEl: HTMLElement;
	#header: Setting | null = null;

	constructor(container: HTMLElement) {
		this.groupEl = container.createDiv("setting-group");
		this.listEl = this.groupEl.createDiv("setting-items");
	}

	setHeading(text: string | DocumentFragment): this {
		this.header.setName(text);
		return this;
	}

	addClass(...names: string[]): this {
		this.groupEl.addClass(...names);
		return this;
	}

	addSetting(build: (setting: Setting) => unknown): this {
		build(new Setting(this.listEl));
		return this;
	}

	addSearch(build: (component: SearchComponent) => unknown): this {
		const search = new SearchComponent(this.header.controlEl);
		this.header.components.push(search);
		build(search);
		return this;
	}

	addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
		this.header.addExtraButton(build);
		return this;
	}

	private get header(): Setting {
		if (this.#header === null) {
			this.#header = new Setting(this.groupEl).setHeading();
			this.groupEl.prepend(this.#header.settingEl);
		}
		return this.#header;
	}
}
