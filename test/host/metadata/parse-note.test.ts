import fc from "fast-check";
import type { CachedMetadata, Pos } from "obsidian";
import { describe, expect, it } from "vitest";
import { parseNote } from "../src/metadata/parse-note.js";

const at = (text: string, { start, end }: Pos): string => text.slice(start.offset, end.offset);
const shown = (position: Pos): string => `${position.start.line}:${position.start.col}-${position.end.line}:${position.end.col}`;
const sectionsOf = (text: string): string[] => (parseNote(text).sections ?? []).map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`);

describe("front matter", () => {
	it.each<[name: string, text: string, expected: Partial<CachedMetadata>]>([
		["usual", "---\na: 1\n---\nbody", { frontmatter: { a: 1 } }],
		["with CRLF", "---\r\na: 1\r\nb: x\r\n---\r\nbody", { frontmatter: { a: 1, b: "x" } }],
		["that ends the note", "---\na: 1\n---", { frontmatter: { a: 1 } }],
		["with days and times as text", "---\na: 2026-06-11\nb: 12:30\n---\n", { frontmatter: { a: "2026-06-11", b: "12:30" } }],
		["with dashes in a value", "---\na: x --- y\nb: '---'\n---\n", { frontmatter: { a: "x --- y", b: "---" } }],
	])("%s", (_name, text, expected) => {
		expect(parseNote(text)).toMatchObject(expected);
	});

	it.each([
		["cannot be read", "---\na: b: c\n---\n[[Ada]]"],
		["has a key twice", "---\na: 1\na: 2\n---\n[[Ada]]"],
		["is a list", "---\n- a\n---\n[[Ada]]"],
		["is empty", "---\n---\n[[Ada]]"],
	])("is absent when it %s, but its section and the note's body are there", (_name, text) => {
		const cache = parseNote(text);
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.sections?.[0]?.type).toBe("yaml");
		expect(cache.links?.[0]?.link).toBe("Ada");
	});

	it.each(["--- \na: 1\n---\n", "---\na: 1\n--- \n", "---\na: 1\nno end", "a\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\na: 1\n----\n"])("is none in %j", (text) => {
		const cache = parseNote(text);
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.sections?.some(({ type }) => type === "yaml")).toBe(false);
	});

	it("is read behind the mark that some editors put first", () => {
		const cache = parseNote("\uFEFF---\na: 1\n---\n[[Ada]]");
		expect(cache.frontmatter).toEqual({ a: 1 });
		expect(shown(cache.links?.[0]?.position as Pos)).toBe("3:0-3:7");
	});

	it("tells where it stands", () => {
		expect(shown(parseNote("---\na: 1\n---\nbody").frontmatterPosition as Pos)).toBe("0:0-2:3");
	});

	it("gives links of whole values, with the key they stand under", () => {
		const text = '---\ncompany: "[[Acme|the firm]]"\npeople:\n  - "[[Ada]]"\n  - Bob\n  - "[[Al#x]]"\nmore:\n  boss: "[[Eve]]"\nmixed: "see [[Not this]]"\n---\n';
		expect(parseNote(text).frontmatterLinks).toEqual([
			{ key: "company", link: "Acme", original: "[[Acme|the firm]]", displayText: "the firm" },
			{ key: "people.0", link: "Ada", original: "[[Ada]]", displayText: "Ada" },
			{ key: "people.2", link: "Al#x", original: "[[Al#x]]", displayText: "Al > x" },
			{ key: "more.boss", link: "Eve", original: "[[Eve]]", displayText: "Eve" },
		]);
	});
});

describe("links and tags", () => {
	it("finds links in order, with their places", () => {
		const text = "---\na: 1\n---\nMet [[Ada|her]] and [Bob](Bob%20Lee.md).\n- [[Eve#Talk]] ![[pic.png]] [web](https://x.example)\n";
		const { links, embeds } = parseNote(text);
		expect(links?.map(({ link, displayText, position }) => [link, displayText, shown(position)])).toEqual([
			["Ada", "her", "3:4-3:15"],
			["Bob Lee.md", "Bob", "3:20-3:39"],
			["Eve#Talk", "Eve > Talk", "4:2-4:14"],
		]);
		expect(links?.map(({ original, position }) => [original, at(text, position)]).every(([a, b]) => a === b)).toBe(true);
		expect(embeds?.map(({ link }) => link)).toEqual(["pic.png"]);
	});

	it.each([
		["a code block", "```\n[[Ada]] #tag\n```"],
		["a code block with tildes", "~~~ts\n[[Ada]] #tag\n~~~"],
		["a code block without end", "```\n[[Ada]] #tag"],
		["code in a line", "see `[[Ada]] #tag` here"],
		["a comment", "see %%[[Ada]] #tag%% here"],
		["a comment of several lines", "%%\n[[Ada]] #tag\n%%"],
	])("reads none in %s", (_name, text) => {
		expect(parseNote(text)).not.toHaveProperty("links");
		expect(parseNote(text)).not.toHaveProperty("tags");
	});

	it("reads links in quotes and callouts", () => {
		expect(parseNote("> said [[Ada]]\n\n> [!note]\n> [[Bob]]").links?.map(({ link }) => link)).toEqual(["Ada", "Bob"]);
	});

	it.each([
		["#tag", ["#tag"]],
		["a #tag/sub-tag, #été. (#x)", ["#tag/sub-tag", "#été", "#x"]],
		["#123 #1a", ["#1a"]],
		["a#no https://x.example/#no [[Note#no]]", []],
		["# heading", []],
	])("finds the tags of %j", (text, tags) => {
		expect((parseNote(text).tags ?? []).map(({ tag }) => tag)).toEqual(tags);
	});
});

