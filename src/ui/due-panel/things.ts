import { addDays, type CalendarDay } from "../../domain/day/calendar-day";
import type { Occasion } from "../../domain/network/occasion";
import type { PresencePlan } from "../../domain/notes/presence-plan";
import type { Owed } from "../../domain/reconnections/owed";
import type { Problem } from "../../domain/contacts/problem";
import type { ThisWeek } from "../../domain/reconnections/this-week";
import { DAYS_AHEAD } from "./find-plans";
import { compareText } from "./order-people";
import type { OccasionItem, OwedItem, PersonItem, PlanItem, PresenceItem, ProblemItem, WeekItem } from "./panel-item";

/** Finds a person by path. */
export type FindPerson = (path: string) => PersonItem | undefined;

const OWED_ORDER: Readonly<Record<Owed["kind"], number>> = { request: 0, promise: 1, thanks: 2, update: 3, waiting: 4 };

/** The week's people: those still open in the ranking's order, then those done. */
export function listWeek({ items, start }: ThisWeek, find: FindPerson): readonly WeekItem[] {
	const week = items.flatMap(({ path, done, reasons }): WeekItem[] => {
		const person = find(path);
		return person === undefined ? [] : [{ kind: "week", key: path, path, person, done, weekStart: start, reasons }];
	});
	return [...week.filter(({ done }) => !done), ...week.filter(({ done }) => done)];
}

/** What is owed, requests first, each kind by its day; what others owe comes last. */
export function listOwed(everything: readonly Owed[], find: FindPerson): readonly OwedItem[] {
	const keys = new Set<string>();
	const items = everything.flatMap((owed): OwedItem[] => {
		const people = owed.contacts.map(find).filter((person) => person !== undefined);
		const first = people[0];
		if (first === undefined) return [];
		// Not the line: it moves when something is written above.
		const key = uniqueKey(keys, `${owed.kind}:${owed.path}:${owed.text}`);
		return [{ kind: "owed", key, path: first.path, people, owed }];
	});
	return items.sort((left, right) =>
		OWED_ORDER[left.owed.kind] - OWED_ORDER[right.owed.kind] || compareText(dayOf(left.owed), dayOf(right.owed)));
}

/** What has a day of its own beside the people's rhythms. */
export type DatedItem = PlanItem | OccasionItem | PresenceItem;

/** Those in the order of their days. */
export function byDay<Item extends DatedItem>(items: Item[]): readonly Item[] {
	return items.sort((left, right) => compareText(dateOf(left), dateOf(right)) || compareText(left.key, right.key));
}

/** Of so many people at an organisation it is asked who was spoken to last. */
const MOST_PEOPLE = 200;

/** Dates of organisations in the next days, where somebody is known there. */
export function listOccasions(occasions: readonly Occasion[], find: FindPerson, today: CalendarDay): OccasionItem[] {
	const until = addDays(today, DAYS_AHEAD);
	return occasions.flatMap((occasion): OccasionItem[] => {
		if (occasion.day > until) return [];
		const paths = occasion.people();
		const people = paths.slice(0, MOST_PEOPLE).map(find).filter((person) => person?.contact.status === "active") as PersonItem[];
		if (people.length === 0) return [];
		people.sort((left, right) => compareText(right.reconnection.last ?? "", left.reconnection.last ?? "") || compareText(left.path, right.path));
		return [{ kind: "occasion", key: `occasion:${occasion.path}:${occasion.day}:${occasion.text}`, path: occasion.path, people, beyond: Math.max(0, paths.length - MOST_PEOPLE), occasion }];
	});
}

/** Presence plans whose time has come again. */
export function listPresence(plans: readonly PresencePlan[], today: CalendarDay): PresenceItem[] {
	return plans.flatMap((plan): PresenceItem[] =>
		plan.next !== null && plan.next <= today ? [{ kind: "presence", key: `presence:${plan.path}`, path: plan.path, plan }] : []);
}

/** What cannot be read, in the order given. */
export function listProblems(problems: readonly Problem[], find: FindPerson): readonly ProblemItem[] {
	const keys = new Set<string>();
	return problems.map((problem) => ({
		kind: "problem",
		key: uniqueKey(keys, `${problem.path}:${problem.property}:${problem.code}`),
		path: problem.path,
		person: find(problem.path) ?? null,
		problem,
	}));
}

function dateOf(item: DatedItem): string {
	switch (item.kind) {
		case "plan": return item.reason.day;
		case "occasion": return item.occasion.day;
		case "presence": return item.plan.next ?? "";
	}
}

function dayOf({ due, since }: Owed): string {
	return due ?? since ?? "9999-99-99";
}

function uniqueKey(keys: Set<string>, wanted: string): string {
	let key = wanted;
	for (let count = 2; keys.has(key); count++) key = `${wanted}:${count}`;
	keys.add(key);
	return key;
}
