import assert from "node:assert/strict";
import type { NoteChange } from "../../../src/vault/note-change";
import { PendingChanges, type CurrentNotes } from "../../../src/vault/pending-changes";

/** What happens to files: numbers pick one of those that are there, and paths are never used again. */
export type FileEvent =
	| { readonly does: "create" | "delete" | "change" | "move"; readonly file: number; readonly told: number };

/** Tells of events, each once or several times, takes the changes out, and holds them to what has happened. */
export function followFiles(rounds: readonly (readonly FileEvent[])[]): void {
	const files = new Files();
	const pending = new PendingChanges();
	for (const events of rounds) {
		files.origins = new Map(files.paths);
		const told = events.flatMap((event) => files.happen(event, pending));
		const changes = pending.take(files);
		assert.deepEqual([...keysOf(changes)].sort(), [...expected(files, told)].sort());
		assert.equal(pending.isEmpty, true);
		assert.deepEqual(pending.take(files), []);
	}
}

/** What is to be told: of a file that moved its way, of others what is there now. */
function* expected(files: Files, told: readonly Told[]): Generator<string> {
	const [carried, left] = [new Set<string>(), new Set<string>()];
	for (const [id, from] of files.origins) {
		const to = files.paths.get(id);
		if (to === undefined || to === from) continue;
		carried.add(to);
		left.add(from);
		yield `rename ${from} ${to}`;
	}
	for (const path of new Set(told.map(({ path: at }) => at))) {
		const isChanged = told.some((one) => one.path === path && one.isChange);
		if (!files.exists(path)) {
			if (!left.has(path)) yield `remove ${path}`;
		} else if (isChanged || !carried.has(path)) yield `upsert ${path}`;
		if (told.some((one) => one.path === path && !one.isChange)) yield `name ${path}`;
	}
}

function* keysOf(changes: readonly NoteChange[]): Generator<string> {
	for (const change of changes) {
		if (change.kind === "rename") yield `rename ${change.from} ${change.to}`;
		else if (change.kind === "upsert") yield `upsert ${change.snapshot.path}`;
		else yield `${change.kind} ${change.path}`;
	}
}

interface Told {
	readonly path: string;
	/** Whether it was told that the note says something else, not that a file came or went. */
	readonly isChange: boolean;
}

class Files implements CurrentNotes {
	readonly paths = new Map<number, string>();
	/** Where each file of the round was first. */
	origins = new Map<number, string>();
	private used = 0;

	exists(path: string): boolean {
		return [...this.paths.values()].includes(path);
	}

	snapshot(path: string, text: string | null): { path: string; metadata: object; text: string | null; modified: number } | null {
		return this.exists(path) ? { path, metadata: {}, text, modified: 0 } : null;
	}

	happen({ does, file, told }: FileEvent, pending: PendingChanges): readonly Told[] {
		const ids = [...this.paths.keys()];
		const id = does === "create" ? this.used : ids[file % Math.max(1, ids.length)];
		if (id === undefined) return [];
		const from = this.paths.get(id) ?? this.newPath();
		const to = does === "move" ? this.newPath() : from;
		if (!this.origins.has(id)) this.origins.set(id, from);
		if (does === "delete") this.paths.delete(id);
		else this.paths.set(id, to);
		for (let time = 0; time < told; time++) {
			if (does === "change") pending.changed(to, "words");
			else if (does === "move") pending.renamed(from, to);
			else pending.cameOrWent(to);
		}
		return [from, to].map((path) => ({ path, isChange: does === "change" }));
	}

	private newPath(): string {
		return `${String(this.used++)}.md`;
	}
}
