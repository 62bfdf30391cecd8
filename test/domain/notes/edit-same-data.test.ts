import { expect, it } from "vitest";
import { isSameData } from "../../../src/domain/notes/edit-same-data";

it.each<[string, unknown, unknown, boolean]>([
	["equal maps in another order", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
	["a missing key", { a: 1, b: undefined }, { a: 1 }, false],
	["a key of the prototype", { toString: undefined }, {}, false],
	["lists of another order", [1, 2], [2, 1], false],
	["a list and a map", [], {}, false],
	["a number and its text", 1, "1", false],
	["not a number", NaN, NaN, true],
	["equal dates", new Date(5), new Date(5), true],
	["other dates", new Date(5), new Date(6), false],
	["a date and a map", new Date(5), {}, false],
	["null and a map", null, {}, false],
])("%s", (_, one, other, same) => {
	expect(isSameData(one, other)).toBe(same);
	expect(isSameData(other, one)).toBe(same);
});

it("compares what aliases share once, so that a small text costs little", () => {
	const grow = (): unknown => {
		let value: unknown = ["x"];
		for (let level = 0; level < 60; level++) value = [value, value];
		return value;
	};
	expect(isSameData(grow(), grow())).toBe(true);
});

it("compares what contains itself", () => {
	const one: unknown[] = [1];
	const other: unknown[] = [1];
	one.push(one);
	other.push(other);
	expect(isSameData(one, other)).toBe(true);
});
