import { foldText } from "../text/fold-text";

/** What a person is called by the note that stands for them. */
export interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
}

const TITLES = wordSet(
	"dr docteur pr prof professor professeur mr mrs ms miss mx m mme mlle monsieur madame mademoiselle me maitre sir dame rev reverend herr frau",
);
/** What stands behind a name after a comma, and is no given name. */
const SUFFIXES = wordSet("phd md mba msc bsc ma jr sr ii iii iv esq cpa cfa pmp pe rn dds jd llm");
/** What people call the note about themselves. */
const MYSELF = wordSet("me moi myself i je self user profile profil");
/** Names in these scripts begin with the family's, or have no blanks: they are used whole. */
const WHOLE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·\s]+$/u;
const LONGEST = 200;

/**
 * The given name to greet a person by, or null where none can be told: titles are dropped, `Fontaine, Claire` and
 * `FONTAINE Claire` are Claire. A short form among the aliases (`Sam` of Samuel) is what they go by.
 */
export function firstNameOf({ name, aliases }: Named): string | null {
	const words = wordsOf(name);
	// One name alone may be the family's: an alias tells.
	const fuller = words.length === 1 ? aliases.find((alias) => wordsOf(alias).slice(1).at(-1) === words[0]) : undefined;
	const given = givenName(fuller ?? name);
	if (given === null) return first(aliases);
	return aliases.map((alias) => alias.trim()).find((alias) => isShortFor(alias, given)) ?? given;
}

/** The user's own given name to sign with, from their own note, whose file name may say no more than `Me`. */
export function signatureOf(me: Named): string | null {
	return MYSELF.has(foldText(me.name.trim())) ? first(me.aliases) : firstNameOf(me);
}

function first(names: readonly string[]): string | null {
	for (const name of names) {
		const given = givenName(name);
		if (given !== null) return given;
	}
	return null;
}

function givenName(name: string): string | null {
	const plain = name.slice(0, LONGEST).replace(/\([^()]*\)|"[^"]*"|“[^“”]*”|«[^«»]*»/g, " ").trim();
	if (WHOLE.test(plain)) return plain.replace(/\s+/g, " ");
	const [family = "", after = ""] = plain.split(",", 2);
	const [given] = wordsOf(after);
	const isReversed = given !== undefined && !SUFFIXES.has(keyOf(given));
	return isReversed ? pick(wordsOf(after), false) : pick(wordsOf(family), true);
}

/** The given name among a name's words; of one word behind a title none, as it may be the family's. */
function pick(words: readonly string[], mayBeFamily: boolean): string | null {
	const named = words.filter((word) => !TITLES.has(keyOf(word)));
	if (named.length === 1 && mayBeFamily && words.length > 1) return null;
	const isShouted = named.some((word) => !isCapitals(word));
	// An initial is nothing to greet by.
	const given = named.find((word) => word.replace(/\./g, "").length > 1 && !(isShouted && isCapitals(word)));
	return given ?? null;
}

/** The words of a name, without those that are none: an emoji, a number, markup. */
function wordsOf(name: string): readonly string[] {
	return name.split(/[\s<>[\]{}|#"]+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "")).filter((word) => word !== "");
}

/** Two letters may be what someone goes by: JP, Al. */
function isCapitals(word: string): boolean {
	return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isShortFor(alias: string, given: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(alias) && alias.length < given.length && foldText(given).startsWith(foldText(alias));
}

function keyOf(word: string): string {
	return foldText(word).replace(/\./g, "");
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
