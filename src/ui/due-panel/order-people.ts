import type { PersonItem } from "./panel-item";
import { nextDay, type PersonSection } from "./place-person";

type Compare = (left: PersonItem, right: PersonItem) => number;

const byName: Compare = (left, right) => compare(left.order, right.order) || compare(left.path, right.path);

/** As the ranking says: the higher score, then the earlier due, then the path. */
const byScore: Compare = (left, right) =>
	right.reconnection.score - left.reconnection.score ||
	compare(left.reconnection.due ?? LAST, right.reconnection.due ?? LAST) ||
	compare(left.path, right.path);

const byNextDay: Compare = (left, right) =>
	compare(nextDay(left.reconnection) ?? LAST, nextDay(right.reconnection) ?? LAST) || byName(left, right);

/** Those who come back first, then those who are paused. */
const byReturn: Compare = (left, right) => compare(returnDay(left), returnDay(right)) || byName(left, right);

const LAST = "9999-99-99";

/** How people are ordered within each section. */
export const PERSON_ORDER: Readonly<Record<PersonSection, Compare>> = {
	"coming-up": byNextDay,
	"all-due": byScore,
	"dormant": byScore,
	"snoozed": byReturn,
	"to-sort": byName,
	"on-track": byName,
};

function returnDay({ contact }: PersonItem): string {
	return contact.status === "active" ? (contact.snoozedUntil ?? LAST) : LAST;
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
