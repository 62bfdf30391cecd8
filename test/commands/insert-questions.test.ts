import { describe, expect, it, vi } from "vitest";
import { lineToFill, placeItems } from "../../src/commands/insert-questions";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

/** A note of three lines after items went in at its second one, the cursor shown as `|`. */
function insertedAt(line: string, items = ["One?", "Two?"]): string {
	const lines = ["# Note", line, "end"];
	const { text, from, cursor } = placeItems(items, 1, line);
	const note = [lines[0], line.slice(0, from.ch) + text, lines[2]].join("\n").split("\n");
	return note.map((one, at) => (at === cursor.line ? `${one.slice(0, cursor.ch)}|${one.slice(cursor.ch)}` : one)).join("\n");
}

describe("questions at the cursor", () => {
	it("stand in an empty line, each with room below it", () => {
		expect(insertedAt("")).toBe("# Note\n- One?\n  |\n- Two?\n  \nend");
	});

	it("go below a line that has words", () => {
		expect(insertedAt("On their plate:", ["One?"])).toBe("# Note\nOn their plate:\n- One?\n  |\nend");
	});

	it.each([
		["- ", "- One?\n  |"],
		["-", "- One?\n  |"],
		["* ", "* One?\n  |"],
		["\t- ", "\t- One?\n\t  |"],
		["   ", "   - One?\n     |"],
	])("take the place of the empty item %j", (line, expected) => {
		expect(insertedAt(line, ["One?"])).toBe(`# Note\n${expected}\nend`);
	});

	it.each([
		["- a point", "- a point\n- One?\n  |"],
		["\t* a point", "\t* a point\n\t* One?\n\t  |"],
		["--- ", "--- \n- One?\n  |"],
	])("follow the line %j in its own way", (line, expected) => {
		expect(insertedAt(line, ["One?"])).toBe(`# Note\n${expected}\nend`);
	});
});

it.each([
	["---\ntype: meeting\n---\n\n# Note\n", 0, 3],
	["---\ntype: meeting\n---\n\n# Note\n", 1, 3],
	["---\r\ntype: meeting\r\n---\r\n# Note\r\n", 2, 3],
	["---\ntype: meeting\n---", 0, 3],
	["---\ntype: meeting\n---\n\n# Note\n", 4, 4],
	["---\nnever closed\n", 1, 1],
	["# Note\n", 0, 0],
])("questions for %j, the cursor in line %i, go into line %i", (text, line, filled) => {
	expect(lineToFill(text, line)).toBe(filled);
});
