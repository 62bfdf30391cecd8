import type { Contact } from "../domain/contacts/contact";
import type { Problem } from "../domain/contacts/problem";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Interaction } from "../domain/interactions/interaction";
import type { Occasion } from "../domain/network/occasion";
import { ownStrength } from "../domain/network/own-strength";
import { NONE } from "../domain/notes/note-facts";
import type { PresencePlan } from "../domain/notes/presence-plan";
import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import { readNote } from "../domain/notes/read-note";
import type { ReadingRules } from "../domain/notes/reading-rules";
import type { Goal } from "../domain/reconnections/goal";
import { readDemand, type Demand } from "../domain/reconnections/demand";
import { readMonthlyRoutine, type MonthlyRoutine } from "../domain/reconnections/monthly-routine";
import type { Owed } from "../domain/reconnections/owed";
import type { ContactFacts, RankingSettings } from "../domain/reconnections/ranking-input";
import type { BridgeReason, MatchReason } from "../domain/reconnections/reason";
import type { ThisWeek } from "../domain/reconnections/this-week";
import type { IndexDiff } from "./index-diff";
import { FactIndex } from "./fact-index";
import { gatherContactFacts } from "./gather-contact-facts";
import { listProblems, type FrontmatterOf } from "./list-problems";
import { owedIn } from "./owed-in-note";
import { listOccasions, listPresencePlans } from "./dated-pages";
import { MatchIndex } from "./match-index";
import { NetworkIndex } from "./network-index";
import type { FactChanges, NoteChange } from "./note-change";
import { ReconnectionIndex } from "./reconnection-index";

/** What the answers depend on beside the notes. */
export interface IndexTerms {
	readonly rules: ReadingRules;
	readonly ranking: RankingSettings;
	readonly today: CalendarDay;
}

/** Where links lead, and how a note names its properties: what is asked of the vault at any time. */
export interface LinkSource {
	/** The path of the file that a link in a note leads to now, as the app resolves it. */
	resolve(linkPath: string, source: string): string | null;
	readonly frontmatter: FrontmatterOf;
}

/** One reading of a vault and all that follows from it, on one set of rules: what an index holds, without any waiting. */
export class IndexContents {
	readonly facts: FactIndex;
	readonly ranking: ReconnectionIndex;
	readonly network: NetworkIndex;
	readonly matches: MatchIndex;
	/** Contacts whose `last-contact` is still to come. */
	private readonly ahead = new Set<string>();
	private problemList: readonly Problem[] | null = null;

	constructor(private terms: IndexTerms, private readonly links: LinkSource) {
		const { rules } = terms;
		this.facts = new FactIndex({
			read: (snapshot) => readNote(snapshot, rules),
			resolve: (linkPath, source) => links.resolve(linkPath, source),
		});
		this.network = new NetworkIndex(this.facts);
		this.matches = new MatchIndex(this.facts, this.network.network());
		this.ranking = new ReconnectionIndex(
			{
				paths: () => this.facts.store.contacts().keys(),
				facts: (path) => this.contactFacts(path),
				goals: () => this.goals(),
				network: this,
			},
			terms.ranking,
			terms.today,
		);
	}

	/** Reads a whole vault, yielding between notes; ends with the paths of the notes whose text is called for. */
	*readAll(snapshots: Iterable<NoteSnapshot>): Generator<unknown, readonly string[]> {
		const lackText: string[] = [];
		for (const snapshot of snapshots) {
			if (this.facts.load(snapshot)) lackText.push(snapshot.path);
			yield;
		}
		yield* this.network.readAll();
		yield* this.matches.readAll();
		this.changeTerms(this.terms.ranking, this.terms.today);
		yield* this.ranking.rankPending();
		yield* this.facts.settle();
		this.ranking.takeMoved();
		return lackText;
	}

	/** Takes a batch of changes in. A changed goal leaves everyone pending: `rankPending` goes on with it. */
	apply(changes: Iterable<NoteChange>): IndexDiff | null {
		const diff = this.facts.apply(changes);
		if (diff.isEmpty) return null;
		for (const path of this.network.apply(diff)) this.touch(path, diff);
		for (const path of this.matches.apply(diff)) this.touch(path, diff);
		for (const path of diff.removed) this.ranking.rank(path);
		if (diff.goals) this.ranking.reset(this.terms.ranking, this.terms.today);
		for (const path of diff.updated) this.ranking.rank(path);
		for (const path of diff.added) this.ranking.rank(path);
		const problems = this.lookAhead(diff.removed, diff.updated, diff.added) || diff.problems;
		if (problems) this.problemList = null;
		return toIndexDiff(diff, problems, this.hasNews());
	}

