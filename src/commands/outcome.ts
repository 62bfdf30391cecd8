import type { Messages } from "../i18n";
import type { Notification } from "../ui/notify";
import type { WriteFailure, WriteOutcome } from "../vault/write-outcome";

/** What a command came to: notes written or not, a sentence to say, or nothing to tell. */
export type CommandOutcome =
	| { readonly kind: "write"; readonly way: "do" | "undo" | "redo"; readonly outcome: WriteOutcome }
	| { readonly kind: "say"; readonly sentence: string }
	| { readonly kind: "nothing" };

/** The user changed their mind, or has seen the result already. */
export const NOTHING: CommandOutcome = { kind: "nothing" };

/** A step's outcome as a command's. */
export function written(outcome: WriteOutcome): CommandOutcome {
	return { kind: "write", way: "do", outcome };
}

/** How the last step can be taken back, or done again. */
export interface Replay {
	undo(step: number): void;
	redo(step: number): void;
}

/** What to tell of an outcome; null when there is nothing. */
export function describeOutcome(outcome: CommandOutcome, messages: Messages, replay: Replay): Notification | null {
	if (outcome.kind === "nothing") return null;
	if (outcome.kind === "say") return { sentences: [outcome.sentence], action: null };
	const words = messages.commands;
	const result = outcome.outcome;
	if (!result.ok) return { sentences: describeFailure(result.failure, messages), action: null };
	const { step } = result;
	if (step === null) return { sentences: [words.nothingNew], action: null };
	const sentence = outcome.way === "do" ? result.label : words[outcome.way === "undo" ? "undone" : "redone"](result.label);
	return {
		sentences: [
			`${sentence}.`,
			...(result.rewritten.length > 0 ? [words.rewritten(result.rewritten.map(noteName))] : []),
		],
		action: outcome.way === "undo"
			? { label: words.redo, run: () => replay.redo(step) }
			: { label: words.undo, run: () => replay.undo(step) },
	};
}

/** Why nothing was written, with the note and the line to blame; `line` counts from 0. */
export function sayFailure({ code, line }: Pick<WriteFailure, "code" | "line">, path: string | null, { commands }: Messages): string {
	const note = path === null ? commands.theNote : noteName(path);
	// The form of a whole block stands in no one line.
	return commands.failures[code](line === null || code === "unwritable-frontmatter" ? note : commands.atLine(note, line + 1));
}

function describeFailure(failure: WriteFailure, messages: Messages): readonly string[] {
	const { path, stranded } = failure;
	const { commands } = messages;
	return [
		sayFailure(failure, path, messages),
		...(stranded.length > 0 ? [commands.stranded(stranded.map(noteName))] : []),
	];
}

/** A note's file name without `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
