import { displayNameOf } from "../../domain/contacts/reference";
import { termKey } from "../../domain/reconnections/term-key";
import { foldText } from "../../domain/text/fold-text";
import type { MapPerson } from "./map-person";

/** What the angle on the map stands for. */
export const ARRANGEMENTS = ["sector", "company", "community"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** A part of the circle, in radians clockwise from the top, with those who stand in it. */
export interface Slice {
	/** `other` and `none` are those of the many small ones, and of those without any. */
	readonly kind: "named" | "other" | "none";
	/** What it is called; empty for the others. */
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly people: readonly MapPerson[];
}

/** To which groups people belong: a key and a name, or null. */
export type Grouping = (person: MapPerson) => { readonly key: string; readonly name: string } | null;

/** More groups than this would leave no room for their names. */
const MOST_NAMED = 9;
/** The narrowest a part may be, as a share of the whole. */
const NARROWEST = 0.045;
/** Parts widen in steps of this factor, so that a few more people leave everyone in their place. */
const STEP = 2;
/** Large groups get somewhat less than their share, for the small ones to be read. */
const EVENING = 0.85;
/** The first part begins up on the left: the names of the rings stand along its edge. */
export const FIRST_ANGLE = -0.4;

const BY: Readonly<Record<Exclude<Arrangement, "community">, Grouping>> = {
	sector: ({ contact }) => grouped(contact.sectors[0], termKey),
	company: ({ contact }) => grouped(contact.companies[0] === undefined ? undefined : displayNameOf(contact.companies[0]), foldText),
};

function grouped(name: string | undefined, keyOf: (text: string) => string): ReturnType<Grouping> {
	const key = name === undefined ? "" : keyOf(name).trim();
	return name === undefined || key === "" ? null : { key, name };
}

/** How an arrangement groups; communities are given by path. */
export function groupingOf(by: Arrangement, communities: ReadonlyMap<string, { key: string; name: string }>): Grouping {
	return by === "community" ? ({ path }) => communities.get(path) ?? null : BY[by];
}

/** The circle cut into parts: the largest groups by name, then the other ones, then who belongs to none. */
export function sliceUp(people: readonly MapPerson[], grouping: Grouping): readonly Slice[] {
	const groups = new Map<string, { readonly key: string; readonly people: MapPerson[]; readonly names: Map<string, number> }>();
	const none: MapPerson[] = [];
	for (const person of people) {
		const of = grouping(person);
		if (of === null) {
			none.push(person);
			continue;
		}
		let group = groups.get(of.key);
		if (group === undefined) groups.set(of.key, (group = { key: of.key, people: [], names: new Map() }));
		group.people.push(person);
		group.names.set(of.name, (group.names.get(of.name) ?? 0) + 1);
	}
	const bySize = [...groups.values()].sort((one, other) => other.people.length - one.people.length || (one.key < other.key ? -1 : 1));
	const fits = bySize.length <= MOST_NAMED + 1;
	const named = (fits ? bySize : bySize.slice(0, MOST_NAMED)).sort((one, other) => (one.key < other.key ? -1 : 1));
	return widen([
		...named.map((group) => ({ kind: "named" as const, name: commonest(group.names), people: group.people })),
		{ kind: "other", name: "", people: fits ? [] : bySize.slice(MOST_NAMED).flatMap((group) => group.people) },
		{ kind: "none", name: "", people: none },
	]);
}

function commonest(names: ReadonlyMap<string, number>): string {
	return [...names].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];
}

function widen(parts: readonly Omit<Slice, "from" | "to">[]): readonly Slice[] {
	const held = parts.filter(({ people }) => people.length > 0);
	const weights = held.map(({ people }) => STEP ** (Math.round(Math.log(people.length) / Math.log(STEP)) * EVENING));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const shares = weights.map((weight) => Math.max(weight / all, NARROWEST));
	const total = shares.reduce((sum, share) => sum + share, 0);
	let from = FIRST_ANGLE;
	return held.map((part, at) => {
		const to = from + ((shares[at] ?? 0) / total) * 2 * Math.PI;
		const slice = { ...part, from, to };
		from = to;
		return slice;
	});
}
