import { describe, expect, it } from "vitest";
import { editFrontmatter, readFrontmatter } from "../../../src/domain/notes/edit-frontmatter";
import type { PropertyValue } from "../../../src/domain/notes/edit-property";
import { yamlHost } from "./yaml-host";

type Changes = Readonly<Record<string, PropertyValue | null>>;

function edit(text: string, changes: Changes): { text: string; rewritten: boolean } {
	const result = editFrontmatter(text, new Map(Object.entries(changes)), yamlHost);
	if (!result.ok) throw new Error(`${result.code}: ${result.cause}`);
	return { text: result.text, rewritten: result.rewritten };
}

const MARK = "\uFEFF";

describe("only the lines of our keys change", () => {
	it.each<[string, string, Changes, string]>([
		["a value", "---\na: 1\nlast-contact: 2026-01-01\nb: 2\n---\nx", { "last-contact": "2026-05-01" },
			"---\na: 1\nlast-contact: 2026-05-01\nb: 2\n---\nx"],
		["the comment behind it stays", "---\ncircle: close  # since Lyon\n---\n", { circle: "inner" },
			"---\ncircle: inner  # since Lyon\n---\n"],
		["comments around it stay", "---\n# who\ncircle: close\n  # and why\n# end\n---\n", { circle: "inner" },
			"---\n# who\ncircle: inner\n  # and why\n# end\n---\n"],
		["double quotes stay", '---\ncircle: "close"\n---\n', { circle: "inner" }, '---\ncircle: "inner"\n---\n'],
		["single quotes stay", "---\ncircle: 'close' # c\n---\n", { circle: "d'été" }, "---\ncircle: 'd''été' # c\n---\n"],
		["a # in quotes is no comment", '---\nrole: "a # b" # c\n---\n', { role: "x" }, '---\nrole: "x" # c\n---\n'],
		["a # without a blank is no comment", "---\nrole: a#b\n---\n", { role: "x" }, "---\nrole: x\n---\n"],
		["an escaped quote", '---\nrole: "a \\" # b" # c\n---\n', { role: "x" }, '---\nrole: "x" # c\n---\n'],
		["a quoted key", '---\n"last-contact": 2026-01-01\n---\n', { "last-contact": "2026-05-01" },
			'---\n"last-contact": 2026-05-01\n---\n'],
		["a key in single quotes", "---\n'it''s': a\n---\n", { "it's": "b" }, "---\n'it''s': b\n---\n"],
		["odd spacing", "---\ncircle :    close\n---\n", { circle: "inner" }, "---\ncircle :    inner\n---\n"],
		["a key with spaces and accents", "---\nDernier contact: 2026-01-01\n---\n", { "Dernier contact": "2026-05-01" },
			"---\nDernier contact: 2026-05-01\n---\n"],
		["an empty value is filled", "---\ncircle:\nb: 1\n---\n", { circle: "inner" }, "---\ncircle: inner\nb: 1\n---\n"],
		["an empty value with a comment", "---\ncircle: # which?\n---\n", { circle: "inner" }, "---\ncircle: inner # which?\n---\n"],
		["CRLF", "---\r\na: 1\r\ncircle: close\r\n---\r\nx\r\n", { circle: "inner", b: "w" },
			"---\r\na: 1\r\ncircle: inner\r\nb: w\r\n---\r\nx\r\n"],
		["a byte order mark", `${MARK}---\na: 1\n---\nx`, { b: "w" }, `${MARK}---\na: 1\nb: w\n---\nx`],
		["no line end at the end", "---\na: 1\n---", { b: "w" }, "---\na: 1\nb: w\n---"],
		["an empty block", "---\n---\nx", { b: "w" }, "---\nb: w\n---\nx"],
		["comments alone", "---\n# todo\n---\nx", { b: "w" }, "---\n# todo\nb: w\n---\nx"],
		["--- in a value", "---\na: x --- y\n---\n", { a: "z" }, "---\na: z\n---\n"],
		["new keys in their order, at the end", "---\na: 1\n# end\n---\n", { c: "1 month", b: true },
			"---\na: 1\n# end\nc: 1 month\nb: true\n---\n"],
		["a key removed", "---\na: 1\nsnoozed-until: 2026-01-01\nb: 2\n---\n", { "snoozed-until": null }, "---\na: 1\nb: 2\n---\n"],
		["the comment of a removed key", "---\na: 1\nsnoozed-until: 2026-01-01 # her leave\nb: 2\n---\n", { "snoozed-until": null },
			"---\na: 1\n# her leave\nb: 2\n---\n"],
		["a list removed", "---\na:\n  - x\n  # why\n  - y\nb: 2\n---\n", { a: null }, "---\n  # why\nb: 2\n---\n"],
		["the last key removed", "---\na: 1\n---\nx", { a: null }, "---\n---\nx"],
		["a block scalar", "---\nnote: |\n  circle: x\n  # no comment\n\n  end\ncircle: close\n---\n", { circle: "inner" },
			"---\nnote: |\n  circle: x\n  # no comment\n\n  end\ncircle: inner\n---\n"],
		["a block scalar of ours", "---\nrole: >-\n  a\n  # b\n\n  c\nb: 1\n---\n", { role: "x" }, "---\nrole: x\nb: 1\n---\n"],
		["a text over several lines", '---\nrole: "a\n  b"\nb: 1\n---\n', { role: "x" }, '---\nrole: "x"\nb: 1\n---\n'],
		["list items at the margin", "---\naliases:\n- A\n- B\ncircle: close\n---\n", { circle: "inner" },
			"---\naliases:\n- A\n- B\ncircle: inner\n---\n"],
		["an item of a list", "---\ncircle:\n    - 'close' # c\nb: 1\n---\n", { circle: ["inner"] },
			"---\ncircle:\n    - 'inner' # c\nb: 1\n---\n"],
		["an item added to a list", "---\ncompany:\n- \"A\" # now\n# then\n- B\n---\n", { company: ["A", "B", "C"] },
			"---\ncompany:\n- \"A\" # now\n# then\n- B\n- \"C\"\n---\n"],
		["an item taken out of a list", "---\ncompany:\n  - A # now\n  - B # then\n  - C\n---\n", { company: ["A", "C"] },
			"---\ncompany:\n  - A # now\n  - C\n---\n"],
		["a list in brackets", "---\ncircle: [close, \"x\"] # c\n---\n", { circle: ["inner", "a b"] },
			"---\ncircle: [inner, a b] # c\n---\n"],
		["one value where a list was", "---\ncircle: # c\n  - close\n  # d\nb: 1\n---\n", { circle: "inner" },
			"---\ncircle: inner # c\n  # d\nb: 1\n---\n"],
		["a list where one value was", "---\ncircle: close\nb: 1\n---\n", { circle: ["a", "b"] },
			"---\ncircle:\n  - a\n  - b\nb: 1\n---\n"],
		["a list emptied", "---\ncircle: [a]\n---\n", { circle: [] }, "---\ncircle: []\n---\n"],
		["an alias elsewhere", "---\na: &x 1\nb: *x\ncircle: close\n---\n", { circle: "inner" },
			"---\na: &x 1\nb: *x\ncircle: inner\n---\n"],
		["an alias of ours", "---\na: &x close\ncircle: *x\n---\n", { circle: "inner" }, "---\na: &x close\ncircle: inner\n---\n"],
		["a key of numbers elsewhere", "---\n2: x\n1: y\ncircle: close\n---\n", { circle: "inner" },
			"---\n2: x\n1: y\ncircle: inner\n---\n"],
		["a key with a colon elsewhere", "---\na:b: x\ncircle: close\n---\n", { circle: "inner" }, "---\na:b: x\ncircle: inner\n---\n"],
		["a nested map elsewhere", "---\nx:\n  circle: far\ncircle: close\n---\n", { circle: "inner" },
			"---\nx:\n  circle: far\ncircle: inner\n---\n"],
		["prototype keys elsewhere", "---\n__proto__: 1\nconstructor: a\ntoString: b\n---\n", { circle: "inner" },
			"---\n__proto__: 1\nconstructor: a\ntoString: b\ncircle: inner\n---\n"],
		["prototype keys of ours", "---\na: 1\n---\n", { constructor: "x", toString: "w" }, "---\na: 1\nconstructor: x\ntoString: w\n---\n"],
	])("%s", (_, before, changes, after) => {
		expect(edit(before, changes)).toEqual({ text: after, rewritten: false });
	});
});

