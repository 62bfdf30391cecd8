import type { CommandContext } from "./command-context";

/** The folder of new notes: the one in settings, else the app's own place for them; empty for the vault's root. */
export function newNoteFolder({ app }: Pick<CommandContext, "app">, chosen: string): string {
	if (chosen !== "") return chosen;
	const parent = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? "").path;
	return parent === "/" ? "" : parent;
}

/** The path of a note of this name in a folder. */
export function notePath(folder: string, name: string): string {
	const path = folder.replace(/^\/+|\/+$/g, "");
	return path === "" ? `${name}.md` : `${path}/${name}.md`;
}

/** The note at a path as the strictest file system sees it, whatever its case and however its accents are written; or null. */
export function findNote({ app }: Pick<CommandContext, "app">, path: string): string | null {
	const exact = app.vault.getFileByPath(path);
	if (exact !== null) return exact.path;
	const slash = path.lastIndexOf("/");
	const folder = slash === -1 ? app.vault.getRoot() : app.vault.getFolderByPath(path.slice(0, slash));
	const key = pathKey(path);
	return folder?.children.find((child) => pathKey(child.path) === key)?.path ?? null;
}

function pathKey(path: string): string {
	return path.normalize("NFC").toLowerCase();
}
