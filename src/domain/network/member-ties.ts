import type { Network, TieSource } from "./network";

/** Two of a group, by path, and what makes it known that they know each other. */
export interface TieAmong {
	readonly one: string;
	readonly other: string;
	readonly source: TieSource;
	readonly strength: number;
}

/** As strong as a tie may be that comes from the organisation alone. */
const BY_ORGANIZATION = 0.3;

/** The ties among some contacts that do not come from an organisation they share, the strongest first. */
export function tiesAmong(network: Network, paths: readonly string[], most: number): readonly TieAmong[] {
	const group = new Set(paths);
	const pairs: { one: string; other: string; strength: number }[] = [];
	for (const one of group) {
		network.forEachNeighbour(one, (other, strength) => {
			if (strength > BY_ORGANIZATION && one < other && group.has(other)) pairs.push({ one, other, strength });
		});
	}
	pairs.sort((left, right) => right.strength - left.strength || (left.one + left.other < right.one + right.other ? -1 : 1));
	return pairs.slice(0, most).flatMap(({ one, other, strength }) => {
		const source = network.tie(one, other)?.sources.find(({ kind }) => kind !== "organization" && kind !== "former-organization");
		return source === undefined ? [] : [{ one, other, source, strength }];
	});
}