describe("a note without front matter gets a block at the top", () => {
	it.each<[string, string, string]>([
		["text", "hello\n", "---\ncircle: close\n---\nhello\n"],
		["an empty note", "", "---\ncircle: close\n---\n"],
		["CRLF", "a\r\nb", "---\r\ncircle: close\r\n---\r\na\r\nb"],
		["a byte order mark", `${MARK}hello`, `${MARK}---\ncircle: close\n---\nhello`],
		["a block that is never closed", "---\na: 1\n", "---\ncircle: close\n---\n---\na: 1\n"],
	])("%s", (_, before, after) => {
		expect(edit(before, { circle: "close" })).toEqual({ text: after, rewritten: false });
	});

	it("but not for a removal", () => {
		expect(edit("hello", { circle: null })).toEqual({ text: "hello", rewritten: false });
	});
});

describe("a block that lines cannot tell apart is written anew", () => {
	it.each<[string, string, Changes, string]>([
		["a flow map", "---\n{a: 1, circle: close}\n---\nx", { circle: "inner" }, "---\na: 1\ncircle: inner\n---\nx"],
		["an indented block", "---\n  a: 1\n  circle: close\n---\n", { circle: "inner" }, "---\na: 1\ncircle: inner\n---\n"],
		["an anchor of ours", "---\ncircle: &c close\nb: *c\n---\n", { circle: "inner" }, "---\ncircle: inner\nb: close\n---\n"],
		["a tag of ours", "---\ncircle: !!str close\n---\n", { circle: "inner" }, "---\ncircle: inner\n---\n"],
		["a complex key", "---\n? a\n: 1\ncircle: close\n---\n", { circle: "inner" }, "---\na: 1\ncircle: inner\n---\n"],
		["an escaped key", '---\n"cir\\u0063le": close\n---\n', { circle: "inner" }, "---\ncircle: inner\n---\n"],
		["an anchor in a removed list", "---\na:\n  - &c close\nb: *c\n---\n", { a: null }, "---\nb: close\n---\n"],
		["CRLF", "---\r\n{a: 1}\r\n---\r\nx", { b: "w" }, "---\r\na: 1\r\nb: w\r\n---\r\nx"],
		["a prototype key", "---\n{__proto__: 1, a: 2}\n---\n", { b: "w" }, "---\n__proto__: 1\na: 2\nb: w\n---\n"],
	])("%s", (_, before, changes, after) => {
		expect(edit(before, changes)).toEqual({ text: after, rewritten: true });
	});
});

