import { monthOf, type CalendarDay } from "../domain/day/calendar-day";
import type { Goal } from "../domain/reconnections/goal";
import { chooseThisWeek, isEligible, type WeekCandidate } from "../domain/reconnections/choose-this-week";
import { compareReconnections } from "../domain/reconnections/compare-reconnections";
import { rankContact } from "../domain/reconnections/rank-contact";
import { createRankingContext, createWeekContext, type NetworkReasons, type RankingContext } from "../domain/reconnections/ranking-context";
import type { ContactFacts, RankingSettings } from "../domain/reconnections/ranking-input";
import type { Reconnection } from "../domain/reconnections/reconnection";
import { listOwed } from "../domain/reconnections/list-owed";
import type { Owed } from "../domain/reconnections/owed";
import type { ThisWeek } from "../domain/reconnections/this-week";
import { countsInWeek, livedWeek, type LivedWeek } from "../domain/reconnections/week-count";
import { Place, WeekPlace } from "./place";
import { WeekShortlist } from "./week-shortlist";
import { RankedList } from "./ranked-list";
import { sameValue } from "./same-facts";

/** Where the ranking finds what it ranks. */
export interface RankingSource {
	paths(): Iterable<string>;
	/** Null for what is no contact. */
	facts(path: string): ContactFacts | null;
	goals(): readonly Goal[];
	readonly network: NetworkReasons;
}

/**
 * Each contact's reconnection today and at the start of the week, kept by differences. When the day, the settings or a goal
 * change everyone is ranked anew, in slices; who is asked for before their turn is ranked at once, so no answer is stale.
 */
export class ReconnectionIndex {
	private readonly places = new Map<string, Place>();
	private readonly pending = new Set<string>();
	private readonly moved = new Set<string>();
	/** Paths of those whose latest exchange is this month: asked for after each change, so nobody looks for them. */
	private readonly metLately = new Set<string>();
	private readonly shortlist = new WeekShortlist();
	private readonly byRank = new RankedList(() => this.todays());
	private context: RankingContext;
	private weekContext: RankingContext;
	private livedWeek: LivedWeek;
	private week: ThisWeek | null = null;
	private interactionCount = 0;
	private dueCount = 0;

	constructor(private readonly source: RankingSource, private settings: RankingSettings, private day: CalendarDay) {
		this.context = this.contextOn(day);
		this.weekContext = this.weekContextOn(day);
		this.livedWeek = livedWeek(day, settings.weekStart);
	}

	/** Takes in that the day, the settings or a goal is another: all places are pending. */
	reset(settings: RankingSettings, day: CalendarDay): void {
		this.settings = settings;
		this.day = day;
		this.context = this.contextOn(day);
		this.weekContext = this.weekContextOn(day);
		this.livedWeek = livedWeek(day, settings.weekStart);
		this.week = null;
		for (const path of this.source.paths()) this.pending.add(path);
	}

	/** Ranks what is pending, yielding between contacts. */
	*rankPending(): Generator<void, true> {
		for (const path of this.pending) {
			this.rank(path);
			yield;
		}
		return true;
	}

	/** The contacts whose place has changed while they were pending, since this was last asked. */
	takeMoved(): readonly string[] {
		const moved = [...this.moved];
		this.moved.clear();
		return moved;
	}

	/** Ranks one contact anew, or forgets it when it is none. */
	rank(path: string): void {
		const wasPending = this.pending.delete(path);
		const before = this.places.get(path) ?? null;
		const facts = this.source.facts(path);
		const after = facts === null ? null : this.placeOf(facts, before);
		if (after === null) this.places.delete(path);
		else this.places.set(path, after);
		if (before !== after) this.shortlist.put(path, after);
		// A month is where its days' texts begin.
		if (after?.today.last != null && after.today.last >= monthOf(this.day)) this.metLately.add(path);
		else this.metLately.delete(path);
		this.interactionCount += (after?.interactions ?? 0) - (before?.interactions ?? 0);
		this.dueCount += countDue(after) - countDue(before);
		if (after === null) this.moved.delete(path);
		// A reason of the week's start may be another although the place is the same.
		if (before !== after || this.isInWeek(path)) this.week = null;
		if (before === after) return;
		if (wasPending && after !== null) this.moved.add(path);
		if (before?.today !== after?.today) this.byRank.replace(before?.today ?? null, after?.today ?? null);
	}

