import { describe, expect, it } from "vitest";
import { addIntroducedBy } from "../../../src/domain/notes/edit-introduced-by";

describe("addIntroducedBy", () => {
	it.each([
		["a note that is silent", {}, { "introduced-by": "[[Hélène]]" }],
		["an empty property", { "introduced-by": "" }, { "introduced-by": "[[Hélène]]" }],
		["another introducer", { "introduced-by": "[[Tom]]" }, { "introduced-by": ["[[Tom]]", "[[Hélène]]"] }],
		["a link without quotes", { "introduced-by": [["Tom"]] }, { "introduced-by": ["[[Tom]]", "[[Hélène]]"] }],
		["a list", { "introduced-by": ["[[Tom]]", [["Ada"]]] }, { "introduced-by": ["[[Tom]]", "[[Ada]]", "[[Hélène]]"] }],
		["a synonym", { "met through": "Tom" }, { "met through": ["Tom", "[[Hélène]]"] }],
		["the same already", { "introduced-by": ["[[Hélène]]", "[[Tom]]"] }, {}],
	])("%s", (_what, frontmatter, changes) => {
		expect(Object.fromEntries(addIntroducedBy("[[Hélène]]")(frontmatter))).toEqual(changes);
	});
});
