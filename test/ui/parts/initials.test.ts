import { expect, test } from "vitest";
import { initialsOf } from "../../../src/ui/parts/initials";

test.each([
	["Claire Fontaine", "CF"],
	["Inès Morel", "IM"],
	["élodie", "É"],
	["Jean-Luc de La Tour", "JT"],
	["  Ada  ", "A"],
	["O’Neil, Pat", "OP"],
	["李 小龙", "李小"],
	["𝒜da 𝓑", "𝒜𝓑"],
	["", ""],
])("%s: %s", (name, initials) => {
	expect(initialsOf(name)).toBe(initials);
});