	/** Goes over to another day or other ranking settings; the rules of reading stay. All are pending then. */
	changeTerms(ranking: RankingSettings, today: CalendarDay): void {
		this.terms = { ...this.terms, ranking, today };
		this.network.setDay(today);
		this.problemList = null;
		this.lookAhead(this.facts.store.contacts().keys());
		this.ranking.reset(ranking, today);
	}

	match(path: string): MatchReason | null {
		return this.matches.match(path);
	}

	bridge(path: string): BridgeReason | null {
		return this.network.bridge(path);
	}

	/** How strong the user's own tie with a contact is today, 0 to 1; 0 for what is no contact. */
	strength(path: string): number {
		const facts = this.contactFacts(path);
		return facts === null ? 0 : ownStrength(facts, this.terms.ranking, this.terms.today);
	}

	today(): CalendarDay {
		return this.terms.today;
	}

	contact(path: string): Contact | null {
		return this.facts.store.contacts().get(path)?.contact ?? null;
	}

	contacts(): readonly Contact[] {
		return [...this.everyone()].sort(byPath);
	}

	*everyone(): Generator<Contact, void> {
		for (const { contact } of this.facts.store.contacts().values()) if (contact !== null) yield contact;
	}

	contactFacts(path: string): ContactFacts | null {
		return gatherContactFacts(this.facts, path);
	}

	interactions(path: string): readonly Interaction[] {
		return this.contactFacts(path)?.interactions ?? NONE;
	}

	thisWeek(day: CalendarDay = this.terms.today): ThisWeek {
		return this.ranking.thisWeek(day);
	}

	owed(day: CalendarDay = this.terms.today): readonly Owed[] {
		return this.ranking.owed(this.everythingOwed(), day);
	}

	/** What all rhythms together ask for, against the budget. */
	demand(): Demand {
		return readDemand(this.everyone(), this.terms.ranking);
	}

	/** The month's meals so far. */
	routine(): MonthlyRoutine {
		const { ranking, today } = this.terms;
		return readMonthlyRoutine(this.factsOf(this.ranking.metThisMonth()), ranking, today);
	}

	problems(): readonly Problem[] {
		return (this.problemList ??= listProblems(this.facts, this.ahead, (path) => this.links.frontmatter(path)));
	}

	goals(): readonly Goal[] {
		const goals: Goal[] = [];
		for (const { goal } of this.facts.store.goals().values()) if (goal !== null) goals.push(goal);
		return goals.sort(byPath);
	}

	me(): Contact | null {
		const own = [...this.facts.store.own().values()].map(({ contact }) => contact).filter((contact) => contact !== null);
		return own.sort(byPath)[0] ?? null;
	}

	/** Dated lines to come of organisations' notes, by day. */
	occasions(): readonly Occasion[] {
		return listOccasions(this.facts.store.pages().values(), this.network.network(), this.terms.today);
	}

	/** By path. */
	presencePlans(): readonly PresencePlan[] {
		return listPresencePlans(this.facts.store.pages().values(), this.terms.today);
	}

	private *factsOf(paths: Iterable<string>): Generator<ContactFacts, void> {
		for (const path of paths) {
			const facts = this.contactFacts(path);
			if (facts !== null) yield facts;
		}
	}

	private *everythingOwed(): Generator<Owed, void> {
		for (const note of this.facts.store.owingNotes()) yield* owedIn(this.facts, note);
	}

	/** The network says something else of a contact now. */
	private touch(path: string, diff: FactChanges): void {
		if (this.facts.store.contacts().has(path)) diff.touch(path);
	}

	/** Finds among contacts those with an exchange still to come; says whether that is a problem that came or went. */
	private lookAhead(...groups: readonly Iterable<string>[]): boolean {
		let isNews = false;
		for (const paths of groups) {
			for (const path of paths) {
				const day = this.contact(path)?.lastContact ?? null;
				const isAhead = day !== null && day > this.terms.today;
				if (!isAhead && !this.ahead.delete(path)) continue;
				if (isAhead) this.ahead.add(path);
				isNews = true;
			}
		}
		return isNews;
	}

	/** A goal's news is owed until the next exchange: any exchange may end it. */
	private hasNews(): boolean {
		for (const { log } of this.facts.store.goals().values()) if (log.length > 0) return true;
		return false;
	}
}

function toIndexDiff(diff: FactChanges, problems: boolean, hasNews: boolean): IndexDiff | null {
	const [added, updated, removed] = [[...diff.added], [...diff.updated], [...diff.removed]];
	const { renamed, goals, me } = diff;
	const isPeopled = added.length + updated.length + removed.length > 0;
	if (!isPeopled && !diff.owed && !goals && !problems && !me && !diff.pages) return null;
	const owed = diff.owed || (isPeopled && hasNews);
	return { added, updated, removed, renamed, owed, goals, problems, me, day: false };
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
	return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
