import type { NoteFacts } from "../domain/notes/note-facts";
import type { FactIndex } from "./fact-index";
import { namesBorne } from "./fact-store";
import { nameKey } from "./name-key";

/** Notes other than the contact's own in which one of its names stands; whom they mean by it is another question. */
export function notesAbout(index: FactIndex, own: NoteFacts): readonly NoteFacts[] {
	const names = namesBorne(own);
	const found: NoteFacts[] = [];
	for (const name of names) {
		index.store.forEachUser(name, (note) => {
			if (note.path !== own.path) found.push(note);
		});
	}
	return names.length < 2 || found.length < 2 ? found : [...new Set(found)];
}

/** The place of the first of a note's links that leads to the contact; -1 when none does. */
export function placeOfLink(index: FactIndex, own: NoteFacts, note: string, links: readonly string[]): number {
	const [only] = links;
	if (only === undefined) return -1;
	if (links.length === 1) return index.links.contactMeant(only, "link", note) === own ? 0 : -1;
	// Asking the app is dear in a daily note with fifty links: the name decides first.
	const name = nameKey(own.path);
	return links.findIndex((link) => nameKey(link) === name && index.links.contactMeant(link, "link", note) === own);
}

/** The place of the first of a note's plain names that means the contact; -1 when none does. */
export function placeOfName(index: FactIndex, own: NoteFacts, note: string, texts: readonly string[]): number {
	if (texts.length === 0) return -1;
	const names = namesBorne(own);
	return texts.findIndex((text) => names.includes(nameKey(text)) && index.links.contactMeant(text, "name", note) === own);
}
