import type { Vault } from "./vault";
import { type TAbstractFile, TFile, TFolder } from "./files";
import { parentPath } from "./store";

/** The vault's files and folders by path. */
export class FileTree {
	readonly root = new TFolder();
	readonly #byPath = new Map<string, TAbstractFile>();

	/** `onCreate` is told of each file and folder that joins the tree. */
	constructor(private readonly vault: Vault, private readonly onCreate: (file: TAbstractFile) => void) {
		this.root.vault = vault as TFolder["vault"];
		this.root.path = "/";
		this.#byPath.set("/", this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.#byPath.get(path) ?? null;
	}

	all(): Iterable<TAbstractFile> {
		return this.#byPath.values();
	}

	addFile(path: string, stat: TFile["stat"]): TFile {
		const file = new TFile();
		file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
		this.#add(file, path);
		return file;
	}

	addFolder(path: string): TFolder {
		if (path === "" || path === "/") return this.root;
		const known = this.#byPath.get(path);
		if (known instanceof TFolder) return known;
		const folder = new TFolder();
		this.#add(folder, path);
		return folder;
	}

	/** Takes a file or folder out of the tree and answers all that went, innermost first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const inner = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
		this.#detach(file);
		file.deleted = true;
		return [...inner, file];
	}

	/** Moves a file or folder and answers all that moved with their old paths, outermost first. */
	move(file: TAbstractFile, path: string): (readonly [TAbstractFile, string])[] {
		const old = file.path;
		this.#detach(file);
		file.setPath(path);
		this.#attach(file);
		const inner = file instanceof TFolder ? file.children.slice() : [];
		return [[file, old], ...inner.flatMap((child) => this.#follow(child, path))];
	}

	#follow(file: TAbstractFile, folder: string): (readonly [TAbstractFile, string])[] {
		const old = file.path;
		this.#byPath.delete(old);
		file.setPath(`${folder}/${file.name}`);
		this.#byPath.set(file.path, file);
		const inner = file instanceof TFolder ? file.children.slice() : [];
		return [[file, old], ...inner.flatMap((child) => this.#follow(child, file.path))];
	}

	#add(file: TAbstractFile, path: string): void {
		file.vault = this.vault as TFile["vault"];
		file.setPath(path);
		this.#attach(file);
		this.onCreate(file);
	}

	#attach(file: TAbstractFile): void {
		file.parent = this.addFolder(parentPath(file.path));
		file.parent.children.push(file);
		file.deleted = false;
		this.#byPath.set(file.path, file);
	}

	#detach(file: TAbstractFile): void {
		this.#byPath.delete(file.path);
		const siblings = file.parent?.children ?? [];
		const at = siblings.lastIndexOf(file);
		if (at >= 0) siblings.splice(at, 1);
	}
}
