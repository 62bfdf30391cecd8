import type { NoteSource } from "../vault/live-index";
import type { Pace } from "../vault/slices";

/** How far the first reading has come, in notes. */
export interface Progress {
	readonly read: number;
	readonly total: number;
}

/** Counts the notes of the first reading as they go by, and tells after each slice of work. */
export class ReadingProgress {
	private read = 0;
	private isDone = false;

	constructor(private readonly notes: NoteSource, private readonly tell: () => void) {}

	/** Null once everything has been read. */
	current(): Progress | null {
		return this.isDone ? null : { read: this.read, total: this.notes.count() };
	}

	/** The notes, counted as they are read. */
	source(): NoteSource {
		const { notes } = this;
		const counted = (): void => void this.read++;
		return {
			...notes,
			*snapshots() {
				for (const snapshot of notes.snapshots()) {
					counted();
					yield snapshot;
				}
			},
		};
	}

	/** The pace, telling between two slices while notes are read. */
	pace(pace: Pace): Pace {
		return {
			...pace,
			breathe: () => {
				if (!this.isDone) this.tell();
				return pace.breathe();
			},
		};
	}

	done(): void {
		this.isDone = true;
		this.tell();
	}
}
