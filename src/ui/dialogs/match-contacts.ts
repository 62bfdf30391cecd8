import { displayNameOf } from "../../domain/contacts/reference";
import type { Contact } from "../../domain/contacts/contact";
import { foldText } from "../../domain/text/fold-text";

/** A contact with the folded texts it is found by. */
export interface ContactEntry {
	readonly contact: Contact;
	readonly name: string;
	/** Name, aliases and companies, each after a space, so that the start of a word is found as " word". */
	readonly words: string;
}

/** Contacts made ready to be searched; made once when a picker opens. */
export function contactEntries(contacts: readonly Contact[]): readonly ContactEntry[] {
	return contacts.map((contact) => {
		const name = foldText(contact.name);
		const others = [...contact.aliases, ...contact.companies.map(displayNameOf)].map(foldText);
		return { contact, name, words: ` ${[name, ...others].join(" ")}` };
	});
}

/**
 * The contacts a query finds, best first: every word of the query starts or stands in a word of the name, an alias or a
 * company, whatever the case and accents. Without a query all, in the order given.
 */
export function matchContacts(entries: readonly ContactEntry[], query: string, limit: number): readonly Contact[] {
	const sought = foldText(query).trim();
	if (sought === "") return entries.slice(0, limit).map(({ contact }) => contact);
	const words = sought.split(" ").filter((word) => word !== "");
	const byRank: Contact[][] = [[], [], [], []];
	for (const entry of entries) {
		const rank = rankOf(entry, sought, words);
		if (rank !== null) byRank[rank]?.push(entry.contact);
	}
	return byRank.flat().slice(0, limit);
}

/** 0 for a name that begins so, 1 for words of the name, 2 for words of an alias or company, 3 for parts of words. */
function rankOf({ name, words }: ContactEntry, sought: string, parts: readonly string[]): number | null {
	if (name.startsWith(sought)) return 0;
	if (parts.every((part) => ` ${name}`.includes(` ${part}`))) return 1;
	if (parts.every((part) => words.includes(` ${part}`))) return 2;
	return parts.every((part) => words.includes(part)) ? 3 : null;
}
