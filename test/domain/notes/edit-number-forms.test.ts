import { expect, it } from "vitest";
import { keepsNumbers } from "../../../src/domain/notes/edit-number-forms";
import { yamlHost } from "./yaml-host";

it.each([
	["a: 12\nb: [1.5, 0]\n", true],
	["a: 012\n", false],
	["a: 012\nb: 12\n", true],
	["a: +5\n", false],
	["a: 1e3\n", false],
	["a: 0x1F\n", false],
	["a: { b: [1.10] }\n", false],
	["a: '012'\n", true],
	["a: &x [1]\nb: *x\n", true],
	["012: a\n", false],
])("tells whether %j can be written anew", (block, expected) => {
	expect(keepsNumbers(yamlHost.parse(block) as Record<string, unknown>, new Set(), block)).toBe(expected);
});
