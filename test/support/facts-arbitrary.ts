import fc from "fast-check";
import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import type { Interval } from "../../src/domain/day/cadence";
import { dayFromNumber, type CalendarDay } from "../../src/domain/day/calendar-day";
import { CHANNELS } from "../../src/domain/interactions/channel";
import type { Interaction } from "../../src/domain/interactions/interaction";
import { mergeEntries } from "../../src/domain/interactions/merge-entries";
import type { ContactFacts } from "../../src/domain/reconnections/ranking-input";
import { aContact } from "./contact-builder";
import { aGoal, anOwed } from "./facts-builder";
import { anEntry } from "./interaction-builder";

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

/** Days between two offsets from a day, both included. */
export function daysAround(day: number, from: number, to: number): fc.Arbitrary<CalendarDay> {
	return fc.integer({ min: day + from, max: day + to }).map(dayFromNumber);
}

const intervals: fc.Arbitrary<Interval> = fc.record({
	count: fc.integer({ min: 1, max: 14 }),
	unit: fc.constantFrom("day", "week", "month", "year"),
});

function entries(days: fc.Arbitrary<CalendarDay>): fc.Arbitrary<readonly Interaction[]> {
	const entry = fc.record({
		day: days,
		kind: fc.constantFrom("meeting" as const, "dated-note" as const, "log" as const, "last-contact" as const),
		channel: orNull(fc.constantFrom(...CHANNELS)),
		asked: fc.boolean(),
		from: orNull(fc.constantFrom("me" as const, "them" as const)),
		people: fc.constantFrom(1, 2, 12, 13),
	});
	return fc.array(entry, { maxLength: 8 })
		.map((all) => mergeEntries(all.map(({ day, ...given }) => anEntry(day, given))));
}

const owed = (days: fc.Arbitrary<CalendarDay>) => fc.record({
	kind: fc.constantFrom("request" as const, "promise" as const, "waiting" as const, "thanks" as const, "update" as const),
	line: fc.integer({ min: 0, max: 9 }),
	due: orNull(days),
	since: orNull(days),
}).map(anOwed);

/** Where the facts of an arbitrary contact may lie, in days from the given one. */
interface Spans {
	readonly interactions: readonly [from: number, to: number];
	readonly snoozes: readonly [from: number, to: number];
}

const ANYWHERE: Spans = { interactions: [-2000, 60], snoozes: [-60, 60] };

/** All that may be known of a contact, told around a day (in days since 1970-01-01). */
export function arbitraryFacts(day: number, { interactions, snoozes }: Spans = ANYWHERE): fc.Arbitrary<ContactFacts> {
	const near = daysAround(day, -100, 60);
	return fc.record({
		name: fc.string({ minLength: 1, maxLength: 8 }),
		circle: orNull(fc.constantFrom(...DEFAULT_CIRCLES.map(({ id }) => id), "unheard-of")),
		network: orNull(fc.constantFrom("close" as const, "target" as const)),
		cadence: fc.oneof(fc.constant(null), fc.constant("never" as const), intervals),
		nextContact: orNull(near),
		snoozedUntil: orNull(daysAround(day, ...snoozes)),
		added: orNull(daysAround(day, -800, 0)),
		status: fc.constantFrom("active" as const, "active" as const, "active" as const, "paused" as const, "lost" as const),
		birthday: orNull(fc.record({
			year: fc.constant(null), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }),
		})),
		happened: entries(daysAround(day, ...interactions)),
		owed: fc.array(owed(near), { maxLength: 3 }),
		doneDays: fc.array(near, { maxLength: 2 }),
		goals: fc.array(fc.constantFrom("draft" as const, "active" as const).map((status) => aGoal({ status })), { maxLength: 2 }),
	}).map(({ happened, owed: things, doneDays, goals, ...contact }) => ({
		contact: aContact({ ...contact, goals: goals.map(({ name }) => `[[${name}]]`) }),
		interactions: happened,
		owed: things,
		doneDays,
		goals,
	}));
}
