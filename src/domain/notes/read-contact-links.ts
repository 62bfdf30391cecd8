import { CONTACT_PROPERTIES } from "../contacts/properties";
import { dayInName, withoutHeading } from "./dated-note";
import { NONE } from "./note-facts";
import type { NoteMetadata } from "./note-snapshot";

/**
 * Where a contact's note links to, in its text and in properties of the user's own: link paths as written, each once. Days are
 * left out; what the properties of a contact name is read with them.
 */
export function readContactLinks(metadata: NoteMetadata | null): readonly string[] {
	const [inText, inProperties] = [metadata?.links ?? NONE, metadata?.frontmatterLinks ?? NONE];
	let found: Set<string> | null = null;
	const add = (link: string): void => {
		const path = withoutHeading(link);
		if (path !== "" && dayInName(path) === null) (found ??= new Set()).add(path);
	};
	for (const { link } of inText) add(link);
	for (const { key, link } of inProperties) if (CONTACT_PROPERTIES.propertyOf(withoutPlace(key)) === null) add(link);
	return found === null ? NONE : [...(found as Set<string>)].slice();
}

/** The app names the second of a list `partners.1`. */
function withoutPlace(key: string): string {
	const dot = key.indexOf(".");
	return dot < 0 ? key : key.slice(0, dot);
}