describe("sections, headings and lists", () => {
	it("tells the kinds of blocks apart", () => {
		const text = "---\na: 1\n---\n# Head\ntext\nmore\n\n- one\n  two\n- three\n\n> quote\n\n> [!tip] Callout\n> x\n\n```\ncode\n```\n---\n| a |\n|---|\n1. first\n";
		expect(sectionsOf(text)).toEqual([
			"yaml 0-2",
			"heading 3-3",
			"paragraph 4-5",
			"list 7-9",
			"blockquote 11-11",
			"callout 13-14",
			"code 16-18",
			"thematicBreak 19-19",
			"table 20-21",
			"list 22-22",
		]);
	});

	it("reads headings with their level and place", () => {
		const { headings } = parseNote("# One\n\n### Three ##\n#no\n####### no\n");
		expect(headings?.map(({ heading, level, position }) => [heading, level, shown(position)])).toEqual([["One", 1, "0:0-0:5"], ["Three", 3, "2:0-2:12"]]);
	});

	it("reads tasks, parents and places of list items", () => {
		const text = "intro\n\n- [ ] open\n\t- [x] done\n\t  still done\n- [/] half\n1. plain\n- [ ]no task\n* ";
		const { listItems = [] } = parseNote(text);
		expect(listItems.map(({ task, parent, position }) => [task, parent, at(text, position)])).toEqual([
			[" ", -2, "- [ ] open"],
			["x", 2, "- [x] done\n\t  still done"],
			["/", -2, "- [/] half"],
			[undefined, -2, "1. plain"],
			[undefined, -2, "- [ ]no task"],
			[undefined, -2, "* "],
		]);
	});

	it("gives -1 as the parent of a list on the first line", () => {
		expect(parseNote("- a\n- b").listItems?.map(({ parent }) => parent)).toEqual([-1, -1]);
	});

	it("reads tasks in quotes", () => {
		const text = "> [!todo]\n> - [ ] call\n>   - sub\n";
		expect(parseNote(text).listItems?.map(({ task, parent, position }) => [task, parent, at(text, position)])).toEqual([
			[" ", -1, "- [ ] call"],
			[undefined, 1, "- sub"],
		]);
	});

	it("goes on with a list after a blank line, and ends it before a paragraph", () => {
		expect(sectionsOf("- a\n\n- b\n\ntext")).toEqual(["list 0-2", "paragraph 4-4"]);
	});

	it("knows blocks by their id", () => {
		const { blocks } = parseNote("text ^One\n\n- item ^two\n");
		expect(Object.keys(blocks ?? {})).toEqual(["one", "two"]);
	});
});

describe("any text", () => {
	const piece = fc.constantFrom("---", "\n", "\r\n", "- [ ] ", "[[Ada]]", "#tag ", "`", "```", "%%", "> ", "# ", "a: 1", "\t", "|", "text ", "é", "[x](y)", "\uFEFF", "  ", "1. ");

	it("is read without an error, and every place holds what it is said to hold", () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join("");
				const cache = parseNote(text);
				for (const { original, position } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) expect(at(text, position)).toBe(original);
				for (const { tag, position } of cache.tags ?? []) expect(at(text, position)).toBe(tag);
				for (const { heading, position } of cache.headings ?? []) expect(at(text, position)).toContain(heading);
				let last = -1;
				for (const { position } of cache.sections ?? []) {
					expect(position.start.offset).toBeGreaterThan(last);
					last = position.end.offset;
					expect(last).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it("of 5 MB is read in time that grows with its length", () => {
		const text = "- [ ] a [[Ada]] `x` #t %%c%%\n".repeat(180_000);
		expect(parseNote(text).listItems).toHaveLength(180_000);
	});
});
