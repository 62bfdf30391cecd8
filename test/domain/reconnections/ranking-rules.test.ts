import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayFromNumber, dayNumber } from "../../../src/domain/day/calendar-day";
import { mergeEntries } from "../../../src/domain/interactions/merge-entries";
import { chooseThisWeek, isEligible, type WeekCandidate } from "../../../src/domain/reconnections/choose-this-week";
import { rankContact } from "../../../src/domain/reconnections/rank-contact";
import { createRankingContext, createWeekContext } from "../../../src/domain/reconnections/ranking-context";
import type { ContactFacts, RankingSettings } from "../../../src/domain/reconnections/ranking-input";
import type { Reconnection } from "../../../src/domain/reconnections/reconnection";
import type { ThisWeek } from "../../../src/domain/reconnections/this-week";
import { countsInWeek, livedWeek } from "../../../src/domain/reconnections/week-count";
import { day } from "../../support/day";
import { arbitraryFacts, daysAround } from "../../support/facts-arbitrary";
import { SETTINGS } from "../../support/facts-builder";
import { anEntry } from "../../support/interaction-builder";

const TODAY = day("2026-05-15");
const NUMBER = dayNumber(TODAY);
const facts = arbitraryFacts(NUMBER);

const rank = (one: ContactFacts, today = TODAY): Reconnection => rankContact(one, createRankingContext(SETTINGS, [], today));
const withEntry = (one: ContactFacts, on: string): ContactFacts => ({
	...one,
	interactions: mergeEntries([...one.interactions.flatMap(({ entries }) => entries), anEntry(on)]),
});

test("an exchange logged today leaves nobody due or dormant, unless a plan is dated today", () => {
	fc.assert(fc.property(facts, (one) => {
		expect(["due", "dormant"]).not.toContain(rank(withEntry(one, TODAY)).standing);
	}));
});

test("an older entry never moves the last exchange back, nor the due day", () => {
	fc.assert(fc.property(facts, fc.integer({ min: 1, max: 3000 }), (one, age) => {
		const before = rank(one);
		fc.pre(before.last !== null);
		const after = rank(withEntry(one, addDays(before.last ?? TODAY, -age)));
		expect([after.last, after.due, after.standing]).toEqual([before.last, before.due, before.standing]);
	}));
});

test("whoever's due day has come shows as due or dormant, unless paused, planned or snoozed", () => {
	fc.assert(fc.property(facts, (one) => {
		const { standing, due, planned } = rank(one);
		const { status, snoozedUntil } = one.contact;
		const isHeld = status !== "active" || planned !== null || (snoozedUntil !== null && snoozedUntil > TODAY);
		if (!isHeld) expect(standing === "due" || standing === "dormant").toBe(due !== null && due <= TODAY);
	}));
});

test("the future tells nothing of the past", () => {
	fc.assert(fc.property(facts, daysAround(NUMBER, 1, 400), (one, future) => {
		const [before, after] = [rank(one), rank(withEntry(one, future))];
		expect([after.last, after.due, after.ratio]).toEqual([before.last, before.due, before.ratio]);
		if (one.contact.status === "active") expect(after.standing).toBe("planned");
	}));
});

test("each code stands once, and only those active have a reason", () => {
	fc.assert(fc.property(facts, (one) => {
		const { reasons, score } = rank(one);
		expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
		expect(score).toBeGreaterThanOrEqual(0);
		expect(Number.isFinite(score)).toBe(true);
		if (one.contact.status !== "active") expect([reasons, score]).toEqual([[], 0]);
	}));
});

const budgets = fc.integer({ min: 0, max: 9 });
const starts = fc.constantFrom("monday" as const, "sunday" as const);
const networks = (spans?: Parameters<typeof arbitraryFacts>[1]): fc.Arbitrary<readonly ContactFacts[]> =>
	fc.array(arbitraryFacts(NUMBER, spans), { maxLength: 14 }).map((all) =>
		all.map((one, index) => ({ ...one, contact: { ...one.contact, path: `People/${index}.md` } })),
	);

function weekOf(network: readonly ContactFacts[], settings: RankingSettings, today = TODAY): ThisWeek {
	const context = createRankingContext(settings, [], today);
	const weekContext = createWeekContext(settings, [], today);
	const candidates = network.map((one): WeekCandidate => {
		const atWeekStart = rankContact(one, weekContext);
		return {
			today: rankContact(one, context),
			atWeekStart: isEligible(atWeekStart) ? atWeekStart : null,
			done: countsInWeek(one, livedWeek(today, settings.weekStart)),
		};
	});
	return chooseThisWeek(candidates, settings, today);
}

test("the week never proposes beyond the budget, nor anyone planned, snoozed or not active, nor anyone twice", () => {
	fc.assert(fc.property(networks(), budgets, starts, (network, weeklyBudget, weekStart) => {
		const { items, done, budget } = weekOf(network, { ...SETTINGS, weeklyBudget, weekStart });
		expect(budget).toBe(weeklyBudget);
		expect(items.filter((item) => item.done)).toHaveLength(done);
		expect(items.length).toBeLessThanOrEqual(Math.max(weeklyBudget, done));
		expect(new Set(items.map(({ path }) => path)).size).toBe(items.length);
		for (const { path } of items.filter((item) => !item.done)) {
			const one = network.find(({ contact }) => contact.path === path);
			expect(one?.contact.status).toBe("active");
			if (one !== undefined) expect(["planned", "snoozed"]).not.toContain(rank(one).standing);
		}
	}));
});

test("the order in which contacts come does not matter", () => {
	fc.assert(fc.property(networks(), budgets, (network, weeklyBudget) => {
		const settings = { ...SETTINGS, weeklyBudget };
		expect(weekOf([...network].reverse(), settings)).toEqual(weekOf(network, settings));
	}));
});

// 2026-05-15 is a Friday: nothing happens from ten days before to ten days after it, and no snooze ends.
test("the week's proposals are the same on each of its days while nothing changes", () => {
	const quiet = networks({ interactions: [-2000, -10], snoozes: [-200, -10] });
	fc.assert(fc.property(quiet, budgets, starts, (network, weeklyBudget, weekStart) => {
		const settings = { ...SETTINGS, weeklyBudget, weekStart };
		const still = network.map((one) => ({ ...one, doneDays: [] }));
		const start = NUMBER - (weekStart === "monday" ? 4 : 5);
		const chosen = [0, 1, 2, 3, 4, 5, 6].map((offset) =>
			weekOf(still, settings, dayFromNumber(start + offset)).items.map(({ path }) => path));
		for (const one of chosen) expect(one).toEqual(chosen[0]);
	}));
});

test("doing what was proposed changes nobody else's place", () => {
	const quiet = networks({ interactions: [-2000, -10], snoozes: [-200, -10] });
	const fridays = fc.constantFrom(TODAY, addDays(TODAY, 7));
	fc.assert(fc.property(quiet, budgets, fc.nat(), fridays, (network, weeklyBudget, pick, today) => {
		const settings = { ...SETTINGS, weeklyBudget };
		const still = network.map((one) => ({ ...one, doneDays: [] }));
		const before = weekOf(still, settings, today).items.map(({ path }) => path);
		fc.pre(before.length > 0);
		const met = before[pick % before.length];
		const after = weekOf(still.map((one) => (one.contact.path === met ? withEntry(one, today) : one)), settings, today);
		expect(after.items.map(({ path }) => path).sort()).toEqual([...before].sort());
		expect(after.items[0]).toMatchObject({ path: met, done: true });
	}));
});
