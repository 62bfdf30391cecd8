import { addInterval, type Interval } from "../day/cadence";
import { addDays, dayNumber, type CalendarDay } from "../day/calendar-day";
import type { Circle } from "../contacts/circle";
import type { Contact } from "../contacts/contact";
import type { Interaction } from "../interactions/interaction";
import { wantedInterval, type IntervalOrigin } from "./interval";
import { nameHash } from "./name-hash";
import type { RankingContext } from "./ranking-context";
import type { ContactFacts } from "./ranking-input";
import type { Standing } from "./reconnection";

/** What a due day is counted from: the wish of a day, the last exchange, the day of adding (spread), or nothing: today. */
export type DueOrigin = "next-contact" | "last-exchange" | "added" | "today";

/** A contact's times on a day, and the standing that follows from them. */
export interface Times {
	readonly standing: Standing;
	/** What has happened, newest first. */
	readonly past: readonly Interaction[];
	/** The latest of `past`. */
	readonly last: Interaction | null;
	/** The earliest day to come on which a meeting, dated note or log line says there will be an exchange. */
	readonly planned: CalendarDay | null;
	readonly interval: Interval | null;
	readonly intervalOrigin: IntervalOrigin;
	/** Whether `next-contact` still speaks of the future: it is later than the last exchange. */
	readonly nextIsOpen: boolean;
	/** The day it is time by rhythm or plan, before any snooze. */
	readonly base: CalendarDay | null;
	/** The later of `base` and the end of a snooze. */
	readonly due: CalendarDay | null;
	/** What `base` is counted from; null without it. */
	readonly dueOrigin: DueOrigin | null;
	/** Days since the last exchange; null without one. */
	readonly gapDays: number | null;
	/** Silence in intervals: 1 is a whole one; 1 without exchange or interval too. */
	readonly ratio: number;
}

/** From this many intervals of silence, and a year, a tie is dormant. */
export const DORMANT_RATIO = 8;
/** Share of the interval after which the first of those added on one day fall due; the rest spread up to a whole one. */
const EARLIEST_SHARE = 0.25;

/** A contact's times and standing on the context's day. */
export function readTimes(facts: ContactFacts, circle: Circle | null, context: RankingContext): Times {
	const { contact, interactions } = facts;
	const past = pastOf(interactions, context.lastDay);
	const last = past[0] ?? null;
	const planned = context.seesPlans ? plannedDay(interactions, interactions.length - past.length) : null;
	const { interval, origin: intervalOrigin } = wantedInterval(contact, circle);
	const lastNumber = last === null ? 0 : dayNumber(last.day);
	const gapDays = last === null ? null : context.todayNumber - lastNumber;
	const nextByRhythm = last === null || interval === null ? null : addInterval(last.day, interval);
	const ratio = gapDays === null || nextByRhythm === null ? 1 : gapDays / (dayNumber(nextByRhythm) - lastNumber);
	const nextIsOpen = contact.nextContact !== null && (last === null || contact.nextContact > last.day);
	const dueOrigin = originOf(nextIsOpen, interval, last, contact.added);
	const base = dueOrigin === "next-contact" ? contact.nextContact : (nextByRhythm ?? firstDay(contact, interval, context));
	const due = later(base, contact.snoozedUntil);
	const times = {
		standing: "untracked" as Standing,
		past, last, planned, interval, intervalOrigin, nextIsOpen, base, due, dueOrigin, gapDays, ratio,
	};
	times.standing = standingOf(contact, context, times);
	return times;
}

/** The circle a contact stands in by the context's settings, or null. */
export function circleOf({ circle }: Contact, { circles }: RankingContext): Circle | null {
	return circle === null ? null : (circles.get(circle) ?? null);
}

function standingOf(contact: Contact, context: RankingContext, times: Omit<Times, "standing">): Standing {
	const { planned, due, dueOrigin } = times;
	if (contact.status !== "active") return "untracked";
	if (planned !== null) return "planned";
	if (contact.snoozedUntil !== null && contact.snoozedUntil > context.today) return "snoozed";
	if (due === null) return "untracked";
	if (due > context.today) return "on-track";
	return dueOrigin !== "next-contact" && isDormant(times, context) ? "dormant" : "due";
}

function isDormant({ last, ratio }: Omit<Times, "standing">, { yearBack, fourthYearBack }: RankingContext): boolean {
	return last !== null && last.day <= yearBack && (ratio >= DORMANT_RATIO || last.day <= fourthYearBack);
}

function originOf(
	nextIsOpen: boolean, interval: Interval | null, last: Interaction | null, added: CalendarDay | null,
): DueOrigin | null {
	if (nextIsOpen) return "next-contact";
	if (interval === null) return null;
	if (last !== null) return "last-exchange";
	return added === null ? "today" : "added";
}

/** Without any exchange: part of an interval after the day of adding, so that those added in one day fall due on many. */
function firstDay(contact: Contact, interval: Interval | null, { today }: RankingContext): CalendarDay | null {
	if (interval === null) return null;
	if (contact.added === null) return today;
	const days = dayNumber(addInterval(contact.added, interval)) - dayNumber(contact.added);
	return addDays(contact.added, Math.round(days * (EARLIEST_SHARE + (1 - EARLIEST_SHARE) * nameHash(contact.name))));
}

function later(base: CalendarDay | null, snoozedUntil: CalendarDay | null): CalendarDay | null {
	return base !== null && snoozedUntil !== null && snoozedUntil > base ? snoozedUntil : base;
}

function pastOf(interactions: readonly Interaction[], lastDay: CalendarDay): readonly Interaction[] {
	let future = 0;
	while ((interactions[future]?.day ?? lastDay) > lastDay) future++;
	return future === 0 ? interactions : interactions.slice(future);
}

function plannedDay(interactions: readonly Interaction[], future: number): CalendarDay | null {
	for (let index = future - 1; index >= 0; index--) {
		const interaction = interactions[index];
		// A `last-contact` in the future is a slip of the pen, not a plan.
		if (interaction?.entries.some(({ source }) => source.kind !== "last-contact") === true) return interaction.day;
	}
	return null;
}
