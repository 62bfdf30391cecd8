import { displayNameOf } from "../../domain/contacts/reference";
import { foldText } from "../../domain/text/fold-text";
import type { PanelItem, PersonItem } from "./panel-item";
import { peopleOf } from "./panel-item";
import { hasFilters, type Filters, type PanelState } from "./panel-state";

/** Decides who is shown. */
export type Matcher = (item: PanelItem) => boolean;

/** Texts as they are searched, by how they are written, kept while a search runs: no letter typed folds a text twice. */
class FoldedTexts {
	private readonly folded = new Map<string, string>();

	constructor(private readonly shown: (written: string) => string) {}

	holds(written: string, term: string): boolean {
		return this.fold(written).indexOf(term) >= 0;
	}

	fold(written: string): string {
		let text = this.folded.get(written);
		if (text === undefined) this.folded.set(written, (text = foldText(this.shown(written))));
		return text;
	}
}

/** What people are searched by. */
export class SearchTexts {
	readonly words = new FoldedTexts((text) => text);
	readonly references = new FoldedTexts(displayNameOf);
	readonly tags = new FoldedTexts((tag) => `#${tag}`);

	/** Folds a person's texts before they are asked for. */
	add({ contact: { name, aliases, companies, role, tags } }: PersonItem): void {
		this.words.fold(name);
		for (const alias of aliases) this.words.fold(alias);
		for (const company of companies) this.references.fold(company);
		if (role !== null) this.words.fold(role);
		for (const tag of tags) this.tags.fold(tag);
	}
}

/** Who is shown in a state; null when everyone is. */
export function matcherOf(state: PanelState, texts: SearchTexts): Matcher | null {
	const terms = foldText(state.query).split(/\s+/).filter((term) => term !== "");
	const filtered = hasFilters(state.filters);
	if (terms.length === 0 && !filtered) return null;
	const passes = (person: PersonItem): boolean =>
		(!filtered || passesFilters(person, state.filters)) && terms.every((term) => isHeld(term, person, texts));
	return (item) => {
		const people = peopleOf(item);
		// A note that is no contact is found by its name alone, and by no filter.
		if (people.length === 0) return !filtered && terms.every((term) => foldText(item.path).includes(term));
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

/** The companies a contact has left. */
export function formerCompanyNamesOf(person: PersonItem): readonly string[] {
	return person.contact.formerCompanies.map(displayNameOf);
}

function passesFilters(person: PersonItem, filters: Filters): boolean {
	const { circle, network, relationships, tags } = person.contact;
	return (
		passes(filters.circle, (value) => value === circle) &&
		passes(filters.network, (value) => value === network) &&
		passes(filters.relationship, (value) => relationships.some((one) => one === value)) &&
		passes(filters.former, (value) => formerCompanyNamesOf(person).includes(value)) &&
		passes(filters.goal, (value) => goalNamesOf(person).includes(value)) &&
		passes(filters.company, (value) => companyNamesOf(person).includes(value)) &&
		passes(filters.tag, (value) => tags.some((tag) => tag === value || tag.startsWith(`${value}/`)))
	);
}

function passes(chosen: readonly string[], holds: (value: string) => boolean): boolean {
	return chosen.length === 0 || chosen.some(holds);
}

/** Whether a term stands in a name, a company, the role or a tag: the name first, since it mostly does. */
function isHeld(term: string, { contact }: PersonItem, { words, references, tags }: SearchTexts): boolean {
	const { name, aliases, companies, role } = contact;
	return (
		words.holds(name, term) || aliases.some((alias) => words.holds(alias, term)) ||
		companies.some((company) => references.holds(company, term)) || (role !== null && words.holds(role, term)) ||
		contact.tags.some((tag) => tags.holds(tag, term))
	);
}
