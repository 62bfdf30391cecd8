import { describe, expect, it } from "vitest";
import { ownStrength } from "../../../src/domain/network/own-strength";
import { day } from "../../support/day";
import { factsOf, SETTINGS } from "../../support/facts-builder";

const TODAY = day("2026-06-11");

describe("the strength of the user's own tie", () => {
	it("is the circle's prior where no exchange is known, and 0.2 without circle", () => {
		expect(ownStrength(factsOf({ circle: "inner" }), SETTINGS, TODAY)).toBe(0.8);
		expect(ownStrength(factsOf({ circle: "watch" }), SETTINGS, TODAY)).toBe(0.1);
		expect(ownStrength(factsOf({}), SETTINGS, TODAY)).toBe(0.2);
	});

	it("fades slower where the wanted rhythm is slower", () => {
		const on = ["2026-01-11"];
		const close = ownStrength(factsOf({ circle: "close" }, { on }), SETTINGS, TODAY);
		const wide = ownStrength(factsOf({ circle: "wide" }, { on }), SETTINGS, TODAY);
		expect(wide).toBeGreaterThan(close);
	});
});
