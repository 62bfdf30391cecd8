import { MarkdownView, type Editor } from "obsidian";
import { questionLine } from "../domain/notes/meeting-note-values";
import { linesOf, splitNote } from "../domain/notes/split-note";
import type { TextPlace } from "../domain/notes/template";
import { recommendQuestions } from "../domain/questions/recommend-questions";
import { gatherQuestionInput, type QuestionOrder } from "../vault/gather-questions";
import type { CommandContext } from "./command-context";
import { suggestMeeting } from "./new-meeting-note";
import { NOTHING, type CommandOutcome } from "./outcome";

/** Puts questions for the contacts of the note that is being written at the cursor, each with room for its answer. */
export async function insertQuestions(context: CommandContext): Promise<CommandOutcome> {
	const { app, index, messages } = context;
	const open = app.workspace.activeEditor;
	const path = open?.file?.path;
	const editor = open?.editor;
	if (path === undefined || editor === undefined || (open instanceof MarkdownView && open.getMode() === "preview")) {
		return { kind: "say", sentence: messages.meeting.noEditor };
	}
	await index.ready;
	// What is being written may not be saved yet.
	const reading = { index, read: (note: string) => (note === path ? Promise.resolve(editor.getValue()) : context.read(note)) };
	const { chosen } = recommendQuestions(await gatherQuestionInput(reading, questionOrder(context, path), context.settings().questionsNote));
	if (chosen.length === 0) return { kind: "say", sentence: messages.meeting.noneToInsert };
	insertItems(editor, chosen.map(({ id, text }) => questionLine(text, id)));
	return NOTHING;
}

/** What a note says of the conversation it is for: a meeting's note itself, any other one by whom it is about or links to. */
function questionOrder(context: CommandContext, note: string): QuestionOrder {
	const { app, index } = context;
	const held = index.meeting(note);
	const linked = Object.keys(app.metadataCache.resolvedLinks[note] ?? {});
	const named = held?.contacts ?? (index.contact(note) === null ? linked.filter((path) => index.contact(path) !== null) : [note]);
	const { purpose, goal, register } = suggestMeeting(context, named);
	return {
		contacts: named,
		purpose: held === null ? purpose : held.meeting.purpose,
		goal: held === null ? goal : (held.goal?.path ?? null),
		register,
		note,
	};
}

/** Writes list items at the cursor, or below its line when that has words; the cursor goes to the room below the first. */
function insertItems(editor: Editor, items: readonly string[]): void {
	const line = Math.min(lineToFill(editor.getValue(), editor.getCursor().line), editor.lastLine());
	const { text, from, cursor } = placeItems(items, line, editor.getLine(line));
	editor.replaceRange(text, from, { line, ch: editor.getLine(line).length });
	editor.setCursor(cursor);
}

/** The line where list items go: the cursor's, or the first below the properties, which they would break. */
export function lineToFill(text: string, line: number): number {
	const parts = splitNote(text);
	return parts === null ? line : Math.max(line, linesOf(parts.open + parts.yaml + parts.close).length);
}

/** The text of list items, from where to the end of the line it goes, and where writing begins then. */
export function placeItems(
	items: readonly string[],
	line: number,
	there: string,
): { readonly text: string; readonly from: TextPlace; readonly cursor: TextPlace } {
	const [, indent = "", mark = "-", rest = ""] = /^(\s*)(?:([-*+])(?:\s+|$))?(.*)$/.exec(there) ?? [];
	const isFree = rest === "";
	const room = `${indent}  `;
	const text = items.map((item) => `${indent}${mark} ${item}\n${room}`).join("\n");
	return isFree
		? { text, from: { line, ch: 0 }, cursor: { line: line + 1, ch: room.length } }
		: { text: `\n${text}`, from: { line, ch: there.length }, cursor: { line: line + 2, ch: room.length } };
}
