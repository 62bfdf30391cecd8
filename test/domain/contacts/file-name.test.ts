import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "../../../src/domain/contacts/file-name";

describe("safeFileName", () => {
	it.each([
		["Claire Fontaine", "Claire Fontaine"],
		["  Zoë   Œuvrard ", "Zoë Œuvrard"],
		["Zoe\u0308", "Zoë"],
		["Anna / Acme: lead?", "Anna Acme lead"],
		["[[Tom]] #1 | ^x", "Tom 1 x"],
		["CON", "_CON"],
		["nul.txt", "_nul.txt"],
		["LPT¹", "_LPT¹"],
		["Conrad", "Conrad"],
		[".hidden.", "hidden"],
		["a%%b", "a%b"],
		["a$$$b ```c {{title}}", "a$b `c {title}}"],
		["\u202egnp.exe", "gnp.exe"],
		["a\nb\u2028c", "a b c"],
		["\ud800x", "x"],
		["👩‍👩‍👧", "👩‍👩‍👧"],
	])("makes %j %j", (name, expected) => {
		expect(safeFileName(name)).toBe(expected);
	});

	it.each([[""], ["   "], [".."], ["///"], ["?*:"], ["\ud800"]])("finds nothing to keep in %j", (name) => {
		expect(safeFileName(name)).toBeNull();
	});

	it("cuts a long name between two characters as people see them", () => {
		const family = "👩‍👩‍👧";
		expect(safeFileName(family.repeat(30))).toBe(family.repeat(10));
		expect(safeFileName(`CON${"x".repeat(300)}`)).toBe(`CON${"x".repeat(177)}`);
		expect(safeFileName(`x${"\u0301".repeat(300)}`)).toBe(`x${"\u0301".repeat(89)}`);
		expect(safeFileName(`con.${"x".repeat(300)}`)).toBe(`_con.${"x".repeat(175)}`);
	});

	it("fits any file system, and is the same when made again", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
				const safe = safeFileName(name);
				if (safe === null) return;
				expect(safeFileName(safe)).toBe(safe);
				expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(180);
				expect(safe).not.toMatch(/^[. ]|[. ]$|[*"\\/<>:|?#^[\]]/);
			}),
			{ numRuns: 500 },
		);
	});
});
