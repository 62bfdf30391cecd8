import type { App, TFile } from "obsidian";
import type { NoteMetadata, NoteSnapshot } from "../domain/notes/note-snapshot";
import type { NoteSource } from "./live-index";

/** A note as the index reads it. The app's cached metadata is handed on as it is: nothing is copied. */
export function readSnapshot(app: App, file: TFile, text: string | null): NoteSnapshot {
	return new FileSnapshot(file.path, app.metadataCache.getFileCache(file), text, file);
}

class FileSnapshot implements NoteSnapshot {
	constructor(
		readonly path: string, readonly metadata: NoteMetadata | null, readonly text: string | null, private readonly file: TFile,
	) {}

	/** Asked of few notes: of 40,000 files it would be fetched from all over the memory for nothing. */
	get modified(): number {
		return this.file.stat.mtime;
	}
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
