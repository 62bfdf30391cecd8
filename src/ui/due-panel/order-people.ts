import { compareScores } from "../../domain/reconnections/compare-reconnections";
import { comingUpDay } from "../../domain/reconnections/sections";
import { foldText } from "../../domain/text/fold-text";
import type { PersonItem } from "./panel-item";
import type { PersonSection } from "./place-person";

type Compare = (left: PersonItem, right: PersonItem) => number;

const LAST = "9999-99-99";

/** Folded names of those who were sorted by name: most people never are. */
const foldedNames = new WeakMap<PersonItem, string>();

const byName: Compare = (left, right) =>
	compareText(foldedName(left), foldedName(right)) || compareText(left.path, right.path);

const byScore: Compare = (left, right) => compareScores(left.reconnection, right.reconnection);

const byNextDay: Compare = (left, right) =>
	compareText(comingUpDay(left.reconnection) ?? LAST, comingUpDay(right.reconnection) ?? LAST) || byName(left, right);

/** Those who come back first, then those who are paused. */
const byReturn: Compare = (left, right) => compareText(returnDay(left), returnDay(right)) || byName(left, right);

/** How people are ordered within each section. */
export const PERSON_ORDER: Readonly<Record<PersonSection, Compare>> = {
	"coming-up": byNextDay,
	"all-due": byScore,
	"dormant": byScore,
	"snoozed": byReturn,
	"to-sort": byName,
	"on-track": byName,
};

/** The order of two texts by their letters' codes, as `sort` wants it. */
export function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}

function foldedName(person: PersonItem): string {
	const known = foldedNames.get(person);
	if (known !== undefined) return known;
	const name = foldText(person.contact.name);
	foldedNames.set(person, name);
	return name;
}

function returnDay({ contact }: PersonItem): string {
	return contact.status === "active" ? (contact.snoozedUntil ?? LAST) : LAST;
}
