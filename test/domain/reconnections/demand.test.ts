import { expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { readDemand } from "../../../src/domain/reconnections/demand";
import { aContact } from "../../support/contact-builder";
import { SETTINGS } from "../../support/facts-builder";

const people = (count: number, given: Partial<Contact>): readonly Contact[] => Array.from({ length: count }, () => aContact(given));

// 7 · (5/30 + 10/90 + 35/180 + 100/365.25) = 5.222
test("circles of the usual size ask for about five a week", () => {
	const everyone = [
		...people(5, { circle: "inner" }), ...people(10, { circle: "close" }), ...people(35, { circle: "active" }),
		...people(100, { circle: "wide" }), ...people(50, { circle: "watch" }), ...people(50, {}),
	];
	const demand = readDemand(everyone, SETTINGS);
	expect(demand.perWeek).toBeCloseTo(5.222, 3);
	expect(demand).toMatchObject({ budget: 5, isTooMuch: false });
});

test.each<[string, Partial<Contact>, number]>([
	["weekly", { cadence: { count: 1, unit: "week" } }, 1],
	["never", { cadence: "never", circle: "inner" }, 0],
	["paused", { circle: "inner", status: "paused" }, 0],
	["target", { network: "target", circle: "wide" }, 7 / 60],
	["an unknown circle", { circle: "chess-club" }, 0],
])("%s", (_, contact, perWeek) => {
	expect(readDemand([aContact(contact)], SETTINGS).perWeek).toBeCloseTo(perWeek, 10);
});

test.each([[5, false], [6, true]])("%d weekly contacts on a budget of 5 are too much: %s", (count, isTooMuch) => {
	expect(readDemand(people(count, { cadence: { count: 1, unit: "week" } }), SETTINGS).isTooMuch).toBe(isTooMuch);
});
