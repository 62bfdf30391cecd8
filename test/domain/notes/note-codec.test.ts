import fc from "fast-check";
import { expect, it } from "vitest";
import { createNoteCodec } from "../../../src/domain/notes/note-codec";
import { yamlHost } from "./yaml-host";

const codec = createNoteCodec(yamlHost);

it.each(["js", "JS", " javascript", "json", "coffee", "constructor", "valueOf", "__proto__"])(
	"takes a note that starts with ---%s for plain text and runs nothing",
	(language) => {
		const text = `---${language}\nthrow new Error("ran")\n---\nb`;
		expect(codec.parse(text)).toEqual({ data: {}, body: text, hasFrontmatter: false });
	},
);

it("never reads the body it writes", () => {
	const body = "---js\nthrow new Error('ran')\n---\nb";
	expect(codec.format({ a: 1 }, body)).toBe(`---\na: 1\n---\n${body}`);
});

it.each([
	["a block that is never closed", "---\nHello\n", {}, "---\nHello\n"],
	["blanks after a fence", "---\na: 1\n---  \nbody", { a: 1 }, "body"],
	["CRLF", "---\r\na: x\r\n---\r\nbody\r\n", { a: "x" }, "body\r\n"],
	["a byte order mark", "\uFEFF---\na: x\n---\nbody", { a: "x" }, "body"],
	["an empty block", "---\n---\nbody", {}, "body"],
	["comments alone", "---\n# nothing\n---\nbody", {}, "body"],
	["no line end at the end", "---\na: 1\n---", { a: 1 }, ""],
	["a list for front matter", "---\n- a\n---\nb", {}, "b"],
	["a day", "---\nborn: 1990-02-28\n---\nb", { born: "1990-02-28" }, "b"],
])("reads %s", (_, text, data, body) => {
	const note = codec.parse(text);
	expect(note.data).toEqual(data);
	expect(note.body).toBe(body);
});

it("reports broken front matter every time, not only the first", () => {
	for (let time = 0; time < 2; time++) expect(() => codec.parse("---\na: [\n---\nb")).toThrow();
});

it("reads back what it writes", () => {
	const key = fc.stringMatching(/^[a-z]{1,8}$/);
	const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
	fc.assert(fc.property(fc.dictionary(key, value, { minKeys: 1 }), fc.string(), (data, body) => {
		const note = codec.parse(codec.format(data, body));
		expect(note.data).toEqual({ ...data });
		expect(note.body).toBe(body);
	}), { numRuns: 300 });
});
