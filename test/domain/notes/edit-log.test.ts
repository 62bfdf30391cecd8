import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../../src/domain/day/calendar-day";
import { addToLog, type LogForm } from "../../../src/domain/notes/edit-log";
import { day } from "../../support/day";

const form: LogForm = {
	headings: ["Log", "Journal", "Contact log", "History"],
	dayOfLink: (path) => (path === "Daily/1 May" ? day("2026-05-01") : null),
};
const LINES = ["2026-03-01 new"];

function add(text: string, lines: readonly string[] = LINES, on: CalendarDay = day("2026-03-01"), as: LogForm = form): string {
	const result = addToLog(text, { day: on, lines }, as);
	if (!result.ok) throw new Error(result.code);
	expect(result.rewritten).toBe(false);
	return result.text;
}

describe("a missing log is made at the note's end", () => {
	it.each([
		["below text", "hello\n", "hello\n\n## Log\n- 2026-03-01 new\n"],
		["below a blank line", "hello\n\n", "hello\n\n## Log\n- 2026-03-01 new\n"],
		["in an empty note", "", "## Log\n- 2026-03-01 new\n"],
		["without a line end at the end, as before", "hello", "hello\n\n## Log\n- 2026-03-01 new"],
		["right below front matter", "---\na: 1\n---\n", "---\na: 1\n---\n## Log\n- 2026-03-01 new\n"],
		["below front matter without a line end", "---\na: 1\n---", "---\na: 1\n---\n## Log\n- 2026-03-01 new"],
		["with CRLF", "a\r\nb\r\n", "a\r\nb\r\n\r\n## Log\r\n- 2026-03-01 new\r\n"],
		["with the last line's end where a note mixes them", "a\r\nb\n", "a\r\nb\n\n## Log\n- 2026-03-01 new\n"],
	])("%s", (_, before, after) => {
		expect(add(before)).toBe(after);
	});

	it("with the heading of the settings", () => {
		expect(add("a\n", LINES, day("2026-03-01"), { ...form, headings: ["Échanges", "Log"] })).toBe("a\n\n## Échanges\n- 2026-03-01 new\n");
	});
});

describe("the log is found by any of its headings", () => {
	it.each([
		"# Log", "## Log", "###### Journal", "## contact log", "## HISTORY ##", "##   Log  ", "Log\n===", "Journal\n---",
	])("%j", (heading) => {
		expect(add(`text\n\n${heading}\n- 2026-01-01 old\n`)).toBe(`text\n\n${heading}\n- 2026-03-01 new\n- 2026-01-01 old\n`);
	});

	it.each([
		["in a code block", "```\n## Log\n```\n"],
		["in a code block with other marks within", "~~~~md\n~~~\n```\n## Log\n~~~~\n"],
		["in a comment", "%%\n## Log\n%%\n"],
		["in an HTML comment", "<!--\n## Log\n-->\n"],
		["in front matter", "---\na: |\n  x\n# Log\n---\n"],
		["without a blank", "##Log\n"],
		["with more words", "## Log of calls\n"],
		["as text", "Log\n\ntext\n"],
		["of seven marks", "####### Log\n"],
		["in a quote", "> ## Log\n"],
	])("not %s", (_, text) => {
		expect(add(`${text}end\n`)).toBe(`${text}end\n\n## Log\n- 2026-03-01 new\n`);
	});

	it("the heading of the settings before one that is only read", () => {
		expect(add("## History\n- 2026-01-01 a\n## Log\n- 2026-01-01 b\n"))
			.toBe("## History\n- 2026-01-01 a\n## Log\n- 2026-03-01 new\n- 2026-01-01 b\n");
	});
});

