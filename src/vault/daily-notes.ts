import type { CalendarDay } from "../domain/day/calendar-day";
import { DailyNoteFormat, ISO, type DateFormats } from "./daily-note-format";

/** How a vault keeps its daily notes. */
export interface DailyNotesSettings {
	/** Without slashes at its ends; empty for the vault's root. */
	readonly folder: string;
	/** In moment's words; slashes in it are folders. */
	readonly format: string;
}

/** A vault's daily notes: which day a path is, and how a day is linked to. */
export interface DailyNotes {
	/** Null when the vault keeps none. */
	readonly settings: DailyNotesSettings | null;
	/** The day of a note's path, or, without `.md`, of a link's, whose leading folders may be missing. */
	day(path: string): CalendarDay | null;
	/** `[[2026-05-01]]`; with the ISO day as its words when the format is another. */
	link(day: CalendarDay): string;
}

/** The daily notes of a vault with these settings; null for a vault without. */
export function createDailyNotes(settings: DailyNotesSettings | null, dates: DateFormats): DailyNotes {
	if (settings === null) return { settings, day: () => null, link: (day) => `[[${day}]]` };
	const format = new DailyNoteFormat(settings.format, dates);
	const prefix = settings.folder === "" ? "" : `${settings.folder}/`;
	return {
		settings,
		day: (path) => (path.endsWith(".md") ? dayOfNote(path, prefix, format) : dayOfLink(path, settings.folder, format)),
		link: (day) => linkTo(day, prefix, format),
	};
}

function dayOfNote(path: string, prefix: string, format: DailyNoteFormat): CalendarDay | null {
	if (!path.startsWith(prefix)) return null;
	const name = path.slice(prefix.length, -3);
	if (format.depth === 1) return name.includes("/") ? null : format.parse([name]);
	const tail = name.split("/");
	return tail.length === format.depth ? format.parse(tail) : null;
}

function dayOfLink(link: string, folder: string, format: DailyNoteFormat): CalendarDay | null {
	const segments = link.split("/");
	const front = segments.slice(0, Math.max(0, segments.length - format.depth)).join("/").toLowerCase();
	const home = `/${folder.toLowerCase()}`;
	if (front !== "" && !home.endsWith(`/${front}`)) return null;
	return format.parse(segments.slice(-format.depth));
}

function linkTo(day: CalendarDay, prefix: string, format: DailyNoteFormat): string {
	if (format.format === ISO) return `[[${day}]]`;
	const path = format.write(day);
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === day) return `[[${day}]]`;
	// A name like `01`, in folders of year and month, is no link to one note alone.
	const target = format.parse([name]) === day ? name : `${prefix}${path}`;
	return `[[${target}|${day}]]`;
}
