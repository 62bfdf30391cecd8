import fc from "fast-check";
import { expect, test } from "vitest";
import { termKey, termsAgree } from "../../../src/domain/reconnections/term-key";

const agree = (one: string, other: string): boolean => termsAgree(termKey(one), termKey(other));

test.each([
	["energy", "energies"], ["énergie", "Énergies"], ["industry", "industries"], ["service", "services"],
	["business", "businesses"], ["campus", "campuses"], ["case", "cases"], ["analysis", "analyses"], ["tax", "taxes"],
	["search", "searches"], ["recherche", "recherches"], ["bourse", "bourses"], ["journal", "journaux"],
	["travail", "travaux"], ["réseau", "réseaux"], ["jeu", "jeux"], ["lieu", "lieux"], ["bijou", "bijoux"],
	["pays", "pays"], ["bus", "buses"], ["tie", "ties"], ["key", "keys"], ["email", "emails"], ["startup", "startups"],
])("%s and %s agree", (one, other) => {
	expect(termKey(one)).toBe(termKey(other));
});

test.each([
	["renewable energy", "Energies"],
	["introduction to a patent lawyer", "Patent lawyers"],
	["L’énergie", "énergie"],
	["Énergie, numérique", "numerique"],
	["C++", "C++ and Rust"],
	["R&D", "R & D management"],
])("%s is met by %s, and the other way round", (one, other) => {
	expect(agree(one, other)).toBe(true);
	expect(agree(other, one)).toBe(true);
});

test.each([
	["art", "cartography"],
	["car", "health care"],
	["C", "C++"],
	["data science", "science of data"],
	["", "anything"],
	["–", "–"],
	["bus", "business"],
])("%s is not met by %s", (one, other) => {
	expect(agree(one, other)).toBe(false);
});

test("never depends on case, accents or how they are written", () => {
	fc.assert(fc.property(fc.string(), (text) => {
		expect(termKey(text.normalize("NFD"))).toBe(termKey(text.normalize("NFC")));
	}));
});
