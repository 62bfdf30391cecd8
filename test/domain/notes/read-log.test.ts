import { describe, expect, test } from "vitest";
import { readLog } from "../../../src/domain/notes/read-log";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules();
const days = (text: string, withText = true): string[] =>
	readLog(noteSnapshot("People/Anna.md", text, { text: withText }), rules, false).log.map(({ day }) => day);

test("the example of the log", () => {
	const note = `## Log
- [[2026-05-01]] lunch, her team is moving to Lyon #via/lunch #from-them
- 2026-02-11 sent the report #via/email #from-me #gave
- [ ] introduce to the data team 📅 2026-05-15
`;
	expect(readLog(noteSnapshot("People/Anna.md", note), rules, false)).toEqual({
		log: [
			{ day: "2026-05-01", line: 1, dayLink: null, channel: "lunch", gave: false, received: false, asked: false, from: "them", text: null },
			{ day: "2026-02-11", line: 2, dayLink: null, channel: "email", gave: true, received: false, asked: false, from: "me", text: null },
		],
		needsText: false,
	});
});

describe("a day counts", () => {
	test.each([
		["as a link anywhere in the note", "# Anna\n- saw her [[2026-05-01]]"],
		["as a link with words", "- [[Daily/2026-05-01|1 May]] lunch"],
		["as a Markdown link", "- [1 May](Daily/2026-05-01.md) lunch"],
		["as a link to a daily note with the weekday", "- [[2026-05-01 Friday]]"],
		["bare under the log's heading", "## Log\n- 2026-05-01 lunch"],
		["bare under a heading in the log", "## Log\n### 2026\n* 2026-05-01 lunch"],
		["bare in a nested item", "## Log\n- Spring\n  - 2026-05-01 lunch"],
		["in a done task", "- [x] lunch [[2026-05-01]]"],
		["bare in a done task", "## Log\n- [x] 2026-05-01 lunch"],
		["with Windows line ends", "## Log\r\n- 2026-05-01 lunch\r\n"],
		["in a note with a BOM", "\uFEFF---\na: b\n---\n## Log\n- 2026-05-01 lunch"],
		["bare before a link to a day that is spoken of", "## Log\n- 2026-05-01 lunch, we plan [[2026-06-01 Fair]]"],
		["as a link behind words in the log", "## Log\n- a long talk with her on [[2026-05-01]]"],
		["as a link behind a bare day elsewhere", "- 2026-06-01 not in the log [[2026-05-01]]"],
		["the first of two links", "- [[2026-05-01]] we plan [[2026-06-01]]"],
	])("%s", (_how, note) => {
		expect(days(note)).toEqual(["2026-05-01"]);
	});
});

describe("a day does not count", () => {
	test.each([
		["bare elsewhere", "- 2026-05-01 lunch"],
		["bare under another heading", "## Log\n## Notes\n- 2026-05-01 lunch"],
		["bare, not at the start", "## Log\n- lunch 2026-05-01"],
		["outside a list", "## Log\n2026-05-01 and [[2026-05-01]]"],
		["in an open task", "## Log\n- [ ] [[2026-05-01]]\n- [ ] 2026-05-01"],
		["in a task begun or given up", "## Log\n- [/] 2026-05-01\n- [-] [[2026-05-01]]"],
		["in a mention", "## Log\n- 2026-05-01 thinking of her #mention\n- [[2026-05-02]] #mention"],
		["in a quote", "## Log\n> - [[2026-05-01]]\n> - 2026-05-01"],
		["in a code block", "## Log\n```\n- 2026-05-01\n```"],
		["as an embed", "- ![[2026-05-01]]"],
		["that does not exist", "## Log\n- 2026-02-30 x\n- [[2026-02-30]]"],
		["of a week", "## Log\n- [[2026-W18]]\n- 2026-W18"],
	])("%s", (_how, note) => {
		expect(days(note)).toEqual([]);
	});
});

test("a link that may lead to a meeting is told with the line", () => {
	const note = "- [[2026-05-01 Lunch with Bob]] she came up";
	expect(readLog(noteSnapshot("People/Anna.md", note), rules, false).log).toMatchObject([{ dayLink: "2026-05-01 Lunch with Bob" }]);
});

describe("the text is called for only where it can tell something", () => {
	test.each([
		["linked days", "## Log\n- [[2026-05-01]]", ["2026-05-01"], false],
		["an item of the log without one", "## Log\n- [[2026-05-01]]\n- 2026-04-01", ["2026-05-01"], true],
		["a link in the log behind what may be a bare day", "## Log\n- a long talk [[2026-05-01]]", [], true],
		["a link elsewhere behind words", "- a long talk with her [[2026-05-01]]", ["2026-05-01"], false],
		["an open task in the log", "## Log\n- [ ] 2026-04-01", [], false],
		["a list elsewhere", "## Notes\n- 2026-04-01", [], false],
		["an empty log", "## Log\n", [], false],
	])("%s", (_what, note, known, needsText) => {
		const reading = readLog(noteSnapshot("People/Anna.md", note, { text: false }), rules, false);
		expect(reading.log.map(({ day }) => day)).toEqual(known);
		expect(reading.needsText).toBe(needsText);
	});

	test("linked days say the same with and without it", () => {
		const note = "- [[2026-05-01]] lunch #via/lunch #gave";
		expect(readLog(noteSnapshot("A.md", note), rules, false)).toEqual(readLog(noteSnapshot("A.md", note, { text: false }), rules, false));
	});
});

test("with words, each line says what it says", () => {
	const note = "## Log\n- [[2026-05-01]] signed with [[Acme|the firm]] #x\n- 2026-04-01: first interview\n";
	const read = (withText: boolean): ReturnType<typeof readLog> => readLog(noteSnapshot("Goals/Job.md", note, { text: withText }), rules, true);
	expect(read(true).log.map(({ text }) => text)).toEqual(["signed with the firm", "first interview"]);
	expect(read(false)).toMatchObject({ log: [{ day: "2026-05-01", text: null }], needsText: true });
});

test("a note of 5 MB is read to its end", () => {
	const note = `## Log\n${"- 2026-05-01 a line of the log that goes on and on, so that it becomes long\n".repeat(70_000)}- 2026-06-01 last\n`;
	const read = days(note);
	expect(note.length).toBeGreaterThan(5_000_000);
	expect([read.length, read.at(-1)]).toEqual([70_001, "2026-06-01"]);
});
