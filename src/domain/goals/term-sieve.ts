import { termKey } from "../reconnections/term-key";
import { foldText } from "../text/fold-text";

/** The key of a text that may agree with one of some terms, the empty text for one that surely does not. */
export type TermSieve = (text: string) => string;

/**
 * Tells by the first letters of words which texts may agree with terms, given by their keys: few do, and making the keys of
 * all that 10,000 contacts say would take its time. Texts are remembered as long as the sieve is.
 */
export function createTermSieve(keys: readonly string[]): TermSieve {
	const beginnings = new Set(keys.flatMap((key) => key.trim().split(" ")).map((word) => word.slice(0, LETTERS)));
	const known = new Map<string, string>();
	return (text) => {
		let key = known.get(text);
		if (key === undefined) {
			key = mayAgree(foldText(text), beginnings) ? termKey(text) : "";
			known.set(text, key);
		}
		return key;
	};
}

/** So many letters are left as they are where plurals are evened out. */
const LETTERS = 2;

function mayAgree(folded: string, beginnings: ReadonlySet<string>): boolean {
	let isInWord = false;
	for (let at = 0; at < folded.length; at++) {
		const code = folded.charCodeAt(at);
		const isLetter = isWordSign(code);
		if (isLetter && !isInWord && (beginnings.has(folded.slice(at, at + LETTERS)) || beginnings.has(folded.slice(at, at + 1)))) return true;
		// Beyond ASCII a sign may be a letter or stand between words: the next begins one for sure.
		isInWord = isLetter && code < 128;
	}
	return false;
}

/** Letters, digits, `+` and `#`, as in a term's key, and whatever is not ASCII. */
function isWordSign(code: number): boolean {
	return (code > 96 && code < 123) || (code > 47 && code < 58) || code > 127 || code === 43 || code === 35;
}
