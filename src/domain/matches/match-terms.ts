import { termKey } from "../reconnections/term-key";

/** What somebody seeks or offers, made to be compared. */
export interface MatchTerm {
	/** The same for texts that say the same: accents, case, plurals, order and silent words make no difference. */
	readonly key: string;
	/** Its telling words, each once, in order of the alphabet; none where it agrees with nothing but itself. */
	readonly words: readonly string[];
}

/** A text of more telling words is compared by its first ones: six words have 63 parts, which are looked up one by one. */
const MOST_WORDS = 6;
const REMEMBERED = 2000;
const remembered = new Map<string, MatchTerm | null>();

/** Words that say nothing of a subject, and words of help itself: `advice on pricing` is about pricing. */
const SILENT = new Set(
	termKey(
		"a an the of to in on at by for from with without and or as into about my our your their some any more new good well thing someone anyone who how " +
		"help helping advice support introduction contact recommendation people person find finding looking need expertise experience skill " +
		"le la les l un une des du de d en au aux et ou dans sur pour par avec sans chez vers mon ma mes notre nos votre vos leur leurs son sa ses " +
		"quelqu un qui que qu se plus bon bonne nouveau nouvelle nouveaux nouvelles " +
		"aide aider conseil conseiller soutien mise relation recommandation personne gens trouver recherche besoin expérience compétence",
	).trim().split(" "),
);

/** A text of `seeks` or `offers` as it is compared; null when there is no word in it. */
export function readMatchTerm(text: string): MatchTerm | null {
	const known = remembered.get(text);
	if (known !== undefined) return known;
	if (remembered.size >= REMEMBERED) remembered.clear();
	const term = termOf(termKey(text).trim());
	remembered.set(text, term);
	return term;
}

/** How near two terms are that agree: 1 for the same words, less the more words only one of them has. */
export function closeness({ words: one }: MatchTerm, { words: other }: MatchTerm): number {
	return one.length === other.length ? 1 : Math.min(one.length, other.length) / Math.max(one.length, other.length);
}

/** Whether two terms speak of one thing: all telling words of one are among those of the other. */
export function agree(one: MatchTerm, other: MatchTerm): boolean {
	if (one.key === other.key) return true;
	const [fewer, more] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
	return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

/** Keys of all terms whose words are among those of a term, its own included. */
export function keysWithin({ words }: MatchTerm): readonly string[] {
	let keys: string[] = [];
	for (const word of words) keys = [...keys, word, ...keys.map((key) => `${key} ${word}`)];
	return keys;
}

function termOf(said: string): MatchTerm | null {
	if (said === "") return null;
	const words = [...new Set(said.split(" ").filter((word) => !SILENT.has(word)))].slice(0, MOST_WORDS).sort();
	// One letter is too little to agree with more: `C` is not `vitamin C`.
	const isTelling = words.some((word) => word.length > 1);
	return isTelling ? { key: words.join(" "), words } : { key: `=${said}`, words: [] };
}
