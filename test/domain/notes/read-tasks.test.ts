import { describe, expect, test } from "vitest";
import { readTasks } from "../../../src/domain/notes/read-tasks";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules({ doneTasksSince: 1000 });
const inContact = (text: string): string[] => texts(text, true);
const elsewhere = (text: string): string[] => texts(text, false);

function texts(text: string, ofContact: boolean, modified = 2000): string[] {
	const reading = readTasks(noteSnapshot("Note.md", text, { modified }), rules, ofContact);
	expect(reading.needsText).toBe(false);
	return reading.tasks.map((task) => task.text);
}

test("a task is about someone when it stands in a contact's note or links to a note", () => {
	const note = "- [ ] call back\n- [ ] write [[Anna]]\n- plain [[Bob]]";
	expect(inContact(note)).toEqual(["call back", "write Anna"]);
	expect(elsewhere(note)).toEqual(["write Anna"]);
});

describe("what is no task of the user's", () => {
	test.each([
		["in a quote", "> - [ ] write [[Anna]]"],
		["in a code block", "```\n- [ ] write [[Anna]]\n```"],
		["given up", "- [-] write [[Anna]]"],
		["an embed alone", "- [ ] write ![[Anna]]"],
	])("%s", (_what, text) => {
		expect(elsewhere(text)).toEqual([]);
	});

	test("in a callout it is the user's own", () => {
		expect(elsewhere("> [!todo]\n> - [ ] write [[Anna]]")).toEqual(["write Anna"]);
	});
});

test("a nested task keeps to its own line", () => {
	expect(elsewhere("- [ ] party\n  - [ ] write [[Anna]]\n    - [x] done [[Bob]] ✅ 2026-05-01")).toEqual(["write Anna", "done Bob"]);
});

test("done tasks are read in notes written lately", () => {
	const note = "- [x] wrote [[Anna]] ✅ 2026-05-01\n- [x] wrote [[Bob]]";
	expect(texts(note, false, 1000)).toEqual(["wrote Anna"]);
	expect(texts(note, false, 999)).toEqual([]);
});

describe("the text is called for only where it can tell something", () => {
	test.each([
		["a task with a link", "- [ ] write [[Anna]]", false, true],
		["a task in a contact's note", "- [ ] write", true, true],
		["a done task lately", "- [x] wrote [[Anna]]", false, true],
		["a task without a link elsewhere", "- [ ] write\n\n[[Anna]]", false, false],
		["a task given up", "- [-] write [[Anna]]", true, false],
		["a plain list", "- [[Anna]]", true, false],
		["a task in a quote", "> - [ ] write [[Anna]]", true, false],
		["no list", "[[Anna]]", true, false],
	])("%s", (_what, text, ofContact, needsText) => {
		const reading = readTasks(noteSnapshot("Note.md", text, { text: false, modified: 2000 }), rules, ofContact);
		expect(reading).toEqual({ tasks: [], needsText });
	});

	test("not for done tasks in a note of old", () => {
		const snapshot = noteSnapshot("Note.md", "- [x] wrote [[Anna]]", { text: false, modified: 999 });
		expect(readTasks(snapshot, rules, false).needsText).toBe(false);
	});
});
