import type { TextEdit } from "../domain/notes/edit-result";
import { followRename, UndoHistory, type WrittenNote } from "./undo-history";
import type { WriteOutcome } from "./write-outcome";
import type { NoteStore } from "./write-port";
import { moveTogether, type MovesOutcome, type NoteMove, Refusal } from "./write-together";

/** A change of one note: an edit of its text, or the text of a note to be made. */
export type NoteEdit =
	| { readonly path: string; readonly edit: TextEdit }
	| { readonly path: string; readonly create: string };

/**
 * The only writer of notes. A step may change many notes: all of them or none. Every step can be undone and redone as long
 * as its notes stand as it left them; steps run one after the other.
 */
export class NoteWriter {
	readonly #store: NoteStore;
	readonly #history = new UndoHistory();
	/** What the step under way is to write and has written, so that a rename meanwhile is followed. */
	#moves: readonly NoteMove[] = [];
	#written: readonly WrittenNote[] = [];
	#turn: Promise<unknown> = Promise.resolve();
	#lastStep = 0;

	constructor(store: NoteStore) {
		this.#store = store;
	}

	/**
	 * Makes all the edits as one step, or none. Edits are tried on what the notes hold before anything is written, and made
	 * again on what each holds at that instant, so they are pure functions. `label` names the step for undo.
	 */
	write(label: string, edits: readonly NoteEdit[]): Promise<WriteOutcome> {
		return this.#inTurn(() => this.#write(label, edits));
	}

	/** Makes a note as one step; never overwrites. Undone, it goes to the trash. */
	create(label: string, path: string, text: string): Promise<WriteOutcome> {
		return this.write(label, [{ path, create: text }]);
	}

	/** Takes back the last step, or the one with this id: every note gets its text of before, or none does. */
	undo(step?: number): Promise<WriteOutcome> {
		return this.#inTurn(() => this.#replay("undo", step));
	}

	/** Does again the step undone last, or the one with this id. */
	redo(step?: number): Promise<WriteOutcome> {
		return this.#inTurn(() => this.#replay("redo", step));
	}

	/** Label of the step `undo()` would take back, null when there is none. */
	get undoLabel(): string | null {
		return this.#history.toUndo()?.label ?? null;
	}

	/** Label of the step `redo()` would do again, null when there is none. */
	get redoLabel(): string | null {
		return this.#history.toRedo()?.label ?? null;
	}

	/** To be told of every rename of a note or folder, so that undo finds its notes. */
	renamed(from: string, to: string): void {
		this.#history.renamed(from, to);
		followRename(this.#moves, from, to);
		followRename(this.#written, from, to);
	}

	async #write(label: string, edits: readonly NoteEdit[]): Promise<WriteOutcome> {
		const rewritten = new Set<NoteMove>();
		const moves = movesOf(edits, rewritten);
		const outcome = await this.#move(moves, false);
		if (!outcome.ok) return { ok: false, label, failure: outcome.failure };
		const notes = outcome.written;
		const step = notes.length === 0 ? null : ++this.#lastStep;
		if (step !== null) this.#history.add({ id: step, label, notes });
		const written = notes.map(({ path }) => path);
		return {
			ok: true,
			step,
			label,
			written,
			rewritten: [...rewritten].map(({ path }) => path).filter((path) => written.includes(path)),
			unchanged: moves.map(({ path }) => path).filter((path) => !written.includes(path)),
		};
	}

	async #replay(way: "undo" | "redo", id: number | undefined): Promise<WriteOutcome> {
		const step = way === "undo" ? this.#history.toUndo(id) : this.#history.toRedo(id);
		if (step === null) {
			const code = way === "undo" ? "nothing-to-undo" : "nothing-to-redo";
			return { ok: false, label: "", failure: { code, path: null, line: null, cause: "", stranded: [] } };
		}
		const outcome = await this.#move(step.notes.map((note) => reversal(note, way)), true);
		if (!outcome.ok) return { ok: false, label: step.label, failure: outcome.failure };
		if (way === "undo") this.#history.undone(step);
		else this.#history.redone(step);
		const written = outcome.written.map(({ path }) => path);
		return { ok: true, step: step.id, label: step.label, written, rewritten: [], unchanged: [] };
	}

	async #move(moves: readonly NoteMove[], readBack: boolean): Promise<MovesOutcome> {
		const written: WrittenNote[] = [];
		this.#moves = moves;
		this.#written = written;
		return moveTogether(this.#store, moves, written, readBack);
	}

	#inTurn(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
		const result = this.#turn.then(work);
		// The caller hears of a rejection; the next step does not depend on it.
		this.#turn = result.then(noMore, noMore);
		return result;
	}
}

function noMore(): void {
	// The end of a turn.
}

/** One move a note, its edits in their order; notes whose front matter is written anew are added to `rewritten`. */
function movesOf(edits: readonly NoteEdit[], rewritten: Set<NoteMove>): NoteMove[] {
	const byPath = new Map<string, NoteEdit[]>();
	for (const edit of edits) {
		const others = byPath.get(edit.path);
		if (others === undefined) byPath.set(edit.path, [edit]);
		else others.push(edit);
	}
	return [...byPath].map(([path, own]) => ({
		path,
		next(current) {
			rewritten.delete(this);
			return own.reduce((text, edit) => nextText(text, edit, () => rewritten.add(this)), current);
		},
	}));
}

function nextText(current: string | null, edit: NoteEdit, onRewrite: () => void): string {
	if ("create" in edit) {
		if (current !== null) throw new Refusal("note-exists");
		return edit.create;
	}
	if (current === null) throw new Refusal("note-missing");
	const result = edit.edit(current);
	if (!result.ok) throw new Refusal(result.code, result.line, result.cause);
	if (result.rewritten) onRewrite();
	return result.text;
}

/** Takes a note from the text a step left to the one it found, or back; only from exactly that text. */
function reversal(note: WrittenNote, way: "undo" | "redo"): NoteMove {
	const [from, to] = way === "undo" ? [note.after, note.before] : [note.before, note.after];
	return {
		path: note.path,
		next(current) {
			if (current === from) return to;
			if (current === null) throw new Refusal("note-missing");
			throw new Refusal(from === null ? "note-exists" : "note-changed");
		},
	};
}
