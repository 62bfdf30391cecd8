import { expect, it } from "vitest";
import { readBody } from "../../../src/domain/notes/edit-body";

it.each([
	["## Log", "Log"],
	["##  Log \t", "Log"],
	["## Log ##", "Log"],
	["## Log #  ", "Log"],
	["## Log#", "Log#"],
	["## C# notes", "C# notes"],
	["## # Log", "# Log"],
	["##", ""],
	["## ##", ""],
])("the heading %j says %j", (line, text) => {
	expect(readBody(`${line}\r\n`).headings).toEqual([{ text, level: 2, line: 0, end: 1 }]);
});

it.each(["####### Log", "##Log", "    ## Log", "#tag"])("%j is no heading", (line) => {
	expect(readBody(line).headings).toEqual([]);
});

it.each([" ", "\t", "#", " #", "# "])("soon knows a heading full of %j", (part) => {
	expect(readBody(`# x${part.repeat(100_000)}y`).headings).toHaveLength(1);
});
