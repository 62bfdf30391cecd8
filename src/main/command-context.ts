import { parseYaml, stringifyYaml, type App } from "obsidian";
import type { CommandContext } from "../commands/command-context";
import { circleNames } from "../domain/contacts/circle-names";
import type { CalendarDay } from "../domain/day/calendar-day";
import { messagesFor, type Language, type Messages } from "../i18n";
import { logHeadings, rankingSettings, registerDefault } from "../settings/settings-parts";
import { createNoteReader } from "../vault/note-reading";
import type { NoteWriter } from "../vault/note-writer";
import { formatAppDay } from "../vault/vault-setup";
import { explainContact } from "./explain-contact";
import { templateFolders } from "./index-terms";
import type { LiveVault } from "./live-vault";
import type { SettingsStore } from "./settings-store";

/** The parts of the plugin that commands work with. */
export interface CommandParts {
	readonly app: App;
	readonly messages: Messages;
	readonly live: LiveVault;
	readonly writer: NoteWriter;
	readonly settings: SettingsStore;
	openReconnections(): Promise<void>;
	openSortPeople(): Promise<void>;
	openBrief(): Promise<void>;
	openInsights(): Promise<void>;
	openNetworkMap(path?: readonly string[]): Promise<void>;
	openGuide(): Promise<void>;
	readonly language: Language;
}

/** What commands work with, made from the plugin's parts. */
export function createCommandContext(parts: CommandParts): CommandContext {
	const { app, messages, live, writer, settings } = parts;
	return {
		app,
		messages,
		index: live.index,
		writer,
		yaml: { parse: (text) => parseYaml(text) as unknown, stringify: (value) => stringifyYaml(value) },
		settings: () => settings.current(),
		circleNames: () => circleNames(settings.current().circles),
		logForm: () => ({
			headings: logHeadings(settings.current(), live.logHeading()),
			dayOfLink: (path) => live.setup().dailyNotes.day(path),
		}),
		dayLink: (day) => dayLink(parts, day),
		templateFolders: () => templateFolders(settings.current(), live.setup()),
		openReconnections: () => parts.openReconnections(),
		openSortPeople: () => parts.openSortPeople(),
		read: createNoteReader(app),
		formatDay: formatAppDay,
		messagesIn: messagesFor,
		registerDefault: () => registerDefault(settings.current(), parts.language),
		openBrief: () => parts.openBrief(),
		openInsights: () => parts.openInsights(),
		openNetworkMap: (path) => parts.openNetworkMap(path),
		openGuide: () => parts.openGuide(),
		explain: (path) => explainContact(path, live.index, rankingSettings(settings.current()), messages),
	};
}

/** A day is written as a link where daily notes are in use, unless the user decided. */
function dayLink({ settings, live }: CommandParts, day: CalendarDay): string | null {
	const { dailyNotes } = live.setup();
	switch (settings.current().logDay) {
		case "bare":
			return null;
		case "link":
			return dailyNotes.link(day);
		case "auto":
			return live.usesDailyNotes() ? dailyNotes.link(day) : null;
	}
}
