import { PERSON_ORDER } from "./order-people";
import type { PersonItem } from "./panel-item";
import type { PersonSection } from "./place-person";

/** One section's people. */
interface PersonList {
	all: PersonItem[];
	isSorted: boolean;
	/** Those of `all` who stand elsewhere. */
	out: ReadonlySet<PersonItem>;
	/** `all` without `out`, in order; null until it is asked for after a change. */
	shown: readonly PersonItem[] | null;
}

/**
 * The people of each section in order, without those who stand in This week. A list is sorted when it is first asked for after
 * a change: merging the few who changed into those who stand in order already costs one pass. A list that nothing happened
 * to stays the same array.
 */
export class PersonLists {
	private lists = emptyLists();

	/** Starts anew with these people. */
	fill(people: Iterable<PersonItem>): void {
		this.lists = emptyLists();
		for (const person of people) this.lists[person.section].all.push(person);
	}

	/** Takes out those who changed and puts in what they became. */
	replace(left: readonly PersonItem[], come: readonly PersonItem[]): void {
		const gone = new Set(left);
		for (const section of new Set([...left, ...come].map((person) => person.section))) {
			const list = this.lists[section];
			list.all = list.all.filter((person) => !gone.has(person));
			list.isSorted = false;
			list.shown = null;
		}
		for (const person of come) this.lists[person.section].all.push(person);
	}

	/** Lets these people, and no others, stand elsewhere. They must be in their lists. */
	keepOut(people: readonly PersonItem[]): void {
		for (const section of Object.keys(this.lists) as PersonSection[]) {
			const list = this.lists[section];
			const out = new Set(people.filter((person) => person.section === section));
			if (out.size === list.out.size && [...out].every((person) => list.out.has(person))) continue;
			list.out = out;
			list.shown = null;
		}
	}

	count(section: PersonSection): number {
		const { all, out } = this.lists[section];
		return all.length - out.size;
	}

	shown(section: PersonSection): readonly PersonItem[] {
		const list = this.lists[section];
		if (!list.isSorted) list.all.sort(PERSON_ORDER[section]);
		list.isSorted = true;
		// A copy even of the whole: what is shown must not change when the list is sorted again.
		list.shown ??= list.all.filter((person) => !list.out.has(person));
		return list.shown;
	}

	/** The same people in no particular order, for counting. */
	someOf(section: PersonSection, matches: (person: PersonItem) => boolean): number {
		const { all, out } = this.lists[section];
		let count = 0;
		for (const person of all) if (!out.has(person) && matches(person)) count++;
		return count;
	}
}

function emptyLists(): Record<PersonSection, PersonList> {
	const empty = (): PersonList => ({ all: [], isSorted: false, out: new Set(), shown: null });
	return {
		"coming-up": empty(), "all-due": empty(), "dormant": empty(), "snoozed": empty(), "to-sort": empty(), "on-track": empty(),
	};
}
