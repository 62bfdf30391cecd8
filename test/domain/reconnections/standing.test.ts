import { expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import type { Standing } from "../../../src/domain/reconnections/reconnection";
import { nameHash } from "../../../src/domain/reconnections/name-hash";
import { circleOf, readTimes, type Times } from "../../../src/domain/reconnections/standing";
import { day } from "../../support/day";
import { contextOn, factsOf } from "../../support/facts-builder";
import { anInteraction } from "../../support/interaction-builder";

const monthly = { count: 1, unit: "month" } as const;
const quarterly = { count: 3, unit: "month" } as const;
const yearly = { count: 1, unit: "year" } as const;
const TODAY = "2026-05-15";

function timesOf(contact: Partial<Contact>, on: readonly (Interaction | string)[] = [], today = TODAY): Times {
	const facts = factsOf(contact, { on });
	const context = contextOn(today);
	return readTimes(facts, circleOf(facts.contact, context), context);
}

test.each<[string, Partial<Contact>, readonly (Interaction | string)[], Standing, due: string | null]>([
	["nothing known", {}, [], "untracked", null],
	["watched only", { circle: "watch" }, ["2026-05-01"], "untracked", null],
	["an unknown circle", { circle: "chess-club" }, ["2026-05-01"], "untracked", null],
	["cadence never", { circle: "inner", cadence: "never" }, ["2020-05-01"], "untracked", null],
	["on track, the day before", { cadence: monthly }, ["2026-04-16"], "on-track", "2026-05-16"],
	["due on the day itself", { cadence: monthly }, ["2026-04-15"], "due", "2026-05-15"],
	["due the day after", { cadence: monthly }, ["2026-04-14"], "due", "2026-05-14"],
	["by the circle", { circle: "inner" }, ["2026-04-15"], "due", "2026-05-15"],
	["by the target network", { network: "target" }, ["2026-03-16"], "due", "2026-05-15"],
	["by its own cadence, longer than the circle's", { circle: "inner", cadence: quarterly }, ["2026-04-01"], "on-track", "2026-07-01"],
	["the latest counts, an older one does not", { cadence: monthly }, ["2026-05-01", "2024-01-01"], "on-track", "2026-06-01"],
	["today's exchange counts", { cadence: monthly }, ["2026-05-15"], "on-track", "2026-06-15"],

	["paused", { circle: "inner", status: "paused" }, ["2026-01-01"], "untracked", "2026-01-31"],
	["lost, with a meeting planned", { status: "lost" }, ["2026-06-01"], "untracked", null],
	["planned before due", { cadence: monthly }, ["2026-06-01", "2026-01-01"], "planned", "2026-02-01"],
	["planned before snoozed", { snoozedUntil: day("2026-07-01") }, ["2026-06-01"], "planned", null],
	["snoozed", { cadence: monthly, snoozedUntil: day("2026-05-16") }, ["2026-01-01"], "snoozed", "2026-05-16"],
	["snoozed without a base", { snoozedUntil: day("2026-05-16") }, [], "snoozed", null],
	["due on the day a snooze ends", { cadence: monthly, snoozedUntil: day("2026-05-15") }, ["2026-01-01"], "due", "2026-05-15"],
	["a snooze past does not bring due forward", { cadence: monthly, snoozedUntil: day("2026-05-10") }, ["2026-05-01"], "on-track", "2026-06-01"],

	["next contact ahead, later than the rhythm", { cadence: monthly, nextContact: day("2026-09-01") }, ["2026-01-01"], "on-track", "2026-09-01"],
	["next contact ahead, before the rhythm", { circle: "wide", nextContact: day("2026-05-20") }, ["2026-05-01"], "on-track", "2026-05-20"],
	["next contact today", { nextContact: day(TODAY) }, ["2026-05-01"], "due", TODAY],
	["next contact past, still open", { nextContact: day("2026-04-01") }, ["2026-03-01"], "due", "2026-04-01"],
	["next contact past, no exchange known", { nextContact: day("2020-04-01") }, [], "due", "2020-04-01"],
	["next contact met on its day", { nextContact: day("2026-04-01") }, ["2026-04-01"], "untracked", null],
	["next contact met: the rhythm again", { cadence: monthly, nextContact: day("2026-04-01") }, ["2026-04-02"], "due", "2026-05-02"],
	["next contact with cadence never", { cadence: "never", nextContact: day("2026-05-01") }, [], "due", "2026-05-01"],
	["next contact open, silent for ages: due, not dormant", { cadence: monthly, nextContact: day("2026-05-01") }, ["2019-01-01"], "due", "2026-05-01"],

	["a year and eight rhythms", { cadence: monthly }, ["2025-05-15"], "dormant", "2025-06-15"],
	["eight rhythms, not a year", { cadence: monthly }, ["2025-05-16"], "due", "2025-06-16"],
	["a year, not eight rhythms", { cadence: quarterly }, ["2024-09-01"], "due", "2024-12-01"],
	["three years exactly", { cadence: yearly }, ["2023-05-15"], "due", "2024-05-15"],
	["more than three years", { cadence: yearly }, ["2023-05-14"], "dormant", "2024-05-14"],
	["four years, every five", { cadence: { count: 5, unit: "year" } }, ["2022-05-15"], "on-track", "2027-05-15"],
	["dormant, snoozed", { cadence: yearly, snoozedUntil: day("2026-06-01") }, ["2020-01-01"], "snoozed", "2026-06-01"],

	["a rhythm and nothing else: today", { cadence: monthly }, [], "due", TODAY],
	["a future last-contact plans nothing", { cadence: monthly }, [anInteraction("2026-06-01", { kind: "last-contact" }), "2026-05-01"], "on-track", "2026-06-01"],
	["a future dated note plans", { cadence: monthly }, [anInteraction("2026-05-16", { kind: "dated-note" })], "planned", TODAY],
])("%s", (_, contact, on, standing, due) => {
	expect(timesOf(contact, on)).toMatchObject({ standing, due });
});

test.each([
	["2025-08-31", quarterly, "2025-11-30"],
	["2024-02-29", yearly, "2025-02-28"],
	["2026-01-31", monthly, "2026-02-28"],
	["2026-03-01", { count: 6, unit: "week" }, "2026-04-12"],
] as const)("from %s every %j is due on %s", (last, cadence, due) => {
	expect(timesOf({ cadence }, [last])).toMatchObject({ due, dueOrigin: "last-exchange" });
});

test.each([
	["a leap day's year is over on 28 February", monthly, "2024-02-29", "2025-02-28", "dormant"],
	["a day earlier it is not", monthly, "2024-02-29", "2025-02-27", "due"],
	["a year before a leap day", monthly, "2023-02-28", "2024-02-28", "dormant"],
	["less than a year before a leap day", monthly, "2023-03-01", "2024-02-29", "due"],
	["a leap day's third year is over on 28 February", yearly, "2024-02-29", "2027-02-28", "due"],
	["and more than over the day after", yearly, "2024-02-29", "2027-03-01", "dormant"],
] as const)("%s", (_, cadence, last, today, standing) => {
	expect(timesOf({ cadence }, [last], today).standing).toBe(standing);
});

test.each([
	["gap in intervals by the calendar", { cadence: monthly }, ["2026-02-15"], 89, 89 / 28],
	["exactly one interval", { cadence: monthly }, ["2026-04-15"], 30, 1],
	["half of one", { circle: "active" }, ["2026-02-14"], 90, 0.5],
	["no exchange", { cadence: monthly }, [], null, 1],
	["no interval", {}, ["2026-05-01"], 14, 1],
	["today", { cadence: monthly }, [TODAY], 0, 0],
] as const)("%s", (_, contact, on, gapDays, ratio) => {
	expect(timesOf(contact, on)).toMatchObject({ gapDays, ratio });
});

test("takes the earliest plan and the latest past", () => {
	const times = timesOf({}, ["2026-09-01", "2026-05-16", anInteraction("2026-05-15", { channel: "call" }), "2026-05-14"]);
	expect(times).toMatchObject({ planned: "2026-05-16", last: { day: "2026-05-15", channel: "call" } });
	expect(times.past.map((one) => one.day)).toEqual(["2026-05-15", "2026-05-14"]);
});

// 365 days, of which a quarter is left free: round(365 · (0.25 + 0.75 · hash)).
test("spreads those added in a day over three quarters of the interval", () => {
	const names = Array.from({ length: 200 }, (_, index) => `Person ${index}`);
	const dues = names.map((name) => timesOf({ name, circle: "wide", added: day("2026-05-01") }).due ?? "");
	expect(new Set(dues).size).toBeGreaterThan(80);
	expect([...dues].sort()[0]?.slice(0, 7)).toBe("2026-08");
	expect([...dues].sort().at(-1)?.slice(0, 7)).toBe("2027-04");
	const offset = Math.round(365 * (0.25 + 0.75 * nameHash("Person 0")));
	expect(dues[0]).toBe(new Date(Date.UTC(2026, 4, 1 + offset)).toISOString().slice(0, 10));
});

test("spreads nobody whose exchange is known", () => {
	expect(timesOf({ circle: "wide", added: day("2026-05-01") }, ["2026-05-02"]).due).toBe("2027-05-02");
});
