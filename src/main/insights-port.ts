import type { App } from "obsidian";
import type { CommandContext } from "../commands/command-context";
import { openNote } from "../commands/open-note";
import type { NotedInsight } from "../domain/notes/meeting-content";
import { insightKindOf, sectionNamed } from "../domain/notes/meeting-sections";
import type { InsightsPort } from "../ui/insights/insights-port";
import { notify } from "../ui/notify";
import { createAppPace } from "../vault/app-pace";
import { gatherInsights } from "../vault/gather-insights";

/** What the view of insights needs, made from the plugin's parts. What notes held is remembered until they change. */
export function createInsightsPort(app: App, context: CommandContext): InsightsPort {
	const { index, read } = context;
	const known = new Map<string, readonly NotedInsight[]>();
	const pace = createAppPace();
	return {
		messages: () => context.messages,
		today: () => index.today(),
		gather: async (onProgress, signal) => {
			await index.ready;
			return gatherInsights({ index, read }, { known, onProgress, signal, mayHold: (path) => hasInsights(app, path), breathe: () => pace.breathe() });
		},
		open: (path, line, pane) => void openNote(context, path, pane, line),
		linkTo: (path) => {
			const file = app.vault.getFileByPath(path);
			return file === null ? path : app.fileManager.generateMarkdownLink(file, "");
		},
		copy: (text, count) => {
			const { copied, notCopied } = context.messages.insights;
			const say = (sentence: string): void => notify({ sentences: [sentence], action: null });
			activeWindow.navigator.clipboard.writeText(text).then(() => say(copied(count)), () => say(notCopied));
		},
		onChange: (callback) => {
			// Nobody has been told of changes so far.
			known.clear();
			const changed = app.metadataCache.on("changed", ({ path }) => {
				if (known.delete(path) || index.meeting(path) !== null) callback();
			});
			const stop = index.onChange(callback);
			return () => {
				app.metadataCache.offref(changed);
				stop();
			};
		},
	};
}

/** Whether a note has a heading under which insights stand, by what the app's cache knows of it. */
function hasInsights({ metadataCache }: App, path: string): boolean {
	return (metadataCache.getCache(path)?.headings ?? []).some(({ heading }) => {
		const section = sectionNamed(heading);
		return section !== null && insightKindOf(section) !== null;
	});
}
