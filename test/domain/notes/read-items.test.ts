import { expect, test } from "vitest";
import type { NoteMetadata } from "../../../src/domain/notes/note-snapshot";
import { readItems } from "../../../src/domain/notes/read-items";
import { noteMetadata } from "../../support/note-metadata";

const NOTE = `Before [[Zoé]]
- one [[Anna]] #a
  goes on [[Bob]] #b
  - child [[Cleo]] #c
1. [x] last
After [[Dora]]`;

test("each item has what stands on its own lines, not its children's", () => {
	const items = readItems(noteMetadata(NOTE));
	expect(items.map(({ line, task, links, tags }) => [line, task, links.map(({ link }) => link), tags])).toEqual([
		[1, null, ["Anna", "Bob"], ["#a", "#b"]],
		[3, null, ["Cleo"], ["#c"]],
		[4, "x", ["Dora"], []],
	]);
});

test("so it is when the app counts children's lines as their parent's", () => {
	const metadata = noteMetadata(NOTE);
	const end = { line: 3, col: 0, offset: NOTE.indexOf("1. ") };
	const listItems = metadata.listItems?.map((item, index) =>
		index === 0 ? { ...item, position: { ...item.position, end } } : item);
	const contents = (of: NoteMetadata): unknown => readItems(of).map(({ links, tags }) => [links, tags]);
	expect(contents({ ...metadata, listItems: listItems ?? [] })).toEqual(contents(metadata));
});

test("so it is when links come in another order", () => {
	const metadata = noteMetadata(NOTE);
	expect(readItems({ ...metadata, links: [...(metadata.links ?? [])].reverse() })).toEqual(readItems(metadata));
});

test("a note without a list has none", () => {
	expect(readItems(noteMetadata("text"))).toEqual([]);
});
