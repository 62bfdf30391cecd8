import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkPathOf } from "../../../src/domain/contacts/reference";
import { editFrontmatter } from "../../../src/domain/notes/edit-frontmatter";
import { addReference } from "../../../src/domain/notes/edit-reference";
import { yamlHost } from "./yaml-host";

const isSame = (written: string, link: string): boolean => (linkPathOf(written) ?? written).replace(/^.*\//, "") === linkPathOf(link);

function added(frontmatter: string, property: "knows" | "introduced-by" = "knows"): string {
	const result = editFrontmatter(`---\n${frontmatter}---\n`, addReference(property, "[[Bob]]", isSame), yamlHost);
	return result.ok ? result.text.slice(4, -4) : result.code;
}

describe("one more contact", () => {
	it.each([
		["", 'knows:\n  - "[[Bob]]"\n'],
		['knows: "[[Ann]]"\n', 'knows:\n  - "[[Ann]]"\n  - "[[Bob]]"\n'],
		['knows:\n  - "[[Ann]]"\n', 'knows:\n  - "[[Ann]]"\n  - "[[Bob]]"\n'],
		['knows: "[[Ann]], [[Cy]]"\n', 'knows:\n  - "[[Ann]]"\n  - "[[Cy]]"\n  - "[[Bob]]"\n'],
		["knows:\n  - [[Ann]]\n  - Cy\n", 'knows:\n  - "[[Ann]]"\n  - Cy\n  - "[[Bob]]"\n'],
		["knows:\n  - 0612 # no name\n  - true\n", 'knows:\n  - 0612 # no name\n  - true\n  - "[[Bob]]"\n'],
		['friends: ["[[Ann]]"]\n', 'friends: ["[[Ann]]", "[[Bob]]"]\n'],
		["connections:\n", 'connections:\n  - "[[Bob]]"\n'],
	])("is added to %j", (before, after) => {
		expect(added(before)).toBe(after);
	});

	it.each([
		["", 'introduced-by: "[[Bob]]"\n'],
		['introduced-by: ""\n', 'introduced-by: "[[Bob]]"\n'],
		["introduced-by: []\n", 'introduced-by: ["[[Bob]]"]\n'],
		["met through: Tom\n", 'met through:\n  - Tom\n  - "[[Bob]]"\n'],
		["introduced-by: [[Tom]]\n", 'introduced-by: ["[[Tom]]", "[[Bob]]"]\n'],
	])("is added to who introduced someone, %j", (before, after) => {
		expect(added(before, "introduced-by")).toBe(after);
	});

	it.each([
		'knows: "[[Bob]]"\n', 'knows: "[[Bob|Bobby]]"\n', "knows: [[People/Bob]]\n", "knows: Bob\n", 'knows:\n  - "[[Ann]], [[Bob]]"\n',
		// What a list of texts cannot hold stays as it is.
		"knows: { Ann: at school }\n", "knows:\n  - name: Ann\n    since: 2010\n  - Cy\n", "knows:\n  - [Ann, { a: 1 }]\n",
	])("changes nothing of %j", (before) => {
		expect(added(before)).toBe(before);
	});

	it("loses nothing of any value, and changes nothing when added twice", () => {
		fc.assert(fc.property(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("knows" as const, "introduced-by" as const), (value, property) => {
			const [[, after] = []] = addReference(property, "[[Bob]]", isSame)({ [property]: value });
			if (after === undefined) return;
			const texts = (one: unknown): string => JSON.stringify(one).replace(/[[\]",\s\\]|null|(?:\\[nrtbf])/g, "");
			expect(texts(after)).toBe(`${texts(value)}Bob`);
			expect(addReference(property, "[[Bob]]", isSame)({ [property]: after }).size).toBe(0);
		}));
	});
});
