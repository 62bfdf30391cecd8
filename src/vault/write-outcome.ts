import type { EditFailureCode } from "../domain/notes/edit-result";

/** Why nothing was written: an edit's own reason, or the vault's. */
export type WriteFailureCode =
	| EditFailureCode
	| "note-missing"
	| "note-exists"
	/** The note is not what the plugin left there, so undoing would lose what was written since. */
	| "note-changed"
	/** The vault refused or broke off; `cause` says how. */
	| "not-written"
	| "nothing-to-undo"
	| "nothing-to-redo";

export interface WriteFailure {
	readonly code: WriteFailureCode;
	/** The note to blame, null when none is. */
	readonly path: string | null;
	/** Line of that note, from 0. */
	readonly line: number | null;
	/** The technical cause, in no language of the interface; may be empty. */
	readonly cause: string;
	/** Notes that were written and could not be put back, because something else wrote to them meanwhile. */
	readonly stranded: readonly string[];
}

/** What a step did to the vault. Paths are those at the time of writing. */
export interface WriteDone {
	readonly ok: true;
	/** The step for `undo(step)`; null when every note was already as wanted, so that nothing was written. */
	readonly step: number | null;
	readonly label: string;
	readonly written: readonly string[];
	/** Those of `written` whose whole front matter was written anew: the notice says so. */
	readonly rewritten: readonly string[];
	readonly unchanged: readonly string[];
}

/** A step that did not happen: all notes are as they were, save `failure.stranded`. */
export interface WriteRefused {
	readonly ok: false;
	readonly label: string;
	readonly failure: WriteFailure;
}

export type WriteOutcome = WriteDone | WriteRefused;
