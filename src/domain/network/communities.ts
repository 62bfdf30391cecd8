import { moveToGroups, type Tied } from "./modularity";
import type { Network } from "./network";

/**
 * Groups of two or more who are tied to each other more than to others, the largest first; in each the best connected first.
 * The same network gives the same groups (modularity): everyone in turn, by path, goes to the group with which they share
 * most, less what its size alone would explain, until hardly anyone moves; then the groups do the same.
 */
export function communities(network: Network, among: Iterable<string> = network.contacts()): readonly (readonly string[])[] {
	const paths = [...among].sort();
	const people = readPeople(network, paths);
	const members = new Map<number, number[]>();
	groupAll(people).forEach((group, person) => {
		const known = members.get(group);
		if (known === undefined) members.set(group, [person]);
		else known.push(person);
	});
	return [...members.values()]
		.filter(({ length }) => length > 1)
		.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
		.map((group) => byConnection(group, people).map((person) => paths[person] ?? ""));
}

function readPeople(network: Network, paths: readonly string[]): readonly Tied[] {
	const numbers = new Map(paths.map((path, at) => [path, at]));
	return paths.map((path) => {
		const weights = new Map<number, number>();
		let total = 0;
		network.forEachNeighbour(path, (other, strength) => {
			const number = numbers.get(other);
			if (number === undefined) return;
			weights.set(number, weightOf(strength));
			total += weightOf(strength);
		});
		return { weights, total };
	});
}

/** Squared, so that who knows somebody outweighs some colleagues; whole, so that no sum depends on its order. */
function weightOf(strength: number): number {
	return Math.max(1, Math.round(100 * strength * strength));
}

/** The group of each person, as a number. */
function groupAll(people: readonly Tied[]): readonly number[] {
	let [groups, tied]: [readonly number[], readonly Tied[]] = [people.map((_, person) => person), people];
	for (;;) {
		const moved = moveToGroups(tied);
		const joined = joinGroups(tied, moved);
		groups = groups.map((group) => moved[group] as number);
		if (joined.length === tied.length) return groups;
		tied = joined;
	}
}

/** The groups as if each were one person. */
function joinGroups(tied: readonly Tied[], groups: readonly number[]): readonly Tied[] {
	const joined: { weights: Map<number, number>; total: number }[] = [];
	tied.forEach(({ weights, total }, at) => {
		const own = groups[at] as number;
		const group = (joined[own] ??= { weights: new Map(), total: 0 });
		group.total += total;
		for (const [other, weight] of weights) {
			const to = groups[other] as number;
			if (to !== own) group.weights.set(to, (group.weights.get(to) ?? 0) + weight);
		}
	});
	return joined;
}

/** The members of a group, those first whom most ties to the others. */
function byConnection(group: readonly number[], people: readonly Tied[]): readonly number[] {
	const members = new Set(group);
	const inside = new Map(group.map((person) => {
		let sum = 0;
		for (const [other, weight] of people[person]?.weights ?? []) if (members.has(other)) sum += weight;
		return [person, sum];
	}));
	return [...group].sort((one, other) => (inside.get(other) ?? 0) - (inside.get(one) ?? 0) || one - other);
}
