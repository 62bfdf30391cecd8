import type { Contact } from "../domain/contacts/contact";
import type { Problem } from "../domain/contacts/problem";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Interaction } from "../domain/interactions/interaction";
import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import type { Match } from "../domain/matches/match";
import type { Network } from "../domain/network/network";
import type { Occasion } from "../domain/network/occasion";
import type { PresencePlan } from "../domain/notes/presence-plan";
import type { Demand } from "../domain/reconnections/demand";
import type { Goal } from "../domain/reconnections/goal";
import type { MonthlyRoutine } from "../domain/reconnections/monthly-routine";
import type { Owed } from "../domain/reconnections/owed";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import type { Reconnection } from "../domain/reconnections/reconnection";
import type { ThisWeek } from "../domain/reconnections/this-week";
import type { ContactIndex, IndexStatus } from "./contact-index";
import { type HeldMeeting, heldMeeting, heldMeetings, meetingsFor } from "./held-meeting";
import { IndexContents, type IndexTerms, type LinkSource } from "./index-contents";
import { differenceOf, type IndexDiff, NO_DIFF } from "./index-diff";
import type { NoteChange } from "./note-change";
import { workInSlices, type Pace } from "./slices";

/** The vault as the index reads it. */
export interface NoteSource extends LinkSource {
	/** Every note, without its text. */
	snapshots(): Iterable<NoteSnapshot>;
	/** One note with its text; null when it is gone. */
	withText(path: string): Promise<NoteSnapshot | null>;
	/** How many notes there are. */
	count(): number;
}

/** When the vault was last read whole, and the main thread's time for it, in ms. */
interface LastReading {
	readonly at: number;
	readonly took: number;
}

/** So many texts are read side by side, and taken in together: a turn of the app for each would take minutes in some vaults. */
const TEXTS_AT_ONCE = 24;

/**
 * The index of a vault at any moment: reads it whole in slices, then goes on by differences, and reads it again when the
 * rules of reading change, while the old contents still answer.
 */
export class LiveIndex implements ContactIndex {
	readonly ready: Promise<void>;
	private readonly listeners = new Set<(diff: IndexDiff) => void>();
	private readonly underway = new Set<Promise<void>>();
	private contents: IndexContents;
	/** Changes since a reading began: the new contents take them in at its end. Null when none is under way. */
	private missed: NoteChange[] | null = null;
	private lastReading: LastReading | null = null;
	/** Grows with each reading: work for an older one stops. */
	private reading = 0;
	private changes = 0;
	private announceReady: () => void = () => undefined;

	constructor(private terms: IndexTerms, private readonly notes: NoteSource, private readonly pace: Pace) {
		this.contents = new IndexContents(terms, notes);
		this.ready = new Promise((resolve) => {
			this.announceReady = resolve;
		});
	}

	/** Resolves when nothing is under way: every text called for is read, and everyone has their place. */
	async settled(): Promise<void> {
		while (this.underway.size > 0) await Promise.all(this.underway);
	}

	/** Reads the whole vault by terms; `now` is the instant (ms since 1970) to show as the time of this reading. */
	read(terms: IndexTerms, now: number): Promise<void> {
		return this.track(this.readWhole(terms, now));
	}

	private async readWhole(terms: IndexTerms, now: number): Promise<void> {
		const reading = ++this.reading;
		const isWanted = (): boolean => reading === this.reading;
		this.terms = terms;
		this.missed = [];
		const contents = new IndexContents(terms, this.notes);
		const work = await workInSlices(contents.readAll(this.notes.snapshots()), this.pace, isWanted);
		if (work.result === null) return;
		this.lastReading = { at: now, took: work.worked };
		const missed = this.missed ?? [];
		this.replaceContents(contents, this.terms !== terms);
		await this.readTexts([...work.result, ...this.lackingText(missed)], isWanted);
		if (isWanted()) this.announceReady();
	}

	/** Takes a batch of changes in. */
	apply(changes: readonly NoteChange[]): void {
		this.missed?.push(...changes);
		const diff = this.contents.apply(changes);
		if (diff !== null) this.changes++;
		const lacking = this.lackingText(changes);
		if (lacking.length > 0) void this.track(this.readTexts(lacking, () => true));
		if (diff === null) return;
		if (!diff.goals) return this.announce(diff);
		// Who came and went is told in the order in which it happened; only what follows for all the others can wait.
		const isPeopled = diff.added.length + diff.updated.length + diff.removed.length > 0;
		if (isPeopled || diff.problems || diff.me) this.announce({ ...diff, goals: false });
		void this.track(this.rankPending({ ...NO_DIFF, owed: diff.owed, goals: true }));
	}

	/** Paths of all notes that say something. */
	heldPaths(): Iterable<string> {
		return this.contents.facts.store.paths();
	}

	/** Goes over to another day or other ranking settings, by which notes are read as before. */
	changeTerms(terms: Pick<IndexTerms, "ranking" | "today">): Promise<void> {
		this.terms = { ...this.terms, ...terms };
		this.contents.changeTerms(terms.ranking, terms.today);
		this.changes++;
		return this.track(this.rankPending({ ...NO_DIFF, owed: true, problems: true, day: true }));
	}

	onChange(callback: (diff: IndexDiff) => void): () => void {
		this.listeners.add(callback);
		return () => void this.listeners.delete(callback);
	}

