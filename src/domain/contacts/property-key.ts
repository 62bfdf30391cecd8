import { parseCalendarDay } from "../day/calendar-day";
import { CONTACT_PROPERTIES, type ContactProperty } from "./properties";

/**
 * The key, as written in the note, that a contact's fact is read from, with its value: of several names that hold
 * something the plugin's own, then the first; of `last-contact` the one with the latest day. Null when none holds anything.
 */
export function findProperty(
	frontmatter: Readonly<Record<string, unknown>>,
	property: ContactProperty,
): { readonly key: string; readonly value: unknown } | null {
	let best: { readonly key: string; readonly value: unknown } | null = null;
	let latest = "";
	for (const found of CONTACT_PROPERTIES.read(frontmatter)) {
		if (found.property !== property) continue;
		const day = property === "last-contact" ? (parseCalendarDay(found.value) ?? "") : "";
		if (best !== null && day <= latest) continue;
		best = { key: found.key, value: found.value };
		latest = day;
	}
	return best;
}
