import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from "obsidian";
import { FolderPicker } from "./folder-picker";
import { controlChange, controlValue } from "./setting-controls";
import { settingDefinitions } from "./setting-definitions";
import type { SettingsPort } from "./settings-port";

/** The plugin's page in the app's settings: declared, so that the app draws, searches and validates it. */
export class SettingsTab extends PluginSettingTab {
	constructor(plugin: Plugin, private readonly port: SettingsPort) {
		super(port.app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return settingDefinitions(this.port, {
			redraw: () => this.update(),
			chooseFolder: (title) => new FolderPicker(this.app, title).ask(),
		});
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.port.loaded().settings, key, this.port.messages);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings } = this.port.loaded();
		await this.port.change(controlChange(settings, key, value, (circle) => this.port.peopleInCircle(circle) > 0));
	}
}
