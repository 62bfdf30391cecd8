import { completeTask } from "../domain/notes/edit-line";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import type { TextEdit } from "../domain/notes/edit-result";
import type { YamlHost } from "../domain/notes/note-codec";
import { wordsOfTask } from "../domain/notes/task-line";
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
	if (kind === "thanks") return setThanked(yaml);
	if (kind === "update" || line === null) return null;
	return (note) => completeTask(note, { line, expects: (found) => isBeginning(wordsOfTask(found.replace(QUOTE, "")) ?? "", text) }, index.today());
}

/** Says in a meeting's note that thanks were given. */
export function setThanked(yaml: YamlHost): TextEdit {
	return (note) => editFrontmatter(note, (frontmatter) => new Map([[thankedKey(frontmatter), true]]), yaml);
}

const QUOTE = /^[ \t>]+/;

/** Whether a line's words are those a task was read with, or their beginning where it goes on below. */
function isBeginning(words: string, text: string): boolean {
	return words === text || (words !== "" && text.startsWith(`${words} `));
}

function thankedKey(frontmatter: Readonly<Record<string, unknown>>): string {
	return Object.keys(frontmatter).find((key) => foldKey(key) === "thanked") ?? "thanked";
}