describe("a line goes before the first dated one that is older", () => {
	it.each([
		["at the top", "- 2026-02-01 a\n", "- 2026-03-01 new\n- 2026-02-01 a\n"],
		["in between", "- 2026-04-01 a\n- 2026-02-01 b\n", "- 2026-04-01 a\n- 2026-03-01 new\n- 2026-02-01 b\n"],
		["at the end", "- 2026-05-01 a\n- 2026-04-01 b\n", "- 2026-05-01 a\n- 2026-04-01 b\n- 2026-03-01 new\n"],
		["after one of the same day", "- 2026-03-01 a\n- 2026-02-01 b\n", "- 2026-03-01 a\n- 2026-03-01 new\n- 2026-02-01 b\n"],
		["linked days", "- [[2026-04-01]] a\n- met [[2026-02-01|then]] b\n", "- [[2026-04-01]] a\n- 2026-03-01 new\n- met [[2026-02-01|then]] b\n"],
		["days of the vault's own format", "- [[Daily/1 May#x|May]] a\n", "- [[Daily/1 May#x|May]] a\n- 2026-03-01 new\n"],
		["Markdown links", "- [day](Daily/2026-02-01.md) a\n", "- 2026-03-01 new\n- [day](Daily/2026-02-01.md) a\n"],
		["what has no day is no neighbour", "- note\n- 2026-13-40 x\n- 2026-02-01 a\n", "- note\n- 2026-13-40 x\n- 2026-03-01 new\n- 2026-02-01 a\n"],
		["a day within a text is none", "- see 2020-01-01\n", "- 2026-03-01 new\n- see 2020-01-01\n"],
		["an open task is none", "- [ ] 2020-01-01 x\n- 2026-02-01 a\n", "- [ ] 2020-01-01 x\n- 2026-03-01 new\n- 2026-02-01 a\n"],
		["a task alone", "- [ ] call 📅 2020-01-01\n", "- 2026-03-01 new\n- [ ] call 📅 2020-01-01\n"],
		["a done one counts", "- [x] 2026-02-01 a\n", "- 2026-03-01 new\n- [x] 2026-02-01 a\n"],
		["children stay with their item", "- 2026-04-01 a\n\t- 2020-01-01 child\n\n  more\n- 2026-02-01 b\n",
			"- 2026-04-01 a\n\t- 2020-01-01 child\n\n  more\n- 2026-03-01 new\n- 2026-02-01 b\n"],
		["a paragraph that goes on stays too", "- 2026-04-01 a\ngoes on\n\nother\n", "- 2026-04-01 a\ngoes on\n- 2026-03-01 new\n\nother\n"],
		["a rule ends it", "- 2026-04-01 a\n---\nfooter\n", "- 2026-04-01 a\n- 2026-03-01 new\n---\nfooter\n"],
		["a quote ends it", "- 2026-04-01 a\n> quote\n", "- 2026-04-01 a\n- 2026-03-01 new\n> quote\n"],
		["a comment is never parted", "- 2026-04-01 a\n%%\nx\n\ny\n%%\n- z\n", "- 2026-04-01 a\n- 2026-03-01 new\n%%\nx\n\ny\n%%\n- z\n"],
		["nor a code block of its own", "- 2026-04-01 a\n  ```\nx\n\ny\n  ```\n- z\n", "- 2026-04-01 a\n  ```\nx\n\ny\n  ```\n- 2026-03-01 new\n- z\n"],
		["its mark", "* 2026-02-01 a\n", "* 2026-03-01 new\n* 2026-02-01 a\n"],
		["its mark and blanks", "+   2026-04-01 a\n", "+   2026-04-01 a\n+   2026-03-01 new\n"],
		["its indentation", "\t- 2026-02-01 a\n", "\t- 2026-03-01 new\n\t- 2026-02-01 a\n"],
		["lists below smaller headings", "### 2026\n- 2026-04-01 a\n### 2025\n- 2025-04-01 b\n",
			"### 2026\n- 2026-04-01 a\n### 2025\n- 2026-03-01 new\n- 2025-04-01 b\n"],
		["code is no list", "```\n- 2026-02-01 a\n```\n", "```\n- 2026-02-01 a\n```\n\n- 2026-03-01 new\n"],
		["below an introduction", "All calls.\n\n", "All calls.\n\n- 2026-03-01 new\n\n"],
		["in an empty log", "", "- 2026-03-01 new\n"],
		["in a blank log", "\n\n", "- 2026-03-01 new\n\n\n"],
	])("%s", (_, before, after) => {
		expect(add(`## Log\n${before}`)).toBe(`## Log\n${after}`);
		expect(add(`x\n## Log\n${before}## Next\n- 2020-01-01 z\n`)).toBe(`x\n## Log\n${after}## Next\n- 2020-01-01 z\n`);
		expect(add(`## Log\n${before}`.replaceAll("\n", "\r\n"))).toBe(`## Log\n${after}`.replaceAll("\n", "\r\n"));
	});

	it.each([
		["at the end", "## Log\n- 2026-05-01 a", "## Log\n- 2026-05-01 a\n- 2026-03-01 new"],
		["above", "## Log\n- 2026-01-01 a", "## Log\n- 2026-03-01 new\n- 2026-01-01 a"],
		["below the heading alone", "## Log", "## Log\n- 2026-03-01 new"],
	])("a note without a line end at its end stays so: %s", (_, before, after) => {
		expect(add(before)).toBe(after);
	});
});

