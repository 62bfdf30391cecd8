import { expect, it } from "vitest";
import { planNewContact } from "../../../src/ui/dialogs/new-contact-form";

const plan = (name: string, folder = "People", existing: string | null = null): unknown =>
	planNewContact({ name }, folder, () => existing);

it.each([
	["Claire Fontaine", "People", { kind: "new", path: "People/Claire Fontaine.md" }],
	["Claire", "", { kind: "new", path: "Claire.md" }],
	["nul.txt", "/", { kind: "new", path: "_nul.txt.md" }],
	["A/B: c", "People", { kind: "new", path: "People/A B c.md" }],
	["  ", "People", { kind: "no-name" }],
	["???", "People", { kind: "only-forbidden" }],
])("plans for %j in %j", (name, folder, expected) => {
	expect(plan(name, folder)).toEqual(expected);
});

it("finds the note that is there already, as it is written", () => {
	expect(plan("CLAIRE", "People", "People/Claire.md")).toEqual({ kind: "existing", path: "People/Claire.md" });
});
