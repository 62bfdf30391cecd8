/** One note as a step found and left it; null is no note, so that a step can also make one. */
export interface WrittenNote {
	/** Follows renames. */
	path: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** What one action of the user wrote: it is undone and redone as a whole. */
export interface UndoStep {
	readonly id: number;
	/** What the user did, in words of the interface. */
	readonly label: string;
	readonly notes: readonly WrittenNote[];
}

const MOST_STEPS = 50;
/** Both texts of all notes of all steps together, in UTF-16 units; the newest step is kept whatever its size. */
const MOST_TEXT = 20_000_000;

/** The steps that can be undone and those that can be redone, newest last; the oldest are forgotten first. */
export class UndoHistory {
	readonly #done: UndoStep[] = [];
	readonly #undone: UndoStep[] = [];

	/** A step that was just written; what had been undone before can no longer be redone. */
	add(step: UndoStep): void {
		this.#undone.length = 0;
		this.#done.push(step);
		this.#forget();
	}

	/** The step to undo: the last one, or the one with this id; null when there is none. */
	toUndo(id?: number): UndoStep | null {
		return find(this.#done, id);
	}

	/** The step to redo: the one undone last, or the one with this id; null when there is none. */
	toRedo(id?: number): UndoStep | null {
		return find(this.#undone, id);
	}

	/** Marks a step as undone. */
	undone(step: UndoStep): void {
		move(step, this.#done, this.#undone);
	}

	/** Marks a step as done again. */
	redone(step: UndoStep): void {
		move(step, this.#undone, this.#done);
	}

	/** Follows a note, or a folder of notes, to its new path. */
	renamed(from: string, to: string): void {
		for (const { notes } of [...this.#done, ...this.#undone]) followRename(notes, from, to);
	}

	#forget(): void {
		let text = 0;
		let kept = 0;
		for (let at = this.#done.length - 1; at >= 0; at--) {
			text += sizeOf(this.#done[at]);
			if (kept > 0 && (kept === MOST_STEPS || text > MOST_TEXT)) break;
			kept++;
		}
		this.#done.splice(0, this.#done.length - kept);
	}
}

/** Gives notes that stood under one path, or in that folder, their new one. */
export function followRename(notes: Iterable<{ path: string }>, from: string, to: string): void {
	for (const note of notes) {
		if (note.path === from) note.path = to;
		else if (note.path.startsWith(`${from}/`)) note.path = to + note.path.slice(from.length);
	}
}

function find(steps: readonly UndoStep[], id: number | undefined): UndoStep | null {
	return (id === undefined ? steps.at(-1) : steps.find((step) => step.id === id)) ?? null;
}

function move(step: UndoStep, from: UndoStep[], to: UndoStep[]): void {
	const at = from.indexOf(step);
	if (at === -1) return;
	from.splice(at, 1);
	to.push(step);
}

function sizeOf(step: UndoStep | undefined): number {
	return (step?.notes ?? []).reduce((sum, note) => sum + (note.before?.length ?? 0) + (note.after?.length ?? 0), 0);
}
