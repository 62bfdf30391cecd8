import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineWords, noteLines, shorten } from "../../../src/domain/brief/line-words";
import { day } from "../../support/day";

const MAY = day("2026-05-01");

describe("the words of a line", () => {
	it.each([
		["- 2026-05-01 sent the **report** #via/email #gave", "sent the report"],
		["- [[2026-05-01]] lunch, her team is moving #via/lunch", "lunch, her team is moving"],
		["- [[Daily/2026-05-01|1 May]]: coffee ^b1", "coffee"],
		["- [[01.05.2026]] – coffee", "coffee"],
		["- [[2026/05/01]] coffee", "coffee"],
		["- lunch with [[Bea|her]] [[2026-05-01]]", "lunch with her"],
		["- [[2026-05-01 Lunch with Anna]] at noon", "Lunch with Anna at noon"],
		["- [[Anna]] rang on 2026-05-01 about [[2026-04-01]]", "Anna rang on about 2026-04-01"],
		["1. [x] **2026-05-01** done", "done"],
		["- 2026-05-01", ""],
	])("are what it says without its day: %j", (line, words) => {
		expect(lineWords(line, MAY)).toBe(words);
	});

	it("keep the days of a line that is about none", () => {
		expect(lineWords("the flat of 2026-05-01 #memory", null)).toBe("the flat of 2026-05-01");
	});
});

describe("a short text", () => {
	it("is cut between two words, and where there are none between two letters", () => {
		expect(shorten("a few words")).toBe("a few words");
		expect(shorten(`${"word ".repeat(31)}another, last`)).toBe(`${"word ".repeat(31).trim()}…`);
		expect(shorten("🎉".repeat(100))).toBe(`${"🎉".repeat(80)}…`);
	});

	it("is never long, whatever it was", () => {
		fc.assert(fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
			expect(shorten(text).length).toBeLessThanOrEqual(161);
			// Refuses half a letter.
			expect(() => encodeURIComponent(shorten(text))).not.toThrow();
		}));
	});
});

it.each([
	["---\ntype: contact\n---\none\ntwo", 3],
	["---\r\ntype: contact\r\n---\r\none\r\n", 3],
	["one\ntwo", 0],
	["---\nnever closed", 0],
	["---\n---\n", 2],
])("a note's lines begin behind its front matter: %j", (text, body) => {
	expect(noteLines(text).body).toBe(body);
	expect(noteLines(text).lines.join("\n")).toBe(text.replaceAll("\r\n", "\n"));
});
