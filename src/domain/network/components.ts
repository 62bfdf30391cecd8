import type { Network } from "./network";

/** Paths of contacts in groups between which there is no tie, the largest group first, then by first path; paths in order. */
export function components(network: Network): readonly (readonly string[])[] {
	const seen = new Set<string>();
	const found: (readonly string[])[] = [];
	for (const start of network.contacts()) {
		if (seen.has(start)) continue;
		seen.add(start);
		const group = [start];
		// Who is found is looked at in turn: the list grows while it is gone through.
		for (const path of group) {
			network.forEachNeighbour(path, (other) => {
				if (seen.has(other)) return;
				seen.add(other);
				group.push(other);
			});
		}
		found.push(group.sort());
	}
	return found.sort((one, other) => other.length - one.length || ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1));
}
