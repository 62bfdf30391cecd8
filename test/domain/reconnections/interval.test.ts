import { expect, test } from "vitest";
import type { Circle } from "../../../src/domain/contacts/circle";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interval } from "../../../src/domain/day/cadence";
import { nominalDays, wantedInterval } from "../../../src/domain/reconnections/interval";
import { aContact } from "../../support/contact-builder";

const days = (count: number): Interval => ({ count, unit: "day" });
const months = (count: number): Interval => ({ count, unit: "month" });
const circle = (cadence: Interval | null): Circle => ({ id: "any", name: null, cadence, weight: 1, prior: 0.2 });

test.each<[Partial<Contact>, Circle | null, Interval | null, string]>([
	[{}, null, null, "none"],
	[{}, circle(null), null, "none"],
	[{}, circle(days(90)), days(90), "circle"],
	[{ network: "close" }, circle(days(90)), days(90), "circle"],
	[{ network: "target" }, null, days(60), "target"],
	[{ network: "target" }, circle(null), days(60), "target"],
	[{ network: "target" }, circle(days(90)), days(60), "target"],
	[{ network: "target" }, circle(days(30)), days(30), "circle"],
	[{ network: "target" }, circle(days(60)), days(60), "circle"],
	[{ network: "target" }, circle(months(1)), months(1), "circle"],
	[{ network: "target" }, circle(months(2)), days(60), "target"],
	[{ cadence: months(3) }, circle(days(30)), months(3), "own"],
	[{ cadence: months(3), network: "target" }, circle(days(30)), months(3), "own"],
	[{ cadence: "never" }, circle(days(30)), null, "own"],
	[{ cadence: "never", network: "target" }, null, null, "own"],
])("%j in %j wants %j, by %s", (contact, of, interval, origin) => {
	expect(wantedInterval(aContact(contact), of)).toEqual({ interval, origin });
});

test.each<[Interval, number]>([
	[days(45), 45],
	[{ count: 6, unit: "week" }, 42],
	[months(3), 91.3125],
	[{ count: 1, unit: "year" }, 365.25],
])("%j is about %d days", (interval, length) => {
	expect(nominalDays(interval)).toBe(length);
});
