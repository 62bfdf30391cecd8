import { type Cadence, formatCadence, type Interval, parseCadence } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import { parseChannel } from "../interactions/parse-channel";
import type { PropertyChanges, PropertyScalar, PropertyValue } from "../notes/edit-property";
import { foldKey } from "../text/fold-text";
import { circleNamed, PRM_TIERS } from "./circle-names";
import type { ContactNetwork, ContactStatus } from "./contact";
import { NETWORK_WORDS, readPaused, STATUS_WORDS } from "./contact-words";
import { findEmptyKey, findProperty, type Frontmatter, isOwnKey, keysHolding, ownKeyOf } from "./property-key";
import { dayIn, singleOf, textOf } from "./read-value";

/** One change to one of a contact's facts; null takes the fact away. */
export type FactChange =
	/** An id from settings. */
	| { readonly property: "circle"; readonly value: string | null }
	| { readonly property: "cadence"; readonly value: Cadence | null }
	| { readonly property: "network"; readonly value: ContactNetwork | null }
	| { readonly property: "status"; readonly value: ContactStatus | null }
	| { readonly property: "approach"; readonly value: Channel | null }
	| { readonly property: "last-contact" | "next-contact" | "snoozed-until" | "added"; readonly value: CalendarDay | null }
	| { readonly property: "company" | "role" | "goal"; readonly value: string | null };

const NOTHING: PropertyChanges = new Map();

/**
 * A fact in, the keys to write and their values out. It goes to the key it was read from, in that key's own values and
 * type; an empty synonym is filled; else, or when the key has no such value, to the plugin's own name. Taking a fact away
 * removes every key that holds it. What cannot be read is the user's own: no such value is taken away, nor one under a
 * synonym (`comment`, `follow up`) or of `last-contact` overwritten.
 */
export function writeFact(
	frontmatter: Frontmatter,
	change: FactChange,
	circleNames: ReadonlyMap<string, string>,
): PropertyChanges {
	const { property, value } = change;
	const isRead = (key: string): boolean => isReadable(property, key, singleOf(frontmatter[key]), circleNames);
	if (value === null) return new Map(keysHolding(frontmatter, property).filter(isRead).map((key) => [key, null]));
	const found = findProperty(frontmatter, property);
	const isUnread = found !== null && !isRead(found.key);
	if (isUnread && property === "last-contact") return NOTHING;
	const isForeign = isUnread && !isOwnKey(found.key, property);
	const key = isForeign ? null : (found?.key ?? findEmptyKey(frontmatter, property));
	const written = key === null ? null : valueUnder(key, singleOf(found?.value), change, circleNames);
	if (key === null || written === null) return new Map([[ownKeyOf(frontmatter, property), plainValue(change)]]);
	return new Map([[key, inPlaceOf(found?.value, written)]]);
}

/** Whether a value is read as the property under this key. */
function isReadable(
	property: FactChange["property"], key: string, value: unknown, circleNames: ReadonlyMap<string, string>,
): boolean {
	const text = textOf(value);
	switch (property) {
		case "circle": return text !== null && circleNamed(text, key, circleNames) !== null;
		case "cadence": return parseCadence(value) !== null;
		case "network": return text !== null && NETWORK_WORDS.meaningOf(text) !== undefined;
		case "status": return readPaused({ key, value }) !== null || (text !== null && STATUS_WORDS.meaningOf(text) !== undefined);
		case "approach": return text !== null && parseChannel(text) !== null;
		case "last-contact":
		case "next-contact":
		case "snoozed-until":
		case "added": return dayIn(value) !== null;
		default: return text !== null;
	}
}

/** The new value as a key takes it whose old value is `old`; null when it has none for it. */
function valueUnder(
	key: string,
	old: unknown,
	change: FactChange,
	circleNames: ReadonlyMap<string, string>,
): PropertyScalar | null {
	if (change.value === null) return null;
	switch (change.property) {
		case "circle": return circleUnder(key, old, change.value, circleNames);
		case "cadence": return cadenceUnder(key, old, change.value);
		case "status": return statusUnder(key, old, change.value);
		case "last-contact":
		case "next-contact":
		case "snoozed-until":
		case "added": return dayUnder(old, change.value);
		default: return change.value;
	}
}

/** A circle in the note's words: the old text when it means the circle already, a tier for `prm-tier`, else its id. */
function circleUnder(
	key: string,
	old: unknown,
	circle: string,
	circleNames: ReadonlyMap<string, string>,
): string | null {
	const text = textOf(old);
	if (text !== null && circleNamed(text, key, circleNames) === circle) return text;
	if (foldKey(key) !== "prmtier") return circle;
	return Object.hasOwn(PRM_TIERS, circle) ? (PRM_TIERS[circle]?.[0] ?? null) : null;
}

function cadenceUnder(key: string, old: unknown, cadence: Cadence): PropertyScalar | null {
	if (foldKey(key) === "prmcadence") return cadence === "never" ? null : daysOf(cadence);
	const meant = parseCadence(old);
	const isSame = meant !== null && formatCadence(meant) === formatCadence(cadence);
	if (isSame && (typeof old === "string" || typeof old === "number")) return old;
	const isWholeDays = cadence !== "never" && (cadence.unit === "day" || cadence.unit === "week");
	return typeof old === "number" && isWholeDays ? daysOf(cadence) : formatCadence(cadence);
}

/** Days of an interval in the round numbers people use: 30 a month, 365 a year. */
function daysOf({ count, unit }: Interval): number {
	switch (unit) {
		case "day": return count;
		case "week": return 7 * count;
		case "month": return 365 * Math.floor(count / 12) + 30 * (count % 12);
		case "year": return 365 * count;
	}
}

/** A checkbox knows paused and active alone. */
function statusUnder(key: string, old: unknown, status: ContactStatus): PropertyScalar | null {
	if (typeof old !== "boolean" && foldKey(key) !== "prmpaused") return status;
	if (status !== "paused" && status !== "active") return null;
	const checked = status === "paused";
	return typeof old === "string" ? String(checked) : checked;
}

const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?/;

/** A day in the form of the old value: with a time when it had one, as a link when it was one. */
function dayUnder(old: unknown, day: CalendarDay): string {
	const text = textOf(old);
	if (text === null) return day;
	if (text.startsWith("[[")) return `[[${day}]]`;
	const time = TIME.exec(text);
	if (time === null) return day;
	return `${day}T00:00${time[1] === undefined ? "" : ":00"}`;
}

/** In a list the new value takes the first place, and the list stays a list. */
function inPlaceOf(old: unknown, value: PropertyScalar): PropertyValue {
	if (!Array.isArray(old) || Array.isArray(old[0])) return value;
	return [value, ...old.slice(1).map((item: unknown) => (Array.isArray(item) ? textOf(item) : item)).filter(isScalar)];
}

function isScalar(value: unknown): value is PropertyScalar {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function plainValue(change: FactChange): string {
	if (change.property === "cadence") return change.value === null ? "" : formatCadence(change.value);
	return change.value ?? "";
}
