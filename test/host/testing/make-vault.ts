import { MetadataCache } from "../src/metadata/metadata-cache.js";
import { FileManager } from "../src/vault/file-manager.js";
import type { TAbstractFile, TFile } from "../src/vault/files.js";
import { MemoryStore } from "../src/vault/memory-store.js";
import { Vault } from "../src/vault/vault.js";

/** A vault in memory without a window, with a log of its events as "event path". */
export interface BareVault {
	readonly store: MemoryStore;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly log: string[];
	/** Fills the vault and reads its notes; `cold` tells of each note. */
	readonly start: (cold?: boolean) => Promise<void>;
	/** The file of a path; an error when there is none. */
	readonly file: (path: string) => TFile;
}

/** Makes a vault of notes by path. */
export function makeVault(notes: Readonly<Record<string, string>>): BareVault {
	const store = new MemoryStore(Object.entries(notes));
	const vault = new Vault(store);
	const metadataCache = new MetadataCache(vault);
	const log: string[] = [];
	const listen = (source: Vault | MetadataCache, name: string): void => {
		source.on(name, (file: TAbstractFile | undefined, old: unknown) =>
			log.push([name, ...(name === "rename" ? [old] : []), ...(file === undefined ? [] : [file.path])].join(" ")),
		);
	};
	for (const name of ["create", "modify", "delete", "rename"]) listen(vault, name);
	for (const name of ["changed", "deleted", "resolve", "resolved"]) listen(metadataCache, name);
	return {
		store,
		vault,
		metadataCache,
		fileManager: new FileManager(vault, metadataCache),
		log,
		async start(cold = false) {
			await vault.load();
			await metadataCache.build(cold);
		},
		file(path) {
			const file = vault.getFileByPath(path);
			if (file === null) throw new Error(`No file ${path}`);
			return file;
		},
	};
}
