import { expect, it } from "vitest";
import { tagsOf } from "../../../src/domain/contacts/tags";
import { noteMetadata } from "../../support/note-metadata";

it.each([
	["---\ntags: [contact, vip]\n---\n", ["contact", "vip"]],
	["---\ntags: contact, vip  work/lyon\n---\n", ["contact", "vip", "work/lyon"]],
	["---\ntag: '#contact'\n---\n", ["contact"]],
	["---\nTAGS: contact\n---\n", ["contact"]],
	["---\ntags: [a]\ntag: b\n---\nHello #c and #a\n", ["a", "b", "c"]],
	["---\ntags: [2024, null, '', [nested], { a: 1 }]\n---\n", ["2024"]],
	["---\ntags:\n---\nHello #été\n", ["été"]],
	["---\ntags: [memory]\n---\n- 2026-05-01 lunch #via/lunch #from-me #gave, with the #climbers\n- [ ] call #request\n", ["memory", "climbers"]],
	["No tags\n", []],
])("%j has the tags %j", (text, tags) => {
	expect(tagsOf(noteMetadata(text))).toEqual(tags);
});

it("finds none in a note the app has not parsed", () => {
	expect(tagsOf(null)).toEqual([]);
});
