import type { App } from "obsidian";
import type { Messages } from "../i18n";
import type { LoadedSettings } from "./read-settings";
import type { Settings } from "./settings";

/** Real counts for the status page. */
export interface StatusCounts {
	readonly contacts: number;
	readonly meetings: number;
	readonly datedNotes: number;
	readonly interactions: number;
	readonly problems: number;
	readonly notes: number;
	/** Instant (ms since 1970) of the last whole reading, or null while it is under way. */
	readonly indexedAt: number | null;
	readonly indexedIn: number;
}

/** What the settings tab needs of the rest. */
export interface SettingsPort {
	readonly app: App;
	readonly messages: Messages;
	loaded(): LoadedSettings;
	/** Keeps and applies some changed fields; says so itself when they could not be kept. */
	change(changes: Partial<Settings>): Promise<void>;
	status(): StatusCounts;
	/** Contacts whose note names this circle. */
	peopleInCircle(id: string): number;
	/** Tells the user one sentence. */
	say(sentence: string): void;
	/** An instant in words, in the user's own format. */
	tellTime(instant: number): string;
}

/** What the definitions ask of the tab that shows them. */
export interface TabActions {
	/** Draws the tab anew, after a list has changed. */
	redraw(): void;
	/** Asks for one of the vault's folders, or null. */
	chooseFolder(title: string): Promise<string | null>;
}
