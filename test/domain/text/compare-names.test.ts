import fc from "fast-check";
import { expect, it } from "vitest";
import { compareNames } from "../../../src/domain/text/compare-names";

it.each([
	[["Éric", "Zoé", "Œuvre", "d’Arc", "10", "9"], ["9", "10", "d’Arc", "Éric", "Œuvre", "Zoé"]],
	[["zoé", "Zoe", "Adam", "Ève", "Eva", "eve"], ["Adam", "Eva", "eve", "Ève", "Zoe", "zoé"]],
	[["Oder", "Œnone", "Of"], ["Oder", "Œnone", "Of"]],
	[["Ann Zed", "Anna Bo"], ["Ann Zed", "Anna Bo"]],
])("sorts %j", (names, sorted) => {
	expect([...names].sort(compareNames)).toEqual(sorted);
});

it("puts any names in one order, however they stood", () => {
	fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 8 }), (names) => {
		expect([...names].reverse().sort(compareNames)).toEqual([...names].sort(compareNames));
	}));
});
