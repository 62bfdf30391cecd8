import assert from "node:assert/strict";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { addDays, type CalendarDay } from "../../../src/domain/day/calendar-day";
import type { Network } from "../../../src/domain/network/network";
import type { IndexDiff } from "../../../src/vault/index-diff";
import type { IndexTerms } from "../../../src/vault/index-contents";
import { LiveIndex } from "../../../src/vault/live-index";
import { PendingChanges } from "../../../src/vault/pending-changes";
import type { Pace } from "../../../src/vault/slices";
import { day } from "../../support/day";
import { readingRules } from "../../support/reading-rules-builder";
import { ModelVault, type Told } from "./model-vault";

/** One thing that happens in the vault. */
export type Happening =
	| { readonly does: "write"; readonly path: string; readonly text: string }
	| { readonly does: "delete"; readonly path: string }
	/** Saved with the same words. */
	| { readonly does: "touch"; readonly path: string }
	| { readonly does: "rename"; readonly path: string; readonly to: string; readonly relink: boolean }
	| { readonly does: "rename-folder"; readonly path: string; readonly to: string };

/** What happens between two looks at the index. */
export type Step =
	/** One or, by sync, several happenings; the events of all come in an order, some twice. */
	| { readonly step: "notes"; readonly happenings: readonly Happening[]; readonly order: readonly number[] }
	/** Other terms; before all is done, more happens. */
	| { readonly step: "next-day"; readonly days: number; readonly atOnce: boolean; readonly while: readonly Happening[] }
	| {
			readonly step: "ranking"; readonly budget: number; readonly sunday: boolean; readonly atOnce: boolean;
			readonly while: readonly Happening[];
	  }
	| { readonly step: "rules"; readonly tag: string; readonly while: readonly Happening[] };

