import { expect, it } from "vitest";
import { edited } from "../../../src/domain/notes/edit-result";
import { unlessNoted } from "../../../src/domain/notes/noted-already";

const LINE = "[ ] Say thank you for the introduction to [[Nadia]] 📅 2026-06-18";
const isAdded = (text: string): boolean => {
	const result = unlessNoted(LINE, () => edited("added"))(text);
	return result.ok && result.text === "added";
};

it.each([
	["- [ ] Say thank you for the introduction to [[Nadia]] 📅 2026-06-18\n", false],
	["text\r\n  * [x] Say thank you for the introduction to Nadia ✅ 2026-06-12\r\n", false],
	["> - [ ] Say thank you for the introduction to Nadia", false],
	["- [ ] Say thank you for the introduction to Peter 📅 2026-06-18\n", true],
	["Say thank you for the introduction to Nadia\n", true],
	["```\n- [ ] Say thank you for the introduction to Nadia\n```\n", true],
	["", true],
])("is added to %j: %s", (text, expected) => {
	expect(isAdded(text)).toBe(expected);
});
