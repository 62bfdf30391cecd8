import type { App } from "obsidian";
import type { ContactIndex } from "./contact-index";

/** The text of a note, null when there is none at the path. */
export type ReadNote = (path: string) => Promise<string | null>;

/** What is needed to look things up in notes when they are called for: the index says where, the text says what. */
export interface NoteReading {
	readonly index: ContactIndex;
	readonly read: ReadNote;
}

/** Reads notes of the app's vault, from its cache where it has them. */
export function createNoteReader({ vault }: App): ReadNote {
	return async (path) => {
		const file = vault.getFileByPath(path);
		return file === null ? null : vault.cachedRead(file);
	};
}
