import { changeSettings, readSettings, type LoadedSettings } from "../settings/read-settings";
import type { Settings } from "../settings/settings";

/** The plugin's data file. */
export interface DataFile {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

/** The settings as they stand, kept in the data file: read once, and again when sync brings another file. */
export class SettingsStore {
	private state: LoadedSettings = readSettings(null);

	constructor(private readonly file: DataFile) {}

	/** Reads the file, whatever it holds. One that is no JSON counts as held by something else: it is not overwritten. */
	async load(): Promise<void> {
		this.state = readSettings(await this.file.load().catch(String));
	}

	loaded(): LoadedSettings {
		return this.state;
	}

	current(): Settings {
		return this.state.settings;
	}

	/** Keeps some changed fields; false when the file holds something that must not be overwritten. */
	async change(changes: Partial<Settings>): Promise<boolean> {
		const next = changeSettings(this.state, changes);
		if (next === null) return false;
		this.state = next;
		await this.file.save(next.stored);
		return true;
	}
}
