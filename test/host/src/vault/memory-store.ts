import { isHidden, missing, parentPath, type Store, type StoreContents, type StoreEntry } from "./store";

interface MemoryFile {
	data: string | ArrayBuffer;
	ctime: number;
	mtime: number;
}

const sizeOf = (data: string | ArrayBuffer): number => {
	if (typeof data !== "string") return data.byteLength;
	// Counted without encoding: a vault of 400,000 notes is listed at once.
	let bytes = data.length;
	for (let at = 0; at < data.length; at++) {
		const code = data.charCodeAt(at);
		if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
	}
	return bytes;
};

/** A vault in memory. */
export class MemoryStore implements Store {
	readonly name: string;
	readonly #files = new Map<string, MemoryFile>();
	readonly #folders = new Set<string>();
	readonly #listeners = new Set<(path: string) => void>();
	#lastWritten = 0;

	constructor(texts: Iterable<readonly [path: string, text: string]> = [], name = "memory") {
		this.name = name;
		const now = Date.now();
		for (const [path, text] of texts) {
			this.#files.set(path, { data: text, ctime: now, mtime: now });
			this.#addFolders(parentPath(path));
		}
		this.#lastWritten = now;
	}

	/** Changes or (null) removes a file as another program would, and tells the watchers. */
	writeFromOutside(path: string, data: string | null): void {
		if (data === null) this.#drop(path);
		else this.#put(path, data);
		for (const listener of this.#listeners) listener(path);
	}

	fill(): Promise<StoreContents> {
		const entries: StoreEntry[] = [];
		const texts = new Map<string, string>();
		for (const path of this.#folders) if (!isHidden(path)) entries.push(this.#folderEntry(path));
		for (const [path, file] of this.#files) {
			if (isHidden(path)) continue;
			entries.push(this.#fileEntry(path, file));
			if (typeof file.data === "string" && path.endsWith(".md")) texts.set(path, file.data);
		}
		return Promise.resolve({ entries, texts });
	}

	children(folder: string): Promise<readonly StoreEntry[]> {
		const folders = [...this.#folders].filter((path) => parentPath(path) === folder).map((path) => this.#folderEntry(path));
		const files = [...this.#files].filter(([path]) => parentPath(path) === folder).map(([path, file]) => this.#fileEntry(path, file));
		return Promise.resolve([...folders, ...files]);
	}

	stat(path: string): Promise<StoreEntry | null> {
		const file = this.#files.get(path);
		if (file !== undefined) return Promise.resolve(this.#fileEntry(path, file));
		return Promise.resolve(path === "" || this.#folders.has(path) ? this.#folderEntry(path) : null);
	}

	read(path: string): Promise<string> {
		const data = this.#files.get(path)?.data;
		if (data === undefined) return Promise.reject(missing(path));
		return Promise.resolve(typeof data === "string" ? data : new TextDecoder("utf-8", { ignoreBOM: true }).decode(data));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		const data = this.#files.get(path)?.data;
		if (data === undefined) return Promise.reject(missing(path));
		return Promise.resolve(typeof data === "string" ? new TextEncoder().encode(data).buffer : data.slice(0));
	}

	write(path: string, data: string | ArrayBuffer): Promise<StoreEntry> {
		return Promise.resolve(this.#fileEntry(path, this.#put(path, data)));
	}

	makeFolder(path: string): Promise<void> {
		this.#addFolders(path);
		return Promise.resolve();
	}

	remove(path: string): Promise<void> {
		if (!this.#files.has(path) && !this.#folders.has(path)) return Promise.reject(missing(path));
		this.#drop(path);
		return Promise.resolve();
	}

	rename(from: string, to: string): Promise<void> {
		const file = this.#files.get(from);
		if (file === undefined && !this.#folders.has(from)) return Promise.reject(missing(from));
		this.#addFolders(parentPath(to));
		if (file !== undefined) {
			this.#files.delete(from);
			this.#files.set(to, file);
			return Promise.resolve();
		}
		for (const path of this.#below(this.#folders, from)) {
			this.#folders.delete(path);
			this.#folders.add(to + path.slice(from.length));
		}
		for (const path of this.#below(this.#files.keys(), from)) {
			const moved = this.#files.get(path);
			this.#files.delete(path);
			if (moved !== undefined) this.#files.set(to + path.slice(from.length), moved);
		}
		return Promise.resolve();
	}

	watch(listener: (path: string) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#put(path: string, data: string | ArrayBuffer): MemoryFile {
		// Two writes never share a time, so that a change of the same size within a millisecond is seen.
		this.#lastWritten = Math.max(Date.now(), this.#lastWritten + 1);
		const file = { data, ctime: this.#files.get(path)?.ctime ?? this.#lastWritten, mtime: this.#lastWritten };
		this.#files.set(path, file);
		this.#addFolders(parentPath(path));
		return file;
	}

	#drop(path: string): void {
		if (this.#files.delete(path)) return;
		for (const inner of this.#below(this.#files.keys(), path)) this.#files.delete(inner);
		for (const inner of this.#below(this.#folders, path)) this.#folders.delete(inner);
	}

	#addFolders(path: string): void {
		for (let folder = path; folder !== "" && !this.#folders.has(folder); folder = parentPath(folder)) this.#folders.add(folder);
	}

	#below(paths: Iterable<string>, folder: string): string[] {
		return [...paths].filter((path) => path === folder || path.startsWith(`${folder}/`));
	}

	#folderEntry(path: string): StoreEntry {
		return { path, folder: true, ctime: 0, mtime: 0, size: 0 };
	}

	#fileEntry(path: string, file: MemoryFile): StoreEntry {
		return { path, folder: false, ctime: file.ctime, mtime: file.mtime, size: sizeOf(file.data) };
	}
}
