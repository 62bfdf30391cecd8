import { expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { circleNamed, circleNames } from "../../../src/domain/contacts/circle-names";

const names = circleNames(DEFAULT_CIRCLES);

it.each([
	["inner", "circle", "inner"],
	["Noyau", "circle", "inner"],
	["proche", "cercle", "close"],
	["Actif", "circle", "active"],
	["LARGE", "tier", "wide"],
	["veille", "layer", "watch"],
	["casual", "prm-tier", "active"],
	["warm", "PRM Tier", "active"],
	["dormant", "prm-tier", "wide"],
	["inner", "prm-tier", "inner"],
	["dormant", "circle", null],
	["friends", "circle", null],
	["", "circle", null],
	["constructor", "circle", null],
])("%j under %s names %j", (text, key, id) => {
	expect(circleNamed(text, key, names)).toBe(id);
});

it("knows the user's own names, and prefers them to the words of a language", () => {
	const [inner, close] = DEFAULT_CIRCLES;
	if (inner === undefined || close === undefined) throw new Error("no circles");
	const own = circleNames([inner, { ...close, name: "Noyau" }, { ...close, id: "board", name: "Advisory Board" }]);
	expect(circleNamed("noyau", "circle", own)).toBe("close");
	expect(circleNamed("advisory-board", "circle", own)).toBe("board");
	expect(circleNamed("dormant", "prm-tier", own)).toBeNull();
});
