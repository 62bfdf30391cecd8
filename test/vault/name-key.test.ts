import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey } from "../../src/vault/name-key";

test.each([
	["Ann", "ann"],
	["Ann", "People/Ann.md"],
	["Ann", "../People/ANN"],
	["Ann", " Ann "],
	["Zoé Ærø", "zoÉ ærØ.MD"],
	["Zoé", "Zoe\u0301"],
	["Łukasz", "łukasz"],
	["Ann.md", "Ann"],
	["2026-05-01", "Daily/2026-05-01.md"],
])("%s and %s may mean the same note", (one, other) => {
	expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
	["Ann", "Anna"],
	["Ann", "Bob"],
	["Ann/Bob", "Ann"],
	["Zoé", "Zoe"],
	["×", "÷"],
	["md", ".md"],
	["", "a"],
])("%j and %j do not", (one, other) => {
	expect(nameKey(one)).not.toBe(nameKey(other));
});

test("case, accents' form, folders and the ending never matter", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !/[/\s.]/.test(name)), (name) => {
			const key = nameKey(name.normalize("NFC").toLowerCase());
			expect([nameKey(name), nameKey(`A/${name}.md`), nameKey(name.normalize("NFD"))]).toEqual([key, key, key]);
		}),
	);
});
