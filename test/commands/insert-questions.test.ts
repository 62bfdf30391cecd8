import { describe, expect, it, vi } from "vitest";
import { placeItems } from "../../src/commands/insert-questions";

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
