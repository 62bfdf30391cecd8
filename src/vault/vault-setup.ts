import { moment, type App } from "obsidian";
import { isCalendarDay, type CalendarDay } from "../domain/day/calendar-day";
import { ISO, type DateFormats } from "./daily-note-format";
import type { DailyNotesSettings } from "./daily-notes";

/** The app's own date formats. */
export const APP_DATES: DateFormats = {
	parse: (text, format) => {
		const parsed = moment.utc(text, format, true);
		const day = parsed.isValid() ? parsed.format(ISO) : "";
		return isCalendarDay(day) ? day : null;
	},
	format: (day, format) => moment.utc(day, ISO, true).format(format),
};

/** A day, and a time of it (`HH:mm`) or none, by a format of the app's, in its language. */
export function formatAppDay(day: CalendarDay, time: string | null, format: string): string {
	return moment.utc(time === null ? day : `${day}T${time}`, time === null ? ISO : `${ISO}THH:mm`, true).format(format);
}

/** What the app keeps of other plugins. It is in no type of the app's, so nothing of it is taken for granted. */
interface AppPlugins {
	readonly internalPlugins?: { getEnabledPluginById?(id: string): { readonly options?: unknown } | null };
	readonly plugins?: { getPlugin?(id: string): { readonly settings?: unknown } | null };
}

/** The daily notes of the vault: the app's own, else those of the Periodic Notes plugin; null when neither is enabled. */
export function readDailyNotesSettings(app: App): DailyNotesSettings | null {
	const own = coreOptions(app, "daily-notes");
	if (own !== null) return dailySettings(own);
	const daily = recordIn(communitySettings(app, "periodic-notes"), "daily");
	return daily !== null && daily["enabled"] === true ? dailySettings(daily) : null;
}

/** Folders whose notes are templates, by the app's Templates and by Templater. */
export function readTemplateFolders(app: App): readonly string[] {
	const folders = [
		textIn(coreOptions(app, "templates"), "folder"),
		textIn(communitySettings(app, "templater-obsidian"), "templates_folder"),
	];
	return folders.map(trimSlashes).filter((folder) => folder !== "");
}

function dailySettings(options: Readonly<Record<string, unknown>>): DailyNotesSettings {
	const format = textIn(options, "format").trim();
	return { folder: trimSlashes(textIn(options, "folder")), format: format === "" ? ISO : format };
}

/** Null when the plugin is not enabled. */
function coreOptions(app: App, id: string): Readonly<Record<string, unknown>> | null {
	const plugin = (app as App & AppPlugins).internalPlugins?.getEnabledPluginById?.(id) ?? null;
	return plugin === null ? null : (asRecord(plugin.options) ?? {});
}

function communitySettings(app: App, id: string): Readonly<Record<string, unknown>> | null {
	return asRecord((app as App & AppPlugins).plugins?.getPlugin?.(id)?.settings);
}

function recordIn(record: Readonly<Record<string, unknown>> | null, key: string): Readonly<Record<string, unknown>> | null {
	return asRecord(record?.[key]);
}

function textIn(record: Readonly<Record<string, unknown>> | null, key: string): string {
	const value = record?.[key];
	return typeof value === "string" ? value : "";
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function trimSlashes(folder: string): string {
	return folder.trim().replace(/^\/+|\/+$/g, "");
}
