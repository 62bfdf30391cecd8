import type { Slice } from "./arrange";
import type { Layout, Place } from "./lay-out";
import type { MapPerson } from "./map-person";

/** A contact with its place and size, in map units. */
export interface Dot extends Place {
	readonly person: MapPerson;
	readonly radius: number;
}

/** All that is drawn. */
export interface MapScene {
	readonly layout: Layout;
	readonly slices: readonly Slice[];
	/** Names of the rings, from the innermost; the dotted one's last. */
	readonly ringNames: readonly string[];
	/** Names of the parts, in their order; empty where one has none. */
	readonly sliceNames: readonly string[];
	readonly you: string;
	/** Who is shown; the weakest ties first, so that the strongest lie on top. */
	readonly dots: readonly Dot[];
	readonly byPath: ReadonlyMap<string, Dot>;
	/** The contact pointed at or chosen. */
	readonly focus: string | null;
	/** The focus' ties to those shown. */
	readonly ties: readonly { readonly dot: Dot; readonly strength: number }[];
	/** Whom a search found; null without one. */
	readonly found: ReadonlySet<string> | null;
	/** An introduction, from the first introducer to the target; empty without one. */
	readonly path: readonly string[];
	/** The best way to the target contact in focus, drawn more lightly; empty without one. */
	readonly hint: readonly string[];
}

const SMALLEST = 3.8;
const GROWTH = 5.4;

/** The size of a contact by the strength of the tie. */
export function dotRadius(strength: number): number {
	return SMALLEST + GROWTH * Math.min(1, Math.max(0, strength));
}

/** Those shown with their places. */
export function dotsOf(people: readonly MapPerson[], { places }: Layout, strengthOf: (path: string) => number): readonly Dot[] {
	const dots: Dot[] = [];
	for (const person of people) {
		const place = places.get(person.path);
		if (place !== undefined) dots.push({ person, x: place.x, y: place.y, radius: dotRadius(strengthOf(person.path)) });
	}
	return dots.sort((one, other) => one.radius - other.radius || (one.person.path < other.person.path ? -1 : 1));
}
