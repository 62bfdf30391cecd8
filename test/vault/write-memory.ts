import type { NoteStore } from "../../src/vault/write-port";

/** A vault in memory that counts its writes and breaks where it is told to. */
export class MemoryStore implements NoteStore {
	readonly notes: Map<string, string>;
	readonly trashed: string[] = [];
	/** Every write that was made, in order. */
	readonly writes: string[] = [];
	/** Run before each call, with what it is about; it may throw, or change the notes as others would. */
	before: (call: "read" | "process" | "create" | "trash", path: string) => void = () => undefined;
	/** Run after each write. */
	after: (call: "process" | "create" | "trash", path: string) => void = () => undefined;

	constructor(notes: Readonly<Record<string, string>>) {
		this.notes = new Map(Object.entries(notes));
	}

	read(path: string): Promise<string | null> {
		return this.#run(() => {
			this.before("read", path);
			return this.notes.get(path) ?? null;
		});
	}

	process(path: string, change: (text: string) => string): Promise<void> {
		return this.#run(() => {
			this.before("process", path);
			const text = this.notes.get(path);
			if (text === undefined) throw new Error(`no such file: ${path}`);
			this.notes.set(path, change(text));
			this.writes.push(path);
			this.after("process", path);
		});
	}

	create(path: string, text: string): Promise<void> {
		return this.#run(() => {
			this.before("create", path);
			if (this.notes.has(path)) throw new Error(`file exists: ${path}`);
			this.notes.set(path, text);
			this.writes.push(path);
			this.after("create", path);
		});
	}

	trash(path: string): Promise<void> {
		return this.#run(() => {
			this.before("trash", path);
			if (!this.notes.delete(path)) throw new Error(`no such file: ${path}`);
			this.trashed.push(path);
			this.writes.push(path);
			this.after("trash", path);
		});
	}

	/** All notes as they stand. */
	get all(): Readonly<Record<string, string>> {
		return Object.fromEntries([...this.notes].sort());
	}

	async #run<Result>(work: () => Result): Promise<Result> {
		// As on a disk, nothing happens at once.
		await Promise.resolve();
		return work();
	}
}