/** A vault to begin with, and what happens to it. */
export interface Trial {
	readonly notes: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

/**
 * Carries a trial out; fails when the index is ever another than one built anew, or its diffs kept something back. `Anew` is
 * the index to compare with: that of the project, when the one on trial is a broken copy.
 */
export async function carryOut({ notes, steps }: Trial, Anew: typeof LiveIndex = LiveIndex): Promise<void> {
	const vault = new ModelVault(notes);
	let terms = termsOn(day("2026-05-12"));
	const index = new LiveIndex(terms, vault, AT_ONCE);
	const mirror = new Mirror(index);
	await index.read(terms, 0);
	await index.ready;
	mirror.takeDiffs();
	for (const one of steps) {
		terms = await carryOutStep(one, { index, vault, Anew }, terms);
		await index.settled();
		mirror.check();
		checkDiffs(one, mirror.takeDiffs());
		const fresh = new Anew(terms, vault, AT_ONCE);
		await fresh.read(terms, 0);
		assert.deepEqual(answersOf(index), answersOf(fresh));
	}
}

/** What a trial is about, and what it is compared with. */
interface OnTrial {
	readonly index: LiveIndex;
	readonly vault: ModelVault;
	readonly Anew: typeof LiveIndex;
}

async function carryOutStep(one: Step, trial: OnTrial, terms: IndexTerms): Promise<IndexTerms> {
	const { index, vault } = trial;
	switch (one.step) {
		case "notes":
			tell(index, vault, shuffle(one.happenings.flatMap((what) => happen(vault, what)), one.order));
			return terms;
		case "next-day":
			return changeTerms(one, trial, { ...terms, today: addDays(terms.today, one.days) });
		case "ranking": {
			const ranking = { ...terms.ranking, weeklyBudget: one.budget, weekStart: one.sunday ? ("sunday" as const) : ("monday" as const) };
			return changeTerms(one, trial, { ...terms, ranking });
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

/** Goes over to other terms. Whoever asks at once is answered by them; and more happens before all is done. */
async function changeTerms(one: Extract<Step, { readonly atOnce: boolean }>, { index, vault, Anew }: OnTrial, terms: IndexTerms): Promise<IndexTerms> {
	const fresh = new Anew(terms, vault, AT_ONCE);
	await fresh.read(terms, 0);
	void index.changeTerms(terms);
	if (one.atOnce) assert.deepEqual(answersOf(index), answersOf(fresh));
	for (const what of one.while) tell(index, vault, happen(vault, what));
	return terms;
}

/** What nothing came of is not told, and a renamed contact is told as such. */
function checkDiffs(one: Step, diffs: readonly IndexDiff[]): void {
	const only = one.step === "notes" && one.happenings.length === 1 ? one.happenings[0] : undefined;
	if (only?.does === "touch") assert.deepEqual(diffs, []);
	if (only?.does !== "rename") return;
	const [first] = diffs;
	const { path: from, to } = only;
	const isMove = first?.removed.includes(from) === true && first.added.includes(to);
	if (isMove) assert.deepEqual(first.renamed, [{ from, to }]);
}

function happen(vault: ModelVault, what: Happening): readonly Told[] {
	switch (what.does) {
		case "write":
			return vault.write(what.path, what.text);
		case "delete":
			return vault.delete(what.path);
		case "touch":
			return vault.exists(what.path) ? vault.write(what.path, vault.text(what.path)) : [];
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
		due: index.due(),
		owed: index.owed(),
		problems: index.problems(),
		goals: index.goals(),
		me: index.me(),
		occasions: index.occasions().map((occasion) => ({ ...occasion, people: occasion.people() })),
		presencePlans: index.presencePlans(),
		// A sum is a hair's breadth another in another order.
		demand: { ...index.demand(), perWeek: index.demand().perWeek.toFixed(6) },
		routine: index.routine(),
		network: networkOf(index.network()),
		matches: index.matches(),
		counts,
		otherDays: [yesterday, nextWeek].map((on) => [index.reconnections(on), index.thisWeek(on), index.owed(on)]),
	};
}

/** All that a network says, in one order. */
function networkOf(network: Network): unknown {
	const paths = [...network.contacts()].sort();
	return {
		neighbours: paths.map((path) => [path, network.neighbours(path)]),
		each: paths.map((path) => {
			const found: [string, number][] = [];
			network.forEachNeighbour(path, (other, strength) => found.push([other, strength]));
			return found.sort(([one], [other]) => (one < other ? -1 : 1));
		}),
		ties: paths.map((one) => paths.map((other) => network.tie(one, other))),
		organizations: [...network.organizations()].sort(({ key }, other) => (key < other.key ? -1 : 1)),
	};
}

/** What a listener knows who asks again only for what the diffs name. */
class Mirror {
	private readonly contacts = new Map<string, unknown>();
	private readonly lists = new Map<string, unknown>();

	private failure: Error | null = null;
	private diffs: IndexDiff[] = [];

	constructor(private readonly index: LiveIndex) {
		index.onChange((diff) => {
			try {
				this.take(diff);
			} catch (failure) {
				this.failure ??= failure instanceof Error ? failure : new Error(String(failure));
			}
		});
	}

	check(): void {
		const { index, failure } = this;
		if (failure !== null) throw failure;
		const everyone = index.contacts().map(({ path }) => [path, this.lookAt(path)] as const);
		assert.deepEqual(this.contacts, new Map(everyone));
		for (const [name, list] of this.lists) assert.deepEqual([name, list], [name, this.ask(name)]);
	}

	/** The diffs since this was last asked. */
	takeDiffs(): readonly IndexDiff[] {
		const { diffs } = this;
		this.diffs = [];
		return diffs;
	}

	private take(diff: IndexDiff): void {
		this.diffs.push(diff);
		const named = [...diff.added, ...diff.updated, ...diff.removed];
		assert.equal(new Set(named).size, named.length, `told twice: ${named.join(", ")}`);
		for (const { from, to } of diff.renamed) {
			// Where another contact was at the new path, that path is only told of as updated.
			assert.ok(diff.removed.includes(from) && !diff.removed.includes(to) && named.includes(to), `${from} is not ${to}`);
		}
		for (const at of diff.removed) assert.ok(this.contacts.delete(at), `${at} went and was not there`);
		for (const at of diff.added) {
			assert.ok(!this.contacts.has(at), `${at} came and was there`);
			this.contacts.set(at, this.lookAt(at));
		}
		for (const at of diff.updated) {
			assert.ok(this.contacts.has(at), `${at} changed and was not there`);
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
