import { foldKey } from "../text/fold-text";
import { CONTACT_PROPERTIES, type ContactProperty } from "./properties";
import { isEmptyValue } from "./property-table";
import { dayIn } from "./read-value";

/** Front matter as the app parsed it. */
export type Frontmatter = Readonly<Record<string, unknown>>;

/**
 * The key, as written in the note, that a contact's fact is read from, with its value: of several names that hold
 * something the plugin's own, then the first; of `last-contact` the one with the latest day. Null when none holds anything.
 */
export function findProperty(
	frontmatter: Frontmatter,
	property: ContactProperty,
): { readonly key: string; readonly value: unknown } | null {
	let best: { readonly key: string; readonly value: unknown } | null = null;
	let latest = "";
	for (const found of CONTACT_PROPERTIES.read(frontmatter)) {
		if (found.property !== property) continue;
		const day = property === "last-contact" ? (dayIn(found.value) ?? "") : "";
		if (best !== null && day <= latest) continue;
		best = { key: found.key, value: found.value };
		latest = day;
	}
	return best;
}

/** The keys of the note that hold something under any name of a property, the plugin's own first. */
export function keysHolding(frontmatter: Frontmatter, property: ContactProperty): readonly string[] {
	return CONTACT_PROPERTIES.keysOf(frontmatter, property).filter((key) => !isEmptyValue(frontmatter[key]));
}

/** A name of the property that stands empty in the note, the plugin's own first, or null. */
export function findEmptyKey(frontmatter: Frontmatter, property: ContactProperty): string | null {
	return CONTACT_PROPERTIES.keysOf(frontmatter, property).find((key) => isEmptyValue(frontmatter[key])) ?? null;
}

/** Whether a key is the plugin's own name of a property, however it is spelled: `Next Contact`. */
export function isOwnKey(key: string, property: ContactProperty): boolean {
	return foldKey(key) === foldKey(property);
}

/** The plugin's own name of a property as the note spells it, where it has it. */
export function ownKeyOf(frontmatter: Frontmatter, property: ContactProperty): string {
	return CONTACT_PROPERTIES.keysOf(frontmatter, property).find((key) => isOwnKey(key, property)) ?? property;
}
