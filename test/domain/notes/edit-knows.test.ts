import { expect, it } from "vitest";
import { addKnows } from "../../../src/domain/notes/edit-knows";
import { editFrontmatter } from "../../../src/domain/notes/edit-frontmatter";
import { yamlHost } from "./yaml-host";

function added(frontmatter: string): string {
	const result = editFrontmatter(`---\n${frontmatter}---\n`, addKnows("[[Bob]]"), yamlHost);
	return result.ok ? result.text.slice(4, -4) : result.code;
}

it.each([
	["", 'knows:\n  - "[[Bob]]"\n'],
	['knows: "[[Ann]]"\n', 'knows:\n  - "[[Ann]]"\n  - "[[Bob]]"\n'],
	['knows:\n  - "[[Ann]]"\n', 'knows:\n  - "[[Ann]]"\n  - "[[Bob]]"\n'],
	['friends: ["[[Ann]]"]\n', 'friends: ["[[Ann]]", "[[Bob]]"]\n'],
	["connections:\n", 'connections:\n  - "[[Bob]]"\n'],
	['knows: "[[Bob]]"\n', 'knows: "[[Bob]]"\n'],
])("adds one more to %j", (before, after) => {
	expect(added(before)).toBe(after);
});
