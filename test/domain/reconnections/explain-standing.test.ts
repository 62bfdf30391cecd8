import { expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import { explainStanding } from "../../../src/domain/reconnections/explain-standing";
import { day } from "../../support/day";
import { contextOn, factsOf } from "../../support/facts-builder";
import { anInteraction } from "../../support/interaction-builder";

const monthly = { count: 1, unit: "month" } as const;
const weekly = { count: 1, unit: "week" } as const;

test.each<[string, Partial<Contact>, readonly (Interaction | string)[], object]>([
	["paused", { status: "paused" }, [], { standing: "untracked", cause: { code: "status", status: "paused" } }],
	["planned", {}, [anInteraction("2026-06-01", { channel: "lunch" })], { standing: "planned", cause: { code: "planned", day: "2026-06-01", channel: "lunch" } }],
	["snoozed", { snoozedUntil: day("2026-06-01") }, [], { standing: "snoozed", cause: { code: "snoozed", until: "2026-06-01" } }],
	["never", { cadence: "never" }, ["2026-01-01"], { standing: "untracked", cause: { code: "cadence-never" } }],
	["to watch", { circle: "watch" }, [], { standing: "untracked", cause: { code: "no-rhythm", circle: "watch" } }],
	["to sort", {}, [], { standing: "untracked", cause: { code: "to-sort" } }],
	["a plan", { cadence: weekly, nextContact: day("2026-06-01") }, ["2026-01-01"], { standing: "on-track", cause: { code: "next-contact", day: "2026-06-01" } }],
	["due by a plan", { nextContact: day("2026-05-01") }, [], { standing: "due", cause: { code: "next-contact", day: "2026-05-01" } }],
	["on track by rhythm", { cadence: monthly }, [anInteraction("2026-05-02", { channel: "call" })], {
		standing: "on-track", cause: { code: "rhythm", day: "2026-06-02" }, last: "2026-05-02", lastChannel: "call",
		interval: monthly, intervalOrigin: "own", gate: "recent-exchange",
	}],
	["due by the circle's rhythm", { circle: "inner" }, ["2026-04-01"], {
		standing: "due", cause: { code: "rhythm", day: "2026-05-01" }, intervalOrigin: "circle", circle: "inner", gate: null,
	}],
	["no exchange known", { cadence: monthly }, [], { standing: "due", cause: { code: "first-exchange", day: "2026-05-15" }, last: null }],
	["after a snooze", { cadence: weekly, snoozedUntil: day("2026-05-10") }, ["2026-04-01"], { standing: "due", cause: { code: "snooze-over", day: "2026-05-10" } }],
	["a snooze that ends on the rhythm's own day", { cadence: monthly, snoozedUntil: day("2026-05-01") }, ["2026-04-01"], { standing: "due", cause: { code: "rhythm", day: "2026-05-01" } }],
	["a snooze long over", { cadence: monthly, snoozedUntil: day("2026-04-10") }, ["2026-04-01"], { standing: "due", cause: { code: "rhythm", day: "2026-05-01" } }],
	["dormant by rhythm", { cadence: monthly }, ["2025-05-15"], { standing: "dormant", cause: { code: "long-silent", gapDays: 365, by: "intervals" } }],
	["dormant by years", { circle: "wide" }, ["2023-05-01"], { standing: "dormant", cause: { code: "long-silent", gapDays: 1110, by: "years" } }],
])("%s", (_, contact, on, expected) => {
	expect(explainStanding(factsOf(contact, { on }), contextOn("2026-05-15"))).toMatchObject(expected);
});
