import * as v from "valibot";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { SETTINGS_SCHEMA } from "./settings-schema";

/** The form of the data file. A field never changes its meaning under the same name, whatever the version. */
export const SETTINGS_VERSION = 1;

/** The data file as read: what it means to us, and all it holds, ours or not. */
export interface LoadedSettings {
	readonly settings: Settings;
	/** The file's content; null when it is no object and so may not be replaced by one. */
	readonly stored: Readonly<Record<string, unknown>> | null;
	/** Fields present but not readable, which stand at their default until the user decides them. */
	readonly unread: readonly (keyof Settings)[];
	/** Whether a later version of the plugin wrote the file. */
	readonly newer: boolean;
}

/** Settings from whatever the data file holds, field by field. `null` and `undefined` are a file not yet written. */
export function readSettings(data: unknown): LoadedSettings {
	if (data === null || data === undefined) {
		return { settings: DEFAULT_SETTINGS, stored: {}, unread: [], newer: false };
	}
	if (!isRecord(data)) return { settings: DEFAULT_SETTINGS, stored: null, unread: [], newer: false };
	const unread: (keyof Settings)[] = [];
	const read = <K extends keyof Settings>(key: K): Settings[K] => {
		if (data[key] === undefined) return DEFAULT_SETTINGS[key];
		const schema: v.GenericSchema<unknown, Settings[K]> = SETTINGS_SCHEMA[key];
		const result = v.safeParse(schema, data[key]);
		if (result.success) return result.output;
		unread.push(key);
		return DEFAULT_SETTINGS[key];
	};
	return {
		settings: settingsFrom(read),
		stored: data,
		unread,
		newer: typeof data.version === "number" && data.version > SETTINGS_VERSION,
	};
}

/**
 * The settings with some fields changed, and the data to write for them: the file's own content with only those fields
 * replaced, so that what was not understood stays. Null when the file may not be written.
 */
export function changeSettings(loaded: LoadedSettings, changes: Partial<Settings>): LoadedSettings | null {
	if (loaded.stored === null) return null;
	const stored: Record<string, unknown> = { ...loaded.stored };
	stored.version ??= SETTINGS_VERSION;
	for (const [key, value] of Object.entries(changes)) {
		stored[key] = key === "circles" ? keepUnknownParts(loaded.stored.circles, changes.circles ?? []) : value;
	}
	return readSettings(stored);
}

/** Fields that later versions gave a circle stay with it. */
function keepUnknownParts(stored: unknown, circles: Settings["circles"]): readonly unknown[] {
	const before: readonly unknown[] = Array.isArray(stored) ? stored : [];
	return circles.map((circle) => {
		const own = before.find((one) => isRecord(one) && one.id === circle.id);
		return isRecord(own) ? { ...own, ...circle } : circle;
	});
}

function settingsFrom(read: <K extends keyof Settings>(key: K) => Settings[K]): Settings {
	return {
		contactTags: read("contactTags"),
		contactFolders: read("contactFolders"),
		circles: read("circles"),
		weeklyBudget: read("weeklyBudget"),
		monthlyRoutine: read("monthlyRoutine"),
		weekStart: read("weekStart"),
		datedNotes: read("datedNotes"),
		logHeading: read("logHeading"),
		logDay: read("logDay"),
		newContactFolder: read("newContactFolder"),
		newContactTemplate: read("newContactTemplate"),
		templatesFolder: read("templatesFolder"),
		ownNote: read("ownNote"),
		draftLanguage: read("draftLanguage"),
		addressAs: read("addressAs"),
		meetingFolder: read("meetingFolder"),
		meetingTemplates: read("meetingTemplates"),
		questionsNote: read("questionsNote"),
		started: read("started"),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
