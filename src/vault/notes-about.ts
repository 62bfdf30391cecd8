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
export function placeOfLink(index: FactIndex, own: NoteFacts, note: NoteFacts, links: readonly string[]): number {
	if (links.length === 0) return -1;
	const [name = ""] = namesBorne(own);
	return links.findIndex(
		// Asking the app is dear in a daily note with fifty links: the name decides first.
		(link) => (links.length === 1 || mayBear(link, name)) && index.links.contactMeant(link, "link", note.path)?.path === own.path,
	);
}

/** The place of the first of a note's plain names that means the contact; -1 when none does. */
export function placeOfName(index: FactIndex, own: NoteFacts, note: NoteFacts): number {
	if (note.names.length === 0) return -1;
	const names = namesBorne(own);
	return note.names.findIndex(
		(name) => names.includes(nameKey(name)) && index.links.contactMeant(name, "name", note.path)?.path === own.path,
	);
}

function mayBear(link: string, name: string): boolean {
	const end = link.charCodeAt(link.length - 1);
	const isAscii = end < 128 && end !== MD_END;
	// Letters differ from their capitals by this one bit.
	if (isAscii && (end | 32) !== (name.charCodeAt(name.length - 1) | 32)) return false;
	return nameKey(link) === name;
}

/** The last letter of `.md`, which may stand behind any name. */
const MD_END = "d".charCodeAt(0);
