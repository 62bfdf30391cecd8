import { MarkdownView, type TFile } from "obsidian";
import { NO_SOURCE, sourceOfLink, sourceOfNote, sourceOfSelection, type RelaySource } from "../domain/matches/relay-source";
import type { CommandContext } from "./command-context";

/** What is in view to be passed on: what is selected, the link at the cursor, else the note, save one about a person. */
export async function relaySourceInView(context: CommandContext): Promise<RelaySource> {
	const { activeEditor } = context.app.workspace;
	const file = activeEditor?.file ?? context.app.workspace.getActiveFile();
	const editor = activeEditor instanceof MarkdownView && activeEditor.getMode() === "preview" ? undefined : activeEditor?.editor;
	const selected = editor?.getSelection() ?? "";
	if (selected.trim() !== "") return readInPlace(context, sourceOfSelection(selected, file?.basename ?? ""), file?.path ?? "");
	const cursor = editor?.getCursor();
	const link = editor === undefined || cursor === undefined ? null : sourceOfLink(editor.getLine(cursor.line), cursor.ch);
	if (link !== null) {
		const read = await readInPlace(context, link, file?.path ?? "");
		if (read !== NO_SOURCE) return read;
	}
	return file === null ? NO_SOURCE : sourceOfFile(context, file);
}

/** A link to a note is the note, called as the link calls it. */
async function readInPlace(context: CommandContext, source: RelaySource, from: string): Promise<RelaySource> {
	if (source.note === null) return source;
	const file = context.app.metadataCache.getFirstLinkpathDest(source.note, from);
	if (file === null) return source;
	const read = await sourceOfFile(context, file);
	return read === NO_SOURCE ? read : { ...read, subject: source.subject };
}

async function sourceOfFile({ index, read }: CommandContext, { path, basename, extension }: TFile): Promise<RelaySource> {
	if (index.contact(path) !== null || index.me()?.path === path) return NO_SOURCE;
	return sourceOfNote(basename, extension === "md" ? ((await read(path)) ?? "") : "");
}