describe("a block that would lose digits when written anew is left alone", () => {
	it.each([
		["a number that begins with zero", "{phone: 0612345678, circle: close}"],
		["a number with a plus", "  phone: +33612345678"],
		["more digits than a number holds", "{id: 12345678901234567890}"],
		["a decimal that ends in zero", "? version\n: 1.10"],
		["one in a list", "{phones: [{home: 0612345678}]}"],
		["a key", "{0612: x}"],
	])("%s", (_, block) => {
		const result = editFrontmatter(`---\n${block}\n---\n`, new Map([["circle", "inner"]]), yamlHost);
		expect(result).toMatchObject({ ok: false, code: "unwritable-frontmatter", line: 0 });
	});

	it("not for a value that changes, nor for numbers that stay as they are", () => {
		expect(edit("---\n{a: 012, n: [1, -2.5, \"012\"]}\n---\n", { a: 3 }).text).toBe('---\na: 3\nn:\n  - 1\n  - -2.5\n  - "012"\n---\n');
	});
});

describe("what is no YAML map is refused, with its line", () => {
	it.each<[string, string, number]>([
		["a key that stands twice", "---\na: 1\nb: 2\na: 3\n---\n", 3],
		["a colon in a plain text", "---\nx: 1\nSociété : SA : b\n---\n", 2],
		["a list never closed", "---\na: [\n---\n", 2],
		["an unknown alias", "---\na: *x\n---\n", 1],
		["a list for front matter", "---\n- a\n---\n", 1],
		["a text for front matter", "---\nhello\n---\n", 1],
		["a tab for indentation", "---\na:\n\tb: 1\n---\n", 2],
		["an alias bomb", bomb(12), 1],
	])("%s", (_, text, line) => {
		const result = editFrontmatter(text, new Map([["circle", "inner"]]), yamlHost);
		expect(result).toMatchObject({ ok: false, code: "unreadable-frontmatter" });
		expect(result.ok ? null : result.line).toBe(line);
	});

	it("tells the cause", () => {
		const result = editFrontmatter("---\na: 1\na: 2\n---\n", new Map([["b", "x"]]), yamlHost);
		expect(result.ok ? "" : result.cause).toMatch(/unique/);
	});
});

