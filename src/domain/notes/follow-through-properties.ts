import { findEmptyKey, findProperty, type Frontmatter, ownKeyOf } from "../contacts/property-key";
import { isEmptyValue } from "../contacts/property-table";
import { textOf } from "../contacts/read-value";
import { MEETING_PROPERTIES } from "../interactions/read-meeting";
import { foldKey } from "../text/fold-text";
import type { PropertyIntent } from "./edit-frontmatter";
import type { PropertyChanges } from "./edit-property";

/** What was given or received at a meeting. */
export type Passed = "gave" | "received";

const NOTHING: PropertyChanges = new Map();

/** The key that a property of a meeting is read from, as the note spells it, else the plugin's own name. */
export function meetingKey(frontmatter: Frontmatter, name: Passed | "thanked"): string {
	const found = MEETING_PROPERTIES.read(frontmatter).find(({ property }) => property === name);
	return found?.key ?? MEETING_PROPERTIES.keysOf(frontmatter, name)[0] ?? name;
}

/** What a meeting's note tells of what was given or received: texts as written, none for a mere checkbox. */
export function passedIn(frontmatter: Frontmatter, passed: Passed): readonly string[] {
	return listIn(frontmatter[meetingKey(frontmatter, passed)]).map(String);
}

/**
 * Adds what was given or received to a meeting's own list; a checkbox or a single text becomes one. What is there stays, and
 * nothing stands twice. A value of another kind is left as it is.
 */
export function addPassed(passed: Passed, items: readonly string[]): PropertyIntent {
	return (frontmatter) => {
		const key = meetingKey(frontmatter, passed);
		const there = listIn(frontmatter[key]);
		if (!takesPassed(frontmatter, passed)) return NOTHING;
		const known = new Set(there.map((item) => foldKey(String(item))));
		const added = items.map((item) => item.trim()).filter((item) => item !== "" && !known.has(foldKey(item)));
		return added.length === 0 ? NOTHING : new Map([[key, [...there, ...new Set(added)]]]);
	};
}

/** Whether something can be added to what was given or received: the value is none of another kind. */
export function takesPassed(frontmatter: Frontmatter, passed: Passed): boolean {
	return isList(frontmatter[meetingKey(frontmatter, passed)]);
}

/** Says who introduced a contact, unless their note tells already. */
export function setIntroducedBy(link: string): PropertyIntent {
	return (frontmatter) => {
		if (findProperty(frontmatter, "introduced-by") !== null) return NOTHING;
		const key = findEmptyKey(frontmatter, "introduced-by") ?? ownKeyOf(frontmatter, "introduced-by");
		return new Map([[key, Array.isArray(frontmatter[key]) ? [link] : link]]);
	};
}

/** The texts and numbers of a value; a checkbox holds none. */
function listIn(value: unknown): readonly (string | number)[] {
	return itemsOf(value).map((item) => (typeof item === "number" ? item : textOf(item)))
		.filter((item): item is string | number => item !== null && !isEmptyValue(item) && !isCheckbox(item));
}

/** Whether a value can be kept as a list of texts. */
function isList(value: unknown): boolean {
	return itemsOf(value).every((item) => isEmptyValue(item) || typeof item === "boolean" || textOf(item) !== null);
}

function itemsOf(value: unknown): readonly unknown[] {
	// A link without quotes is a list in a list.
	const isLink = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]);
	return Array.isArray(value) && !isLink ? value : [value];
}

function isCheckbox(item: string | number): boolean {
	return typeof item === "string" && ["true", "false", "yes", "no", "oui", "non"].includes(foldKey(item));
}
