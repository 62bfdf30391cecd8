import { describe, expect, it } from "vitest";
import { completeTask, markMention } from "../../../src/domain/notes/edit-line";
import type { EditResult } from "../../../src/domain/notes/edit-result";
import { day } from "../../support/day";

const any = (line: number): { line: number; expects: () => boolean } => ({ line, expects: () => true });
const textOf = (result: EditResult): string => (result.ok ? result.text : result.code);

describe("a mention", () => {
	it.each([
		["at the line's end", "- 2026-05-01 thinking of her", "- 2026-05-01 thinking of her #mention"],
		["before a block id", "- [[Bo]] x ^a1-b", "- [[Bo]] x #mention ^a1-b"],
		["before blanks", "[[Bo]]  ", "[[Bo]] #mention  "],
		["before the last of many ids", `x${" ^a".repeat(20_000)}`, `x${" ^a".repeat(19_999)} #mention ^a`],
		["within a table's row", "| [[Bo]] | x |", "| [[Bo]] | x #mention |"],
		["beside a longer tag", "[[Bo]] #mentioned #mention/x", "[[Bo]] #mentioned #mention/x #mention"],
		["beside a word", "see#mention", "see#mention #mention"],
		["once", "[[Bo]] #mention", "[[Bo]] #mention"],
		["once, in the midst", "#mention of [[Bo]]", "#mention of [[Bo]]"],
	])("%s", (_, before, after) => {
		expect(textOf(markMention(before, any(0)))).toBe(after);
		expect(textOf(markMention(`a\r\n${before}\r\nb`, any(1)))).toBe(`a\r\n${after}\r\nb`);
	});
});

describe("a task done", () => {
	it.each([
		["open", "- [ ] call", "- [x] call ✅ 2026-05-15"],
		["begun", "  * [/] call 📅 2026-05-10", "  * [x] call 📅 2026-05-10 ✅ 2026-05-15"],
		["numbered", "1. [ ] call", "1. [x] call ✅ 2026-05-15"],
		["in a quote", "> - [ ] call", "> - [x] call ✅ 2026-05-15"],
		["with tags and an id", "- [ ] call #request ⏫ ^id1 ", "- [x] call #request ⏫ ✅ 2026-05-15 ^id1 "],
		["with fields", "- [ ] call [due:: 2026-05-10]", "- [x] call [due:: 2026-05-10] [completion:: 2026-05-15]"],
		["with fields in parentheses", "- [ ] call (due::2026-05-10)", "- [x] call (due::2026-05-10) [completion:: 2026-05-15]"],
		["done already", "- [X] call", "- [X] call"],
		["with $ signs", "- [ ] pay $1 $& back", "- [x] pay $1 $& back ✅ 2026-05-15"],
	])("%s", (_, before, after) => {
		expect(textOf(completeTask(`a\n${before}\n`, any(1), day("2026-05-15")))).toBe(`a\n${after}\n`);
	});

	it.each([
		["cancelled", "- [-] call", "line-changed"],
		["no task", "- call", "line-changed"],
		["recurring", "- [ ] call 🔁 every month", "recurring-task"],
		["recurring, with fields in parentheses", "- [ ] call (Repeat::every month)", "recurring-task"],
		["recurring, with fields", "- [ ] call [repeat:: every month]", "recurring-task"],
	])("is refused when %s", (_, line, code) => {
		expect(completeTask(line, any(0), day("2026-05-15"))).toMatchObject({ ok: false, code, line: 0 });
	});
});

describe("a line that is not the one meant", () => {
	it.each([
		["holds something else", "- a\n- b", { line: 1, expects: (line: string) => line === "- a" }],
		["is no more", "- a", { line: 1, expects: () => true }],
		["is before the note", "- a", { line: -1, expects: () => true }],
	])("%s", (_, text, place) => {
		expect(markMention(text, place)).toMatchObject({ ok: false, code: "line-changed", line: place.line });
		expect(completeTask(text, place, day("2026-05-15"))).toMatchObject({ ok: false, code: "line-changed" });
	});

	it("is asked without its line end", () => {
		expect(textOf(markMention("- a\r\n", { line: 0, expects: (line) => line === "- a" }))).toBe("- a #mention\r\n");
	});
});
