import fc from "fast-check";
import { expect } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { addDays, type CalendarDay } from "../../../src/domain/day/calendar-day";
import type { IndexDiff } from "../../../src/vault/contact-index";
import type { IndexTerms } from "../../../src/vault/index-contents";
import { LiveIndex } from "../../../src/vault/live-index";
import { PendingChanges } from "../../../src/vault/pending-changes";
import type { Pace } from "../../../src/vault/slices";
import { day } from "../../support/day";
import { readingRules } from "../../support/reading-rules-builder";
import { ModelVault, type Told } from "./model-vault";
import { noteText, PATHS } from "./model-notes";

/** One thing that happens in the vault. */
type Happening =
	| { readonly does: "write"; readonly path: string; readonly text: string }
	| { readonly does: "delete"; readonly path: string }
	| { readonly does: "rename"; readonly path: string; readonly to: string; readonly relink: boolean }
	| { readonly does: "rename-folder"; readonly path: string; readonly to: string };

/** What happens between two looks at the index. */
export type Step =
	/** One or, by sync, several happenings; the events of all come in an order, some twice. */
	| { readonly step: "notes"; readonly happenings: readonly Happening[]; readonly order: readonly number[] }
	| { readonly step: "next-day"; readonly days: number }
	| { readonly step: "ranking"; readonly budget: number; readonly sunday: boolean }
	| { readonly step: "rules"; readonly tag: string; readonly while: readonly Happening[] };