	reconnection(path: string): Reconnection | null {
		if (this.pending.has(path)) this.rank(path);
		return this.places.get(path)?.today ?? null;
	}

	/** Every contact in ranked order, on a day; without one, today. */
	reconnections(day: CalendarDay = this.day): readonly Reconnection[] {
		if (day !== this.day) return this.rankAll(this.contextOn(day)).sort(compareReconnections);
		this.rankAllPending();
		return this.byRank.inOrder();
	}

	/** The week that holds a day, as seen on that day. */
	thisWeek(day: CalendarDay = this.day): ThisWeek {
		if (day !== this.day) return chooseThisWeek(this.candidatesOn(day), this.settings, day);
		this.rankAllPending();
		return (this.week ??= chooseThisWeek(this.candidates(), this.settings, day));
	}

	/** What of `everything` is still owed on a day, requests first. */
	owed(everything: Iterable<Owed>, day: CalendarDay = this.day): readonly Owed[] {
		const context = day === this.day ? this.context : this.contextOn(day);
		return listOwed(everything, (path) => this.lastOn(path, day), context);
	}

	/** Contacts whose latest exchange is in the month that holds today. */
	metThisMonth(): Iterable<string> {
		this.rankAllPending();
		return this.metLately;
	}

	private lastOn(path: string, day: CalendarDay): CalendarDay | null {
		if (day === this.day) return this.reconnection(path)?.last ?? null;
		return this.source.facts(path)?.interactions.find((interaction) => interaction.day <= day)?.day ?? null;
	}

	/** Days with an exchange, summed over all contacts. */
	get interactions(): number {
		this.rankAllPending();
		return this.interactionCount;
	}

	/** Contacts that are due, asleep ties left out. */
	get due(): number {
		this.rankAllPending();
		return this.dueCount;
	}

	private *candidates(): Generator<WeekCandidate, void> {
		const whole = (path: string): Reconnection => this.atWeekStart(path);
		for (const place of this.shortlist.listFor(this.settings.weeklyBudget, this.places)) {
			const { today, isDone, hasWeek } = place;
			yield { today, atWeekStart: hasWeek ? new WeekPlace(place, whole) : null, done: isDone };
		}
	}

	private *candidatesOn(day: CalendarDay): Generator<WeekCandidate, void> {
		const [context, weekContext] = [this.contextOn(day), this.weekContextOn(day)];
		const week = livedWeek(day, this.settings.weekStart);
		for (const path of this.source.paths()) {
			const facts = this.source.facts(path);
			if (facts === null) continue;
			const [today, atWeekStart] = [rankContact(facts, context), rankContact(facts, weekContext)];
			yield { today, atWeekStart, done: countsInWeek(facts, week) };
		}
	}

	private *todays(): Generator<Reconnection, void> {
		for (const { today } of this.places.values()) yield today;
	}

	private rankAllPending(): void {
		for (const path of this.pending) this.rank(path);
	}

	private rankAll(context: RankingContext): Reconnection[] {
		const ranked: Reconnection[] = [];
		for (const path of this.source.paths()) {
			const facts = this.source.facts(path);
			if (facts !== null) ranked.push(rankContact(facts, context));
		}
		return ranked;
	}

	/** What is as before stays the same object, so that nothing is drawn again for it. */
	private placeOf(facts: ContactFacts, before: Place | null): Place {
		const ranked = rankContact(facts, this.context);
		const week = rankContact(facts, this.weekContext);
		const today = before !== null && sameValue(before.today, ranked) ? before.today : ranked;
		const place = new Place(today, isEligible(week) ? week : null, facts.interactions.length, countsInWeek(facts, this.livedWeek));
		return before !== null && before.isSame(place) ? before : place;
	}

	private isInWeek(path: string): boolean {
		return this.week !== null && this.week.items.some((item) => item.path === path);
	}

	private atWeekStart(path: string): Reconnection {
		const facts = this.source.facts(path);
		if (facts === null) throw new Error(`No contact: ${path}`);
		return rankContact(facts, this.weekContext);
	}

	private contextOn(day: CalendarDay): RankingContext {
		return createRankingContext(this.settings, this.source.goals(), day, this.source.network);
	}

	private weekContextOn(day: CalendarDay): RankingContext {
		return createWeekContext(this.settings, this.source.goals(), day, this.source.network);
	}
}

function countDue(place: Place | null): number {
	return place?.today.standing === "due" ? 1 : 0;
}