	today(): CalendarDay {
		return this.terms.today;
	}
	contact(path: string): Contact | null {
		return this.contents.contact(path);
	}
	contacts(): readonly Contact[] {
		return this.contents.contacts();
	}
	everyone(): Iterable<Contact> {
		return this.contents.everyone();
	}
	facts(path: string): ContactFacts | null {
		return this.contents.contactFacts(path);
	}
	interactions(path: string): readonly Interaction[] {
		return this.contents.interactions(path);
	}
	reconnection(path: string): Reconnection | null {
		return this.contents.ranking.reconnection(path);
	}
	reconnections(day?: CalendarDay): readonly Reconnection[] {
		return this.contents.ranking.reconnections(day);
	}
	thisWeek(day?: CalendarDay): ThisWeek {
		return this.contents.ranking.thisWeek(day);
	}
	owed(day?: CalendarDay): readonly Owed[] {
		return this.contents.owed(day);
	}
	/** Contacts that are due today, asleep ties left out. */
	due(): number {
		return this.contents.ranking.due;
	}
	demand(): Demand {
		return this.contents.demand();
	}
	routine(): MonthlyRoutine {
		return this.contents.routine();
	}
	problems(): readonly Problem[] {
		return this.contents.problems();
	}
	goals(): readonly Goal[] {
		return this.contents.goals();
	}
	me(): Contact | null {
		return this.contents.me();
	}
	occasions(): readonly Occasion[] {
		return this.contents.occasions();
	}
	presencePlans(): readonly PresencePlan[] {
		return this.contents.presencePlans();
	}
	meeting(path: string): HeldMeeting | null {
		return heldMeeting(this.contents.facts, path);
	}
	meetings(): Iterable<HeldMeeting> {
		return heldMeetings(this.contents.facts);
	}

	meetingsFor(goal: string): readonly HeldMeeting[] {
		return meetingsFor(this.contents.facts, goal);
	}
	network(): Network {
		return this.contents.network.network();
	}
	strength(path: string): number {
		return this.contents.strength(path);
	}
	matches(): readonly Match[] {
		return this.contents.matches.matches();
	}

	version(): number {
		return this.changes;
	}

	status(): IndexStatus {
		const { facts, ranking } = this.contents;
		return {
			contacts: facts.store.count("contact"),
			meetings: facts.store.count("meeting"),
			datedNotes: facts.store.count("dated-note"),
			interactions: ranking.interactions,
			problems: this.problems().length,
			notes: this.notes.count(),
			indexedAt: this.lastReading?.at ?? null,
			indexedIn: this.lastReading?.took ?? 0,
		};
	}

	/** Texts are read when nothing better is to be done: few notes hold what only their text tells. */
	private async readTexts(paths: readonly string[], isWanted: () => boolean): Promise<void> {
		for (let start = 0; start < paths.length; start += TEXTS_AT_ONCE) {
			await this.pace.idle();
			if (!isWanted()) return;
			const read = await Promise.all(paths.slice(start, start + TEXTS_AT_ONCE).map((path) => this.readText(path)));
			if (isWanted()) this.apply(read.filter((change) => change !== null));
		}
	}

	private async readText(path: string): Promise<NoteChange | null> {
		try {
			const snapshot = await this.notes.withText(path);
			return snapshot === null ? null : { kind: "upsert", snapshot };
		} catch (failure) {
			// One note that cannot be read keeps no other from being read.
			surface(failure);
			return null;
		}
	}

	private track(work: Promise<void>): Promise<void> {
		const tracked = work.finally(() => this.underway.delete(tracked));
		this.underway.add(tracked);
		return tracked;
	}

	private lackingText(changes: readonly NoteChange[]): readonly string[] {
		const paths: string[] = [];
		for (const change of changes) {
			const snapshot = change.kind === "upsert" || change.kind === "rename" ? change.snapshot : null;
			if (snapshot === null || snapshot.text !== null) continue;
			if (this.contents.facts.store.at(snapshot.path)?.needsText === true) paths.push(snapshot.path);
		}
		return paths;
	}

	private replaceContents(contents: IndexContents, haveTermsChanged: boolean): void {
		const before = this.contents;
		contents.apply(this.missed ?? []);
		this.missed = null;
		this.contents = contents;
		this.changes++;
		if (haveTermsChanged) contents.changeTerms(this.terms.ranking, this.terms.today);
		this.announce(differenceOf(before.facts.store.contacts(), contents.facts.store.contacts()));
	}

	/** Ranks whoever is pending, and then tells what changed together with whose place it changed. */
	private async rankPending(change: IndexDiff): Promise<void> {
		const { contents } = this;
		const isWanted = (): boolean => this.contents === contents;
		const work = await workInSlices(contents.ranking.rankPending(), this.pace, isWanted);
		// Between the last slice and now the vault may have been read anew, and told of as such.
		if (work.result !== null && isWanted()) this.announce({ ...change, updated: contents.ranking.takeMoved() });
	}

	/** Everyone hears of it, even when a listener fails; its failure is the app's to show. */
	private announce(diff: IndexDiff): void {
		for (const listener of [...this.listeners]) {
			try {
				listener(diff);
			} catch (failure) {
				surface(failure);
			}
		}
	}
}

/** Hands a failure to the app, which shows it in its console: what went on meanwhile goes on. */
function surface(failure: unknown): void {
	queueMicrotask(() => {
		throw failure;
	});
}
