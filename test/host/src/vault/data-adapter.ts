import type * as Api from "obsidian";
import { normalizePath } from "./normalize-path";
import { parentPath, type Store } from "./store";

const storePath = (path: string): string => {
	const normal = normalizePath(path);
	return normal === "/" ? "" : normal;
};

const bytesOf = (data: ArrayBuffer): Uint8Array => new Uint8Array(data);

/** Files by path, hidden ones too, without the vault's tree. */
export class DataAdapter implements Api.DataAdapter {
	constructor(private readonly store: Store) {}

	getName(): string {
		return this.store.name;
	}

	async exists(path: string): Promise<boolean> {
		return (await this.store.stat(storePath(path))) !== null;
	}

	async stat(path: string): Promise<Api.Stat | null> {
		const entry = await this.store.stat(storePath(path));
		if (entry === null) return null;
		return { type: entry.folder ? "folder" : "file", ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	async list(path: string): Promise<Api.ListedFiles> {
		const entries = await this.store.children(storePath(path));
		const pathsOf = (folder: boolean): string[] => entries.filter((entry) => entry.folder === folder).map((entry) => entry.path);
		return { files: pathsOf(false), folders: pathsOf(true) };
	}

	read(path: string): Promise<string> {
		return this.store.read(storePath(path));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.store.readBinary(storePath(path));
	}

	async write(path: string, data: string): Promise<void> {
		await this.store.write(storePath(path), data);
	}

	async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
		await this.store.write(storePath(path), data);
	}

	async append(path: string, data: string): Promise<void> {
		await this.write(path, (await this.exists(path)) ? (await this.read(path)) + data : data);
	}

	async appendBinary(path: string, data: ArrayBuffer): Promise<void> {
		const before = (await this.exists(path)) ? await this.readBinary(path) : new ArrayBuffer(0);
		const joined = new Uint8Array(before.byteLength + data.byteLength);
		joined.set(bytesOf(before));
		joined.set(bytesOf(data), before.byteLength);
		await this.writeBinary(path, joined.buffer);
	}

	async process(path: string, change: (data: string) => string): Promise<string> {
		const before = await this.read(path);
		const after = change(before);
		if (after !== before) await this.write(path, after);
		return after;
	}

	getResourcePath(path: string): string {
		return `/_vault/file?path=${encodeURIComponent(path)}`;
	}

	mkdir(path: string): Promise<void> {
		return this.store.makeFolder(storePath(path));
	}

	/** There is no system trash in the host. */
	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		const name = path.slice(parentPath(path).length).replace(/^\//, "");
		const dot = name.lastIndexOf(".");
		const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
		let target = `.trash/${name}`;
		for (let copy = 2; await this.exists(target); copy++) target = `.trash/${stem} ${copy}${extension}`;
		await this.store.rename(storePath(path), target);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const folder = storePath(path);
		if (!recursive && (await this.store.children(folder)).length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		await this.store.remove(folder);
	}

	remove(path: string): Promise<void> {
		return this.store.remove(storePath(path));
	}

	rename(from: string, to: string): Promise<void> {
		return this.store.rename(storePath(from), storePath(to));
	}

	async copy(from: string, to: string): Promise<void> {
		if (await this.exists(to)) throw new Error("Destination file already exists!");
		await this.writeBinary(to, await this.readBinary(from));
	}
}
