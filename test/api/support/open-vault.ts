import { createApi } from "../../../src/api/create-api";
import type { RekindleApi } from "../../../src/api/rekindle-api";
import { dayStart, isCalendarDay } from "../../../src/domain/day/calendar-day";
import type { MeetingNoteParts } from "../../../src/commands/compose-meeting-note";
import type { NoteSnapshot } from "../../../src/domain/notes/note-snapshot";
import { messagesFor } from "../../../src/i18n";
import { createConversationSource } from "../../../src/main/conversation-source";
import { indexTerms, type VaultSetup } from "../../../src/main/index-terms";
import { createNetworkSource } from "../../../src/main/network-source";
import { registerDefault } from "../../../src/settings/settings-parts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings";
import { createDailyNotes, type DailyNotesSettings } from "../../../src/vault/daily-notes";
import { LiveIndex, type NoteSource } from "../../../src/vault/live-index";
import { PendingChanges, type CurrentNotes } from "../../../src/vault/pending-changes";
import { LinkLookup } from "../../host/src/metadata/link-lookup";
import { parseNote } from "../../host/src/metadata/parse-note";
import { yamlHost } from "../../domain/notes/yaml-host";
import { day } from "../../support/day";

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** How a vault stands beside its notes. */
export interface Circumstances {
	/** Wednesday 13 May 2026 unless said otherwise; its week begins on the 11th and is an even one. */
	readonly today?: string;
	readonly settings?: Partial<Settings>;
	/** The vault's daily notes; none unless said otherwise. */
	readonly dailyNotes?: DailyNotesSettings;
	readonly templateFolders?: readonly string[];
	/** When all notes were written last; today unless said otherwise. */
	readonly written?: string;
}

export const TODAY = "2026-05-13";

/** A vault that is read by the plugin's index as the app's is, and asked through the public interface alone. */
export interface OpenVault {
	readonly api: RekindleApi;
	/** What the interface asks, for tests of what reads notes when it is called for. */
	readonly index: LiveIndex;
	/** A note's text, null when there is none. */
	read(path: string): Promise<string | null>;
	write(path: string, text: string): Promise<void>;
	remove(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
}

/** Opens a vault of these notes once they are all read. */
export async function openVault(notes: Notes, circumstances: Circumstances = {}): Promise<OpenVault> {
	const vault = new NoteFolder(notes, dayStart(day(circumstances.written ?? circumstances.today ?? TODAY)));
	const terms = indexTerms(
		{ ...DEFAULT_SETTINGS, ...circumstances.settings }, setupOf(circumstances), day(circumstances.today ?? TODAY), "Log",
	);
	const index = new LiveIndex(terms, vault, { now: () => 0, breathe: () => Promise.resolve(), idle: () => Promise.resolve() });
	await index.read(terms, 0);
	await index.settled();
	const tell = async (told: (pending: PendingChanges) => void): Promise<void> => {
		const pending = new PendingChanges();
		told(pending);
		index.apply(pending.take(vault));
		await index.settled();
	};
	const settings = { ...DEFAULT_SETTINGS, ...circumstances.settings };
	const read = async (path: string): Promise<string | null> => (await vault.withText(path))?.text ?? null;
	const parts: MeetingNoteParts = {
		index,
		read,
		yaml: yamlHost,
		settings: () => settings,
		registerDefault: () => registerDefault(settings, "en"),
		messagesIn: messagesFor,
		formatDay: (on, time, format) => (format === "HH:mm" ? (time ?? "00:00") : on),
		templates: () => Promise.resolve([]),
		link: (path) => `[[${path.slice(path.lastIndexOf("/") + 1, -".md".length)}]]`,
	};
	return {
		api: createApi(index, createNetworkSource(index), createConversationSource(parts)),
		index,
		read,
		write: (path, text) => {
			const isNew = !vault.exists(path);
			vault.put(path, text);
			return tell((pending) => {
				if (isNew) pending.cameOrWent(path);
				pending.changed(path, text);
			});
		},
		remove: (path) => {
			vault.drop(path);
			return tell((pending) => pending.cameOrWent(path));
		},
		rename: (from, to) => {
			vault.put(to, vault.drop(from));
			return tell((pending) => pending.renamed(from, to));
		},
	};
}

/** The interface over a vault of these notes. */
export async function apiOf(notes: Notes, circumstances: Circumstances = {}): Promise<RekindleApi> {
	return (await openVault(notes, circumstances)).api;
}

function setupOf({ dailyNotes, templateFolders }: Circumstances): VaultSetup {
	return {
		dailyNotes: createDailyNotes(dailyNotes ?? null, {
			// Formats of digits alone are read without the app's moment.
			parse: (text, format) => (format === "YYYY-MM-DD" && isCalendarDay(text) ? text : null),
			format: (on) => on,
		}),
		templateFolders: templateFolders ?? [],
	};
}

class NoteFolder implements NoteSource, CurrentNotes {
	private readonly notes = new Map<string, { readonly text: string; readonly metadata: NoteSnapshot["metadata"] }>();

	constructor(notes: Notes, private readonly modified: number) {
		for (const [path, text] of Object.entries(notes)) this.put(path, text);
	}

	put(path: string, text: string): void {
		this.notes.set(path, { text, metadata: parseNote(text) });
	}

	drop(path: string): string {
		const text = this.notes.get(path)?.text;
		if (text === undefined) throw new Error(`no such note: ${path}`);
		this.notes.delete(path);
		return text;
	}

	exists(path: string): boolean {
		return this.notes.has(path);
	}

	snapshot(path: string, text: string | null): NoteSnapshot | null {
		const note = this.notes.get(path);
		return note === undefined ? null : { path, metadata: note.metadata, text, modified: this.modified };
	}

	*snapshots(): Generator<NoteSnapshot> {
		for (const path of this.notes.keys()) {
			const snapshot = this.snapshot(path, null);
			if (snapshot !== null) yield snapshot;
		}
	}

	withText(path: string): Promise<NoteSnapshot | null> {
		return Promise.resolve(this.snapshot(path, this.notes.get(path)?.text ?? null));
	}

	resolve(linkPath: string, source: string): string | null {
		const links = new LinkLookup();
		for (const path of this.notes.keys()) links.add({ path } as Parameters<LinkLookup["add"]>[0]);
		return links.find(linkPath, source)[0]?.path ?? null;
	}

	readonly frontmatter: NoteSource["frontmatter"] = (path) => this.notes.get(path)?.metadata?.frontmatter ?? null;

	count(): number {
		return this.notes.size;
	}
}
