import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstNameOf, signatureOf } from "../../../src/domain/messages/first-name";

describe("the name to greet by", () => {
	it.each([
		["Claire Fontaine", "Claire"],
		["Claire", "Claire"],
		["Fontaine, Claire", "Claire"],
		["de la Tour, Anne-Sophie", "Anne-Sophie"],
		["FONTAINE Claire", "Claire"],
		["Claire FONTAINE", "Claire"],
		["Dr. Claire Fontaine", "Claire"],
		["Prof. Dr. Åsa Öberg", "Åsa"],
		["Mme Claire Fontaine", "Claire"],
		["M. Hugo Martin", "Hugo"],
		["Fontaine, Dr Claire", "Claire"],
		["Anne Test, PhD", "Anne"],
		["Jean-Pierre Martin", "Jean-Pierre"],
		["J. Robert Smith", "Robert"],
		["JP Martin", "JP"],
		["Claire Fontaine (Acme)", "Claire"],
		["Robert “Bob” Smith", "Robert"],
		["@Claire Fontaine", "Claire"],
		["🎯 Claire Fontaine 2", "Claire"],
		["O’Brien, Siobhán", "Siobhán"],
		["山田 太郎", "山田 太郎"],
	])("of %s it is %s", (name, expected) => {
		expect(firstNameOf({ name, aliases: [] })).toBe(expected);
	});

	it.each([["Dr Fontaine"], ["Mme Dupont"], ["J. S."], ["2026"], ["🎯"], [""], ["  "]])("of %j none can be told", (name) => {
		expect(firstNameOf({ name, aliases: [] })).toBeNull();
	});

	it.each([
		["the short form they go by", "Samuel Okafor", ["Sam"], "Sam"],
		["no other name", "Claire Fontaine", ["Fontaine", "CF", "the designer"], "Claire"],
		["the full name behind a family name", "Fontaine", ["Claire Fontaine"], "Claire"],
		["the name where the note's has none", "Dr Fontaine", ["Claire Fontaine"], "Claire"],
	])("an alias tells %s", (_, name, aliases, expected) => {
		expect(firstNameOf({ name, aliases })).toBe(expected);
	});

	it("the user signs with the name in a note called Me", () => {
		expect(signatureOf({ name: "Me", aliases: ["Alex Moreau"] })).toBe("Alex");
		expect(signatureOf({ name: "Moi", aliases: [] })).toBeNull();
		expect(signatureOf({ name: "Alex Moreau", aliases: [] })).toBe("Alex");
	});

	it("never is blank, whatever a note is called", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (name, aliases) => {
			const given = firstNameOf({ name, aliases });
			expect(given === null || given.trim() !== "").toBe(true);
			expect(given ?? "").not.toMatch(/[\n<>[\]{}|#"]/);
		}));
	});
});