/** A vault to begin with, and what happens to it. */
export interface Trial {
	readonly notes: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

const path = fc.constantFrom(...PATHS);
const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ does: fc.constant("write" as const), path, text: noteText }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("delete" as const), path }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant("rename" as const), path, to: path, relink: fc.boolean() }) },
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant("rename-folder" as const), path: fc.constantFrom("People", "Work"), to: fc.constantFrom("Work", "Team", "People"),
		}),
	},
);
const happenings = fc.oneof(
	{ weight: 3, arbitrary: fc.array(happening, { minLength: 1, maxLength: 1 }) },
	{ weight: 1, arbitrary: fc.array(happening, { minLength: 2, maxLength: 6 }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({
			step: fc.constant("notes" as const), happenings, order: fc.array(fc.nat(20), { maxLength: 10 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ step: fc.constant("next-day" as const), days: fc.constantFrom(1, 8, 40, 400) }) },
	{
		weight: 1,
		arbitrary: fc.record({ step: fc.constant("ranking" as const), budget: fc.constantFrom(0, 1, 2, 5), sunday: fc.boolean() }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			step: fc.constant("rules" as const),
			tag: fc.constantFrom("contact", "friend"),
			while: fc.array(happening, { maxLength: 2 }),
		}),
	},
);

/** Any vault, and anything that can happen to it. */
export const trials: fc.Arbitrary<Trial> = fc.record({
	notes: fc.dictionary(path, noteText, { maxKeys: 8 }),
	steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

/** Carries a trial out; fails when the index is ever another than one built anew, or its diffs kept something back. */
export async function carryOut({ notes, steps }: Trial): Promise<void> {
	const vault = new ModelVault(notes);
	let terms = termsOn(day("2026-05-12"));
	const index = new LiveIndex(terms, vault, AT_ONCE);
	const mirror = new Mirror(index);
	await index.read(terms, 0);
	for (const one of steps) {
		terms = await carryOutStep(one, index, vault, terms);
		await index.settled();
		mirror.check();
		const fresh = new LiveIndex(terms, vault, AT_ONCE);
		await fresh.read(terms, 0);
		expect(answersOf(index)).toEqual(answersOf(fresh));
	}
}

async function carryOutStep(one: Step, index: LiveIndex, vault: ModelVault, terms: IndexTerms): Promise<IndexTerms> {
	switch (one.step) {
		case "notes":
			tell(index, vault, shuffle(one.happenings.flatMap((what) => happen(vault, what)), one.order));
			return terms;
		case "next-day": {
			const later = { ...terms, today: addDays(terms.today, one.days) };
			await index.changeTerms(later);
			return later;
		}
		case "ranking": {
			const ranking = { ...terms.ranking, weeklyBudget: one.budget, weekStart: one.sunday ? ("sunday" as const) : ("monday" as const) };
			await index.changeTerms({ ranking, today: terms.today });
			return { ...terms, ranking };
		}
		case "rules": {
			const rules = readingRules({ recognition: { tags: [one.tag], folders: [] }, templateFolders: ["Templates"] });
			const reading = index.read({ ...terms, rules }, 0);
			for (const what of one.while) tell(index, vault, happen(vault, what));
			await reading;
			return { ...terms, rules };
		}
	}
}

function happen(vault: ModelVault, what: Happening): readonly Told[] {
	switch (what.does) {
		case "write":
			return vault.write(what.path, what.text);
		case "delete":
			return vault.delete(what.path);
		case "rename":
			return vault.rename(what.path, what.to, what.relink);
		case "rename-folder":
			return vault.renameFolder(what.path, what.to);
	}
}

function tell(index: LiveIndex, vault: ModelVault, told: readonly Told[]): void {
	const pending = new PendingChanges();
	for (const one of told) one(pending);
	index.apply(pending.take(vault));
}

/** Each number picks who is told next, and every third is told once more. */
function shuffle(told: readonly Told[], order: readonly number[]): readonly Told[] {
	const left = [...told];
	const shuffled: Told[] = [];
	for (const number of order) {
		const [one] = left.splice(number % Math.max(1, left.length), number % 3 === 0 ? 0 : 1);
		if (one !== undefined) shuffled.push(one);
		else if (left[0] !== undefined) shuffled.push(left[number % left.length] ?? left[0]);
	}
	return [...shuffled, ...left];
}

function termsOn(today: CalendarDay): IndexTerms {
	return {
		rules: readingRules({ templateFolders: ["Templates"] }),
		ranking: { circles: DEFAULT_CIRCLES, weeklyBudget: 2, monthlyRoutine: 1, weekStart: "monday" },
		today,
	};
}

/** A pace at which everything is done as soon as it can be, and a slice is a few steps. */
const AT_ONCE: Pace = {
	now: (() => {
		let ticks = 0;
		return () => ticks++;
	})(),
	breathe: () => Promise.resolve(),
	idle: () => Promise.resolve(),
};

/** Everything an index can be asked. */
function answersOf(index: LiveIndex): unknown {
	const { indexedAt: _at, indexedIn: _in, ...counts } = index.status();
	const [yesterday, nextWeek] = [addDays(index.today(), -1), addDays(index.today(), 7)];
	return {
		contacts: index.contacts(),
		facts: index.contacts().map(({ path }) => index.facts(path)),
		reconnections: index.reconnections(),
		week: index.thisWeek(),
		owed: index.owed(),
		problems: index.problems(),
		goals: index.goals(),
		me: index.me(),
		demand: index.demand(),
		routine: index.routine(),
		counts,
		otherDays: [yesterday, nextWeek].map((on) => [index.reconnections(on), index.thisWeek(on), index.owed(on)]),
	};
}

/** What a listener knows who asks again only for what the diffs name. */
class Mirror {
	private readonly contacts = new Map<string, unknown>();
	private readonly lists = new Map<string, unknown>();

	constructor(private readonly index: LiveIndex) {
		index.onChange((diff) => this.take(diff));
	}

	check(): void {
		const { index } = this;
		expect(Object.fromEntries(this.contacts)).toEqual(
			Object.fromEntries(index.contacts().map(({ path: at }) => [at, this.lookAt(at)])),
		);
		for (const [name, list] of this.lists) expect([name, list]).toEqual([name, this.ask(name)]);
	}

	private take(diff: IndexDiff): void {
		for (const at of diff.removed) expect(this.contacts.delete(at)).toBe(true);
		for (const at of diff.added) {
			expect(this.contacts.has(at)).toBe(false);
			this.contacts.set(at, this.lookAt(at));
		}
		for (const at of diff.updated) {
			expect(this.contacts.has(at)).toBe(true);
			this.contacts.set(at, this.lookAt(at));
		}
		for (const name of ["owed", "goals", "problems", "me"] as const) if (diff[name]) this.lists.set(name, this.ask(name));
	}

	private lookAt(at: string): unknown {
		return structuredClone([this.index.facts(at), this.index.reconnection(at)]);
	}

	private ask(name: string): unknown {
		const { index } = this;
		if (name === "owed") return index.owed();
		if (name === "goals") return index.goals();
		return name === "problems" ? index.problems() : index.me();
	}
}
