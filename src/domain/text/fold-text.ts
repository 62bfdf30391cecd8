/** Letters that Unicode does not take apart into a base letter and marks. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
	œ: "oe",
	æ: "ae",
	ß: "ss",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	ı: "i",
	þ: "th",
	"’": "'",
	"\u02BC": "'",
	"\u00A0": " ",
	"\u202F": " ",
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(BASE_LETTERS).join("")}]`, "g");
const MARKS = /[\u0300-\u036F]+/g;

/**
 * A text without accents and capitals, for search and comparison: `Œuvre d’Été` is `oeuvre d'ete`. Folding twice
 * changes nothing.
 */
export function foldText(text: string): string {
	const lower = text.toLowerCase();
	if (isAscii(lower)) return lower;
	return lower
		.normalize("NFD")
		.replace(MARKS, "")
		.replace(WHOLE_LETTERS, (letter) => BASE_LETTERS[letter] ?? letter)
		.normalize("NFC");
}

/** A text folded for names of properties and their words: `Dernier contact`, `dernier-contact` and `dernier_contact` agree. */
export function foldKey(text: string): string {
	return foldText(text).replace(/[\s_-]+/g, "");
}

function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
	return true;
}
