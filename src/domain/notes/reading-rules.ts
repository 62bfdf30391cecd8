import type { Circle } from "../contacts/circle";
import type { CalendarDay } from "../day/calendar-day";

/** Which notes are contacts, beside those whose `type` says so. The rules are or-ed. */
export interface Recognition {
	/** Without `#`; `contact` claims `contact/work`. */
	readonly tags: readonly string[];
	/** Vault paths without a slash at the end. */
	readonly folders: readonly string[];
}

/** All that reading a note depends on beside the note: from settings, and from what the vault is set up with. */
export interface ReadingRules {
	readonly recognition: Recognition;
	/** Notes in these folders are nobody. */
	readonly templateFolders: readonly string[];
	readonly circles: readonly Circle[];
	/** Names of the circles in every language, normalised, to their ids. */
	readonly circleNames: ReadonlyMap<string, string>;
	/** The setting's heading first, then those always read. */
	readonly logHeadings: readonly string[];
	/**
	 * The day of a daily note's path by the vault's own daily-notes settings, else null. A path without `.md` is a
	 * link's: its leading folders may be missing.
	 */
	readonly dailyNoteDay: (path: string) => CalendarDay | null;
	/** Which dated notes count: daily notes and those with one ISO day in their name, daily notes alone, or none. */
	readonly datedNotes: "daily-and-named" | "daily" | "none";
	/** The user's own note by setting, beside `type: me`; null for none. */
	readonly ownNote: string | null;
	/** Done tasks in files not written since this instant (ms) are not asked for their done day. */
	readonly doneTasksSince: number;
}
