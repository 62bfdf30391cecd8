import { displayNameOf } from "../../domain/contacts/reference";
import { foldText } from "../../domain/text/fold-text";
import type { PanelItem, PersonItem } from "./panel-item";
import { peopleOf } from "./panel-item";
import { hasFilters, type Filters, type PanelState } from "./panel-state";

/** Decides who is shown. */
export type Matcher = (item: PanelItem) => boolean;

/** Folded text of people, kept while a search runs: typing a letter folds nobody twice. */
export type SearchTexts = WeakMap<PersonItem, string>;

/** Who is shown in a state; null when everyone is. */
export function matcherOf(state: PanelState, texts: SearchTexts): Matcher | null {
	const terms = foldText(state.query).split(/\s+/).filter((term) => term !== "");
	const filtered = hasFilters(state.filters);
	if (terms.length === 0 && !filtered) return null;
	const passes = (person: PersonItem): boolean =>
		(!filtered || passesFilters(person, state.filters)) && holdsAll(searchText(person, texts), terms);
	return (item) => {
		const people = peopleOf(item);
		// A note that is no contact is found by its name alone, and by no filter.
		if (people.length === 0) return !filtered && holdsAll(foldText(item.path), terms);
		return people.some(passes);
	};
}

/** The goals a contact names, as people call them. */
export function goalNamesOf(person: PersonItem): readonly string[] {
	return person.contact.goals.map(displayNameOf);
}

/** The companies of a contact, the current one first. */
export function companyNamesOf(person: PersonItem): readonly string[] {
	return person.contact.companies.map(displayNameOf);
}

function passesFilters(person: PersonItem, filters: Filters): boolean {
	const { circle, network, tags } = person.contact;
	return (
		passes(filters.circle, (value) => value === circle) &&
		passes(filters.network, (value) => value === network) &&
		passes(filters.goal, (value) => goalNamesOf(person).includes(value)) &&
		passes(filters.company, (value) => companyNamesOf(person).includes(value)) &&
		passes(filters.tag, (value) => tags.some((tag) => tag === value || tag.startsWith(`${value}/`)))
	);
}

function passes(chosen: readonly string[], holds: (value: string) => boolean): boolean {
	return chosen.length === 0 || chosen.some(holds);
}

function holdsAll(text: string, terms: readonly string[]): boolean {
	return terms.every((term) => text.includes(term));
}

function searchText(person: PersonItem, texts: SearchTexts): string {
	const known = texts.get(person);
	if (known !== undefined) return known;
	const { name, aliases, companies, role, tags } = person.contact;
	const parts = [name];
	for (const alias of aliases) parts.push(alias);
	for (const company of companies) parts.push(displayNameOf(company));
	if (role !== null) parts.push(role);
	for (const tag of tags) parts.push(`#${tag}`);
	const text = foldText(parts.join("\n"));
	texts.set(person, text);
	return text;
}
