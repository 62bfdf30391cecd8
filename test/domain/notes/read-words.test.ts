import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../../../src/domain/notes/read-words";

test.each([
	["- [ ] introduce to the data team 📅 2026-05-15", "introduce to the data team"],
	["* [x] send slides ✅ 2026-05-15", "send slides"],
	["12. plain", "plain"],
	["- [ ] introduce [[People/Bob Lee]] to [[Anna|Ann]] #request", "introduce Bob Lee to Ann"],
	["- [ ] see [[Notes#Part]] and [the deck](Files/deck.pdf)", "see Notes and the deck"],
	["- [ ] call #waiting 🔺 ➕ 2026-05-01 ⏳ 2026-05-02 🛫 2026-05-03", "call"],
	["- [ ] call ⏫ 🔁 every month when done 📅 2026-05-15 #x", "call"],
	["- [ ] call [due:: 2026-05-15] (priority:: high)", "call"],
	["- [ ] call 🆔 abc1 ⛔ def2", "call"],
	["- [ ] call %%private%% ^block-1", "call"],
	["- [ ] **call** `now` ==please==", "call now please"],
	["- [ ] issue #42 and C# and a#b", "issue #42 and C# and a#b"],
	["- [ ] call\n  and thank", "call and thank"],
	["- [ ] buy 2 books 2026-05-15 edition", "buy 2 books 2026-05-15 edition"],
	["- [ ] &lt;b>", "<b>"],
	["- [ ] [[#Here]]", "Here"],
	["- [ ] [[[[Inner]]]] link", "Inner link"],
	["- [ ] [**[apart]]", "apart"],
	["", ""],
])("%j reads %j", (markdown, words) => {
	expect(readWords(markdown)).toBe(words);
});

test("any text reads as one line without brackets of links, and reading ends on hostile ones", () => {
	const hostile = fc.constantFrom("[[", "]]", "[", "](", ")", "%%", "📅", " 2026-05-01", "🔁", "#", "`", "**", "\n", "::", "a", " ", "\uD83D");
	fc.assert(
		fc.property(fc.array(hostile, { maxLength: 60 }), (parts) => {
			const words = readWords(parts.join(""));
			expect(words).not.toMatch(/\n|\[\[[^[\]]+\]\]|📅 *2026-05-01/u);
			expect(words).toBe(words.trim());
		}),
	);
});

test.each(["[", "[[", "%%", "🔁", "(a::", "#", " "])("a long run of %j is read", (part) => {
	expect(readWords(part.repeat(200_000)).length).toBeLessThanOrEqual(2000);
});
