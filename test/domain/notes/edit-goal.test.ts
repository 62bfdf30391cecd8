import { expect, it } from "vitest";
import { replaceGoal } from "../../../src/domain/notes/edit-goal";

it.each<[unknown, string | null, string | null, Readonly<Record<string, unknown>>]>([
	[undefined, null, "[[B]]", { goal: "[[B]]" }],
	["[[A]]", "Goals/A.md", "[[B]]", { goal: "[[B]]" }],
	["[[A]]", "Goals/A.md", null, { goal: null }],
	["[[a letter|A]]", "Goals/A.md", "[[B]]", { goal: "[[B]]" }],
	["sail", null, "[[B]]", { goal: ["sail", "[[B]]"] }],
	[["[[Old/A]]", "[[Goals/A|it]]", 3], "Goals/A.md", "[[B]]", { goal: ["[[Old/A]]", "[[B]]", 3] }],
	[["[[Old]]", [["A"]]], "Goals/A.md", null, { goal: ["[[Old]]"] }],
	[["[[B]]", "x"], null, "[[B]]", {}],
	["[[B|b]]", "Goals/A.md", "[[B]]", {}],
	[["x", "y"], "Goals/A.md", null, {}],
	[["x", "y"], "Goals/A.md", "[[B]]", { goal: ["x", "y", "[[B]]"] }],
	[[{ A: 1 }, "[[A]]"], "Goals/A.md", "[[B]]", {}],
])("of %j: %s becomes %s", (goal, from, to, changes) => {
	expect(Object.fromEntries(replaceGoal(from, to)({ goal }))).toEqual(changes);
});
