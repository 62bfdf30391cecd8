import { foldText } from "../text/fold-text";

const REMEMBERED = 2000;
/** Few sectors and skills are named by many contacts, and each time the ranking runs. */
const remembered = new Map<string, string>();
const WORDS = /[^\p{L}\p{N}+#]+/u;
/** Shorter words are taken as they are: `IT`, `bus`, `gas`. */
const SHORTEST_PLURAL = 4;

/** Endings of English and French plurals, and of singulars that would differ from them, to one common ending. */
const ENDINGS: readonly (readonly [ending: string, common: string])[] = [
	["eaux", "eau"], ["aux", "al"], ["ail", "al"], ["eux", "eu"], ["oux", "ou"],
	["ches", "ch"], ["che", "ch"], ["shes", "sh"], ["she", "sh"],
	["xes", "x"], ["xe", "x"], ["zes", "z"], ["ze", "z"], ["ses", "s"], ["se", "s"], ["sis", "s"],
	["ss", "ss"], ["s", ""], ["y", "i"],
];

/**
 * The words of a text with accents, case and plurals evened out, a space before and after each: made to be compared with
 * `termsAgree`, not to be read. A text without words gives the empty text.
 */
export function termKey(text: string): string {
	const known = remembered.get(text);
	if (known !== undefined) return known;
	if (remembered.size >= REMEMBERED) remembered.clear();
	const key = keyOf(text);
	remembered.set(text, key);
	return key;
}

/** Whether all words of one term stand side by side in the other: `energy` agrees with `renewable energies`. */
export function termsAgree(one: string, other: string): boolean {
	if (one === "" || other === "") return false;
	return one.length > other.length ? one.includes(other) : other.includes(one);
}

/** The words of a text as they stand in its key; of a long one, too, since nothing is remembered. */
export function termWords(text: string): readonly string[] {
	return foldText(text).split(WORDS).filter((word) => word !== "").map(wordKey);
}

function keyOf(text: string): string {
	const words = termWords(text);
	return words.length === 0 ? "" : ` ${words.join(" ")} `;
}

function wordKey(word: string): string {
	let key = word;
	for (let next = evenEnding(key); next !== key; next = evenEnding(key)) key = next;
	return key;
}

function evenEnding(word: string): string {
	if (word.length < SHORTEST_PLURAL) return word;
	// Longer than `pies` and `ties`, where the singular keeps its `e`.
	if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -2);
	if (word.length > 4 && word.endsWith("ie")) return word.slice(0, -1);
	const found = ENDINGS.find(([ending]) => word.endsWith(ending));
	return found === undefined ? word : word.slice(0, word.length - found[0].length) + found[1];
}
