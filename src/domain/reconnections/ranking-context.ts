import type { Circle } from "../contacts/circle";
import { addDays, addMonths, dayNumber, startOfWeek, type CalendarDay } from "../day/calendar-day";
import type { Goal } from "./goal";
import { readGoalTerms, type GoalTerm } from "./goal-terms";
import type { RankingSettings } from "./ranking-input";
import type { BridgeReason, MatchReason } from "./reason";

/** What the network adds to the ranking of a contact: asked for only where it may count. */
export interface NetworkReasons {
	match(path: string): MatchReason | null;
	bridge(path: string): BridgeReason | null;
}

/** A network that says nothing of anyone. */
export const NO_NETWORK_REASONS: NetworkReasons = { match: () => null, bridge: () => null };

/**
 * What every contact is ranked against, made once for a day, the settings and all goals, then used for all contacts:
 * `rankContact(facts, context)`. Make a new one when the day, the settings or a goal changes.
 */
export interface RankingContext {
	readonly today: CalendarDay;
	/** `today` in days since 1970-01-01. */
	readonly todayNumber: number;
	/** The last day whose interactions have happened: today, or for a week's order the day before the week. */
	readonly lastDay: CalendarDay;
	/** Whether meetings and log lines after `lastDay` plan a contact; a week's order ignores them. */
	readonly seesPlans: boolean;
	/** Seven days ahead: promises, birthdays and plans up to this day matter now. */
	readonly weekAhead: CalendarDay;
	/** Thirty days back: thanks and updates owed since an earlier day are owed no more. */
	readonly monthBack: CalendarDay;
	/** The latest day that is a full year back by the calendar. */
	readonly yearBack: CalendarDay;
	/** The latest day that is more than three full years back. */
	readonly fourthYearBack: CalendarDay;
	/** By id. */
	readonly circles: ReadonlyMap<string, Circle>;
	/** What the active goals ask for. */
	readonly goalTerms: readonly GoalTerm[];
	readonly network: NetworkReasons;
}

/** The context of a day as people live it: what is up to today has happened, and what is to come is planned. */
export function createRankingContext(
	settings: RankingSettings, goals: readonly Goal[], today: CalendarDay, network: NetworkReasons = NO_NETWORK_REASONS,
): RankingContext {
	return contextOf(settings, goals, today, today, network);
}

/**
 * The context of the order of This week: the first day of the week that holds a day stands for today, and interactions and
 * plans from that day on are ignored, so that the order is the same on each day of the week.
 */
export function createWeekContext(
	settings: RankingSettings, goals: readonly Goal[], day: CalendarDay, network: NetworkReasons = NO_NETWORK_REASONS,
): RankingContext {
	const start = startOfWeek(day, settings.weekStart);
	return contextOf(settings, goals, start, addDays(start, -1), network);
}

function contextOf(
	settings: RankingSettings, goals: readonly Goal[], today: CalendarDay, lastDay: CalendarDay, network: NetworkReasons,
): RankingContext {
	return {
		today,
		todayNumber: dayNumber(today),
		lastDay,
		seesPlans: lastDay === today,
		weekAhead: addDays(today, 7),
		monthBack: addDays(today, -30),
		yearBack: latestDayBack(today, 12),
		fourthYearBack: latestDayBack(addDays(today, -1), 36),
		circles: new Map(settings.circles.map((circle) => [circle.id, circle])),
		goalTerms: readGoalTerms(goals),
		network,
	};
}

/** The latest day from which it is so many months to `today`, or more: for 28 February, 29 February of a leap year. */
function latestDayBack(today: CalendarDay, months: number): CalendarDay {
	const back = addMonths(today, -months);
	const next = addDays(back, 1);
	return addMonths(next, months) <= today ? next : back;
}
