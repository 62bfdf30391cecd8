import type { App } from "obsidian";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { CircleNames } from "../domain/notes/edit-contact";
import type { LogForm } from "../domain/notes/edit-log";
import type { YamlHost } from "../domain/notes/note-codec";
import type { RegisterDefault } from "../domain/text/register";
import type { Language, Messages } from "../i18n";
import type { Settings } from "../settings/settings";
import type { ContactIndex } from "../vault/contact-index";
import type { ReadNote } from "../vault/note-reading";
import type { NoteWriter } from "../vault/note-writer";

/** What commands work with. `main` builds it once; whatever may change is asked for when it is needed. */
export interface CommandContext {
	readonly app: App;
	readonly messages: Messages;
	readonly index: ContactIndex;
	readonly writer: NoteWriter;
	/** The app's own YAML reader and writer. */
	readonly yaml: YamlHost;
	/** The settings as they stand now. */
	settings(): Settings;
	/** Every name of a circle to its id, as contacts are read. */
	circleNames(): CircleNames;
	/** How logs stand in notes, as they are read. */
	logForm(): LogForm;
	/** The link to a day's daily note, `[[2026-05-01]]`, or null for the bare day: by the settings and the vault's own. */
	dayLink(day: CalendarDay): string | null;
	/** Folders whose notes are templates; the first is where new contacts may start from. */
	templateFolders(): readonly string[];
	/** Shows the reconnections panel and gives it the focus. */
	openReconnections(): Promise<void>;
	/** Shows the card that sorts people, beside the note. */
	openSortPeople(): Promise<void>;
	/** The text of a note, null when there is none at the path. */
	readonly read: ReadNote;
	/** A day, and a time of it (`HH:mm`) or none, by a format of the app's. */
	formatDay(day: CalendarDay, time: string | null, format: string): string;
	/** The words of a language, for texts that go into notes and messages. */
	messagesIn(language: Language): Messages;
	/** How a contact is addressed whose note does not say. */
	registerDefault(): RegisterDefault;
	/** Shows the brief, beside the note. */
	openBrief(): Promise<void>;
	/** Shows what was learned in meetings. */
	openInsights(): Promise<void>;
	/** Shows the network map; with a path of an introduction (contacts from the first introducer to the target) drawn on it. */
	openNetworkMap(path?: readonly string[]): Promise<void>;
	/** Shows the guide that maps the network. */
	openGuide(): Promise<void>;
	/** Why a contact stands where it stands today, in sentences: the standing first, then its reasons. */
	explain(path: string): readonly string[];
}
