import type { App } from "obsidian";
import { guidePort } from "../../src/commands/map-network";
import type { GuidePort } from "../../src/ui/guide/guide-port";
import { GuideSession } from "../../src/ui/guide/guide-session";
import { NoteWriter } from "../../src/vault/note-writer";
import { openVault } from "../api/support/open-vault";
import { parseNote } from "../host/src/metadata/parse-note";
import type { MemoryStore } from "../vault/write-memory";
import { commandDesk, type DeskGiven } from "./command-desk";

/** The guide at work on notes in memory that the plugin's own index reads, on 11 June 2026. */
export interface GuideDesk {
	readonly store: MemoryStore;
	readonly port: GuidePort;
	readonly session: GuideSession;
	/** Enters lines one after the other and waits for what comes of them. */
	enter(...lines: readonly string[]): Promise<void>;
	/** Lets the index see what was written. */
	sync(): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Undoes the user's last step. */
	undo(): Promise<void>;
	/** Closes the guide and opens it again. */
	reopen(): Promise<GuideDesk>;
}

/** Opens the guide on these notes. */
export async function guideDesk(notes: Readonly<Record<string, string>>, given: DeskGiven = {}): Promise<GuideDesk> {
	const { context, store } = commandDesk({ ...given, notes });
	const settings = given.settings === undefined ? {} : { settings: given.settings };
	const vault = await openVault(notes, { today: "2026-06-11", ...settings });
	const file = (path: string): object | null => (store.notes.has(path) ? { path, extension: "md", stat: { mtime: 0 } } : null);
	const app = {
		...context.app,
		vault: { ...context.app.vault, getFileByPath: file, getMarkdownFiles: () => [...store.notes.keys()].map(file) },
		metadataCache: {
			getFileCache: ({ path }: { path: string }) => ({ frontmatter: parseNote(store.notes.get(path) ?? "").frontmatter }),
			getFirstLinkpathDest: (link: string) =>
				file([...store.notes.keys()].find((one) => one === `${link}.md` || one.endsWith(`/${link}.md`)) ?? ""),
		},
	};
	const world = { ...context, index: vault.index, app: app as unknown as App };
	const seen = new Map(store.notes);
	const sync = async (): Promise<void> => {
		for (const path of [...seen.keys()]) if (!store.notes.has(path) && seen.delete(path)) await vault.remove(path);
		for (const [path, text] of store.notes) {
			if (seen.get(path) === text) continue;
			seen.set(path, text);
			await vault.write(path, text);
		}
	};
	const open = async (): Promise<GuideDesk> => {
		const port = guidePort(world, new NoteWriter(store));
		const session = new GuideSession(port, () => undefined);
		port.onChange((renamed) => session.follow(renamed));
		await port.ready;
		await session.begin();
		return {
			store, port, session, sync,
			async enter(...lines) {
				for (const line of lines) {
					session.type(line);
					session.enter();
				}
				await session.settled();
			},
			async rename(from, to) {
				await sync();
				const text = store.notes.get(from) ?? "";
				store.notes.delete(from);
				seen.delete(from);
				store.notes.set(to, text);
				seen.set(to, text);
				world.writer.renamed(from, to);
				await vault.rename(from, to);
			},
			async undo() {
				await world.writer.undo();
				await sync();
			},
			async reopen() {
				await sync();
				return open();
			},
		};
	};
	return open();
}
