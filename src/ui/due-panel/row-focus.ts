import type { SectionView } from "./panel-model";

/** A row by its section and its key in it. */
export interface RowPlace {
	readonly section: string;
	readonly key: string;
}

/** Where the arrows lead. */
export type Move = "next" | "previous" | "first" | "last";

/** The row that a move leads to across the open sections; null when there is none that way. */
export function moveFrom(sections: readonly SectionView[], from: RowPlace | null, move: Move): RowPlace | null {
	const open = sections.filter(({ items }) => items.length > 0);
	const here = open.findIndex(({ id }) => id === from?.section);
	if (from === null || here < 0 || move === "first" || move === "last") {
		return move === "last" || move === "previous" ? rowAt(open.at(-1), -1) : rowAt(open[0], 0);
	}
	const section = open[here];
	const index = section?.items.findIndex(({ key }) => key === from.key) ?? -1;
	if (move === "next") return rowAt(section, index + 1) ?? rowAt(open[here + 1], 0);
	return (index > 0 ? rowAt(section, index - 1) : null) ?? (here > 0 ? rowAt(open[here - 1], -1) : null);
}

/** A row with its place in the list, so that its follower can be found when it is gone. */
export interface RememberedRow extends RowPlace {
	readonly index: number;
}

/** Remembers a row of the view; null when it is not in it. */
export function rememberRow(sections: readonly SectionView[], place: RowPlace): RememberedRow | null {
	const index = sections.find(({ id }) => id === place.section)?.items.findIndex(({ key }) => key === place.key) ?? -1;
	return index < 0 ? null : { ...place, index };
}

/** The same row in a later view; if it is gone the next one, else the one before; else the first of the panel. */
export function followRow(sections: readonly SectionView[], row: RememberedRow): RowPlace | null {
	const section = sections.find(({ id }) => id === row.section);
	if (section?.items.some(({ key }) => key === row.key) === true) return { section: row.section, key: row.key };
	return rowAt(section, row.index) ?? rowAt(section, -1) ?? moveFrom(sections, null, "first");
}

function rowAt(section: SectionView | undefined, index: number): RowPlace | null {
	const item = section?.items.at(index);
	return section === undefined || item === undefined || index >= section.items.length
		? null
		: { section: section.id, key: item.key };
}
