import fc from "fast-check";
import { expect, test } from "vitest";
import { nameHash } from "../../../src/domain/reconnections/name-hash";

test.each([
	["", 0x811c9dc5],
	["a", 0xe40c292c],
	["foobar", 0xbf9cf968],
])("hashes %j as FNV-1a is published", (text, hash) => {
	expect(nameHash(text)).toBe(hash / 2 ** 32);
});

test("gives both ways of writing an accent the same place", () => {
	expect(nameHash("Andre\u0301")).toBe(nameHash("Andr\u00e9"));
});

test("stays in [0, 1)", () => {
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
		const hash = nameHash(text);
		expect(hash).toBeGreaterThanOrEqual(0);
		expect(hash).toBeLessThan(1);
	}));
});
