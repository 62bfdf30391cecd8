import type { FileManager, TFile, Vault } from "obsidian";
import { BYTE_ORDER_MARK } from "../domain/notes/split-note";
import type { NoteStore } from "./write-port";
import { Refusal } from "./write-together";

/** The app's vault as the writer's store. It reads the file itself, so that what it tells is on disk, not in a cache. */
export function createVaultStore(vault: Vault, fileManager: FileManager): NoteStore {
	const fileAt = (path: string): TFile => {
		const file = vault.getFileByPath(path);
		if (file === null) throw new Refusal("note-missing");
		return file;
	};
	const read = async (path: string): Promise<string | null> => {
		if (vault.getFileByPath(path) === null) return null;
		const bytes = await vault.adapter.readBinary(path);
		// Bytes that are no UTF-8 would be lost in a write: then it throws, and the note stays as it is.
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	};
	return {
		read,
		async process(path, change) {
			const file = fileAt(path);
			const onDisk = await read(path);
			await vault.process(file, (text) => {
				// The app may leave out the mark when it reads; it stays in the note.
				const mark = onDisk?.startsWith(BYTE_ORDER_MARK) === true && !text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
				return change(mark + text);
			});
		},
		async create(path, text) {
			if (vault.getAbstractFileByPath(path) !== null) throw new Refusal("note-exists");
			await makeFolders(vault, path.split("/").slice(0, -1));
			await vault.create(path, text);
		},
		async trash(path) {
			await fileManager.trashFile(fileAt(path));
		},
	};
}

async function makeFolders(vault: Vault, names: readonly string[]): Promise<void> {
	for (let depth = 1; depth <= names.length; depth++) {
		const folder = names.slice(0, depth).join("/");
		if (vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
	}
}
