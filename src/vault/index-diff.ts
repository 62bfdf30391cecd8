/** What one batch of changes did: contact paths, and which of the lists beside them are no longer the same. */
export interface IndexDiff {
	readonly added: readonly string[];
	readonly updated: readonly string[];
	readonly removed: readonly string[];
	/** A renamed contact stands in `removed` with its old path and in `added` with its new one. */
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	readonly owed: boolean;
	readonly goals: boolean;
	readonly problems: boolean;
	readonly me: boolean;
	/** Today or the settings changed: anything that depends on the day may read differently. */
	readonly day: boolean;
}

/** A batch that did nothing. */
export const NO_DIFF: IndexDiff = {
	added: [], updated: [], removed: [], renamed: [], owed: false, goals: false, problems: false, me: false, day: false,
};

/** What there is between two whole readings, by the paths of their contacts: anything may differ, only who came and went is told apart. */
export function differenceOf(was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>): IndexDiff {
	const [added, updated]: [string[], string[]] = [[], []];
	for (const path of is.keys()) (was.has(path) ? updated : added).push(path);
	const removed = [...was.keys()].filter((path) => !is.has(path));
	return { added, updated, removed, renamed: [], owed: true, goals: true, problems: true, me: true, day: true };
}
