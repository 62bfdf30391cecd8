import type { Contact, ContactStatus } from "../contacts/contact";
import type { Interval } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import { findGate } from "./gates";
import type { IntervalOrigin } from "./interval";
import type { RankingContext } from "./ranking-context";
import type { ContactFacts } from "./ranking-input";
import type { Gate, Standing } from "./reconnection";
import { isToSort } from "./sections";
import { circleOf, DORMANT_RATIO, readTimes, type Times } from "./standing";

/** What a standing follows from, as a code with its facts. */
export type StandingCause =
	/** Status paused, retired, lost or archived. */
	| { readonly code: "status"; readonly status: ContactStatus }
	| { readonly code: "planned"; readonly day: CalendarDay; readonly channel: Channel | null }
	| { readonly code: "snoozed"; readonly until: CalendarDay }
	/** No rhythm is wanted: `cadence: never`. */
	| { readonly code: "cadence-never" }
	/** A circle without rhythm (to watch), a goal, or a plan already met, and nothing that asks for a day. */
	| { readonly code: "no-rhythm"; readonly circle: string | null }
	/** Neither circle, cadence, goal nor next contact. */
	| { readonly code: "to-sort" }
	/** The user's own day for the next contact. */
	| { readonly code: "next-contact"; readonly day: CalendarDay }
	/** One interval after the last exchange. */
	| { readonly code: "rhythm"; readonly day: CalendarDay }
	/** No exchange is known: a day within the interval after the day of adding, or at once. */
	| { readonly code: "first-exchange"; readonly day: CalendarDay }
	/** The later end of a snooze. */
	| { readonly code: "snooze-over"; readonly day: CalendarDay }
	/** Silent for eight intervals and a year, or for more than three years. */
	| { readonly code: "long-silent"; readonly gapDays: number; readonly by: "intervals" | "years" };

/** The facts that explain where a contact stands; sentences are made in the interface. */
export interface StandingExplanation {
	readonly standing: Standing;
	readonly cause: StandingCause;
	readonly last: CalendarDay | null;
	readonly lastChannel: Channel | null;
	readonly interval: Interval | null;
	readonly intervalOrigin: IntervalOrigin;
	/** Id of the circle the interval is of, or of the contact's circle. */
	readonly circle: string | null;
	readonly due: CalendarDay | null;
	/** What keeps the contact out of This week, else null. */
	readonly gate: Gate | null;
}

/** Why a contact stands where it stands on the context's day. */
export function explainStanding(facts: ContactFacts, context: RankingContext): StandingExplanation {
	const { contact } = facts;
	const circle = circleOf(contact, context);
	const times = readTimes(facts, circle, context);
	return {
		standing: times.standing,
		cause: causeOf(facts, times),
		last: times.last?.day ?? null,
		lastChannel: times.last?.channel ?? null,
		interval: times.interval,
		intervalOrigin: times.intervalOrigin,
		circle: circle?.id ?? null,
		due: times.due,
		gate: findGate(facts, times, context),
	};
}

function causeOf({ contact, interactions }: ContactFacts, times: Times): StandingCause {
	const { standing, planned, due, gapDays } = times;
	if (contact.status !== "active") return { code: "status", status: contact.status };
	if (planned !== null) {
		return { code: "planned", day: planned, channel: interactions.find(({ day }) => day === planned)?.channel ?? null };
	}
	if (standing === "snoozed" && contact.snoozedUntil !== null) return { code: "snoozed", until: contact.snoozedUntil };
	if (due === null) return untrackedCause(contact);
	if (standing === "dormant" && gapDays !== null) {
		return { code: "long-silent", gapDays, by: times.ratio >= DORMANT_RATIO ? "intervals" : "years" };
	}
	return dueCause(contact, due, times);
}

function untrackedCause(contact: Contact): StandingCause {
	if (contact.cadence === "never") return { code: "cadence-never" };
	return isToSort(contact) ? { code: "to-sort" } : { code: "no-rhythm", circle: contact.circle };
}

function dueCause({ nextContact, snoozedUntil }: Contact, due: CalendarDay, { dueOrigin, base }: Times): StandingCause {
	if (due !== base && due === snoozedUntil) return { code: "snooze-over", day: due };
	if (dueOrigin === "next-contact" && nextContact !== null) return { code: "next-contact", day: nextContact };
	return { code: dueOrigin === "last-exchange" ? "rhythm" : "first-exchange", day: due };
}
