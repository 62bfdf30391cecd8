import { completeTask } from "../domain/notes/edit-line";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import type { TextEdit } from "../domain/notes/edit-result";
import type { Owed } from "../domain/reconnections/owed";
import { foldKey } from "../domain/text/fold-text";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";

/**
 * Settles something owed where it stands: a task is ticked with today as its done day, a meeting is thanked for. An update has
 * no line of its own to tick: null, log the exchange instead.
 */
export function markDone(context: CommandContext, owed: Owed): Promise<WriteOutcome> | null {
	const edit = settle(context, owed);
	return edit === null ? null : context.writer.write(context.messages.commands.done.owed(owed.text), [{ path: owed.path, edit }]);
}

function settle({ index, yaml }: CommandContext, { kind, line, text }: Owed): TextEdit | null {
	if (kind === "thanks") {
		return (note) => editFrontmatter(note, (frontmatter) => new Map([[thankedKey(frontmatter), true]]), yaml);
	}
	if (kind === "update" || line === null) return null;
	// The words were read from that line, so all of them stand in it still.
	const words = text.split(" ");
	const expects = (found: string): boolean => words.every((word) => found.includes(word));
	return (note) => completeTask(note, { line, expects }, index.today());
}

function thankedKey(frontmatter: Readonly<Record<string, unknown>>): string {
	return Object.keys(frontmatter).find((key) => foldKey(key) === "thanked") ?? "thanked";
}
