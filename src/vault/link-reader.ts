import { nameOfPath } from "../domain/contacts/parse-contact";
import { linkPathOf } from "../domain/contacts/reference";
import type { NoteFacts } from "../domain/notes/note-facts";
import type { FactStore } from "./fact-store";
import { foldName, nameKey } from "./name-key";
import { goalName, type NamedAs } from "./note-concerns";

/** The path of the file that a link in a note leads to now, as the app resolves it; null when it leads nowhere. */
export type Resolve = (linkPath: string, source: string) => string | null;

/** A contact's own note where another's is wanted: the property, and the reference as written. */
export interface SelfLink {
	readonly property: "knows" | "introduced-by";
	readonly value: string;
}

/** Whom the names in notes mean. Nothing is remembered: the app is asked each time, so no answer is old. */
export class LinkReader {
	constructor(private readonly store: FactStore, private readonly resolve: Resolve) {}

	/** The contact that is meant by a name in a note: a link's target, or a file's name, else an alias. */
	contactMeant(text: string, as: NamedAs, source: string): NoteFacts | null {
		const path = this.resolve(text, source);
		const direct = path === null ? undefined : this.store.contacts().get(path);
		return direct ?? (as === "link" ? null : this.contactNamed(text));
	}

	/** The goal that is meant by a reference in a note. */
	goalMeant(reference: string, source: string): NoteFacts | null {
		const path = this.resolve(goalName(reference), source);
		return path === null ? null : (this.store.goals().get(path) ?? null);
	}

	/** Whether a log line counts, by the note its day's link leads to: what a meeting says is told by the meeting itself. */
	isLogDay(dayLink: string, source: string): boolean {
		const path = this.resolve(dayLink, source);
		return path === null || isOrdinary(this.store.at(path));
	}

	/** Whether a note is a meeting that names no contact. */
	isLonely(facts: NoteFacts): boolean {
		if (facts.kind !== "meeting" || facts.meeting === null) return false;
		const { people, names, path } = facts;
		for (let at = 0; at < people.length; at++) if (this.contactMeant(people[at] as string, "link", path) !== null) return false;
		for (let at = 0; at < names.length; at++) if (this.contactMeant(names[at] as string, "name", path) !== null) return false;
		return true;
	}

	/** Whether a note is a contact that names itself where another is wanted. */
	isSelfLinked(facts: NoteFacts): boolean {
		return facts.kind === "contact" && this.selfLinks(facts).length > 0;
	}

	/** The references with which a contact names itself where another is wanted. */
	selfLinks({ contact, path }: NoteFacts): readonly SelfLink[] {
		if (contact === null || contact.knows.length + contact.introducedBy.length === 0) return NO_LINKS;
		const name = nameKey(path);
		const isSelf = (reference: string): boolean => {
			const link = linkPathOf(reference);
			return link !== null && nameKey(link) === name && this.resolve(link, path) === path;
		};
		const linksOf = (property: SelfLink["property"], references: readonly string[]): SelfLink[] =>
			references.filter(isSelf).map((value) => ({ property, value }));
		return [...linksOf("knows", contact.knows), ...linksOf("introduced-by", contact.introducedBy)];
	}

	/** Another note may have a contact's file name, and the app leads there: among contacts the name is still theirs. */
	private contactNamed(text: string): NoteFacts | null {
		const name = foldName(text);
		return this.firstBearer(text, ({ path }) => foldName(nameOfPath(path)) === name)
			?? this.firstBearer(text, ({ contact }) => contact?.aliases.some((alias) => foldName(alias) === name) === true);
	}

	/** Of several the first path is meant. */
	private firstBearer(text: string, isMeant: (bearer: NoteFacts) => boolean): NoteFacts | null {
		let found: NoteFacts | null = null;
		this.store.forEachBearer(nameKey(text), (bearer) => {
			if (found !== null && found.path < bearer.path) return;
			if (isMeant(bearer)) found = bearer;
		});
		return found;
	}
}

const NO_LINKS: readonly SelfLink[] = Object.freeze([]);

/** Whether a note is of no kind of its own. */
export function isOrdinary(facts: NoteFacts | null): boolean {
	return facts === null || facts.kind === "dated-note" || facts.kind === "other" || facts.kind === "unreadable";
}