it("puts tasks below their line, as items of the same list", () => {
	expect(add("## Log\n* 2026-02-01 a\n", ["2026-03-01 new", "[ ] introduce [[Bo]] 📅 2026-05-15"]))
		.toBe("## Log\n* 2026-03-01 new\n* [ ] introduce [[Bo]] 📅 2026-05-15\n* 2026-02-01 a\n");
	expect(add("a", ["2026-03-01 new", "[ ] b"])).toBe("a\n\n## Log\n- 2026-03-01 new\n- [ ] b");
});

it.each([
	["HTML", "<pre>\n## Log\n</pre>\n"],
	["a formula", "$$\n## Log\n$$\n"],
	["code at the note's beginning, below a byte order mark", "\uFEFF```\n## Log\n```\n"],
])("a heading in %s is none", (_, text) => {
	expect(add(text)).toBe(`${text}## Log\n- 2026-03-01 new\n`);
});

it("finds the heading below a byte order mark", () => {
	expect(add("\uFEFF# Log\n- 2026-01-01 a\n")).toBe("\uFEFF# Log\n- 2026-03-01 new\n- 2026-01-01 a\n");
});

it.each([
	["a code block", "text\n```js\ncode\n", 1],
	["a comment", "---\na: 1\n---\n%% secret\n", 3],
	["an HTML comment", "<!-- x\n", 0],
])("is refused where %s is never closed", (_, text, line) => {
	expect(addToLog(text, { day: day("2026-03-01"), lines: LINES }, form)).toMatchObject({ ok: false, code: "unclosed-block", line });
	expect(add(`## Log\n- 2026-01-01 a\n\n## Rest\n${text.replace("---\na: 1\n---\n", "")}`)).toContain("## Log\n- 2026-03-01 new\n- 2026");
});

it("adds its lines and nothing else to any note, and a list that was newest first stays so", () => {
	const line = fc.constantFrom("## Log", "# Other", "### Sub", "- 2026-01-05 x", "* [[2026-02-05]]", "\t- child", "text", "", "> quote", "```", "%%", "- [ ] task", "---", "a: 1");
	const end = fc.constantFrom("\n", "\r\n");
	fc.assert(fc.property(fc.array(line, { maxLength: 12 }), end, fc.boolean(), (lines, lineEnd, ended) => {
		const text = lines.join(lineEnd) + (ended ? lineEnd : "");
		const result = addToLog(text, { day: day("2026-01-20"), lines: ["2026-01-20 new"] }, form);
		if (!result.ok) return;
		const before = text.split(/\r?\n/);
		const after = result.text.split(/\r?\n/);
		const rest = [...after];
		for (const kept of before) {
			const at = rest.indexOf(kept);
			expect(at).toBeGreaterThanOrEqual(0);
			rest.splice(at, 1);
		}
		expect(rest.filter((added) => added !== "" && added !== "## Log").map((added) => added.trim().slice(2))).toEqual(["2026-01-20 new"]);
		if (text !== "") expect(result.text.endsWith("\n")).toBe(text.endsWith("\n"));
	}), { numRuns: 500 });
});
