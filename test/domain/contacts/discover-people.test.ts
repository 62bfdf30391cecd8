import { describe, expect, it } from "vitest";
import { discoverPeople } from "../../../src/domain/contacts/discover-people";
import { recogniseNote } from "../../../src/domain/contacts/recognise-note";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const PERSON = "---\nemail: ada@example.org\ncompany: Acme\n---\n";

function discover(notes: Readonly<Record<string, string>>, rules = readingRules()): ReturnType<typeof discoverPeople> {
	const snapshots = Object.entries(notes).map(([path, text]) => noteSnapshot(path, text));
	const contacts = new Set(snapshots.filter((note) => recogniseNote(note, rules) === "contact").map(({ path }) => path));
	return discoverPeople(snapshots, rules, (path) => contacts.has(path));
}

describe("discoverPeople", () => {
	it("counts contacts by the rule that found them, the most first", () => {
		const rules = readingRules({ recognition: { tags: ["contact"], folders: ["CRM"] } });
		expect(discover({
			"A.md": "---\ntype: contact\n---\n", "B.md": "---\ntype: contact\ntags: [contact]\n---\n", "C.md": "---\ntype: person\n---\n",
			"D.md": "#contact/work\n", "CRM/E.md": "Eve\n", "CRM/sub/F.md": "Fay\n", "CRM/G.md": "Gil\n",
		}, rules).byRule).toEqual([
			{ kind: "folder", name: "CRM", people: 3 },
			{ kind: "type", name: "contact", people: 2 },
			{ kind: "tag", name: "contact/work", people: 1 },
			{ kind: "type", name: "person", people: 1 },
		]);
	});

	it.each(["People", "Réseau", "Work/Contacts", "Personnes"])("offers a folder called %s", (folder) => {
		expect(discover({ [`${folder}/Ada.md`]: "", [`${folder}/Bob.md`]: "hello" }).candidates).toEqual([
			{ kind: "folder", name: folder, people: 2 },
		]);
	});

	it("offers a tag called people", () => {
		expect(discover({ "Ada.md": "---\ntags: [people]\n---\n" }).candidates).toEqual([{ kind: "tag", name: "people", people: 1 }]);
	});

	it("offers a folder whose notes look like people, whatever its name", () => {
		expect(discover({ "X/A.md": PERSON, "X/B.md": PERSON, "X/C.md": PERSON, "X/List.md": "" }).candidates).toEqual([
			{ kind: "folder", name: "X", people: 4 },
		]);
	});

	it.each([
		["too few people", { "X/A.md": PERSON, "X/B.md": PERSON }],
		["people lost among others", { "X/A.md": PERSON, "X/B.md": PERSON, "X/C.md": PERSON, "X/1.md": "", "X/2.md": "", "X/3.md": "", "X/4.md": "" }],
		["notes of another type", { "People/A.md": "---\ntype: meeting\n---\n" }],
		["a note that can't be read", { "People/A.md": "---\ncompany: \"A\nrole: B\n---\n" }],
		["one property alone", { "X/A.md": "---\ncompany: A\n---\n", "X/B.md": "---\ncompany: B\n---\n", "X/C.md": "---\ncompany: C\n---\n" }],
		["the vault's root", { "A.md": PERSON, "B.md": PERSON, "C.md": PERSON }],
	])("offers nothing for %s", (_name, notes) => {
		expect(discover(notes).candidates).toEqual([]);
	});

	it("leaves templates out, and offers nothing that is a contact already", () => {
		const rules = readingRules({ templateFolders: ["People/Templates"] });
		expect(discover({ "People/Templates/New.md": "", "People/Ada.md": "---\ntype: contact\n---\n" }, rules)).toEqual({
			byRule: [{ kind: "type", name: "contact", people: 1 }], candidates: [],
		});
	});
});
