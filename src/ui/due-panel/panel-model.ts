import type { CalendarDay } from "../../domain/day/calendar-day";
import { comingUpDay } from "../../domain/reconnections/sections";
import type { Owed } from "../../domain/reconnections/owed";
import type { ThisWeek } from "../../domain/reconnections/this-week";
import { type BirthdayWindow, birthdayWindow, findPlans } from "./find-plans";
import { type Matcher, matcherOf, type SearchTexts } from "./match-people";
import { compareText } from "./order-people";
import type { OwedItem, PanelItem, PersonItem, PlanItem, ProblemItem, WeekItem } from "./panel-item";
import type { PanelData, PanelDiff } from "./panel-port";
import { isNarrowed, isOpen, type PanelState, type SectionId, SECTIONS } from "./panel-state";
import { PersonLists } from "./person-lists";
import { type PersonSection, placePerson } from "./place-person";

/** A section as it is drawn. Sections that hold nobody are left out of the view. */
export interface SectionView {
	readonly id: SectionId;
	readonly count: number;
	readonly open: boolean;
	/** Empty while the section is closed. */
	readonly items: readonly PanelItem[];
}

/** Why there is nothing to do: nobody in the vault, nothing due, or nobody found. Null when there is something. */
export type Emptiness = "nobody" | "kept" | "no-match" | null;

/** The panel at one moment, as plain data. */
export interface PanelView {
	readonly today: CalendarDay;
	readonly week: ThisWeek;
	readonly sections: readonly SectionView[];
	readonly empty: Emptiness;
	/** Whom the calendar brings next, when nothing is due. */
	readonly next: { readonly name: string; readonly day: CalendarDay } | null;
}

const OWED_ORDER: Readonly<Record<Owed["kind"], number>> = { request: 0, promise: 1, thanks: 2, update: 3, waiting: 4 };
const NO_ITEMS: readonly PanelItem[] = Object.freeze([]);

/** Keeps the panel's people by section, changed by differences, and views them through a search and filters. */
export class PanelModel {
	private readonly people = new Map<string, PersonItem>();
	private readonly lists = new PersonLists();
	private readonly plans = new Map<string, readonly PlanItem[]>();
	private texts: SearchTexts = new WeakMap();
	private today: CalendarDay;
	private birthdays: BirthdayWindow;

	constructor(private readonly data: PanelData) {
		this.today = data.today();
		this.birthdays = birthdayWindow(this.today);
		this.reload();
	}

	/** Reads everyone anew. */
	reload(): void {
		this.today = this.data.today();
		this.birthdays = birthdayWindow(this.today);
		this.people.clear();
		this.plans.clear();
		for (const { path } of this.data.contacts()) this.readPerson(path);
		this.lists.fill(this.people.values());
	}

	/** Takes in what changed. */
	apply(diff: PanelDiff): void {
		if (diff.day) {
			this.reload();
			return;
		}
		const left: PersonItem[] = [];
		const come: PersonItem[] = [];
		for (const path of new Set([...diff.removed, ...diff.updated, ...diff.added])) {
			const before = this.people.get(path);
			if (before !== undefined) left.push(before);
			this.people.delete(path);
			this.plans.delete(path);
			const after = this.readPerson(path);
			if (after !== null) come.push(after);
		}
		if (left.length > 0 || come.length > 0) this.lists.replace(left, come);
	}

	person(path: string): PersonItem | null {
		return this.people.get(path) ?? null;
	}

	everyone(): Iterable<PersonItem> {
		return this.people.values();
	}

	/** The panel as it stands with what the user opened, typed and chose. */
	view(state: PanelState): PanelView {
		const week = this.data.thisWeek();
		if (state.query === "") this.texts = new WeakMap();
		const matches = matcherOf(state, this.texts);
		const weekItems = this.weekItems(week);
		const inWeek = new Set(weekItems.map(({ person }) => person));
		const things: Partial<Record<SectionId, readonly PanelItem[]>> = {
			"this-week": weekItems,
			"owed": this.owedItems(),
			"plans": this.planItems(),
			"attention": this.problemItems(),
		};
		const sections = SECTIONS.map((id) => {
			if (id === "on-track" && !isNarrowed(state)) return null;
			const open = isOpen(state, id);
			const listed = things[id];
			const items = listed === undefined
				? this.personItems(id as PersonSection, inWeek, matches, open)
				: { count: 0, items: matches === null ? listed : listed.filter(matches) };
			const count = listed === undefined ? items.count : items.items.length;
			return count === 0 ? null : { id, count, open, items: open ? items.items : NO_ITEMS };
		}).filter((section) => section !== null);
		const empty = this.emptiness(sections, weekItems, matches);
		return { today: this.today, week, sections, empty, next: empty === "kept" ? this.nextPerson(inWeek) : null };
	}

