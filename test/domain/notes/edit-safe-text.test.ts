import fc from "fast-check";
import { expect, it } from "vitest";
import { safeLine, safeProperty, safeText } from "../../../src/domain/notes/edit-safe-text";

it.each([
	["lunch, her team moves", "lunch, her team moves"],
	["  a\r\nb\tc\u2028d\u0085e\u0000f  ", "a b c d e f"],
	["<%* run() %>", "< %* run() % >"],
	["<<%%>>", "<< % % >>"],
	["50 %% off %%%", "50 % % off % % %"],
	["![[Secret]] ![x](http://tracker)", "! [[Secret]] ! [x](http://tracker)"],
	["`$=dv.pages()`", "` $=dv.pages()`"],
	["`= this.file.link`", "` = this.file.link`"],
	["<img src=x onerror=alert(1)> </b> <!-- <?php", "&lt;img src=x onerror=alert(1)> &lt;/b> &lt;!-- &lt;?php"],
	["3 < 4, a <-> b, I <3 it", "3 < 4, a <-> b, I <3 it"],
	["[[Acme]] and #topic", "[[Acme]] and #topic"],
	["see [[Acme and [[Beta]] or ![[", "see [ [Acme and [[Beta]] or ! [ ["],
	["paid $$ and $$$", "paid $ $ and $ $ $"],
	["2 ^ 3 ^a is not ^b-1", "2 ^ 3 ^a is not \\^b-1"],
	["^id", "\\^id"],
	["\u202Eشكرا\u202C - [ ] x ✅", "\u202Eشكرا\u202C - [ ] x ✅"],
	["👩‍💻 \ud800 x", "👩‍💻 \uFFFD x"],
])("makes %j one line of text", (text, line) => {
	expect(safeLine(text)).toBe(line);
});

it("leaves nothing to run in any text", () => {
	const piece = fc.constantFrom("<", "%", ">", "!", "[", "`", "$", "=", "a", "^", "]", "\n", " ", "*", "-", "\\");
	fc.assert(fc.property(fc.array(piece), (pieces) => {
		const text = pieces.join("");
		expect(safeText(text)).not.toMatch(/<%|%>/);
		expect(safeText(safeText(text))).toBe(safeText(text));
		expect(safeLine(text)).not.toMatch(/<%|%>|%%|!\[|`\$?=|<[a-z/!?]|\n|^\s|\s$|\$\$|(?:^|\s)\^\w+$/i);
		expect(safeLine(safeLine(text))).toBe(safeLine(text));
	}), { numRuns: 500 });
});

it("keeps the blanks of French punctuation", () => {
	expect(safeLine("Et\u00A0: quoi\u202F?\n")).toBe("Et\u00A0: quoi\u202F?");
});

it("leaves no blank of a template in a property", () => {
	expect(["{{title}}", "{{{<% x", "{a}"].map(safeProperty)).toEqual(["{ {title}}", "{ { {< % x", "{a}"]);
});
