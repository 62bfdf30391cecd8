/** A place in a note; lines count from 0, offsets in UTF-16 units. */
export interface NotePosition {
	readonly start: { readonly line: number; readonly col: number; readonly offset: number };
	readonly end: { readonly line: number; readonly col: number; readonly offset: number };
}

/** A link or embed in a note's body; `link` is the target as written, perhaps with `#heading`. */
export interface NoteLink {
	readonly link: string;
	readonly original: string;
	readonly displayText?: string;
	readonly position: NotePosition;
}

/** What is read of a note's parse. The app's `CachedMetadata` has this shape, so nothing is copied. */
export interface NoteMetadata {
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly frontmatterLinks?: readonly {
		readonly key: string;
		readonly link: string;
		readonly original: string;
		readonly displayText?: string;
	}[];
	readonly links?: readonly NoteLink[];
	readonly embeds?: readonly NoteLink[];
	/** Tags of the body, each with its `#`. Those of the front matter stand in `frontmatter.tags`. */
	readonly tags?: readonly { readonly tag: string; readonly position: NotePosition }[];
	readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: NotePosition }[];
	/** `task` is the mark between the brackets; absent when the item is no task. */
	readonly listItems?: readonly { readonly task?: string | undefined; readonly parent: number; readonly position: NotePosition }[];
	readonly sections?: readonly { readonly type: string; readonly position: NotePosition }[];
}

/** One note as the index reads it: plain data, no app. */
export interface NoteSnapshot {
	/** Path in the vault, with `.md`. */
	readonly path: string;
	/** Null while the app has not parsed the note. */
	readonly metadata: NoteMetadata | null;
	/** The note's text when it is at hand, else null: `NoteFacts.needsText` tells when it is called for. */
	readonly text: string | null;
	/** When the file was last written, in ms since 1970. */
	readonly modified: number;
}
