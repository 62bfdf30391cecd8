import type { Contact } from "../contacts/contact";
import { linkPathOf } from "../contacts/reference";
import { dayInName, withoutHeading } from "./dated-note";
import { NONE } from "./note-facts";
import type { NoteSnapshot } from "./note-snapshot";

/**
 * Where a contact's note links to, in its text and in properties of the user's own: link paths as written, each once. Days
 * are left out, and so is what the contact's properties name: that says more than a link.
 */
export function readContactLinks({ metadata }: NoteSnapshot, contact: Contact): readonly string[] {
	const [inText, inProperties] = [metadata?.links ?? NONE, metadata?.frontmatterLinks ?? NONE];
	if (inText.length + inProperties.length === 0) return NONE;
	const links = new Set<string>();
	for (const { link } of inText) addLink(links, link);
	for (const { link } of inProperties) addLink(links, link);
	if (links.size > 0) forgetNamed(links, contact);
	return links.size === 0 ? NONE : [...links].slice();
}

function addLink(links: Set<string>, link: string): void {
	const path = withoutHeading(link);
	if (path !== "" && dayInName(path) === null) links.add(path);
}

function forgetNamed(links: Set<string>, { knows, introducedBy, companies, formerCompanies, goals, location }: Contact): void {
	for (const references of [knows, introducedBy, companies, formerCompanies, goals]) {
		for (const reference of references) forget(links, reference);
	}
	if (location !== null) forget(links, location);
}

function forget(links: Set<string>, reference: string): void {
	const path = linkPathOf(reference);
	if (path !== null) links.delete(path);
}
