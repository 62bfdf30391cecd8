import { describe, expect, test } from "vitest";
import { readContactLinks } from "../../../src/domain/notes/read-contact-links";
import { noteMetadata } from "../../support/note-metadata";

describe("where a contact's note links to", () => {
	test.each<[string, string, readonly string[]]>([
		["nowhere", "Met her at a fair.", []],
		["each place once, without headings", "[[Bob]] and [[Bob#Work|he]] know [[People/Cleo]]", ["Bob", "People/Cleo"]],
		["no days, and nothing of its own", "## Log\n- [[2026-05-01]] lunch with [[Bob]]\n- [[Daily/2026-05-02]] see [[#Log]]", ["Bob"]],
		["properties of the user's own", "---\nassistant: \"[[Bob]]\"\nteam: [\"[[Cleo]]\", \"[[Dan]]\"]\n---\n", ["Bob", "Cleo", "Dan"]],
		["not what a contact's properties say already", "---\nknows: [\"[[Bob]]\"]\nentreprise: \"[[Acme]]\"\nDernier contact: \"[[Cleo]]\"\n---\n[[Dan]]", ["Dan"]],
		["not whom the user asked for an introduction", "## Log\n- 2026-05-01 Asked [[Bob]] about [[Cleo]] #introduction #mention\n- [[Dan]]", ["Dan"]],
		["no embeds and no code", "![[Bob]] `[[Cleo]]`", []],
	])("%s", (_what, text, links) => {
		expect(readContactLinks(noteMetadata(text))).toEqual(links);
	});

	test("a note that is not parsed yet", () => {
		expect(readContactLinks(null)).toEqual([]);
	});
});
