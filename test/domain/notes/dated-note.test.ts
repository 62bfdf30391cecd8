import { describe, expect, test } from "vitest";
import { datedNoteDay, dayInName, readDatedLinks } from "../../../src/domain/notes/dated-note";
import { day } from "../../support/day";
import { noteMetadata } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

describe("the day in a name", () => {
	test.each([
		["2026-05-01.md", "2026-05-01"],
		["Daily/2026-05-01.md", "2026-05-01"],
		["Daily/2026-05-01 Friday.md", "2026-05-01"],
		["Notes of 2026-05-01.md", "2026-05-01"],
		["2026-05-01-friday.md", "2026-05-01"],
		["(2026-05-01).md", "2026-05-01"],
		["x-2026-05-01.md", "2026-05-01"],
		["2026-05-01", "2026-05-01"],
		["2024-02-29.md", "2024-02-29"],
	])("%s holds %s", (path, day) => {
		expect(dayInName(path)).toBe(day);
	});

	test.each([
		"2026-W18.md", "2026-05.md", "2026.md", "2026-02-30.md", "2025-02-29.md", "2026-13-01.md", "12026-05-01.md", "2026-05-011.md",
		"2026-05-01 to 2026-05-02.md", "2026-05-01 and 2026-05-01.md", "2026-05-01/Lunch.md", "2026_05_01.md", "20260501.md",
		"2026-5-1.md", "---.md", "-05-01.md", "", ".md", "2026-05-0x.md",
	])("%s holds none", (path) => {
		expect(dayInName(path)).toBeNull();
	});
});

test("the vault's own form of daily notes comes first", () => {
	const rules = readingRules({ dailyNoteDay: (path) => (path === "Journal/1 mai.md" ? day("2026-05-01") : null) });
	expect(datedNoteDay("Journal/1 mai.md", rules)).toBe("2026-05-01");
	expect(datedNoteDay("Journal/2 mai.md", rules)).toBeNull();
	expect(datedNoteDay("2026-05-02.md", rules)).toBe("2026-05-02");
});

describe("a link in a dated note", () => {
	const people = (text: string): readonly string[] => readDatedLinks(noteMetadata(text)).people;

	test.each([
		["in a sentence", "Lunch with [[Anna]]."],
		["in a heading", "## Lunch with [[Anna]]"],
		["in a table or a numbered list", "1. [[Anna]]"],
		["with heading and words", "[[Anna#Work|A.]]"],
		["as a Markdown link", "[A.](Anna)"],
		["in a done task", "- [x] call [[Anna]]"],
		["in a done task, capital", "- [X] call [[Anna]]"],
		["below a plain item", "- lunch\n  - [[Anna]]"],
		["below a done task", "- [x] call\n  - [[Anna]]"],
		["in a done task below an open one", "- [ ] prepare\n  - [x] call [[Anna]]"],
		["beside an open task", "- [ ] prepare\n- [[Anna]]"],
		["after a quote", "> words\n\n[[Anna]]"],
		["on the line after a mention", "[[Bob]] #mentioned\n[[Anna]]"],
		["in an item at the very start of the note", "- [[Anna]]\n- two"],
	])("counts %s", (_where, text) => {
		expect(people(text)).toContain("Anna");
	});

	test.each([
		["in an open task", "- [ ] call [[Anna]]"],
		["in a task begun", "- [/] call [[Anna]]"],
		["in a task given up", "- [-] call [[Anna]]"],
		["in a task with any other mark", "* [?] call [[Anna]]"],
		["in the second line of an open task", "- [ ] call\n  and thank [[Anna]]"],
		["below an open task", "- [ ] call\n  - about [[Anna]]"],
		["deep below an open task", "- [ ] call\n  - about\n    - [[Anna]]"],
		["in a quote", "> [[Anna]] said so"],
		["in a list in a quote", "> - [[Anna]]"],
		["in a callout", "> [!quote]\n> [[Anna]]"],
		["in a code block", "```\n[[Anna]]\n```"],
		["in code", "`[[Anna]]`"],
		["as an embed", "![[Anna]]"],
		["in an item tagged #mention", "- thinking of [[Anna]] #mention"],
		["in an item tagged in its second line", "- thinking of [[Anna]]\n  #Mention"],
		["below an item tagged #mention", "- thinking of #mention\n  - [x] [[Anna]]"],
		["on a line tagged #mention", "thinking of [[Anna]] #mention"],
		["in the properties", "---\nabout: \"[[Anna]]\"\n---\ntext"],
		["as a heading of the note itself", "[[#Anna]]"],
	])("does not count %s", (_where, text) => {
		expect(people(text)).toEqual([]);
	});

	test("stands once for each note, at its first line that counts", () => {
		expect(readDatedLinks(noteMetadata("> [[Anna]]\n\n[[Bob]]\n[[Anna]]\n[[Anna#x]] [[Bob]]"))).toEqual({
			people: ["Bob", "Anna"],
			lines: [2, 3],
		});
	});
});

test("a root item of a list that starts on line 0 is no child, whatever the app says of its parent", () => {
	const metadata = noteMetadata("- [ ] open\n- [[Anna]]");
	const listItems = metadata.listItems?.map((item) => ({ ...item, parent: 0 }));
	expect(readDatedLinks({ ...metadata, listItems: listItems ?? [] }).people).toEqual(["Anna"]);
});
