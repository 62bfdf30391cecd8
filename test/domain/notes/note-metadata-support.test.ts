import { expect, test } from "vitest";
import { noteMetadata } from "../../support/note-metadata";

const NOTE = `---
type: meeting
contacts:
  - "[[Anna Lee|Anna]]"
  - Bob
---
# Title
Met [[Anna Lee]] and ![[photo.png]], \`[[code]]\`.

## Log
- [[2026-05-01]] lunch #via/lunch
  - [ ] nested [[Bob]]
- [x] done

> quoted [[Cleo]]

\`\`\`
- [[not a link]]
\`\`\`
`;

test("front matter and its links", () => {
	const metadata = noteMetadata(NOTE);
	expect(metadata.frontmatter).toEqual({ type: "meeting", contacts: ["[[Anna Lee|Anna]]", "Bob"] });
	expect(metadata.frontmatterLinks).toEqual([
		{ key: "contacts.0", link: "Anna Lee", displayText: "Anna", original: "[[Anna Lee|Anna]]" },
	]);
});

test("links, embeds, tags, headings, items and sections stand where the text has them", () => {
	const metadata = noteMetadata(NOTE);
	const at = (place: { position: { start: { offset: number }; end: { offset: number } } }): string =>
		NOTE.slice(place.position.start.offset, place.position.end.offset);
	expect(metadata.links?.map(at)).toEqual(["[[Anna Lee]]", "[[2026-05-01]]", "[[Bob]]", "[[Cleo]]"]);
	expect(metadata.embeds?.map(at)).toEqual(["![[photo.png]]"]);
	expect(metadata.tags?.map(at)).toEqual(["#via/lunch"]);
	expect(metadata.headings?.map((heading) => [heading.level, heading.heading])).toEqual([[1, "Title"], [2, "Log"]]);
	expect(metadata.listItems?.map(at)).toEqual(["- [[2026-05-01]] lunch #via/lunch", "- [ ] nested [[Bob]]", "- [x] done"]);
	expect(metadata.listItems?.map((item) => [item.task, item.parent])).toEqual([[undefined, -10], [" ", 10], ["x", -10]]);
	expect(metadata.sections?.map((section) => section.type)).toEqual([
		"yaml", "heading", "paragraph", "heading", "list", "blockquote", "code",
	]);
});

test("front matter that does not parse is a section without data", () => {
	const metadata = noteMetadata("---\na: 1\na: 2\n---\ntext");
	expect(metadata.frontmatter).toBeUndefined();
	expect(metadata.sections?.[0]?.type).toBe("yaml");
});
