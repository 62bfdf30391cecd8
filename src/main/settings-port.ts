import type { App } from "obsidian";
import type { Language, Messages } from "../i18n";
import type { Settings } from "../settings/settings";
import type { SettingsPort } from "../settings/settings-port";
import { notify } from "../ui/notify";
import type { LiveVault } from "./live-vault";
import type { SettingsStore } from "./settings-store";

/** The parts of the plugin that the settings tab shows and changes. */
export interface SettingsParts {
	readonly app: App;
	readonly messages: Messages;
	readonly language: Language;
	readonly live: LiveVault;
	readonly settings: SettingsStore;
	/** Keeps and applies some changed fields. */
	readonly changeSettings: (changes: Partial<Settings>) => Promise<void>;
}

/** What the settings tab needs, made from the plugin's parts. */
export function createSettingsPort({ app, messages, language, live, settings, changeSettings }: SettingsParts): SettingsPort {
	return {
		app,
		messages,
		loaded: () => settings.loaded(),
		change: changeSettings,
		status: () => live.index.status(),
		peopleInCircle: (id) => live.index.contacts().filter(({ circle }) => circle === id).length,
		say: (sentence) => notify({ sentences: [sentence], action: null }),
		tellTime: (instant) => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(instant),
	};
}

/** The app's settings window, which is in no type of the app's. */
interface SettingsWindow {
	readonly setting?: { open(): void; openTabById(id: string): unknown };
}

/** Opens the plugin's page in the app's settings. */
export function openSettingsTab(app: App, id: string): void {
	const { setting } = app as App & SettingsWindow;
	setting?.open();
	setting?.openTabById(id);
}
