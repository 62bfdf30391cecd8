import { describe, expect, test } from "vitest";
import type { TaskLine } from "../../../src/domain/notes/note-facts";
import { readItems } from "../../../src/domain/notes/read-items";
import { parseTask } from "../../../src/domain/notes/task-line";
import { noteMetadata } from "../../support/note-metadata";

function task(line: string): TaskLine | null {
	const [item] = readItems(noteMetadata(line));
	if (item === undefined) throw new Error(`no item: ${line}`);
	return parseTask(item, line);
}

test("all that a task says", () => {
	expect(task("- [ ] introduce [[People/Bob#Work|Bob]] to [[Data team]] #request ➕ 2026-05-01 📅 2026-05-15")).toEqual({
		line: 0, text: "introduce Bob to Data team", kind: "request", due: "2026-05-15", done: null, created: "2026-05-01",
		links: ["People/Bob", "Data team"],
	});
});

describe("its kind", () => {
	test.each([
		["- [ ] call", "promise"],
		["- [ ] call #Request", "request"],
		["- [ ] call #waiting", "waiting"],
		["- [ ] call #waiting #request", "request"],
		["- [ ] call #requested", "promise"],
	])("%s is a %s", (line, kind) => {
		expect(task(line)?.kind).toBe(kind);
	});
});

describe("its days", () => {
	test.each([
		["- [ ] call 📅 2026-05-15", { due: "2026-05-15" }],
		["- [ ] call 📅️2026-05-15", { due: "2026-05-15" }],
		["- [ ] call 🗓 2026-05-15", { due: "2026-05-15" }],
		["- [ ] call [due:: 2026-05-15]", { due: "2026-05-15" }],
		["- [ ] call (due:: 2026-05-15)", { due: "2026-05-15" }],
		["- [ ] call [created:: 2026-05-01]", { created: "2026-05-01" }],
		["- [ ] call 📅 2026-02-30", { due: null }],
		["- [ ] call by 2026-05-15", { due: null }],
		["- [/] call 📅 2026-05-15", { due: "2026-05-15", done: null }],
		["- [x] call ✅ 2026-05-14", { done: "2026-05-14" }],
		["- [X] call [completion:: 2026-05-14]", { done: "2026-05-14" }],
		["- [ ] call ✅ 2026-05-14", { done: null }],
	])("%s", (line, expected) => {
		expect(task(line)).toMatchObject(expected);
	});
});

test.each(["- call", "- [-] call", "- [>] call 📅 2026-05-15", "- [x] call", "- [x] call ✅ 2026-02-30"])("%s is none to know of", (line) => {
	expect(task(line)).toBeNull();
});

test.each([
	["- [ ] [[Claire]]: send the report", "send the report"],
	["- [ ] [[A]], [[B]] : envoyer le rapport", "envoyer le rapport"],
	["- [ ] [[Claire]]", "Claire"],
	["- [ ] report: [[Claire]]", "report: Claire"],
	["- [ ] [[Claire]]:send", "Claire:send"],
])("%s says: %s", (line, words) => {
	expect(task(line)?.text).toBe(words);
});

test.each(["- [ ] [[Claire]]: ", "- [ ] [[Claire]]:", "  1. [ ] [[A]], [[B]]\u00A0: ", "- [ ] [[Claire]]: 📅 2026-06-20"])(
	"%j names whom it is for and not yet what",
	(line) => {
		expect(task(line)).toBeNull();
	},
);
