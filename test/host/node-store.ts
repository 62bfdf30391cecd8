import { type Dirent, type Stats, watch } from "node:fs";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isHidden, missing, parentPath, type Store, type StoreContents, type StoreEntry } from "./src/vault/store.js";

/** Files read at once: enough to keep a disk busy, few enough for the limit on open files. */
const AT_ONCE = 64;

/** Ms of quiet before a change is told: editors write a file in several steps. */
const QUIET = 40;

/** Thrown for a path that leads out of the vault. */
export class OutsideVault extends Error {
	constructor(path: string) {
		super(`Outside the vault: ${path}`);
	}
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A real folder, through node:fs. No path leads out of it, symbolic links included. */
export class NodeStore implements Store {
	readonly name: string;

	private constructor(readonly root: string) {
		this.name = path.basename(root);
	}

	static async open(folder: string): Promise<NodeStore> {
		return new NodeStore(await realpath(folder));
	}

	async fill(): Promise<StoreContents> {
		const entries: StoreEntry[] = [];
		await this.#walk("", entries);
		const notes = entries.filter((entry) => !entry.folder && entry.path.endsWith(".md"));
		const texts = new Map<string, string>();
		for (let at = 0; at < notes.length; at += AT_ONCE) {
			const part = notes.slice(at, at + AT_ONCE);
			const read = await Promise.all(part.map((note) => readFile(path.join(this.root, note.path))));
			for (const [index, note] of part.entries()) texts.set(note.path, decoder.decode(read[index]));
		}
		return { entries, texts };
	}

	async children(folder: string): Promise<readonly StoreEntry[]> {
		const found = await this.#list(await this.#inside(folder));
		return Promise.all(found.map((child) => this.#entryOf(folder === "" ? child.name : `${folder}/${child.name}`)));
	}

	async stat(file: string): Promise<StoreEntry | null> {
		const place = await this.#inside(file);
		return this.#ifThere(file, async () => entryFor(file, await stat(place))).catch(nullWhenMissing);
	}

	async read(file: string): Promise<string> {
		const place = await this.#inside(file);
		return decoder.decode(await this.#ifThere(file, () => readFile(place)));
	}

	async readBinary(file: string): Promise<ArrayBuffer> {
		const place = await this.#inside(file);
		const bytes = await this.#ifThere(file, () => readFile(place));
		return new Uint8Array(bytes).buffer;
	}

	async write(file: string, data: string | ArrayBuffer): Promise<StoreEntry> {
		const place = await this.#inside(file);
		await mkdir(path.dirname(place), { recursive: true });
		await writeFile(place, typeof data === "string" ? data : new Uint8Array(data));
		return entryFor(file, await stat(place));
	}

	async makeFolder(folder: string): Promise<void> {
		await mkdir(await this.#inside(folder), { recursive: true });
	}

	async remove(file: string): Promise<void> {
		const place = await this.#inside(file);
		if (place === this.root) throw new OutsideVault(file);
		await this.#ifThere(file, () => rm(place, { recursive: true }));
	}

	async rename(from: string, to: string): Promise<void> {
		const [source, target] = [await this.#inside(from), await this.#inside(to)];
		await mkdir(path.dirname(target), { recursive: true });
		await this.#ifThere(from, () => rename(source, target));
	}

	watch(listener: (path: string) => void): () => void {
		const waiting = new Map<string, NodeJS.Timeout>();
		const watcher = watch(this.root, { recursive: true }, (_event, name) => {
			if (name === null) return;
			const changed = name.split(path.sep).join("/");
			clearTimeout(waiting.get(changed));
			waiting.set(changed, setTimeout(() => {
				waiting.delete(changed);
				listener(changed);
			}, QUIET));
		});
		return () => {
			watcher.close();
			for (const timer of waiting.values()) clearTimeout(timer);
		};
	}

	async #walk(folder: string, entries: StoreEntry[]): Promise<void> {
		const found = (await this.#list(path.join(this.root, folder))).filter((child) => !isHidden(child.name));
		const own = await Promise.all(found.map((child) => this.#entryOf(folder === "" ? child.name : `${folder}/${child.name}`)));
		entries.push(...own);
		for (const entry of own) if (entry.folder) await this.#walk(entry.path, entries);
	}

	/** Links are left out: they may lead out of the vault. */
	async #list(place: string): Promise<Dirent[]> {
		const found = await readdir(place, { withFileTypes: true });
		return found.filter((child) => child.isFile() || child.isDirectory());
	}

	async #entryOf(file: string): Promise<StoreEntry> {
		return entryFor(file, await stat(path.join(this.root, file)));
	}

	/** The place of a path on disk, or an error when it is not in the vault. */
	async #inside(file: string): Promise<string> {
		const place = path.resolve(this.root, file);
		if (!this.#holds(place) || file.includes("\0")) throw new OutsideVault(file);
		// What is there already decides where a path leads; what is not there yet cannot be a link.
		for (let there = file; ; there = parentPath(there)) {
			const real = await realpath(path.resolve(this.root, there)).catch(nullWhenMissing);
			if (real !== null && !this.#holds(real)) throw new OutsideVault(file);
			if (real !== null || there === "") return place;
		}
	}

	#holds(place: string): boolean {
		return place === this.root || place.startsWith(this.root + path.sep);
	}

	async #ifThere<T>(file: string, run: () => Promise<T>): Promise<T> {
		try {
			return await run();
		} catch (error) {
			throw isMissing(error) ? missing(file) : error;
		}
	}
}

const entryFor = (file: string, found: Stats): StoreEntry => ({
	path: file,
	folder: found.isDirectory(),
	ctime: Math.round(found.birthtimeMs),
	mtime: Math.round(found.mtimeMs),
	size: found.isDirectory() ? 0 : found.size,
});

const isMissing = (error: unknown): boolean =>
	error instanceof Error && (("code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) || error.message.startsWith("ENOENT"));

function nullWhenMissing(error: unknown): null {
	if (isMissing(error)) return null;
	throw error;
}
