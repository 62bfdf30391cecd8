import type * as Api from "obsidian";
import { Events } from "../core/events";
import { DataAdapter } from "./data-adapter";
import { FileTree } from "./file-tree";
import { TAbstractFile, TFile, TFolder } from "./files";
import { normalizePath } from "./normalize-path";
import { isHidden, missing, parentPath, type Store, type StoreEntry } from "./store";

type Data = string | ArrayBuffer;
type Options = Api.DataWriteOptions | undefined;

const FORBIDDEN = /[\\:*?"<>|]/;

/** The vault: its tree of files, its writes and their events. */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	readonly configDir = ".obsidian";
	readonly #tree: FileTree;
	readonly #texts = new Map<string, string>();
	readonly #queues = new Map<string, Promise<unknown>>();
	readonly #config = new Map<string, unknown>();
	#stopWatching: () => void = () => undefined;

	constructor(readonly store: Store) {
		super();
		this.adapter = new DataAdapter(store);
		this.#tree = new FileTree(this, (file) => this.trigger("create", file));
	}

	/** Fills the tree, with a `create` for each entry, and starts to watch for outside changes. */
	async load(): Promise<void> {
		const { entries, texts } = await this.store.fill();
		for (const [path, text] of texts) this.#texts.set(path, text);
		for (const entry of entries) if (entry.folder) this.#tree.addFolder(entry.path);
		for (const entry of entries) if (!entry.folder) this.#tree.addFile(entry.path, entry);
		const stop = this.store.watch((path) => {
			this.trigger("raw", path);
			if (!isHidden(path)) void this.#queue(path, () => this.#noticeOutsideChange(path));
		});
		this.#stopWatching = stop;
	}

	/** Stops to watch for outside changes. */
	close(): void {
		this.#stopWatching();
	}

	/** Settles when no write is under way. */
	async settled(): Promise<void> {
		while (this.#queues.size > 0) await Promise.allSettled(this.#queues.values());
	}

	getName(): string {
		return this.store.name;
	}

	getConfig(key: string): unknown {
		return this.#config.get(key);
	}

	setConfig(key: string, value: unknown): void {
		this.#config.set(key, value);
	}

	getRoot(): TFolder {
		return this.#tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const file = this.#tree.get(path);
		return file instanceof TFolder ? file : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.#tree.all()];
	}

	getFiles(): TFile[] {
		const files: TFile[] = [];
		for (const file of this.#tree.all()) if (file instanceof TFile) files.push(file);
		return files;
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => void): void {
		visit(root);
		for (const child of root.children.slice()) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	/** A free path: "base.ext", "base 1.ext" and so on. */
	getAvailablePath(base: string, extension: string): string {
		let path = `${base}.${extension}`;
		for (let copy = 1; this.#tree.get(path) !== null; copy++) path = `${base} ${copy}.${extension}`;
		return path;
	}

	create(path: string, data: string, options?: Options): Promise<TFile> {
		return this.#create(path, data, options);
	}

	createBinary(path: string, data: ArrayBuffer, options?: Options): Promise<TFile> {
		return this.#create(path, data, options);
	}

	async createFolder(path: string): Promise<TFolder> {
		const normal = normalizePath(path);
		if (this.#tree.get(normal) !== null) throw new Error("Folder already exists.");
		await this.store.makeFolder(normal);
		return this.#tree.addFolder(normal);
	}

	async read(file: TFile): Promise<string> {
		const text = await this.store.read(file.path);
		this.#texts.set(file.path, text);
		return text;
	}

	cachedRead(file: TFile): Promise<string> {
		const text = this.#texts.get(file.path);
		return text === undefined ? this.read(file) : Promise.resolve(text);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.store.readBinary(file.path);
	}

	modify(file: TFile, data: string, options?: Options): Promise<void> {
		return this.#queue(file.path, () => this.#write(file, data, options));
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: Options): Promise<void> {
		return this.#queue(file.path, () => this.#write(file, data, options));
	}

	async append(file: TFile, data: string, options?: Options): Promise<void> {
		await this.process(file, (text) => text + data, options);
	}

	process(file: TFile, change: (text: string) => string, options?: Options): Promise<string> {
		return this.#queue(file.path, async () => {
			const before = await this.store.read(file.path);
			const after = change(before);
			if (after !== before) await this.#write(file, after, options);
			return after;
		});
	}

	async copy(file: TFile, path: string): Promise<TFile> {
		return this.#create(path, await this.store.readBinary(file.path), undefined);
	}

	async delete(file: TAbstractFile): Promise<void> {
		await this.store.remove(file.path);
		this.#forget(file);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (!system || !(await this.adapter.trashSystem())) await this.adapter.trashLocal(file.path);
		this.#forget(file);
	}

	async rename(file: TAbstractFile, path: string): Promise<void> {
		const target = normalizePath(path);
		if (target === file.path) return;
		if (target.toLowerCase() !== file.path.toLowerCase()) this.#refuseTaken(target);
		await this.store.rename(file.path, target);
		for (const [moved, old] of this.#tree.move(file, target)) {
			const text = this.#texts.get(old);
			this.#texts.delete(old);
			if (text !== undefined) this.#texts.set(moved.path, text);
			this.trigger("rename", moved, old);
		}
	}

	async #create(path: string, data: Data, options: Options): Promise<TFile> {
		const normal = normalizePath(path);
		this.#refuseTaken(normal);
		const parent = parentPath(normal);
		if (parent !== "" && this.getFolderByPath(parent) === null) throw missing(normal);
		return this.#queue(normal, async () => {
			this.#refuseTaken(normal);
			const entry = await this.store.write(normal, data);
			this.#remember(normal, data);
			return this.#tree.addFile(normal, { ...entry, ...options });
		});
	}

	#refuseTaken(path: string): void {
		if (this.#tree.get(path) !== null) throw new Error("File already exists.");
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (FORBIDDEN.test(name)) throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
	}

	async #write(file: TFile, data: Data, options: Options): Promise<void> {
		const { ctime, mtime, size } = await this.store.write(file.path, data);
		file.stat = { ctime: options?.ctime ?? ctime, mtime: options?.mtime ?? mtime, size };
		this.#remember(file.path, data);
		this.trigger("modify", file);
	}

	#remember(path: string, data: Data): void {
		if (typeof data === "string") this.#texts.set(path, data);
		else this.#texts.delete(path);
	}

	#forget(file: TAbstractFile): void {
		for (const gone of this.#tree.remove(file)) {
			this.#texts.delete(gone.path);
			this.trigger("delete", gone);
		}
	}

	async #noticeOutsideChange(path: string): Promise<void> {
		const entry = await this.store.stat(path);
		const known = this.#tree.get(path);
		if (entry === null) {
			if (known !== null && known !== this.#tree.root) this.#forget(known);
		} else if (entry.folder) await this.#noticeFolder(path);
		else if (known instanceof TFile) this.#noticeEdit(known, entry);
		else {
			this.#texts.delete(path);
			this.#tree.addFile(path, entry);
		}
	}

	/** A folder that appears at once with its files (a move, an unpacked archive) may be told of by its own name alone. */
	async #noticeFolder(path: string): Promise<void> {
		this.#tree.addFolder(path);
		for (const child of await this.store.children(path)) {
			if (!isHidden(child.path) && this.#tree.get(child.path) === null) await this.#noticeOutsideChange(child.path);
		}
	}

	#noticeEdit(file: TFile, entry: StoreEntry): void {
		if (file.stat.mtime === entry.mtime && file.stat.size === entry.size) return;
		file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		this.#texts.delete(file.path);
		this.trigger("modify", file);
	}

	/** One write at a time for each path. */
	#queue<T>(path: string, run: () => Promise<T>): Promise<T> {
		const turn = (this.#queues.get(path) ?? Promise.resolve()).then(run, run);
		this.#queues.set(path, turn);
		const leave = (): void => {
			if (this.#queues.get(path) === turn) this.#queues.delete(path);
		};
		turn.then(leave, leave);
		return turn;
	}
}
