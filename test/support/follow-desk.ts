import type { App } from "obsidian";
import type { CommandContext } from "../../src/commands/command-context";
import { openVault } from "../api/support/open-vault";
import { parseNote } from "../host/src/metadata/parse-note";
import type { MemoryStore } from "../vault/write-memory";
import { commandDesk, type DeskGiven } from "./command-desk";

/** Commands at work on 11 June 2026, on notes that the plugin's own index has read and that links lead to. */
export async function followDesk(
	notes: Readonly<Record<string, string>>, given: DeskGiven = {},
): Promise<{ readonly context: CommandContext; readonly store: MemoryStore }> {
	const { context, store } = commandDesk({ ...given, notes });
	const { index } = await openVault(notes, { today: "2026-06-11", ...(given.settings === undefined ? {} : { settings: given.settings }) });
	const find = (link: string): object | null => {
		const path = [...store.notes.keys()].find((one) => one === `${link}.md` || one.endsWith(`/${link}.md`));
		return path === undefined ? null : { path };
	};
	const metadataCache = {
		getCache: (path: string) => ({ frontmatter: parseNote(store.notes.get(path) ?? "").frontmatter }),
		getFirstLinkpathDest: find,
	};
	const fileManager = {
		...context.app.fileManager,
		generateMarkdownLink: ({ path }: { path: string }, _from: string, _part?: string, words?: string) => {
			const name = path.slice(path.lastIndexOf("/") + 1, -3);
			return words === undefined ? `[[${name}]]` : `[[${name}|${words}]]`;
		},
	};
	return { context: { ...context, index, app: { ...context.app, metadataCache, fileManager } as unknown as App }, store };
}
