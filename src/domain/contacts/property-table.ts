import { foldKey } from "../text/fold-text";

/** What a note's front matter says under the names of one property. */
export interface FoundProperty<P extends string> {
	readonly property: P;
	/** As written in the note. */
	readonly key: string;
	readonly value: unknown;
}

/** A key's place among the names of its property: 0 for the plugin's own. */
interface Place<P> {
	readonly property: P;
	readonly rank: number;
	/** A bit of its property, to see quickly that a note names it once. Beyond 32 properties two may share one. */
	readonly bit: number;
}

/** Most keys a table remembers; a vault has some hundreds, a broken export could bring any number. */
const REMEMBERED_KEYS = 5000;

/**
 * The names of a kind of note's properties: their own and the synonyms read. Case, accents, `-`, `_` and spaces do not
 * matter. What a written key means is remembered, since 40,000 notes use the same few keys.
 */
export class PropertyTable<P extends string> {
	private readonly places = new Map<string, Place<P>>();
	private readonly remembered = new Map<string, Place<P> | null>();
	private readonly readAll: ReadonlySet<P>;

	/** `readAll` are the properties of which every synonym counts, not the first alone. */
	constructor(synonyms: Readonly<Record<P, readonly string[]>>, readAll: readonly P[] = []) {
		(Object.keys(synonyms) as P[]).forEach((property, index) => {
			[property, ...synonyms[property]].forEach((name, rank) => {
				const folded = foldKey(name);
				if (!this.places.has(folded)) this.places.set(folded, { property, rank, bit: 1 << index });
			});
		});
		this.readAll = new Set(readAll);
	}

	/** The property a key stands for, or null. */
	propertyOf(key: string): P | null {
		return this.placeOf(key)?.property ?? null;
	}

	/**
	 * The properties that hold something, in the note's order: of several names for one property the first of the table,
	 * save those of which all are read.
	 */
	read(frontmatter: Readonly<Record<string, unknown>>): FoundProperty<P>[] {
		const found: (FoundProperty<P> & { readonly rank: number })[] = [];
		let seen = 0;
		for (const key in frontmatter) {
			const place = this.placeOf(key);
			if (place === null || !Object.hasOwn(frontmatter, key)) continue;
			const value = frontmatter[key];
			if (isEmptyValue(value)) continue;
			const entry = { property: place.property, key, value, rank: place.rank };
			const index = (seen & place.bit) === 0 || this.readAll.has(place.property) ? -1 : indexOfProperty(found, place.property);
			seen |= place.bit;
			if (index < 0) found.push(entry);
			else if (isBefore(entry, found[index])) found[index] = entry;
		}
		return found;
	}

	/** The keys of the note that stand for a property, in the table's order, empty ones included. */
	keysOf(frontmatter: Readonly<Record<string, unknown>>, property: P): string[] {
		const entries: Ranked[] = [];
		for (const key of Object.keys(frontmatter)) {
			const place = this.placeOf(key);
			if (place?.property === property) entries.push({ property, key, rank: place.rank });
		}
		return entries.sort((one, other) => (isBefore(one, other) ? -1 : 1)).map(({ key }) => key);
	}

	private placeOf(key: string): Place<P> | null {
		const known = this.remembered.get(key);
		if (known !== undefined) return known;
		if (this.remembered.size >= REMEMBERED_KEYS) this.remembered.clear();
		const place = this.places.get(foldKey(key)) ?? null;
		this.remembered.set(key, place);
		return place;
	}
}

/** Whether a value of the front matter says nothing: absent, null, blank text, or a list of nothing else. */
export function isEmptyValue(value: unknown): boolean {
	return Array.isArray(value) ? value.every(isBlank) : isBlank(value);
}

const [SPACE, DELETE] = [32, 127];

/** Whether a value by itself says nothing: absent, null, or blank text. */
export function isBlank(value: unknown): boolean {
	if (typeof value !== "string") return value === null || value === undefined;
	// Most texts begin with a letter: no need to trim those.
	const first = value.charCodeAt(0);
	return first > SPACE && first < DELETE ? false : value.trim() === "";
}

interface Ranked {
	readonly property: string;
	readonly key: string;
	readonly rank: number;
}

function isBefore(one: Ranked, other: Ranked | undefined): boolean {
	if (other === undefined || one.rank !== other.rank) return other === undefined || one.rank < other.rank;
	// `circle` before `Circle`, since that is how the plugin writes it.
	return one.key === one.property && other.key !== other.property;
}

function indexOfProperty<P>(found: readonly { readonly property: P }[], property: P): number {
	for (let index = 0; index < found.length; index++) if (found[index]?.property === property) return index;
	return -1;
}
