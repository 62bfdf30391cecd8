import { dayNumber, startOfWeek, type CalendarDay, type WeekStart } from "../day/calendar-day";
import { compareScores } from "./compare-reconnections";
import { nameHash } from "./name-hash";
import type { RankingSettings } from "./ranking-input";
import type { Reason } from "./reason";
import type { Reconnection } from "./reconnection";
import type { ThisWeek, ThisWeekItem } from "./this-week";

/** A contact that may stand in This week: proposed, done, or both. */
export interface WeekCandidate {
	/** Its place today, for what keeps it out today. */
	readonly today: Reconnection;
	/** Its place in the order of the week, from `createWeekContext`; null when `isEligible` says it has none. */
	readonly atWeekStart: Reconnection | null;
	/** Whether it counts in "n of 5": `countsInWeek`. */
	readonly done: boolean;
}

/** A candidate who is open, with what decides between the candidates of its kind: the lower rank first. */
interface Open {
	readonly place: Reconnection;
	readonly today: Reconnection;
	/** Drawn by lot for dormant ties of odd weeks, otherwise 0. */
	readonly lot: number;
}

/** Whether a place in the order of the week may be proposed: it has a score, and nothing keeps it out. */
export function isEligible({ score, gate }: Reconnection): boolean {
	return score > 0 && gate === null;
}

/**
 * The week that holds a day: whoever is done, then the first of the order for the places that are left, some of them kept for
 * dormant ties. One pass over the candidates, whose order does not matter.
 */
export function chooseThisWeek(
	candidates: Iterable<WeekCandidate>, settings: RankingSettings, day: CalendarDay,
): ThisWeek {
	const start = startOfWeek(day, settings.weekStart);
	const week = weekNumber(start, settings.weekStart);
	const budget = settings.weeklyBudget;
	const places = dormantPlaces(budget, week);
	const drawsLots = week % 2 !== 0;
	const done: WeekCandidate[] = [];
	const dormant: Open[] = [];
	const others: Open[] = [];
	let dormantDone = 0;
	for (const candidate of candidates) {
		const { atWeekStart: place, today } = candidate;
		const isDormant = place?.standing === "dormant" && isEligible(place);
		if (candidate.done) {
			done.push(candidate);
			if (isDormant) dormantDone++;
		} else if (place !== null && isEligible(place) && isOpen(today)) {
			const lot = isDormant && drawsLots ? nameHash(start + place.path) : 0;
			if (isDormant) keepFirst(dormant, { place, today, lot }, places);
			else keepFirst(others, { place, today, lot }, budget);
		}
	}
	const left = Math.max(0, budget - done.length);
	// A dormant tie taken up again has had its place: the next one waits for another week.
	const revived = dormant.slice(0, Math.min(left, Math.max(0, places - dormantDone)));
	const open = [...revived, ...others.slice(0, left - revived.length)];
	return {
		start,
		budget,
		done: done.length,
		items: [
			...done.sort((one, other) => compareScores(one.atWeekStart ?? one.today, other.atWeekStart ?? other.today)).map(doneItem),
			...open.sort((one, other) => compareScores(one.place, other.place)).map(openItem),
		],
	};
}

/** How many of a week's places are for dormant ties; weeks are counted from that of 1970-01-05, or 1970-01-04. */
export function dormantPlaces(budget: number, week: number): number {
	if (budget >= 2) return Math.max(1, Math.floor(budget / 4));
	return budget === 1 && week % 4 === 0 ? 1 : 0;
}

/** Whole weeks from the first week of 1970 that starts on this day of the week. */
function weekNumber(start: CalendarDay, weekStart: WeekStart): number {
	return (dayNumber(start) - (weekStart === "monday" ? 4 : 3)) / 7;
}

/** Whether a contact's place today leaves it to be proposed: it is neither planned nor snoozed. */
export function isOpen({ standing }: Reconnection): boolean {
	return standing !== "planned" && standing !== "snoozed";
}

/** Puts one in its place among the first few, which are in order, and lets the last go when there are more. */
function keepFirst(first: Open[], one: Open, most: number): void {
	let place = first.length;
	for (let other = first[place - 1]; other !== undefined && compareOpen(one, other) < 0; other = first[place - 1]) place--;
	if (place >= most) return;
	first.splice(place, 0, one);
	if (first.length > most) first.pop();
}

function compareOpen(one: Open, other: Open): number {
	return one.lot - other.lot || compareScores(one.place, other.place);
}

function openItem({ place, today }: Open): ThisWeekItem {
	return { path: place.path, done: false, reasons: firstKnown(today.reasons, place.reasons) };
}

function doneItem({ today, atWeekStart }: WeekCandidate): ThisWeekItem {
	return { path: today.path, done: true, reasons: firstKnown(atWeekStart?.reasons ?? [], today.reasons) };
}

function firstKnown(reasons: readonly Reason[], otherwise: readonly Reason[]): readonly Reason[] {
	return reasons.length > 0 ? reasons : otherwise;
}
