import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import type { Contact } from "../../src/domain/contacts/contact";
import type { Problem } from "../../src/domain/contacts/problem";
import type { CalendarDay } from "../../src/domain/day/calendar-day";
import type { Introduction } from "../../src/domain/network/introductions";
import type { Occasion } from "../../src/domain/network/occasion";
import type { PresencePlan } from "../../src/domain/notes/presence-plan";
import type { Owed } from "../../src/domain/reconnections/owed";
import type { Reconnection } from "../../src/domain/reconnections/reconnection";
import { type Language, type Messages, messagesFor } from "../../src/i18n";
import type { Candidate, FirstRun, PanelData, PanelDiff, PanelPort } from "../../src/ui/due-panel/panel-port";
import { aContact } from "./contact-builder";
import { day } from "./day";

/** A person of a test: what their note says, and where they stand. */
export interface TestPerson {
	readonly contact: Contact;
	readonly reconnection: Reconnection;
}

/** A person by name; on track and silent but for what the test says. */
export function aPerson(name: string, standing: Partial<Reconnection> = {}, contact: Partial<Contact> = {}): TestPerson {
	const made = aContact({ name, ...contact });
	return {
		contact: made,
		reconnection: {
			path: made.path, standing: "on-track", last: null, lastChannel: null, due: null, planned: null, ratio: 1, score: 0, reasons: [],
			gate: null, ...standing,
		},
	};
}

/** The path of a person made by `aPerson`. */
export const pathOf = (name: string): string => `People/${name}.md`;

/** A vault of people that a test changes, as the panel sees it; it remembers what the user did. */
export class TestPanelPort implements PanelPort {
	readonly people = new Map<string, TestPerson>();
	readonly done: string[] = [];
	today: CalendarDay = day("2026-06-18");
	week: { budget: number; open: string[]; done: string[] } = { budget: 5, open: [], done: [] };
	owed: Owed[] = [];
	problems: Problem[] = [];
	occasions: Occasion[] = [];
	plans: PresencePlan[] = [];
	readonly introductions = new Map<string, Introduction>();
	firstRun: FirstRun | null = null;
	progress: { read: number; total: number } | null = null;
	kept: unknown = null;
	language: Language = "en";
	private readonly listeners = new Set<(diff: PanelDiff) => void>();

	constructor(...people: readonly TestPerson[]) {
		this.put(...people);
	}

	put(...people: readonly TestPerson[]): void {
		for (const person of people) this.people.set(person.contact.path, person);
	}

	/** Tells the panel of a change. */
	tell(change: Partial<PanelDiff>): void {
		const diff: PanelDiff = { added: [], updated: [], removed: [], renamed: [], day: false, ...change };
		for (const listener of this.listeners) listener(diff);
	}

	messages(): Messages {
		return messagesFor(this.language);
	}

	readonly data: PanelData = {
		today: () => this.today,
		contacts: () => [...this.people.values()].map(({ contact }) => contact),
		contact: (path) => this.people.get(path)?.contact ?? null,
		reconnection: (path) => this.people.get(path)?.reconnection ?? null,
		thisWeek: () => ({
			start: day("2026-06-15"),
			budget: this.week.budget,
			done: this.week.done.length,
			items: [...this.week.done.map((name) => this.weekItem(name, true)), ...this.week.open.map((name) => this.weekItem(name, false))],
		}),
		owed: () => this.owed,
		problems: () => this.problems,
		goals: () => [],
		occasions: () => this.occasions,
		presencePlans: () => this.plans,
		bestIntroduction: (path) => this.introductions.get(path) ?? null,
		circles: () => DEFAULT_CIRCLES,
		routine: () => ({ wanted: 1, done: [] }),
		demand: () => ({ perWeek: 3, budget: this.week.budget, isTooMuch: false }),
		notes: () => 1284,
		progress: () => this.progress,
		firstRun: () => this.firstRun,
		onChange: (listener) => {
			this.listeners.add(listener);
			return () => this.listeners.delete(listener);
		},
	};

	readonly actions: PanelPort["actions"] = {
		open: (path, pane) => this.did("open", path, pane === false ? "" : String(pane)),
		log: (paths) => this.did("log", ...paths),
		write: (path, owed) => this.did("write", owed === null ? path : `${path} ${owed.kind}`),
		meeting: (paths) => this.did("meeting", ...paths),
		snooze: (path) => this.did("snooze", path),
		menu: (path, at) => this.did("menu", path, at instanceof Event ? "event" : "element"),
		done: (owed) => this.did("done", owed.text),
		openOwed: (owed) => this.did("open owed", owed.text),
		findIntroduction: (path) => this.did("find introduction", path),
		presenceDone: (path) => this.did("presence done", path),
		writeToOneOf: (paths) => this.did("write to one of", ...paths),
		openOccasion: (occasion) => this.did("open occasion", occasion.text),
		openProblem: (problem) => this.did("open problem", problem.path),
		repair: (problem) => this.did("repair", problem.repair ?? ""),
		addContact: () => this.did("add contact"),
		sortPeople: () => this.did("sort people"),
		openSettings: (about) => this.did("settings", about),
		acceptFirstRun: (chosen: readonly Candidate[]) => this.did("accept", ...chosen.map(({ name }) => name)),
	};

	readonly device = {
		load: (): unknown => this.kept,
		save: (state: unknown): void => {
			this.kept = state;
		},
	};

	private did(...what: readonly string[]): void {
		this.done.push(what.filter((word) => word !== "").join(" "));
	}

	private weekItem(name: string, done: boolean): { path: string; done: boolean; reasons: Reconnection["reasons"] } {
		const path = pathOf(name);
		return { path, done, reasons: this.people.get(path)?.reconnection.reasons ?? [] };
	}
}
