import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factWords, topicWords } from "../../../src/domain/questions/fact-words";

describe("factWords", () => {
	test.each([
		["Acme, Inc.", "Acme, Inc"],
		["C++ and C#", "C++ and C#"],
		["  two\nlines ", "two lines"],
		["**bold** [[Note|words]] %%secret%%", "bold words"],
		["half %% a mark", "half a mark"],
		["", null],
		["…", null],
		["x".repeat(60), "x".repeat(60)],
		["x".repeat(61), null],
	])("%j is %j", (text, expected) => {
		expect(factWords(text)).toBe(expected);
	});
});

describe("topicWords", () => {
	test.each([
		["the move to Nantes.", "the move to Nantes"],
		["- [ ] send it 📅 2026-05-01", "send it"],
		["", null],
		["x".repeat(200), `${"x".repeat(90)}…`],
		[`${"word ".repeat(17)}, and more and more`, `${"word ".repeat(17).trim()}…`],
	])("%j is %j", (text, expected) => {
		expect(topicWords(text)).toBe(expected);
	});

	test("whatever the text, it is one short line and no character is cut in two", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
			const words = topicWords(text) ?? "fine";
			expect(words.length).toBeLessThanOrEqual(91);
			expect(words).not.toMatch(/[\n\r]|%%/);
			expect(() => encodeURIComponent(words)).not.toThrow();
		}));
	});
});
