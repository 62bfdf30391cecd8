import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseNote } from "../../../src/domain/contacts/recognise-note";
import { hasUnreadableFrontmatter } from "../../../src/domain/contacts/unreadable-frontmatter";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules({
	recognition: { tags: ["contact", "#People"], folders: ["People", "Réseau/Gens/"] },
	templateFolders: ["Templates"],
	ownNote: "Me/Moi.md",
});
const kindOf = (path: string, text: string) => recogniseNote(noteSnapshot(path, text), rules);

describe("recogniseNote", () => {
	it.each([
		["contact", "contact"], ["person", "contact"], ["Person", "contact"], ["[contact]", "contact"], ["[vip, person]", "other"],
		["me", "me"], ["meeting", "meeting"], ["call", "meeting"], ["interaction", "meeting"], ["goal", "goal"], ["round", "round"],
		["organization", "organization"], ["organisation", "organization"], ["book", "other"], ["5", "other"], ["__proto__", "other"],
	])("takes type %s as %s", (type, kind) => {
		expect(kindOf("Notes/A.md", `---\ntype: ${type}\n---\n`)).toBe(kind);
	});

	it.each([
		["a tag", "Notes/A.md", "---\ntags: [contact]\n---\n", "contact"],
		["a tag below", "Notes/A.md", "---\ntags: [contact/work]\n---\n", "contact"],
		["tags as text", "Notes/A.md", "---\ntags: vip, contact/work\n---\n", "contact"],
		["tags parted by spaces", "Notes/A.md", "---\ntag: vip contact\n---\n", "contact"],
		["a tag with its hash", "Notes/A.md", '---\nTags: ["#contact"]\n---\n', "contact"],
		["a tag in the body", "Notes/A.md", "Hello #contact/work\n", "contact"],
		["a tag in capitals", "Notes/A.md", "Hello #PEOPLE\n", "contact"],
		["a tag that only begins alike", "Notes/A.md", "Hello #contacts\n", "other"],
		["a folder", "People/A.md", "", "contact"],
		["a folder below", "People/Work/A.md", "", "contact"],
		["a folder that only begins alike", "Peoples/A.md", "", "other"],
		["a folder stored decomposed", "Re\u0301seau/Gens/A.md", "", "contact"],
		["another type before a tag and folder", "People/A.md", "---\ntype: book\ntags: [contact]\n---\n", "other"],
		["a type in capitals", "People/A.md", "---\nType: Meeting\n---\n", "meeting"],
		["an empty type as none", "People/A.md", "---\ntype:\n---\n", "contact"],
		["a template's folder", "Templates/A.md", "---\ntype: contact\n---\n", "other"],
		["a blank in quotes", "People/A.md", '---\ntype: contact\ncreated: "{{date}}"\n---\n', "other"],
		["a blank without quotes", "People/A.md", "---\ntype: contact\naliases: {{title}}\n---\n", "other"],
		["a blank in a list", "People/A.md", '---\naliases: ["{{title}}"]\n---\n', "other"],
		["a blank in the body", "People/A.md", "---\ntype: contact\n---\n{{title}}\n", "contact"],
		["braces that are no blank", "People/A.md", '---\nrole: "}} and {{"\n---\n', "contact"],
		["the user's own note", "Me/Moi.md", "", "me"],
		["an empty note", "Notes/A.md", "", "other"],
	])("sees %s", (_, path, text, kind) => {
		expect(kindOf(path, text)).toBe(kind);
	});

	it.each([
		["a key twice", "---\nrole: a\nrole: b\n---\n", "unreadable"],
		["a tab", "---\nrole:\n\t- a\n---\n", "unreadable"],
		["a space before the colon of a list's neighbour", "---\n- a\nSociété : SA\n---\n", "unreadable"],
		["the same with CRLF", "---\r\nrole: [a\r\n---\r\n", "unreadable"],
		["comments only", "---\n# to fill in\n\n---\n", "contact"],
		["an empty block", "---\n---\n", "contact"],
		["a block never closed", "---\nrole: [a\n", "contact"],
		["blanks of a template", "---\nname: {{a}} - {{b}}\n---\n", "other"],
	])("with %s the note is %s", (_, text, kind) => {
		expect(kindOf("People/A.md", text)).toBe(kind);
	});

	it("asks for the text before it calls front matter unreadable", () => {
		const withoutText = noteSnapshot("People/A.md", "---\nrole: [a\n---\n", { text: false });
		expect(hasUnreadableFrontmatter(withoutText)).toBe("needs-text");
		expect(recogniseNote(withoutText, rules)).toBe("contact");
		expect(hasUnreadableFrontmatter(noteSnapshot("People/A.md", "---\n---\n", { text: false }))).toBe("no");
		expect(hasUnreadableFrontmatter(noteSnapshot("People/A.md", "---\na: 1\n---\n", { text: false }))).toBe("no");
	});

	it("leaves a broken note among the templates alone", () => {
		expect(kindOf("Templates/A.md", "---\nrole: [a\n---\n")).toBe("other");
	});

	it("does not throw on any front matter", () => {
		const key = fc.oneof(fc.constantFrom("type", "Type", "tags", "tag", "TAGS"), fc.string());
		fc.assert(fc.property(fc.dictionary(key, fc.anything({ withDate: true })), fc.constantFrom("People/A.md", "A.md"), (frontmatter, path) => {
			expect(() => recogniseNote({ path, metadata: { frontmatter }, text: null, modified: 0 }, rules)).not.toThrow();
		}));
	});
});
