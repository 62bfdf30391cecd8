import { nameHash } from "../../domain/reconnections/name-hash";
import { FIRST_ANGLE, type Slice } from "./arrange";
import { Crowd } from "./crowd";

/** A place on the map: the user is at 0, 0, and y grows downwards. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** A ring's edge and the one within it. */
export interface Ring {
	readonly inner: number;
	readonly outer: number;
}

/** Where everyone stands. */
export interface Layout {
	/** From the innermost; the last is the dotted one, beyond all circles. */
	readonly rings: readonly Ring[];
	readonly places: ReadonlyMap<string, Place>;
	/** The radius of all of it; without the dotted ring when nobody stands on it. */
	readonly radius: number;
}

/** What the innermost ring leaves to the user. */
const CENTRE = 38;
/** Between those of the innermost ring, whose names are read, and of the outermost. */
const WIDEST_GAP = 40;
const NARROWEST_GAP = 18;
const OUTER_GAP = 15;
/** How much closer people stand in a ring of many. */
const CLOSER = 0.35;
/** How many a ring is made for, by its place from within; the last holds for all after it. */
const EXPECTED = [5, 10, 35, 100];
/** By how much more it holds before it grows, and grows then. */
const GROWTH = 1.6;
/** Room for one, in squares of the gap. */
const ROOM = 2.2;
/** The narrowest a ring may be, by its place from within. */
const WIDTHS = [42, 62, 76, 91];
const OUTER_WIDTH = 52;
/** How far people keep from the edges of their ring and their part. */
const RIM = 10;
/** Where someone may stand is tried so often, at first with more room round it than needed. */
const TRIES: readonly (readonly [times: number, gap: number])[] = [[4, 1.5], [8, 1.25], [16, 1], [24, 0.75], [24, 0.55]];
/** From this try on, people may stand beyond the edges of their part. */
const OVERFLOW_FROM = 28;
const OVERFLOW = 0.9;
/** Within this radius parts are so narrow that people stand beyond them sooner. */
const NARROW_WITHIN = 200;
const OVERFLOW_WITHIN = 60;
/** Room kept for the names of rings, which stand on their edges along the first part's. */
const NAME_ROOM = 20;

/** The gap between people of a ring that holds so many, in map units: where there are many, they stand closer. */
function gapOf(ring: number, circles: number, held: number): number {
	const gap = ring >= circles ? OUTER_GAP : circles < 2 ? WIDEST_GAP : WIDEST_GAP - (ring / (circles - 1)) * (WIDEST_GAP - NARROWEST_GAP);
	return Math.max(OUTER_GAP, gap * (at(EXPECTED, ring) / held) ** CLOSER);
}

/** How many a ring is made for that holds at least so many. */
function heldBy(count: number, ring: number): number {
	let held = at(EXPECTED, ring);
	while (held * GROWTH < count) held *= GROWTH;
	return held;
}

/** The rings, wide enough for those who stand on them: they grow in steps, so that a few more move nobody. */
export function ringsOf(counts: readonly number[]): readonly Ring[] {
	const circles = counts.length - 1;
	let inner = CENTRE;
	return counts.map((count, ring) => {
		const isOuter = ring === circles;
		const held = heldBy(count, ring);
		const width = isOuter ? OUTER_WIDTH : at(WIDTHS, ring);
		const area = (isOuter && count === 0 ? 0 : held) * gapOf(ring, circles, held) ** 2 * ROOM;
		const outer = Math.round(Math.max(inner + width, Math.sqrt(inner ** 2 + area / Math.PI)));
		const edges = { inner, outer };
		inner = outer;
		return edges;
	});
}

/**
 * Gives everyone a place: the circle's ring and the part's angle say where, a hash of the name says where in there. Who
 * finds a place taken goes to the next of their own; all are asked in the order of their hashes. So a contact keeps its
 * place from one opening to the next, and nearly always when others come or go.
 */
export function layOut(slices: readonly Slice[], circles: number): Layout {
	const counts = Array.from({ length: circles + 1 }, () => 0);
	const seats = slices.flatMap((slice) => slice.people.map((person) => {
		counts[person.ring] = (counts[person.ring] ?? 0) + 1;
		return { person, slice, hash: nameHash(person.name) };
	}));
	seats.sort((one, other) => one.person.ring - other.person.ring || one.hash - other.hash || (one.person.path < other.person.path ? -1 : 1));
	const rings = ringsOf(counts);
	const isEmpty = counts[circles] === 0;
	const radius = (isEmpty ? rings[circles]?.inner : rings[circles]?.outer) ?? CENTRE;
	const crowd = new Crowd(radius);
	for (const { outer } of rings) for (const turn of [-0.06, 0, 0.06]) {
		const { x, y } = placeAt(FIRST_ANGLE + turn * (150 / outer), outer);
		crowd.keep(x, y, NAME_ROOM);
	}
	const gaps = counts.map((count, ring) => gapOf(ring, circles, heldBy(count, ring)));
	const places = new Map<string, Place>();
	for (const { person, slice, hash } of seats) {
		const ring = rings[person.ring];
		if (ring !== undefined) places.set(person.path, findPlace(crowd, slice, ring, gaps[person.ring] ?? OUTER_GAP, hash));
	}
	return { rings, places, radius };
}

/** A point of the map by its angle, clockwise from the top. */
export function placeAt(angle: number, radius: number): Place {
	return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

function findPlace(crowd: Crowd, { from, to }: Slice, { inner, outer }: Ring, gap: number, seed: number): Place {
	const next = chances(seed);
	const low = (inner + RIM) ** 2;
	const high = (outer - RIM) ** 2;
	let first: Place | null = null;
	let tried = 0;
	for (const [times, share] of TRIES) {
		for (let time = 0; time < times; time++, tried++) {
			const radius = Math.sqrt(low + next() * (high - low));
			const rim = Math.min(RIM / radius, (to - from) / 4);
			const beyond = tried < OVERFLOW_FROM * Math.min(1, (radius / NARROW_WITHIN) ** 1.5) ? -rim : OVERFLOW * Math.min(1, OVERFLOW_WITHIN / radius);
			const place = placeAt(from - beyond + next() * (to - from + 2 * beyond), radius);
			first ??= place;
			if (!crowd.isFree(place.x, place.y, gap * share)) continue;
			crowd.add(place.x, place.y);
			return place;
		}
	}
	const place = first ?? placeAt(from, inner);
	crowd.add(place.x, place.y);
	return place;
}

/** Numbers in [0, 1) that follow from a seed. */
function chances(seed: number): () => number {
	let state = Math.floor(seed * 2 ** 32);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function at(list: readonly number[], index: number): number {
	return list[Math.min(index, list.length - 1)] ?? 0;
}
