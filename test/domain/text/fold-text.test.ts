import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey, foldText } from "../../../src/domain/text/fold-text";

describe("foldText", () => {
	it.each([
		["Lefevre", "lefevre"],
		["LEFÈVRE", "lefevre"],
		["Lefe\u0300vre", "lefevre"],
		["Œuvre d’Été", "oeuvre d'ete"],
		["Łukasz Øster", "lukasz oster"],
		["Straße", "strasse"],
		["İstanbul", "istanbul"],
		["Ægir", "aegir"],
		["한국", "한국"],
		["王芳 🎯", "王芳 🎯"],
		["", ""],
	])("%j is found as %j", (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it("changes nothing when done again, however a text is composed", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
			const folded = foldText(text);
			expect(foldText(folded)).toBe(folded);
			expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
		}));
	});
});

describe("foldKey", () => {
	it.each([
		["Dernier contact", "derniercontact"],
		["dernier-contact", "derniercontact"],
		["DERNIER_CONTACT ", "derniercontact"],
		["Présenté par", "presentepar"],
		["--", ""],
	])("%j is the key %j", (text, key) => {
		expect(foldKey(text)).toBe(key);
	});
});
