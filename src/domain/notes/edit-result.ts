/** Why an edit cannot be made; the note then stays as it is. */
export type EditFailureCode =
	/** The front matter is no readable YAML map. */
	| "unreadable-frontmatter"
	/** The front matter can be read, but no text was found that holds the wanted values and all the others. */
	| "unwritable-frontmatter"
	/** The line no longer holds what it did. */
	| "line-changed"
	/** A code block or comment is never closed, so that a line added below would be part of it. */
	| "unclosed-block"
	/** The task recurs: only the plugin that repeats it can complete it. */
	| "recurring-task";

/** The note's text after an edit; the same text when the edit changes nothing. */
export interface EditedText {
	readonly ok: true;
	readonly text: string;
	/** Whether the whole front matter was written anew, so that its comments and quotes are lost. */
	readonly rewritten: boolean;
}

/** An edit that is refused, and where: `line` counts from 0 in the note, null when no line is to blame. */
export interface EditFailure {
	readonly ok: false;
	readonly code: EditFailureCode;
	readonly line: number | null;
	/** The technical cause as reported, in no language of the interface; may be empty. */
	readonly cause: string;
}

export type EditResult = EditedText | EditFailure;

/** A change of one note's text. Pure: it may run more than once, each time on what the note holds then. */
export type TextEdit = (text: string) => EditResult;

/** An edit that succeeded without rewriting front matter. */
export function edited(text: string): EditedText {
	return { ok: true, text, rewritten: false };
}

/** An edit refused for what one line holds, or for the note as a whole. */
export function refused(code: EditFailureCode, line: number | null, cause = ""): EditFailure {
	return { ok: false, code, line, cause };
}

/** Several edits of one note as one: each works on what the one before it left, and the first failure refuses all. */
export function inSequence(...edits: readonly TextEdit[]): TextEdit {
	return (text) => {
		let result = edited(text);
		for (const edit of edits) {
			const next = edit(result.text);
			if (!next.ok) return next;
			result = { ...next, rewritten: result.rewritten || next.rewritten };
		}
		return result;
	};
}
