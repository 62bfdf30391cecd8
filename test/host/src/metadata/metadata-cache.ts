import type * as Api from "obsidian";
import { Events } from "../core/events";
import { TFile } from "../vault/files";
import type { TAbstractFile } from "../vault/files";
import type { Vault } from "../vault/vault";
import { LinkLookup, lookupKey } from "./link-lookup";
import { parseNote } from "./parse-note";

type LinkCounts = Record<string, number>;

/** Ms between a write and `changed`: the app parses away from the write, so it is never at once. */
const DELAY = 2;

/** The app's parse of each note, and which note links to which. */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, LinkCounts> = {};
	unresolvedLinks: Record<string, LinkCounts> = {};
	readonly #caches = new Map<string, Api.CachedMetadata>();
	readonly #lookup = new LinkLookup();
	/** Paths of the notes that link to a name. */
	readonly #askers = new Map<string, Set<string>>();
	readonly #changed = new Set<TFile>();
	readonly #relinked = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | null = null;
	#run: Promise<void> = Promise.resolve();
	#built = false;

	constructor(private readonly vault: Vault) {
		super();
		vault.on("create", (file: TAbstractFile) => this.#onCreate(file));
		vault.on("modify", (file: TAbstractFile) => this.#onModify(file));
		vault.on("delete", (file: TAbstractFile) => this.#onDelete(file));
		vault.on("rename", (file: TAbstractFile, old: string) => this.#onRename(file, old));
	}

	/** Reads the whole vault. `tell` makes `changed` fire for each note, as on a start without the app's saved cache. */
	async build(tell = false): Promise<void> {
		for (const file of this.vault.getMarkdownFiles()) {
			const text = await this.vault.cachedRead(file);
			const cache = parseNote(text);
			this.#caches.set(file.path, cache);
			if (tell) this.trigger("changed", file, text, cache);
		}
		for (const path of this.#caches.keys()) this.#resolve(path);
		this.#built = true;
		this.trigger("resolved");
	}

	/** Settles when no write and no parse is under way: tests await this instead of sleeping. */
	async idle(): Promise<void> {
		await this.vault.settled();
		while (this.#timer !== null || this.#changed.size > 0 || this.#relinked.size > 0) {
			await new Promise((resolve) => setTimeout(resolve, DELAY));
			await this.#run;
			await this.vault.settled();
		}
		await this.#run;
	}

	getCache(path: string): Api.CachedMetadata | null {
		return this.#caches.get(path) ?? null;
	}

	getFileCache(file: TFile): Api.CachedMetadata | null {
		return this.#caches.get(file.path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === "") return this.vault.getFileByPath(sourcePath);
		return this.#lookup.find(linkpath, sourcePath)[0] ?? null;
	}

	fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const bare = omitMdExtension && file.extension === "md";
		const name = bare ? file.basename : file.name;
		if (this.getFirstLinkpathDest(name, sourcePath) === file) return name;
		return bare ? file.path.slice(0, -3) : file.path;
	}

	/** The references that point to a file, by the path of the note they stand in. */
	backlinksOf(file: TFile): Map<string, Api.Reference[]> {
		const found = new Map<string, Api.Reference[]>();
		for (const path of this.#askers.get(lookupKey(file.path)) ?? []) {
			const refs = referencesOf(this.#caches.get(path)).filter((ref) => this.#targetOf(ref, path) === file);
			if (refs.length > 0) found.set(path, refs);
		}
		return found;
	}

	#targetOf(ref: Api.Reference, path: string): TFile | null {
		const linkpath = linkpathOf(ref);
		return linkpath === "" ? null : this.getFirstLinkpathDest(linkpath, path);
	}

	#onCreate(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.#lookup.add(file);
		if (!this.#built) return;
		this.#relinkAskers(file.path);
		this.#onModify(file);
	}

	#onModify(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== "md" || !this.#built) return;
		this.#changed.add(file);
		this.#schedule();
	}

	#onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const cache = this.#caches.get(file.path) ?? null;
		this.#lookup.remove(file, file.path);
		this.#caches.delete(file.path);
		this.#changed.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.trigger("deleted", file, cache);
		this.#relinkAskers(file.path);
	}

	#onRename(file: TAbstractFile, old: string): void {
		if (!(file instanceof TFile)) return;
		this.#lookup.remove(file, old);
		this.#lookup.add(file);
		const cache = this.#caches.get(old);
		this.#caches.delete(old);
		delete this.resolvedLinks[old];
		delete this.unresolvedLinks[old];
		if (cache !== undefined && file.extension === "md") {
			this.#caches.set(file.path, cache);
			this.#resolve(file.path);
		}
		this.#relinkAskers(old);
		this.#relinkAskers(file.path);
	}

	/** Notes whose links may now mean another file are looked at again. */
	#relinkAskers(path: string): void {
		for (const asker of this.#askers.get(lookupKey(path)) ?? []) this.#relinked.add(asker);
		this.#schedule();
	}

	#schedule(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = null;
			this.#run = this.#run.then(() => this.#flush());
		}, DELAY);
	}

	/** The app's order: `changed` for each note, then `resolve` for each, then `resolved` once. */
	async #flush(): Promise<void> {
		const files = [...this.#changed];
		this.#changed.clear();
		for (const file of files) {
			await this.#read(file);
			if (!file.deleted) this.#relinked.add(file.path);
		}
		const paths = [...this.#relinked];
		this.#relinked.clear();
		for (const path of paths) {
			const file = this.vault.getFileByPath(path);
			if (file === null || !this.#caches.has(path)) continue;
			this.#resolve(path);
			this.trigger("resolve", file);
		}
		this.trigger("resolved");
	}

	async #read(file: TFile): Promise<void> {
		if (file.deleted) return;
		const text = await this.#textOf(file);
		if (text === null || file.deleted) return;
		const cache = parseNote(text);
		this.#caches.set(file.path, cache);
		this.trigger("changed", file, text, cache);
	}

	/** Null when the file went away before it was read: its `delete` is on its way. */
	#textOf(file: TFile): Promise<string | null> {
		return this.vault.cachedRead(file).catch((error: unknown) => {
			if (error instanceof Error && error.message.startsWith("ENOENT")) return null;
			throw error;
		});
	}

	#resolve(path: string): void {
		const resolved: LinkCounts = {};
		const unresolved: LinkCounts = {};
		for (const ref of referencesOf(this.#caches.get(path))) {
			const linkpath = linkpathOf(ref);
			if (linkpath === "") continue;
			const key = lookupKey(linkpath);
			const askers = this.#askers.get(key);
			if (askers === undefined) this.#askers.set(key, new Set([path]));
			else askers.add(path);
			const target = this.getFirstLinkpathDest(linkpath, path);
			if (target === null) unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
			else resolved[target.path] = (resolved[target.path] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}
}

const linkpathOf = ({ link }: Api.Reference): string => {
	const hash = link.indexOf("#");
	return hash < 0 ? link : link.slice(0, hash);
};

const NO_REFERENCES: readonly Api.Reference[] = [];

function referencesOf(cache: Api.CachedMetadata | undefined): readonly Api.Reference[] {
	if (cache === undefined || (cache.links === undefined && cache.embeds === undefined && cache.frontmatterLinks === undefined)) return NO_REFERENCES;
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}
