import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { isCalendarDay, type CalendarDay } from "../../src/domain/day/calendar-day";
import type { NoteSnapshot } from "../../src/domain/notes/note-snapshot";
import type { Messages } from "../../src/i18n";
import { indexTerms } from "../../src/main/index-terms";
import { readSettings } from "../../src/settings/read-settings";
import { createDailyNotes, type DailyNotes, type DailyNotesSettings } from "../../src/vault/daily-notes";
import { IndexContents } from "../../src/vault/index-contents";
import { NodeStore } from "../host/node-store";
import { LinkLookup } from "../host/src/metadata/link-lookup";
import { parseNote } from "../host/src/metadata/parse-note";

type Moment = (text: string, format: string, strict: boolean) => { isValid(): boolean; format(format: string): string };

const moment = createRequire(createRequire(import.meta.url).resolve("obsidian/package.json"))("moment") as Moment;
const ISO = "YYYY-MM-DD";

/** Reads a folder of notes without the app, the way the plugin reads a vault. */
export async function readNetwork(folder: string, today: CalendarDay, messages: Messages): Promise<IndexContents> {
	const snapshots = await readSnapshots(folder);
	const links = new LinkLookup();
	for (const { path: notePath } of snapshots) links.add({ path: notePath } as Parameters<LinkLookup["add"]>[0]);
	const byPath = new Map(snapshots.map((snapshot) => [snapshot.path, snapshot]));
	const { settings } = readSettings(await readJson(folder, ".obsidian/plugins/rekindle/data.json"));
	const setup = { dailyNotes: await readDailyNotes(folder), templateFolders: await readTemplateFolders(folder) };
	const contents = new IndexContents(indexTerms(settings, setup, today, messages.settings.notes.logHeadingWord), {
		resolve: (link, source) => links.find(link, source)[0]?.path ?? null,
		frontmatter: (notePath) => byPath.get(notePath)?.metadata?.frontmatter ?? null,
	});
	for (const step of contents.readAll(snapshots)) void step;
	return contents;
}

async function readSnapshots(folder: string): Promise<readonly NoteSnapshot[]> {
	const { texts } = await (await NodeStore.open(folder)).fill();
	return Promise.all([...texts].map(async ([notePath, text]) => ({
		path: notePath,
		metadata: parseNote(text),
		text,
		modified: (await stat(path.join(folder, notePath))).mtimeMs,
	})));
}

async function readDailyNotes(folder: string): Promise<DailyNotes> {
	const enabled = await readJson(folder, ".obsidian/core-plugins.json");
	const options = await readJson(folder, ".obsidian/daily-notes.json");
	return createDailyNotes(enabled?.["daily-notes"] === false ? null : dailySettings(options), {
		parse: (text, format) => {
			const parsed = moment(text, format, true);
			const day = parsed.isValid() ? parsed.format(ISO) : "";
			return isCalendarDay(day) ? day : null;
		},
		format: (day, format) => moment(day, ISO, true).format(format),
	});
}

function dailySettings(options: Readonly<Record<string, unknown>> | null): DailyNotesSettings {
	const text = (key: string): string => (typeof options?.[key] === "string" ? options[key] : "");
	return { folder: text("folder"), format: text("format") === "" ? ISO : text("format") };
}

async function readTemplateFolders(folder: string): Promise<readonly string[]> {
	const templates = (await readJson(folder, ".obsidian/templates.json"))?.["folder"];
	return typeof templates === "string" && templates !== "" ? [templates] : [];
}

/** A file of settings that is missing, as in a plain folder, is as good as an empty one. */
async function readJson(folder: string, file: string): Promise<Readonly<Record<string, unknown>> | null> {
	const text = await readFile(path.join(folder, file), "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "null";
		throw error;
	});
	return JSON.parse(text) as Readonly<Record<string, unknown>> | null;
}
