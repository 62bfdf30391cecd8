import { companyNamesOf, formerCompanyNamesOf, goalNamesOf } from "./match-people";
import type { PersonItem } from "./panel-item";
import { FILTER_GROUPS, type FilterGroup } from "./panel-state";

/** The values people have in each group, the most frequent first. */
export type FilterOptions = Readonly<Record<FilterGroup, readonly string[]>>;

const VALUES: Readonly<Record<FilterGroup, (person: PersonItem) => readonly string[]>> = {
	circle: ({ contact }) => (contact.circle === null ? [] : [contact.circle]),
	network: ({ contact }) => (contact.network === null ? [] : [contact.network]),
	relationship: ({ contact }) => contact.relationships,
	goal: goalNamesOf,
	company: companyNamesOf,
	former: formerCompanyNamesOf,
	tag: ({ contact }) => contact.tags,
};

/** What these people can be filtered by. */
export function listFilterOptions(people: Iterable<PersonItem>): FilterOptions {
	const counts: Record<FilterGroup, Map<string, number>> = {
		circle: new Map(), network: new Map(), relationship: new Map(), goal: new Map(), company: new Map(), former: new Map(),
		tag: new Map(),
	};
	for (const person of people) {
		for (const group of FILTER_GROUPS) {
			for (const value of VALUES[group](person)) counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
		}
	}
	return {
		circle: byCount(counts.circle),
		network: byCount(counts.network),
		relationship: byCount(counts.relationship),
		goal: byCount(counts.goal),
		company: byCount(counts.company),
		former: byCount(counts.former),
		tag: byCount(counts.tag),
	};
}

function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
	return [...counts]
		.sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
		.map(([value]) => value);
}
