import type { ContactNetwork } from "../contacts/contact";
import { NETWORK_WORDS } from "../contacts/contact-words";
import { findProperty, type Frontmatter, keysHolding } from "../contacts/property-key";
import { dayIn, singleOf, textOf } from "../contacts/read-value";
import { type FactChange, writeFact } from "../contacts/write-fact";
import type { Cadence } from "../day/cadence";
import { addDays, addMonths, type CalendarDay } from "../day/calendar-day";
import type { PropertyIntent } from "./edit-frontmatter";
import type { PropertyChanges, PropertyValue } from "./edit-property";

/** When the user last talked with someone, as far as is remembered. */
export type LastTalked = "this-month" | "this-year" | "years-ago" | "never";

/** Texts that name a circle to the circles' ids: a write keeps a name the note uses. `ReadingRules.circleNames` is it. */
export type CircleNames = ReadonlyMap<string, string>;

const NOTHING: PropertyChanges = new Map();
const NO_NAMES: CircleNames = new Map();
const NOT_NOW_DAYS = 30;

/** Gives a contact another circle, by its id; null takes it away. */
export function setCircle(circle: string | null, names: CircleNames): PropertyIntent {
	return setFact({ property: "circle", value: circle }, names);
}

/** Gives a contact its own cadence; null leaves it to the circle's. `never` is someone not to keep up with. */
export function setCadence(cadence: Cadence | null): PropertyIntent {
	return setFact({ property: "cadence", value: cadence });
}

/** Plans the next contact on a day; null takes the plan's day away. */
export function setNextContact(day: CalendarDay | null): PropertyIntent {
	return setFact({ property: "next-contact", value: day });
}

/** Leaves a contact alone until a day; null ends that. */
export function snooze(until: CalendarDay | null): PropertyIntent {
	return setFact({ property: "snoozed-until", value: until });
}

/** Snoozes for 30 days. */
export function notNow(today: CalendarDay): PropertyIntent {
	return snooze(addDays(today, NOT_NOW_DAYS));
}

/** Proposes a contact no more, until it is resumed. */
export function pause(): PropertyIntent {
	return setFact({ property: "status", value: "paused" });
}

/** Ends a pause. */
export function resume(): PropertyIntent {
	return setFact({ property: "status", value: "active" });
}

/** Makes a contact one of the target network, or takes it out; a contact of the close network is not taken out of that. */
export function setTarget(isTarget: boolean): PropertyIntent {
	if (isTarget) return setFact({ property: "network", value: "target" });
	return (frontmatter) =>
		networkOf(frontmatter) === "target" ? writeFact(frontmatter, { property: "network", value: null }, NO_NAMES) : NOTHING;
}

/**
 * An approximate `last-contact`: 15 days, 6 months or 4 years ago. Never: the day is `added`, today, unless the note has one.
 * A note that has a `last-contact` already, readable or not, keeps it.
 */
export function setLastTalked(answer: LastTalked, today: CalendarDay): PropertyIntent {
	const property = answer === "never" ? "added" : "last-contact";
	const value = dayTalked(answer, today);
	return (frontmatter) =>
		findProperty(frontmatter, property) === null ? writeFact(frontmatter, { property, value }, NO_NAMES) : NOTHING;
}

/** Sets `last-contact` to a day when that is later; a value that is no day is left alone. */
export function raiseLastContact(day: CalendarDay): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, "last-contact");
		const old = found === null ? null : dayIn(found.value);
		const stays = found !== null && (old === null || old >= day);
		return stays ? NOTHING : writeFact(frontmatter, { property: "last-contact", value: day }, NO_NAMES);
	};
}

/** Says that nothing happened on a day: each `last-contact` that holds it goes, of a list that item; other days stay. */
export function dropLastContact(day: CalendarDay): PropertyIntent {
	return (frontmatter) => {
		const told = keysHolding(frontmatter, "last-contact").filter((key) => dayIn(frontmatter[key]) === day);
		return new Map(told.map((key) => [key, withoutDay(frontmatter[key], day)]));
	};
}

/** Any one fact of a contact, or its removal. */
export function setFact(change: FactChange, names: CircleNames = NO_NAMES): PropertyIntent {
	return (frontmatter) => writeFact(frontmatter, change, names);
}

/** Several intents of one note as one; of changes to one key the last holds. */
export function together(...intents: readonly PropertyIntent[]): PropertyIntent {
	return (frontmatter) => new Map(intents.flatMap((intent) => [...intent(frontmatter)]));
}

function dayTalked(answer: LastTalked, today: CalendarDay): CalendarDay {
	switch (answer) {
		case "this-month": return addDays(today, -15);
		case "this-year": return addMonths(today, -6);
		case "years-ago": return addMonths(today, -48);
		case "never": return today;
	}
}

function withoutDay(value: unknown, day: CalendarDay): PropertyValue | null {
	const items: readonly unknown[] = Array.isArray(value) ? value : [];
	const others = items.filter((item) => dayIn(item) !== day).map((item) => textOf(item) ?? "").filter((text) => text !== "");
	return others.length === 0 ? null : others;
}

function networkOf(frontmatter: Frontmatter): ContactNetwork | null {
	const text = textOf(singleOf(findProperty(frontmatter, "network")?.value));
	return text === null ? null : (NETWORK_WORDS.meaningOf(text) ?? null);
}
