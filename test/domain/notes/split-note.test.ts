import fc from "fast-check";
import { expect, it } from "vitest";
import { lineEndOf, linesOf, splitNote } from "../../../src/domain/notes/split-note";

const MARK = "\uFEFF";

it.each([
	["a plain block", "---\na: 1\n---\nbody\n", { open: "---\n", yaml: "a: 1\n", close: "---\n", body: "body\n" }],
	["CRLF", "---\r\na: 1\r\n---\r\nb\r\n", { open: "---\r\n", yaml: "a: 1\r\n", close: "---\r\n", body: "b\r\n" }],
	["a byte order mark", `${MARK}---\na: 1\n---\nb`, { open: `${MARK}---\n`, yaml: "a: 1\n", close: "---\n", body: "b" }],
	["blanks after fences", "--- \na: 1\n---\t\nb", { open: "--- \n", yaml: "a: 1\n", close: "---\t\n", body: "b" }],
	["an empty block", "---\n---\nb", { open: "---\n", yaml: "", close: "---\n", body: "b" }],
	["no line end after the fence", "---\na: 1\n---", { open: "---\n", yaml: "a: 1\n", close: "---", body: "" }],
	["--- in a value", "---\na: x --- y\nb: ---z\n---\nc", { open: "---\n", yaml: "a: x --- y\nb: ---z\n", close: "---\n", body: "c" }],
	["a second fence in the body", "---\na: 1\n---\nb\n---\n", { open: "---\n", yaml: "a: 1\n", close: "---\n", body: "b\n---\n" }],
])("cuts a note with %s", (_, text, parts) => {
	expect(splitNote(text)).toEqual(parts);
});

it.each([
	["empty", ""],
	["without fences", "text\n"],
	["whose block is never closed", "---\na: 1\n"],
	["of one fence", "---"],
	["of one fence and a line end", "---\n"],
	["with a language", "---js\na\n---\n"],
	["with four dashes", "----\na: 1\n----\n"],
	["that begins with a blank line", "\n---\na: 1\n---\n"],
	["with an indented fence", " ---\na: 1\n---\n"],
	["closed by an indented fence alone", "---\na: 1\n ---\n"],
])("finds no front matter in a note %s", (_, text) => {
	expect(splitNote(text)).toBeNull();
});

it("loses no byte of any text", () => {
	const piece = fc.constantFrom("---", "\n", "\r\n", " ", "a: 1", MARK, "x", "\r");
	fc.assert(fc.property(fc.array(piece), (pieces) => {
		const text = pieces.join("");
		const parts = splitNote(text);
		if (parts !== null) expect(parts.open + parts.yaml + parts.close + parts.body).toBe(text);
		expect(linesOf(text).join("")).toBe(text);
	}));
});

it("tells the line end by the first line", () => {
	expect(lineEndOf("a\r\nb\n")).toBe("\r\n");
	expect(lineEndOf("a\nb\r\n")).toBe("\n");
	expect(lineEndOf("a")).toBe("\n");
	expect(lineEndOf("\n")).toBe("\n");
});
