import { CONTACT_PROPERTIES } from "../contacts/properties";
import { dayInName, withoutHeading } from "./dated-note";
import { NONE } from "./note-facts";
import type { NoteMetadata } from "./note-snapshot";

/**
 * Where a contact's note links to, in its text and in properties of the user's own: link paths as written, each once. Days are
 * left out, and who was asked for an introduction, which ties nobody yet; what the properties of a contact name is read with them.
 */
export function readContactLinks(metadata: NoteMetadata | null): readonly string[] {
	const [inText, inProperties] = [metadata?.links ?? NONE, metadata?.frontmatterLinks ?? NONE];
	let found: Set<string> | null = null;
	const add = (link: string): void => {
		const path = withoutHeading(link);
		if (path !== "" && dayInName(path) === null) (found ??= new Set()).add(path);
	};
	const requests = inText.length === 0 ? null : linesOfRequests(metadata?.tags ?? NONE);
	for (const { link, position } of inText) if (requests?.has(position.start.line) !== true) add(link);
	for (const { key, link } of inProperties) if (CONTACT_PROPERTIES.propertyOf(withoutPlace(key)) === null) add(link);
	return found === null ? NONE : [...(found as Set<string>)].slice();
}

const REQUEST = "#introduction";

/** Null for none, as in most notes. */
function linesOfRequests(tags: NonNullable<NoteMetadata["tags"]>): ReadonlySet<number> | null {
	let lines: Set<number> | null = null;
	for (const { tag, position } of tags) {
		if (tag.length === REQUEST.length && tag.toLowerCase() === REQUEST) (lines ??= new Set<number>()).add(position.start.line);
	}
	return lines;
}

/** The app names the second of a list `partners.1`. */
function withoutPlace(key: string): string {
	const dot = key.indexOf(".");
	return dot < 0 ? key : key.slice(0, dot);
}
