import { TIE_KINDS, type Neighbour, type Network, type Organization, type Tie, type TieKind, type TieSource } from "../../src/domain/network/network";
import { day } from "./day";

/** What each kind of tie is worth where a test does not say. */
const WORTH: Readonly<Record<TieKind, number>> = {
	"knows": 0.8, "introduced-by": 0.7, "meeting": 0.35, "organization": 0.3, "former-organization": 0.1, "link": 0.1,
};

/** One tie of a network: its ends, how it is known, and what it is worth where that differs from the kind's. */
export type GivenTie = readonly [one: string, other: string, kind: TieKind, strength?: number];

/** A network of these ties, and of contacts that have none. Contacts are called by any text: a path or a first name. */
export function aNetwork(ties: readonly GivenTie[], alone: readonly string[] = [], organizations: readonly Organization[] = []): Network {
	const edges = new Map<string, Map<string, { strength: number; kinds: Set<TieKind> }>>();
	const add = (from: string, to: string, kind: TieKind, strength: number): void => {
		const of = edges.get(from) ?? new Map<string, { strength: number; kinds: Set<TieKind> }>();
		const edge = of.get(to) ?? { strength: 0, kinds: new Set() };
		edge.strength = Math.max(edge.strength, strength);
		edge.kinds.add(kind);
		edges.set(from, of.set(to, edge));
	};
	for (const name of alone) edges.set(name, new Map());
	for (const [one, other, kind, strength = WORTH[kind]] of ties) {
		add(one, other, kind, strength);
		add(other, one, kind, strength);
	}
	const neighbours = (path: string): readonly Neighbour[] =>
		[...(edges.get(path) ?? [])]
			.map(([to, { strength, kinds }]) => ({ path: to, strength, kinds: TIE_KINDS.filter((kind) => kinds.has(kind)) }))
			.sort((one, other) => other.strength - one.strength || (one.path < other.path ? -1 : 1));
	return {
		contacts: () => edges.keys(),
		neighbours,
		forEachNeighbour: (path, visit) => {
			for (const { path: to, strength } of neighbours(path)) visit(to, strength);
		},
		tie: (one, other): Tie | null => {
			const edge = edges.get(one)?.get(other);
			if (edge === undefined) return null;
			return { strength: edge.strength, sources: TIE_KINDS.filter((kind) => edge.kinds.has(kind)).map((kind) => sourceOf(kind, one)) };
		},
		organizations: () => organizations,
		organization: (reference) => organizations.find(({ name, note }) => name === reference || note === reference) ?? null,
	};
}

function sourceOf(kind: TieKind, note: string): TieSource {
	switch (kind) {
		case "knows":
		case "introduced-by":
		case "link":
			return { kind, note };
		case "meeting":
			return { kind, count: 1, last: day("2026-05-01") };
		case "organization":
		case "former-organization":
			return { kind, name: "Halden" };
	}
}
