import type { Contact } from "../contacts/contact";
import { displayNameOf } from "../contacts/reference";
import type { ContactFacts } from "../reconnections/ranking-input";
import { termWords } from "../reconnections/term-key";
import { readMatchTerm } from "./match-terms";

/** What of a contact something passed on may speak to, the most telling first. */
export const RELAY_FITS = ["seeks", "company", "goal", "sector", "role", "topic", "offers"] as const;
export type RelayFitKind = (typeof RELAY_FITS)[number];

/** One thing of a contact that fits, as their note or their goal says it. */
export interface RelayFit {
	readonly kind: RelayFitKind;
	readonly words: string;
}

/** Somebody whom it may help. */
export interface RelayReader {
	readonly contact: Contact;
	/** At least one, each kind once, the most telling first. */
	readonly fits: readonly RelayFit[];
}

/** What is passed on. */
export interface Passed {
	/** What it is about: its words count most. */
	readonly subject: string;
	/** The text it is, or comes from; the beginning of a long one. */
	readonly text: string;
}

const MOST_WEIGHED = 500;
const LONGEST_TEXT = 20_000;
const ADDRESSES = /https?:\/\/\S+/g;
const WEIGHTS: Readonly<Record<RelayFitKind, number>> = { seeks: 4, company: 3, goal: 2, sector: 2, role: 1.5, topic: 1.5, offers: 1 };
/** What fits counts by the tie, and without any tie by this much. */
const STRANGER = 0.5;
/** A word of the subject, of a text that keeps coming back to it, and one that is said in passing. */
const [IN_SUBJECT, OFTEN, ONCE] = [1, 0.85, 0.6];
const OFTEN_TIMES = 3;
/** Of a term of several words, how many must be there; of two, one that is in the subject will do. */
const [ENOUGH, HALF] = [0.6, 0.5];
const MORE_WORDS = 0.2;
const SHORT = 3;

/**
 * The contacts whose `seeks`, company, goals, sector, role, tags or offers a text speaks to, best first: by what fits and how
 * strong the tie is. Words are compared without accents, case and plurals; short ones (`IT`) and companies as they are written.
 */
export function findRelayAudience(
	passed: Passed, people: Iterable<Pick<ContactFacts, "contact" | "goals">>, strengthOf: (path: string) => number, limit: number,
): readonly RelayReader[] {
	const fitOf = fitReader(passed);
	const found: (RelayReader & { readonly score: number })[] = [];
	for (const { contact, goals } of people) {
		if (contact.status === "lost" || contact.status === "archived" || contact.status === "paused") continue;
		const terms: Readonly<Record<RelayFitKind, readonly string[]>> = {
			seeks: contact.seeks,
			company: contact.companies.map(displayNameOf),
			goal: goals.flatMap(({ status, sectors, needs }) => (status === "active" ? [...needs, ...sectors] : [])),
			sector: contact.sectors,
			role: contact.role === null ? [] : [contact.role],
			topic: contact.tags,
			offers: contact.offers,
		};
		const fits: RelayFit[] = [];
		let score = 0;
		for (const kind of RELAY_FITS) {
			const best = bestFit(terms[kind], (words) => fitOf(kind, words));
			// The same word as a sector and as a tag says nothing twice.
			if (best === null || fits.some(({ words }) => readMatchTerm(words)?.key === readMatchTerm(best.words)?.key)) continue;
			score += WEIGHTS[kind] * best.value;
			fits.push({ kind, words: best.words });
		}
		if (fits.length > 0) found.push({ contact, fits, score });
	}
	// Ties take time to weigh: of thousands who fit, those who fit best are enough.
	return found.sort(compareScores).slice(0, MOST_WEIGHED)
		.map((one) => ({ ...one, score: one.score * (STRANGER + strengthOf(one.contact.path)) }))
		.sort(compareScores).slice(0, limit)
		.map(({ contact, fits }) => ({ contact, fits }));
}

function compareScores(one: { contact: Contact; score: number }, other: { contact: Contact; score: number }): number {
	return other.score - one.score || Number(one.contact.path > other.contact.path) - Number(one.contact.path < other.contact.path);
}

/** How well a term of a kind fits, from 0 for not at all; each is looked at once, however many contacts name it. */
function fitReader({ subject, text }: Passed): (kind: RelayFitKind, term: string) => number {
	const written = `${subject}\n${text.slice(0, LONGEST_TEXT)}`.replace(ADDRESSES, " ");
	const weights = weighWords(subject, written);
	const known = new Map<string, number>();
	return (kind, term) => {
		const key = `${kind === "company" ? "=" : ""}${term}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const isName = kind === "company" || term.length <= SHORT;
		const value = isName ? Number(standsIn(written, term)) * (standsIn(subject, term) ? IN_SUBJECT : OFTEN) : fitOfWords(term, weights);
		known.set(key, value);
		return value;
	};
}

function weighWords(subject: string, written: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of termWords(written)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const weights = new Map([...counts].map(([word, count]) => [word, count < OFTEN_TIMES ? ONCE : OFTEN]));
	for (const word of termWords(subject.replace(ADDRESSES, " "))) weights.set(word, IN_SUBJECT);
	return weights;
}

function fitOfWords(term: string, weights: ReadonlyMap<string, number>): number {
	// A tag's levels and its words are set apart by marks.
	const words = readMatchTerm(term)?.words ?? [];
	const there = words.flatMap((word) => weights.get(word) ?? []);
	const share = there.length / words.length;
	const isEnough = there.length > 1 ? share >= ENOUGH : share >= HALF && (there[0] ?? 0) >= (share < 1 ? IN_SUBJECT : 0);
	if (!isEnough) return 0;
	const weight = there.reduce((sum, one) => sum + one, 0) / there.length;
	// Several words say more exactly what it is about than one.
	return share * share * weight * (1 + MORE_WORDS * Math.min(there.length - 1, 2));
}

/** Whether a name stands in a text as it is written, and is no part of a longer word. */
function standsIn(text: string, name: string): boolean {
	const sought = name.trim();
	if (sought.length < 2) return false;
	for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
		if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + sought.length))) return true;
	}
	return false;
}

function isLetter(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}

function bestFit(terms: readonly string[], valueOf: (term: string) => number): { readonly words: string; readonly value: number } | null {
	let best: { readonly words: string; readonly value: number } | null = null;
	for (const words of terms) {
		const value = valueOf(words);
		if (value > (best?.value ?? 0)) best = { words, value };
	}
	return best;
}
