import type { Network } from "./network";

/** Paths of those tied to both of two contacts, the likeliest to bring them together first, then by path. */
export function mutualContacts(network: Network, one: string, other: string): readonly string[] {
	const ofOne = new Map<string, number>();
	network.forEachNeighbour(one, (path, strength) => ofOne.set(path, strength));
	const mutual: { readonly path: string; readonly strength: number }[] = [];
	network.forEachNeighbour(other, (path, strength) => {
		const own = ofOne.get(path);
		if (own !== undefined) mutual.push({ path, strength: own * strength });
	});
	return mutual.sort((left, right) => right.strength - left.strength || (left.path < right.path ? -1 : 1)).map(({ path }) => path);
}
