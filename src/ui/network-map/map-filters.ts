import { displayNameOf } from "../../domain/contacts/reference";
import { foldText } from "../../domain/text/fold-text";
import type { MapPerson } from "./map-person";

/** What people on the map can be narrowed by, beside whether they are due. */
export const MAP_FILTERS = ["circle", "goal", "company", "tag"] as const;
export type MapFilter = (typeof MAP_FILTERS)[number];

/** Whom of the rest the map shows: everyone, those due, or those due and the target contacts. */
export const MAP_SHOWS = ["everyone", "due", "due-and-targets"] as const;
export type MapShow = (typeof MAP_SHOWS)[number];

/** The choices made; null for a filter that is off. */
export type MapFilters = Readonly<Record<MapFilter, string | null>> & { readonly show: MapShow };

/** Nothing is filtered out. */
export const NO_FILTERS: MapFilters = { circle: null, goal: null, company: null, tag: null, show: "everyone" };
/** Beyond so many, the map begins with those due and the target contacts. */
export const MOST_AT_FIRST = 1500;

const VALUES: Readonly<Record<MapFilter, (person: MapPerson) => readonly string[]>> = {
	circle: ({ contact: { circle } }) => (circle === null ? [] : [circle]),
	goal: ({ contact }) => contact.goals.map(displayNameOf),
	company: ({ contact }) => contact.companies.map(displayNameOf),
	tag: ({ contact }) => contact.tags,
};

/** The filters a map begins with. */
export function firstFilters(people: number): MapFilters {
	return people > MOST_AT_FIRST ? { ...NO_FILTERS, show: "due-and-targets" } : NO_FILTERS;
}

/** Whether anyone may be left out. */
export function isFiltering(filters: MapFilters): boolean {
	return filters.show !== "everyone" || MAP_FILTERS.some((filter) => filters[filter] !== null);
}

/** Who is shown. */
export function filterPeople(people: readonly MapPerson[], filters: MapFilters): readonly MapPerson[] {
	if (!isFiltering(filters)) return people;
	const { show } = filters;
	const chosen = MAP_FILTERS.flatMap((filter) => (filters[filter] === null ? [] : [[filter, filters[filter]] as const]));
	return people.filter((person) =>
		(show === "everyone" || person.isDue || (show === "due-and-targets" && person.isTarget)) &&
		chosen.every(([filter, value]) => VALUES[filter](person).includes(value)));
}

/** The values there are for a filter, the most frequent first. */
export function filterValues(people: readonly MapPerson[], filter: MapFilter): readonly string[] {
	const counts = new Map<string, number>();
	for (const person of people) for (const value of VALUES[filter](person)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([value]) => value);
}

/** Those whose name, alias, company, role, sector or tag holds all words of a query, best names first; null for an empty one. */
export function findPeople(people: readonly MapPerson[], query: string): readonly MapPerson[] | null {
	const words = foldText(query).split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) return null;
	return people
		.filter(({ contact }) => {
			const { name, aliases, companies, role, sectors, tags } = contact;
			const text = foldText([name, ...aliases, ...companies.map(displayNameOf), role ?? "", ...sectors, ...tags].join("\n"));
			return words.every((word) => text.includes(word));
		})
		.sort((one, other) => nameRank(one, words) - nameRank(other, words) || one.ring - other.ring || (one.name < other.name ? -1 : 1));
}

/** 0 where the name begins with the first word, 1 where it holds it, else 2. */
function nameRank({ name }: MapPerson, [word = ""]: readonly string[]): number {
	const at = foldText(name).indexOf(word);
	return at < 0 ? 2 : at === 0 ? 0 : 1;
}
