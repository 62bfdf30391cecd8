import { foldText } from "../text/fold-text";
import type { Contact } from "./contact";

/** Whoever has a name, and perhaps others. */
export type Named = Pick<Contact, "name" | "aliases">;

/** A contact with its names as words, made ready to be compared. */
export interface NamedContact<Who extends Named = Contact> {
	readonly contact: Who;
	readonly names: readonly (readonly string[])[];
}

/** Who may be meant by a name. */
export interface NameMatch<Who extends Named = Contact> {
	/** The one contact who bears the name; null when nobody or several do. */
	readonly sure: Who | null;
	/** Everybody who may be meant, the likeliest first, `sure` included. */
	readonly candidates: readonly Who[];
}

/** Contacts made ready for `matchName`; made once for many names. */
export function namedContacts<Who extends Named>(contacts: readonly Who[]): readonly NamedContact<Who>[] {
	return contacts.map((contact) => ({ contact, names: [contact.name, ...contact.aliases].map(wordsOf) }));
}

/**
 * The contacts a name may stand for, whatever its case, accents, hyphens and order: who bears it as name or alias, then who
 * does with initials (`J.-P. Martin`), then who shares it in part (`Lou`). Only the first two can be sure, when they are one.
 */
export function matchName<Who extends Named>(name: string, contacts: readonly NamedContact<Who>[]): NameMatch<Who> {
	const sought = wordsOf(name);
	const byLikeness: Who[][] = [[], [], []];
	if (sought.length > 0) for (const { contact, names } of contacts) {
		const likeness = Math.min(...names.map((words) => likenessOf(sought, words)));
		byLikeness[likeness]?.push(contact);
	}
	const [same = [], initials = []] = byLikeness;
	const best = same.length > 0 ? same : initials;
	return { sure: best.length === 1 ? (best[0] ?? null) : null, candidates: byLikeness.flat() };
}

/** 0 for the same words, 1 with initials for some, 2 for a part of the other, 3 for neither. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
	if (one.length === 0 || other.length === 0) return 3;
	if (isSame(one, other)) return 0;
	if (agree(spelled(one, other.length), spelled(other, one.length))) return 1;
	const [part, whole] = one.length <= other.length ? [one, other] : [other, one];
	return part.some((word) => word.length > 1) && part.every((word) => whole.includes(word)) ? 2 : 3;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** Whether words agree one by one, an initial with what begins with it; one whole word must. */
function agree(one: readonly string[], other: readonly string[]): boolean {
	return one.length > 1 && one.length === other.length
		&& one.every((word, at) => word === other[at] || isInitial(word, other[at] ?? "") || isInitial(other[at] ?? "", word))
		&& one.some((word, at) => word.length > 1 && word === other[at]);
}

function isInitial(letter: string, word: string): boolean {
	return letter.length === 1 && word.startsWith(letter);
}

/** `jp martin` as `j p martin` where three words are wanted. */
function spelled(words: readonly string[], wanted: number): readonly string[] {
	const letters = wanted - words.length + 1;
	const at = letters > 1 && letters <= 3 ? words.findIndex((word) => word.length === letters) : -1;
	return at < 0 ? words : [...words.slice(0, at), ...(words[at] ?? ""), ...words.slice(at + 1)];
}

/** The words of a name, folded. */
export function wordsOf(name: string): readonly string[] {
	return foldText(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
