import { Platform, type App, type PaneType } from "obsidian";
import type { CommandContext } from "./command-context";

/** Opens a note in the main area, at a line (from 0) when one is given. */
export async function openNote(
	{ app }: Pick<CommandContext, "app">,
	path: string,
	pane: PaneType | boolean = false,
	line: number | null = null,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	await app.workspace.getLeaf(pane).openFile(file, line === null ? {} : { eState: { line } });
	uncoverNotes(app);
}

/** Closes the drawer of a phone, which lies over the notes and stays there when one is opened. */
export function uncoverNotes({ workspace }: App): void {
	if (Platform.isPhone) workspace.rightSplit.collapse();
}
