import type { Contact, Reference } from "../contacts/contact";
import { termKey } from "../reconnections/term-key";
import { NONE } from "../notes/note-facts";
import type { Network } from "./network";

/** Whom the user would like to be introduced to: anyone at a company, or whose role and sector hold some words. */
export type Wish =
	| { readonly kind: "company"; readonly company: Reference }
	| { readonly kind: "profile"; readonly words: string };

/** Whom the user would like to be introduced to: a contact, by path, or a wish. */
export type Sought = Wish | { readonly kind: "contact"; readonly path: string };

/** Contacts a wish is about, by path. */
export interface Targets {
	/** Those the user needs an introduction to. */
	readonly targets: readonly string[];
	/** Those the user knows already. */
	readonly known: readonly string[];
	/** Those who left the company. */
	readonly former: readonly string[];
}

/** What is asked of the contacts. */
export interface Everyone {
	readonly network: Network;
	everyone(): Iterable<Contact>;
	contact(path: string): Contact | null;
	/** Whether the user needs no introduction. */
	isKnown(path: string): boolean;
}

/** Words that tell nothing of what someone does. */
const SMALL = new Set("a an and at d de des du en et for in l la le les of the".split(" "));

/** Whom a wish is about. Who is lost or archived is left out; a wish without a word is about nobody. */
export function findTargets(wish: Wish, everyone: Everyone): Targets {
	if (wish.kind === "profile") return { ...divide(withProfile(wish.words, everyone.everyone()), everyone), former: NONE };
	const organization = everyone.network.organization(wish.company);
	if (organization === null) return { targets: NONE, known: NONE, former: NONE };
	const present = (paths: readonly string[]): readonly string[] =>
		paths.filter((path) => {
			const contact = everyone.contact(path);
			return contact !== null && isPresent(contact);
		});
	return { ...divide(present(organization.current), everyone), former: present(organization.former) };
}

function divide(paths: readonly string[], everyone: Everyone): Pick<Targets, "targets" | "known"> {
	const known = new Set(paths.filter((path) => everyone.isKnown(path)));
	return { targets: paths.filter((path) => !known.has(path)), known: [...known] };
}

/** Contacts of whose role and sectors each word sought is one, whatever the accents, number and order. */
function withProfile(words: string, contacts: Iterable<Contact>): readonly string[] {
	const sought = wordsOf(words);
	if (sought.length === 0) return NONE;
	const found: string[] = [];
	for (const contact of contacts) {
		if (!isPresent(contact) || (contact.role === null && contact.sectors.length === 0)) continue;
		const profile = [contact.role ?? "", ...contact.sectors].map(termKey).join("");
		if (sought.every((word) => profile.includes(` ${word} `))) found.push(contact.path);
	}
	return found.sort();
}

function wordsOf(text: string): readonly string[] {
	return termKey(text).split(" ").filter((word) => word !== "" && !SMALL.has(word));
}

function isPresent({ status }: Contact): boolean {
	return status !== "lost" && status !== "archived";
}
