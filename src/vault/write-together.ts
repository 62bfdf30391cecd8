import type { WrittenNote } from "./undo-history";
import type { WriteFailure, WriteFailureCode } from "./write-outcome";
import type { NoteStore } from "./write-port";

/** What is to become of one note. `path` may change while the move is under way, when the note is renamed. */
export interface NoteMove {
	path: string;
	/** The text a note shall have, given the one it has; null is no note. Pure; throws a `Refusal`. */
	next(current: string | null): string | null;
}

/** Thrown by a move that cannot be made, so that nothing is written. */
export class Refusal extends Error {
	constructor(readonly code: WriteFailureCode, readonly line: number | null = null, cause = "") {
		super(cause);
	}
}

/** All moves made, those that changed nothing left out; or a failure, with every note as it was. */
export type MovesOutcome =
	| { readonly ok: true; readonly written: readonly WrittenNote[] }
	| { readonly ok: false; readonly failure: WriteFailure };

/** A move that changes something, with the text found and the text wanted when it was tried. */
interface Change {
	readonly move: NoteMove;
	readonly found: string | null;
	readonly wanted: string | null;
}

/**
 * Makes all moves or none. They are tried on what the notes hold first; when one fails after others were written, those get
 * their text back, unless something else has written to them since. With `readBack`, what was written is read again.
 * `written` is empty, and filled on the way.
 */
export async function moveTogether(
	store: NoteStore, moves: readonly NoteMove[], written: WrittenNote[], readBack: boolean,
): Promise<MovesOutcome> {
	let current: NoteMove | undefined;
	try {
		const changes: Change[] = [];
		for (current of moves) {
			const found = await store.read(current.path);
			const wanted = current.next(found);
			if (found !== wanted) changes.push({ move: current, found, wanted });
		}
		for (const change of changes) {
			current = change.move;
			await makeChange(store, change, written);
		}
		if (readBack) for (current of moves) await checkWritten(store, current, written);
		return { ok: true, written };
	} catch (error) {
		const stranded = await putBack(store, written);
		const [code, line] = error instanceof Refusal ? [error.code, error.line] : ["not-written" as const, null];
		const cause = error instanceof Error ? error.message : String(error);
		return { ok: false, failure: { code, path: current?.path ?? null, line, cause, stranded } };
	}
}

/** Notes what is to be written before the vault is asked, since a write may fail half way. */
async function makeChange(store: NoteStore, { move, found, wanted }: Change, written: WrittenNote[]): Promise<void> {
	const place = written.length;
	const note = (before: string | null, after: string | null): void => {
		written[place] = { path: move.path, before, after };
	};
	if (found !== null && wanted !== null) return changeText(store, move, note);
	if (wanted !== null) {
		// What cannot be made is not ours to put back, so it is noted when it stands.
		await store.create(move.path, wanted);
		return note(null, wanted);
	}
	const current = await store.read(move.path);
	move.next(current);
	note(current, null);
	return store.trash(move.path);
}

async function changeText(
	store: NoteStore, move: NoteMove, note: (before: string, after: string) => void,
): Promise<void> {
	let refusal: unknown = null;
	let isUnchanged = false;
	try {
		await store.process(move.path, (text) => {
			try {
				const next = move.next(text);
				isUnchanged = next === text;
				// Only a write that changes something may touch the file.
				if (next === null || isUnchanged) throw new Refusal("not-written");
				note(text, next);
				return next;
			} catch (error) {
				refusal = error;
				throw error;
			}
		});
	} catch (error) {
		if (!isUnchanged) throw refusal ?? error;
	}
}

async function checkWritten(store: NoteStore, move: NoteMove, written: readonly WrittenNote[]): Promise<void> {
	const note = written.find(({ path }) => path === move.path);
	if (note !== undefined && (await store.read(note.path)) !== note.after) throw new Refusal("note-changed");
}

/** Gives notes their text of before, last first; the paths of those that hold neither text any more. */
async function putBack(store: NoteStore, written: readonly WrittenNote[]): Promise<string[]> {
	const stranded: string[] = [];
	for (const note of [...written].reverse()) {
		try {
			if (!(await giveBack(store, note))) stranded.push(note.path);
		} catch {
			stranded.push(note.path);
		}
	}
	return stranded;
}

async function giveBack(store: NoteStore, { path, before, after }: WrittenNote): Promise<boolean> {
	const text = await store.read(path);
	if (text === before) return true;
	if (text !== after) return false;
	if (text === null && before !== null) await store.create(path, before);
	else if (before === null) await store.trash(path);
	else {
		await store.process(path, (now) => {
			if (now !== after) throw new Refusal("note-changed");
			return before;
		});
	}
	return true;
}
