import { addToLog } from "../domain/notes/edit-log";
import { unlessNoted } from "../domain/notes/noted-already";
import { PRESENCE_TEMPLATE } from "../domain/notes/presence-template";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { findNote, newNoteFolder, notePath } from "./new-note-place";
import { openNote } from "./open-note";
import { noteName, written, type CommandOutcome } from "./outcome";

/** Opens the user's presence plan; without one, makes it from the template, in the language of their messages. */
export async function addPresencePlan(context: CommandContext): Promise<CommandOutcome> {
	const { index, messages: { presence }, writer } = context;
	// Before every note is read, a plan that is there would not be known.
	await index.ready;
	const [plan] = index.presencePlans();
	if (plan !== undefined) {
		await openNote(context, plan.path);
		return { kind: "say", sentence: presence.isThere(plan.name) };
	}
	const { language } = context.registerDefault();
	const path = freePath(context, newNoteFolder(context, ""), context.messagesIn(language).presence.name);
	const text = PRESENCE_TEMPLATE[language](index.today(), context.logForm().headings[0] ?? "Log");
	const outcome = await writer.create(presence.made(noteName(path)), path, text);
	if (outcome.ok) await openNote(context, path);
	return written(outcome);
}

/** Notes in a presence plan that something of it was done today. */
export function logPresence(context: CommandContext, path: string): Promise<WriteOutcome> {
	const { index, writer, messages: { presence } } = context;
	const day = index.today();
	const line = context.dayLink(day) ?? day;
	const edit = unlessNoted(line, (text) => addToLog(text, { day, lines: [line] }, context.logForm()));
	return writer.write(presence.done(noteName(path)), [{ path, edit }]);
}

/** A path at which no note is, by a number behind the name where one is needed. */
function freePath(context: CommandContext, folder: string, name: string): string {
	let path = notePath(folder, name);
	for (let count = 2; findNote(context, path) !== null; count++) path = notePath(folder, `${name} ${count}`);
	return path;
}
