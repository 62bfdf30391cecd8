/** What the writer needs of a vault: four ways to one file. Paths are vault paths; every failure rejects. */
export interface NoteStore {
	/** The note's text as it stands on disk, byte order mark included; null when there is no such note. */
	read(path: string): Promise<string | null>;
	/** Replaces the text atomically by what `change` makes of the current one; writes nothing when `change` throws. */
	process(path: string, change: (text: string) => string): Promise<void>;
	/** Makes a note and the folders above it; rejects when the path is taken. */
	create(path: string, text: string): Promise<void>;
	/** Moves a note to the trash the user has chosen. */
	trash(path: string): Promise<void>;
}
