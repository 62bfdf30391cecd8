import type { NoteSnapshot } from "../domain/notes/note-snapshot";

/** One thing that happened in the vault. The order of changes and repeats of them make no difference to where they end. */
export type NoteChange =
	/** A note was read: it is new, or it says something else. */
	| { readonly kind: "upsert"; readonly snapshot: NoteSnapshot }
	| { readonly kind: "remove"; readonly path: string }
	/** `snapshot` is the note at its new path; null for a file that is no note, or is not parsed yet. */
	| { readonly kind: "rename"; readonly from: string; readonly to: string; readonly snapshot: NoteSnapshot | null }
	/** A file came or went at a path, whatever it holds: links to its name may lead elsewhere. */
	| { readonly kind: "name"; readonly path: string };

/** What a batch of changes did to the facts: paths of contacts, and what else is not as it was. */
export interface FactDiff {
	readonly added: ReadonlySet<string>;
	/** Contacts whose own facts, interactions or owed things may differ. */
	readonly updated: ReadonlySet<string>;
	readonly removed: ReadonlySet<string>;
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** Notes of contacts, meetings and organisations that may tie others than before, or are gone. */
	readonly retied: ReadonlySet<string>;
	readonly owed: boolean;
	/** A goal came, went or changed: everyone's fit may differ. */
	readonly goals: boolean;
	readonly problems: boolean;
	readonly me: boolean;
	/** An organisation's note or a presence plan came, went or changed. */
	readonly pages: boolean;
	/** Most edits have nothing to do with people. */
	readonly isEmpty: boolean;
}

/** Gathers what a batch of changes does. */
export class FactChanges implements FactDiff {
	readonly added = new Set<string>();
	readonly updated = new Set<string>();
	readonly removed = new Set<string>();
	readonly renamed: { from: string; to: string }[] = [];
	readonly retied = new Set<string>();
	owed = false;
	goals = false;
	problems = false;
	me = false;
	pages = false;

	/** A contact's note came. One that had only just gone is touched by what it says itself. */
	arrive(path: string): void {
		if (!this.removed.delete(path)) this.added.add(path);
	}

	/** A contact's note went. */
	leave(path: string): void {
		this.updated.delete(path);
		if (!this.added.delete(path)) this.removed.add(path);
	}

	/** Something that a contact's facts are made of may be different. */
	touch(path: string): void {
		if (!this.added.has(path)) this.updated.add(path);
	}

	get isEmpty(): boolean {
		const { added, updated, removed, owed, goals, problems, me, pages } = this;
		return added.size + updated.size + removed.size === 0 && !owed && !goals && !problems && !me && !pages;
	}
}
