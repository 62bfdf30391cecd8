import type { App, TFile } from "obsidian";
import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import type { NoteSource } from "./live-index";

/** A note as the index reads it. The app's cached metadata is handed on as it is: nothing is copied. */
export function readSnapshot(app: App, file: TFile, text: string | null): NoteSnapshot {
	return { path: file.path, metadata: app.metadataCache.getFileCache(file), text, modified: file.stat.mtime };
}

/** The vault of the app, as the index reads it. */
export function createNoteSource(app: App): NoteSource {
	return {
		*snapshots() {
			for (const file of app.vault.getMarkdownFiles()) yield readSnapshot(app, file, null);
		},
		withText: async (path) => {
			const file = app.vault.getFileByPath(path);
			if (file === null) return null;
			const text = await app.vault.cachedRead(file);
			return readSnapshot(app, file, text);
		},
		resolve: (linkPath, source) => app.metadataCache.getFirstLinkpathDest(linkPath, source)?.path ?? null,
		frontmatter: (path) => app.metadataCache.getCache(path)?.frontmatter ?? null,
		count: () => app.vault.getMarkdownFiles().length,
	};
}
