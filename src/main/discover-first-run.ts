import type { App } from "obsidian";
import type { FirstRun } from "../ui/due-panel/panel-port";
import type { LiveVault } from "./live-vault";

/** Looks through the vault for what the first run shows. */
export function discoverFirstRun(_app: App, live: LiveVault): FirstRun {
	const { contacts, meetings } = live.index.status();
	return { contacts, byRule: [], candidates: [], meetings, dailyNotes: null };
}
