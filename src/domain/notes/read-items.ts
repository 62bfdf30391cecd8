import { NONE } from "./note-facts";
import type { NoteLink, NoteMetadata, NotePosition } from "./note-snapshot";

type ListItem = NonNullable<NoteMetadata["listItems"]>[number];

/** A list item with what stands on its own lines; those of its children are theirs. */
export interface ItemContent {
	/** The mark between the brackets of a task, else null. */
	readonly task: string | null;
	readonly line: number;
	/** Where its own text begins, with the list marker, and where it ends. */
	readonly start: number;
	readonly end: number;
	readonly links: readonly NoteLink[];
	/** Each with its `#`. */
	readonly tags: readonly string[];
}

/** The list items of a note in order, each with its own links and tags. */
export function readItems(metadata: NoteMetadata): readonly ItemContent[] {
	const items = metadata.listItems ?? NONE;
	if (items.length === 0) return NONE;
	const links = new Cursor(metadata.links ?? NONE);
	const tags = new Cursor(metadata.tags ?? NONE);
	return items.map((item, index) => {
		const start = item.position.start.offset;
		const end = Math.min(item.position.end.offset, items[index + 1]?.position.start.offset ?? Infinity);
		const ownTags = tags.within(start, end);
		return {
			task: item.task ?? null,
			line: item.position.start.line,
			start,
			end,
			links: links.within(start, end),
			tags: ownTags.length === 0 ? NONE : ownTags.map(({ tag }) => tag),
		};
	});
}

/** The last of an item's own lines: the app may or may not count its children's as its. */
export function lastOwnLine(items: readonly ListItem[], index: number): number {
	const { start, end } = (items[index] as ListItem).position;
	const next = items[index + 1]?.position.start.line ?? Infinity;
	return Math.max(start.line, Math.min(end.line, next - 1));
}

interface Placed {
	readonly position: NotePosition;
}

/** Goes through what stands in a note once, from its beginning to its end. */
class Cursor<Thing extends Placed> {
	readonly #things: readonly Thing[];
	#next = 0;

	constructor(things: readonly Thing[]) {
		this.#things = inOrder(things);
	}

	/** Those that begin in a part of the note; the parts are asked for in order. */
	within(start: number, end: number): readonly Thing[] {
		while (this.#offset() < start) this.#next++;
		const first = this.#next;
		while (this.#offset() < end) this.#next++;
		return first === this.#next ? NONE : this.#things.slice(first, this.#next);
	}

	#offset(): number {
		return this.#things[this.#next]?.position.start.offset ?? Infinity;
	}
}

function inOrder<Thing extends Placed>(things: readonly Thing[]): readonly Thing[] {
	const offset = (thing: Thing | undefined): number => thing?.position.start.offset ?? 0;
	const sorted = things.every((thing, index) => index === 0 || offset(things[index - 1]) <= offset(thing));
	return sorted ? things : [...things].sort((one, other) => offset(one) - offset(other));
}
