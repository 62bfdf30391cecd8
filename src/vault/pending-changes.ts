import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import type { NoteChange } from "./note-change";

/** The vault as it stands when changes are taken out. */
export interface CurrentNotes {
	/** Whether there is a file at a path. */
	exists(path: string): boolean;
	/** The note at a path, with the text if it is at hand; null when there is none, or the app has not parsed it yet. */
	snapshot(path: string, text: string | null): NoteSnapshot | null;
}

/**
 * What happened in the vault since it was last asked. Only places are noted, not what was said of them: what stands there is
 * read when the changes are taken out. So the order of events does not matter, nor how often one is told.
 */
export class PendingChanges {
	/** Texts that came with events, by path; null where none did. */
	private readonly touched = new Map<string, string | null>();
	/** Paths at which a file came or went. */
	private readonly moved = new Set<string>();
	/** From where a file came that was renamed, perhaps several times, by its present path. */
	private readonly origins = new Map<string, string>();

	get isEmpty(): boolean {
		return this.touched.size + this.moved.size + this.origins.size === 0;
	}

	/** A note was parsed anew; the text is the one that was parsed. */
	changed(path: string, text: string): void {
		this.touched.set(path, text);
	}

	/** A file came or went. */
	cameOrWent(path: string): void {
		this.moved.add(path);
		if (!this.touched.has(path)) this.touched.set(path, null);
	}

	/** A file goes by another path. */
	renamed(from: string, to: string): void {
		const origin = this.origins.get(from) ?? from;
		this.origins.delete(from);
		// Told twice, a rename is still one: nothing is at `from` any more that could come from elsewhere.
		if (!this.origins.has(to)) this.origins.set(to, origin);
		this.cameOrWent(from);
		this.cameOrWent(to);
	}

	/** Takes all changes out, as they follow from how the vault stands now. */
	take(notes: CurrentNotes): readonly NoteChange[] {
		const changes: NoteChange[] = [];
		const [carried, left] = [new Set<string>(), new Set<string>()];
		for (const [to, from] of this.origins) {
			// A note that took another's place, or went round in a circle, is read as two notes that changed.
			if (notes.exists(from) || !notes.exists(to)) continue;
			changes.push({ kind: "rename", from, to, snapshot: notes.snapshot(to, null) });
			carried.add(to);
			left.add(from);
		}
		for (const [path, text] of this.touched) {
			const snapshot = carried.has(path) && text === null ? null : notes.snapshot(path, text);
			if (!notes.exists(path)) {
				if (!left.has(path)) changes.push({ kind: "remove", path });
			} else if (snapshot !== null) changes.push({ kind: "upsert", snapshot });
		}
		for (const path of this.moved) changes.push({ kind: "name", path });
		this.touched.clear();
		this.moved.clear();
		this.origins.clear();
		return changes;
	}
}
