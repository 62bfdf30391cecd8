import fc from "fast-check";
import { expect, it } from "vitest";
import { createTermSieve } from "../../../src/domain/goals/term-sieve";
import { termKey, termsAgree } from "../../../src/domain/reconnections/term-key";

it.each([
	["energy storage", "Énergies", true],
	["œuvres", "Oeuvre d’art", true],
	["C", "learning C", true],
	["l’énergie", "marché de l’énergie", true],
	["tenders", "hiring", false],
	["tenders", "pretend", false],
	["tenders", "", false],
])("for %j lets %j through: %s", (term, text, passes) => {
	expect(createTermSieve([termKey(term)])(text)).toBe(passes ? termKey(text) : "");
});

const WORDS = ["eaux", "aux", "ches", "yeux", "rail", "baux", "ties", "studies", "sis", "axes", "l’été", "œuvre", "c++", "#", "C", "é", "ß", "한국", "x", "art", "Oasis", "zzes"];
const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), { maxLength: 4 })
	.chain((words) => fc.constantFrom(" ", "-", "’", "\u00a0", ", ", "—").map((between) => words.join(between)));

it("holds back nothing that agrees with a term", () => {
	fc.assert(fc.property(fc.array(texts, { maxLength: 3 }), texts, (terms, text) => {
		const keys = terms.map(termKey).filter((key) => key !== "");
		const sieve = createTermSieve(keys);
		if (keys.some((key) => termsAgree(key, termKey(text)))) expect(sieve(text)).toBe(termKey(text));
		expect(["", termKey(text)]).toContain(sieve(text));
	}));
});
