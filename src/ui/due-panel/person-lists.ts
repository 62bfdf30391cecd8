import type { PersonItem } from "./panel-item";
import { PERSON_ORDER } from "./order-people";
import type { PersonSection } from "./place-person";

/**
 * The people of each section, in order. A list is sorted when it is first asked for after a change: merging the few who
 * changed into those who stand in order already costs one pass.
 */
export class PersonLists {
	private lists = emptyLists();
	private readonly unsorted = new Set<PersonSection>();

	/** Starts anew with these people. */
	fill(people: Iterable<PersonItem>): void {
		this.lists = emptyLists();
		for (const person of people) this.lists[person.section].push(person);
		for (const section of Object.keys(this.lists) as PersonSection[]) this.unsorted.add(section);
	}

	/** Takes out those who changed and puts in what they became. Lists that nothing happened to stay the same arrays. */
	replace(left: readonly PersonItem[], come: readonly PersonItem[]): void {
		const gone = new Set(left);
		const touched = new Set([...left, ...come].map((person) => person.section));
		for (const section of touched) this.lists[section] = this.lists[section].filter((person) => !gone.has(person));
		for (const person of come) this.lists[person.section].push(person);
		for (const section of touched) this.unsorted.add(section);
	}

	count(section: PersonSection): number {
		return this.lists[section].length;
	}

	/** In no particular order. */
	unordered(section: PersonSection): readonly PersonItem[] {
		return this.lists[section];
	}

	ordered(section: PersonSection): readonly PersonItem[] {
		if (this.unsorted.delete(section)) this.lists[section].sort(PERSON_ORDER[section]);
		return this.lists[section];
	}
}

function emptyLists(): Record<PersonSection, PersonItem[]> {
	return { "coming-up": [], "all-due": [], "dormant": [], "snoozed": [], "to-sort": [], "on-track": [] };
}
