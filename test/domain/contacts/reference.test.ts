import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayNameOf, linkPathOf, splitReferences } from "../../../src/domain/contacts/reference";

describe("references", () => {
	it.each([
		["[[Acme]]", "Acme", "Acme"],
		["[[Firms/Acme|the firm]]", "Firms/Acme", "the firm"],
		["[[Firms/Acme#Team|the firm]]", "Firms/Acme", "the firm"],
		["[[Firms/Acme#Team]]", "Firms/Acme", "Acme"],
		["[[Acme^block]]", "Acme", "Acme"],
		["[[ Acme ]]", "Acme", "Acme"],
		["[[Acme.md]]", "Acme.md", "Acme"],
		["[[Acme|]]", "Acme", "Acme"],
		["[Acme](Firms/Acme%20Inc.md)", "Firms/Acme Inc", "Acme"],
		["[Ada](People/Ada%20(Halden).md)", "People/Ada (Halden)", "Ada"],
		["[](<Firms/Acme.md>)", "Firms/Acme", "Acme"],
		["[Acme](Firms/100%.md)", "Firms/100%", "Acme"],
		["Acme, Inc.", null, "Acme, Inc."],
		["[Acme](https://acme.example)", null, "[Acme](https://acme.example)"],
		["[Acme](javascript:alert(1))", null, "[Acme](javascript:alert(1))"],
		["[[]]", null, "[[]]"],
		["[[#Heading]]", null, "[[#Heading]]"],
		["[[Acme", null, "[[Acme"],
		["at [[Acme]]", null, "at [[Acme]]"],
		["", null, ""],
	])("%j links to %j and is called %j", (reference, path, name) => {
		expect(linkPathOf(reference)).toBe(path);
		expect(displayNameOf(reference)).toBe(name);
	});

	it.each([
		["[[Acme]]", ["[[Acme]]"]],
		["[[Acme]], [[Beta|B]]", ["[[Acme]]", "[[Beta|B]]"]],
		["[[Acme]] [[Beta]];[[Gamma]]", ["[[Acme]]", "[[Beta]]", "[[Gamma]]"]],
		["Acme, Inc.", ["Acme, Inc."]],
		["[[Acme]] and [[Beta]]", ["[[Acme]] and [[Beta]]"]],
	])("%j holds %j", (text, expected) => {
		expect(splitReferences(text)).toEqual(expected);
	});

	it("reads back any plain name, and never throws", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
			expect(() => [displayNameOf(text), splitReferences(text), linkPathOf(`[[${text}]]`), linkPathOf(`[x](${text})`)]).not.toThrow();
			const name = text.replace(/[[\]|#^/]/g, "").trim();
			if (name !== "") expect(linkPathOf(`[[${name}]]`)).toBe(name);
		}));
	});

	it("reads a long line that is no link as what it is", () => {
		const long = `[[${"a#".repeat(100_000)}`;
		expect(linkPathOf(long)).toBeNull();
	});
});