	private emptiness(
		sections: readonly SectionView[], week: readonly WeekItem[], matches: Matcher | null,
	): Emptiness {
		if (matches !== null) return sections.length === 0 ? "no-match" : null;
		if (this.people.size === 0) return "nobody";
		const waits = sections.some(({ id }) => id === "owed" || id === "plans" || id === "all-due" || id === "dormant");
		return waits || week.some(({ done }) => !done) ? null : "kept";
	}

	private nextPerson(inWeek: ReadonlySet<PersonItem>): PanelView["next"] {
		const person = this.lists.ordered("coming-up").find((other) => !inWeek.has(other));
		const day = person === undefined ? null : comingUpDay(person.reconnection);
		return person === undefined || day === null ? null : { name: person.contact.name, day };
	}

	private readPerson(path: string): PersonItem | null {
		const contact = this.data.contact(path);
		const reconnection = this.data.reconnection(path);
		if (contact === null || reconnection === null) return null;
		const section = placePerson(contact, reconnection, this.today);
		const person: PersonItem = { kind: "person", key: path, path, contact, reconnection, section };
		this.people.set(path, person);
		const plans = findPlans(person, this.birthdays);
		if (plans.length > 0) this.plans.set(path, plans);
		return person;
	}

	private personItems(
		section: PersonSection, inWeek: ReadonlySet<PersonItem>, matches: Matcher | null, open: boolean,
	): { readonly count: number; readonly items: readonly PersonItem[] } {
		const people = open ? this.lists.ordered(section) : this.lists.unordered(section);
		if (matches !== null) {
			const found = people.filter((person) => !inWeek.has(person) && matches(person));
			return { count: found.length, items: found };
		}
		let elsewhere = 0;
		for (const person of inWeek) if (person.section === section) elsewhere++;
		const items = open && elsewhere > 0 ? people.filter((person) => !inWeek.has(person)) : people;
		return { count: people.length - elsewhere, items };
	}

	private weekItems({ items, start }: ThisWeek): readonly WeekItem[] {
		const week = items.flatMap(({ path, done, reasons }): WeekItem[] => {
			const person = this.people.get(path);
			return person === undefined ? [] : [{ kind: "week", key: path, path, person, done, weekStart: start, reasons }];
		});
		return [...week.filter(({ done }) => !done), ...week.filter(({ done }) => done)];
	}

	private owedItems(): readonly OwedItem[] {
		const keys = new Set<string>();
		const items = this.data.owed().flatMap((owed): OwedItem[] => {
			const people = owed.contacts.map((path) => this.people.get(path)).filter((person) => person !== undefined);
			const first = people[0];
			if (first === undefined) return [];
			// Not the line: it moves when something is written above.
			const key = uniqueKey(keys, `${owed.kind}:${owed.path}:${owed.text}`);
			return [{ kind: "owed", key, path: first.path, people, owed }];
		});
		return items.sort((left, right) => OWED_ORDER[left.owed.kind] - OWED_ORDER[right.owed.kind] || compareOwed(left.owed, right.owed));
	}

	private planItems(): readonly PlanItem[] {
		return [...this.plans.values()].flat()
			.sort((left, right) => compareText(left.reason.day, right.reason.day) || compareText(left.key, right.key));
	}

	private problemItems(): readonly ProblemItem[] {
		const keys = new Set<string>();
		return this.data.problems().map((problem) => ({
			kind: "problem",
			key: uniqueKey(keys, `${problem.path}:${problem.property}:${problem.code}`),
			path: problem.path,
			person: this.people.get(problem.path) ?? null,
			problem,
		}));
	}
}

function compareOwed(left: Owed, right: Owed): number {
	const day = ({ due, since }: Owed): string => due ?? since ?? "9999-99-99";
	return compareText(day(left), day(right));
}

function uniqueKey(keys: Set<string>, wanted: string): string {
	let key = wanted;
	for (let count = 2; keys.has(key); count++) key = `${wanted}:${count}`;
	keys.add(key);
	return key;
}
