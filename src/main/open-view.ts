import type { App, ItemView, WorkspaceLeaf } from "obsidian";
import { uncoverNotes } from "../commands/open-note";

/** Shows the view of a type in the right sidebar, making it when there is none, and returns its leaf. */
export async function openInSidebar(app: App, type: string): Promise<WorkspaceLeaf> {
	return app.workspace.ensureSideLeaf(type, "right", { active: true, reveal: true });
}

/** Shows the view of a type in the main area, in a tab of its own when there is none. */
export async function openInTab(app: App, type: string): Promise<void> {
	const { workspace } = app;
	const open = workspace.getLeavesOfType(type)[0];
	const leaf = open ?? workspace.getLeaf("tab");
	if (open === undefined) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	uncoverNotes(app);
}

/** The open views of a type; a leaf whose view the app has put off has none. */
export function openViews<View extends ItemView>(
	app: App, type: string, kind: abstract new (...args: never[]) => View,
): readonly View[] {
	return app.workspace.getLeavesOfType(type).map(({ view }) => view).filter((view): view is View => view instanceof kind);
}