function bomb(levels: number): string {
	const lines = Array.from({ length: levels }, (_, at) => `a${at}: &a${at} [${at === 0 ? "x" : Array(10).fill(`*a${at - 1}`).join(", ")}]`);
	return `---\n${lines.join("\n")}\n---\n`;
}

describe("a change that changes nothing gives the same text", () => {
	it.each<[string, string, Changes]>([
		["the same value", "---\na:   'x' # c\n---\n", { a: "x" }],
		["the same number", "---\na: 45\n---\n", { a: 45 }],
		["the same list", "---\na: [x,   y]\n---\n", { a: ["x", "y"] }],
		["a removal of what is not there", "---\na: 1\n---\n", { b: null, constructor: null }],
		["no change at all", "---\n{a: 1}\n---\n", {}],
		["a value that Templater would run", "---\na: <% x %>\n---\n", { a: "<% x %>" }],
	])("%s", (_, text, changes) => {
		expect(edit(text, changes)).toEqual({ text, rewritten: false });
	});

	it("a text differs from a number that looks like it", () => {
		expect(edit("---\na: 45\n---\n", { a: "45" }).text).toBe('---\na: "45"\n---\n');
	});
});

describe("texts are written so that they read as texts", () => {
	it.each([
		["2026-05-01", "2026-05-01"], ["6 weeks", "6 weeks"], ["never", "never"], ["tous les 3 mois", "tous les 3 mois"],
		["Zoé d’Arc", "Zoé d’Arc"],
		["[[Acme]]", '"[[Acme]]"'], ["yes", '"yes"'], ["Null", '"Null"'], ["~", '"~"'], ["12:30", '"12:30"'], ["0123", '"0123"'],
		["1_000", '"1_000"'], ["1e3", '"1e3"'], ["0x1F", '"0x1F"'], [".5", '".5"'], ["2026-13-45", '"2026-13-45"'], ["", '""'],
		[" a", '" a"'], ["a: b", '"a: b"'], ["a #b", '"a #b"'], ["- a", '"- a"'], ["a\nb", '"a\\nb"'], ["---", '"---"'],
		["=1", '"=1"'], ["@x", '"@x"'], ["a\u2028b\u0085", '"a\\u2028b\\u0085"'], ["👩‍💻", '"👩‍💻"'], ["x\ud800", '"x\uFFFD"'],
		["<%* run() %>", '"< %* run() % >"'], ['say "x" \\', '"say \\"x\\" \\\\"'],
	])("%j", (value, written) => {
		expect(edit("---\nb: 1\n---\n", { a: value }).text).toBe(`---\nb: 1\na: ${written}\n---\n`);
	});
});

it("reads what changes are made of from the text it edits", () => {
	const result = editFrontmatter("---\ncount: 4\n---\n", (data) => new Map([["count", Number(data["count"]) + 1]]), yamlHost);
	expect(result.ok && result.text).toBe("---\ncount: 5\n---\n");
	expect(readFrontmatter("none", yamlHost)).toEqual({ read: {} });
});

it("edits a note of 5 MB, and one of 2,000 keys", () => {
	const body = "a line of text\n".repeat(350_000);
	expect(edit(`---\na: 1\n---\n${body}`, { a: 2 }).text).toBe(`---\na: 2\n---\n${body}`);
	const keys = Array.from({ length: 2000 }, (_, at) => `key${at}: ${at}\n`).join("");
	expect(edit(`---\n${keys}---\n`, { key7: "x" }).text).toBe(`---\n${keys.replace("key7: 7\n", "key7: x\n")}---\n`);
});
