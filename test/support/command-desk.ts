import type { App } from "obsidian";
import { vi } from "vitest";
import type { CommandContext } from "../../src/commands/command-context";
import { circleNames } from "../../src/domain/contacts/circle-names";
import type { Contact } from "../../src/domain/contacts/contact";
import type { CalendarDay } from "../../src/domain/day/calendar-day";
import type { Goal } from "../../src/domain/reconnections/goal";
import type { Interaction } from "../../src/domain/interactions/interaction";
import { messagesFor } from "../../src/i18n";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import type { ContactIndex } from "../../src/vault/contact-index";
import { NoteWriter } from "../../src/vault/note-writer";
import { yamlHost } from "../domain/notes/yaml-host";
import { MemoryStore } from "../vault/write-memory";
import { day } from "./day";

/** What a test of a command starts from. */
export interface DeskGiven {
	readonly notes?: Readonly<Record<string, string>>;
	readonly contacts?: readonly Contact[];
	readonly interactions?: Readonly<Record<string, readonly Interaction[]>>;
	readonly goals?: readonly Goal[];
	readonly settings?: Partial<Settings>;
	/** The link of a day in the log; bare days without it. */
	readonly dayLink?: (day: CalendarDay) => string | null;
	/** Cached links by path and line. */
	readonly links?: Readonly<Record<string, readonly { readonly line: number; readonly original: string }[]>>;
	readonly language?: "en" | "fr";
}

/** Commands at work on notes in memory, on 11 June 2026. */
export function commandDesk(given: DeskGiven = {}): { readonly context: CommandContext; readonly store: MemoryStore } {
	const store = new MemoryStore(given.notes ?? {});
	const settings = { ...DEFAULT_SETTINGS, ...given.settings };
	const contacts = given.contacts ?? [];
	const index: Partial<ContactIndex> = {
		ready: Promise.resolve(),
		today: () => day("2026-06-11"),
		contacts: () => contacts,
		contact: (path) => contacts.find((contact) => contact.path === path) ?? null,
		interactions: (path) => given.interactions?.[path] ?? [],
		goals: () => given.goals ?? [],
		reconnection: (path) => {
			const last = given.interactions?.[path]?.[0]?.day ?? null;
			return { path, last } as ReturnType<ContactIndex["reconnection"]>;
		},
	};
	const context: CommandContext = {
		app: memoryApp(store, given),
		messages: messagesFor(given.language ?? "en"),
		index: index as ContactIndex,
		writer: new NoteWriter(store),
		yaml: yamlHost,
		settings: () => settings,
		circleNames: () => circleNames(settings.circles),
		logForm: () => ({ headings: ["Log", "Journal"], dayOfLink: () => null }),
		dayLink: given.dayLink ?? (() => null),
		templateFolders: () => [],
		openReconnections: () => Promise.resolve(),
		openSortPeople: () => Promise.resolve(),
		openNetworkMap: () => Promise.resolve(),
		openGuide: () => Promise.resolve(),
		read: (path) => Promise.resolve(store.notes.get(path) ?? null),
		formatDay: (on, time, format) => (format === "HH:mm" ? (time ?? "00:00") : on),
		messagesIn: messagesFor,
		registerDefault: () => ({ language: given.language ?? "en", addressAs: settings.addressAs }),
		openBrief: () => Promise.resolve(),
		openInsights: () => Promise.resolve(),
		explain: () => [],
	};
	return { context, store };
}

function memoryApp(store: MemoryStore, given: DeskGiven): App {
	const file = (path: string): object | null => (store.notes.has(path) ? { path, extension: "md" } : null);
	const app = {
		vault: {
			getFileByPath: file,
			getRoot: () => ({ children: [...store.notes.keys()].map((path) => ({ path })) }),
			getFolderByPath: (folder: string) => ({
				children: [...store.notes.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path })),
			}),
			cachedRead: ({ path }: { path: string }) => store.read(path),
		},
		metadataCache: {
			getCache: (path: string) => ({
				links: (given.links?.[path] ?? []).map(({ line, original }) => ({ original, position: { start: { line } } })),
			}),
			getFirstLinkpathDest: (name: string) => file(`${name}.md`),
			resolvedLinks: {},
		},
		fileManager: {
			generateMarkdownLink: ({ path }: { path: string }) => `[[${path.slice(path.lastIndexOf("/") + 1, -3)}]]`,
			getNewFileParent: () => ({ path: "/" }),
		},
		workspace: { getLeaf: () => ({ openFile: vi.fn(() => Promise.resolve()) }), getActiveFile: () => null },
	};
	return app as unknown as App;
}
