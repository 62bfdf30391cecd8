/** A file or folder of a store. Times in ms since 1970, size in bytes. */
export interface StoreEntry {
	/** Path in the vault, without a leading slash. */
	readonly path: string;
	readonly folder: boolean;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** All that a vault shows at start: entries but for hidden ones, and the text of each note. */
export interface StoreContents {
	readonly entries: readonly StoreEntry[];
	readonly texts: ReadonlyMap<string, string>;
}

/** Where a vault's files are kept. Paths are normalised; a missing file is an error that says ENOENT. */
export interface Store {
	/** The vault's name, known once it is filled. */
	readonly name: string;
	/** Everything, in one go. */
	fill(): Promise<StoreContents>;
	/** What lies directly in a folder ("" is the root), hidden entries too. */
	children(folder: string): Promise<readonly StoreEntry[]>;
	stat(path: string): Promise<StoreEntry | null>;
	read(path: string): Promise<string>;
	readBinary(path: string): Promise<ArrayBuffer>;
	/** Writes a whole file, making the folders it needs. */
	write(path: string, data: string | ArrayBuffer): Promise<StoreEntry>;
	makeFolder(path: string): Promise<void>;
	/** Removes a file, or a folder with all that is in it. */
	remove(path: string): Promise<void>;
	/** Moves a file or folder, making the folders it needs. */
	rename(from: string, to: string): Promise<void>;
	/** Tells of each path that may have changed by other hands; returns the way to stop. */
	watch(listener: (path: string) => void): () => void;
}

/** Whether any part of a path starts with a dot: the app shows no such file. */
export const isHidden = (path: string): boolean => path.startsWith(".") || path.includes("/.");

/** The error for a file that is not there. */
export const missing = (path: string): Error => new Error(`ENOENT: no such file or directory, open '${path}'`);

/** The folder a path lies in; "" is the root. */
export const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
