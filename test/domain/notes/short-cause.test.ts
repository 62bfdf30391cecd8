import { expect, it } from "vitest";
import { shortCause } from "../../../src/domain/notes/short-cause";

it.each([
	["Flow sequence must end with a ] at line 6, column 1:\n\ntags: [a, b\n^\n", "Flow sequence must end with a ]"],
	["Nested mappings are not allowed here:\r\n\r\na: b: c\r\n", "Nested mappings are not allowed here"],
	["Map keys must be unique at line 2, column 1", "Map keys must be unique"],
	["never closed", "never closed"],
	["", ""],
])("%j in short: %j", (cause, short) => {
	expect(shortCause(cause)).toBe(short);
});
