import type { Contact } from "../../domain/contacts/contact";
import type { CalendarDay } from "../../domain/day/calendar-day";
import { comingUpDay } from "../../domain/reconnections/sections";
import type { ThisWeek } from "../../domain/reconnections/this-week";
import { type BirthdayWindow, birthdayWindow, findPlans } from "./find-plans";
import { type Matcher, matcherOf, SearchTexts } from "./match-people";
import type { PanelItem, PersonItem, PlanItem, WeekItem } from "./panel-item";
import type { PanelData, PanelDiff } from "./panel-port";
import { isNarrowed, isOpen, type PanelState, type SectionId, SECTIONS } from "./panel-state";
import { PersonLists } from "./person-lists";
import { type PersonSection, placePerson } from "./place-person";
import { byDay, listOccasions, listOwed, listPresence, listProblems, listWeek } from "./things";

/** A section as it is drawn. Sections that hold nobody are left out of the view. */
export interface SectionView {
	readonly id: SectionId;
	readonly count: number;
	readonly open: boolean;
	/** Empty while the section is closed; the same array for as long as nothing in it changed. */
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

type ThingSection = Exclude<SectionId, PersonSection>;

const NO_ITEMS: readonly PanelItem[] = Object.freeze([]);

/** Keeps the panel's people by section, changed by differences, and views them through a search and filters. */
export class PanelModel {
	private readonly people = new Map<string, PersonItem>();
	private readonly lists = new PersonLists();
	private readonly plans = new Map<string, readonly PlanItem[]>();
	/** The plans in the order of their days, the near ones apart; null when one of them has changed. */
	private plansByDay: { readonly near: readonly PlanItem[]; readonly later: readonly PlanItem[] } | null = null;
	private texts = new SearchTexts();
	/** Whether a search has run since `texts` was made. */
	private isSearched = false;
	private today!: CalendarDay;
	private birthdays!: BirthdayWindow;
	private week!: ThisWeek;
	private weekItems!: readonly WeekItem[];
	private things!: Readonly<Record<ThingSection, readonly PanelItem[]>>;

	constructor(private readonly data: PanelData) {
		this.reload();
	}

	/** Reads everyone anew. */
	reload(): void {
		this.today = this.data.today();
		this.birthdays = birthdayWindow(this.today);
		this.people.clear();
		this.plans.clear();
		this.plansByDay = null;
		for (const contact of this.data.contacts()) this.readPerson(contact.path, contact);
		this.lists.fill(this.people.values());
		this.readThings();
	}

	/** Takes in what changed; whether any contact's own note reads differently. */
	apply(diff: PanelDiff): boolean {
		if (diff.day) {
			this.reload();
			return true;
		}
		const left: PersonItem[] = [];
		const come: PersonItem[] = [];
		let isOther = false;
		for (const path of new Set([...diff.removed, ...diff.updated, ...diff.added])) {
			const before = this.people.get(path);
			if (before !== undefined) left.push(before);
			this.people.delete(path);
			if (this.plans.delete(path)) this.plansByDay = null;
			const after = this.readPerson(path, this.data.contact(path));
			if (after !== null) come.push(after);
			isOther ||= before?.contact !== after?.contact;
		}
		if (left.length > 0 || come.length > 0) this.lists.replace(left, come);
		this.readThings();
		return isOther;
	}

	everyone(): Iterable<PersonItem> {
		return this.people.values();
	}

	/** The panel as it stands with what the user opened, typed and chose. */
	view(state: PanelState): PanelView {
		if (state.query !== "") this.isSearched = true;
		else if (this.isSearched) this.endSearch();
		const matches = matcherOf(state, this.texts);
		const sections: SectionView[] = [];
		for (const id of SECTIONS) {
			if (id === "on-track" && !isNarrowed(state)) continue;
			const open = isOpen(state, id);
			const { count, items } = this.listOf(id, matches, open);
			if (count > 0) sections.push({ id, count, open, items: open ? items : NO_ITEMS });
		}
		const empty = this.emptiness(sections, matches);
		return { today: this.today, week: this.week, sections, empty, next: empty === "kept" ? this.nextPerson() : null };
	}

	/** Folds and orders ahead what the first letter of a search would have to wait for. */
	readySearch(): void {
		for (const person of this.people.values()) this.texts.add(person);
		for (const id of SECTIONS) if (isOfPeople(id)) this.lists.shown(id);
	}

	private endSearch(): void {
		this.texts = new SearchTexts();
		this.isSearched = false;
	}

	private listOf(id: SectionId, matches: Matcher | null, open: boolean): Pick<SectionView, "count" | "items"> {
		if (isOfPeople(id)) {
			if (!open) return { count: matches === null ? this.lists.count(id) : this.lists.someOf(id, matches), items: NO_ITEMS };
			const people = this.lists.shown(id);
			const items = matches === null ? people : people.filter(matches);
			return { count: items.length, items };
		}
		const items = matches === null ? this.things[id] : this.things[id].filter(matches);
		return { count: items.length, items };
	}

	private emptiness(sections: readonly SectionView[], matches: Matcher | null): Emptiness {
		if (matches !== null) return sections.length === 0 ? "no-match" : null;
		if (this.people.size === 0) return "nobody";
		const waits = sections.some(({ id }) => id === "owed" || id === "plans" || id === "all-due" || id === "dormant");
		return waits || this.weekItems.some(({ done }) => !done) ? null : "kept";
	}

	private nextPerson(): PanelView["next"] {
		const person = this.lists.shown("coming-up")[0];
		const day = person === undefined ? null : comingUpDay(person.reconnection);
		return person === undefined || day === null ? null : { name: person.contact.name, day };
	}

	private readPerson(path: string, contact: Contact | null): PersonItem | null {
		const reconnection = this.data.reconnection(path);
		if (contact === null || reconnection === null) return null;
		const section = placePerson(contact, reconnection, this.today);
		const person: PersonItem = { kind: "person", key: path, path, contact, reconnection, section };
		this.people.set(path, person);
		const plans = findPlans(person, this.birthdays);
		if (plans.length > 0) {
			this.plans.set(path, plans);
			this.plansByDay = null;
		}
		return person;
	}

	private readThings(): void {
		const find = (path: string): PersonItem | undefined => this.people.get(path);
		this.week = this.data.thisWeek();
		this.weekItems = listWeek(this.week, find);
		this.lists.keepOut(this.weekItems.map(({ person }) => person));
		this.things = {
			"this-week": this.weekItems,
			"owed": listOwed(this.data.owed(), find),
			...this.readDated(find),
			"attention": listProblems(this.data.problems(), find),
		};
	}

	private readDated(find: (path: string) => PersonItem | undefined): Pick<PanelModel["things"], "plans" | "later-plans"> {
		const { near, later } = (this.plansByDay ??= sortPlans([...this.plans.values()].flat()));
		return {
			"plans": byDay([
				...near,
				...listOccasions(this.data.occasions(), find, this.today),
				...listPresence(this.data.presencePlans(), this.today),
			]),
			"later-plans": later,
		};
	}
}

function sortPlans(plans: readonly PlanItem[]): { readonly near: readonly PlanItem[]; readonly later: readonly PlanItem[] } {
	return { near: byDay(plans.filter(({ isLater }) => !isLater)), later: byDay(plans.filter(({ isLater }) => isLater)) };
}

function isOfPeople(id: SectionId): id is PersonSection {
	return id !== "this-week" && id !== "owed" && id !== "plans" && id !== "later-plans" && id !== "attention";
}
