import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parsePlainYaml } from "../src/metadata/plain-yaml.js";
import { parseYaml, stringifyYaml } from "../src/metadata/yaml.js";

const words = fc.constantFrom(
	"friend", "Ada Lovelace", "Hélène", "true", "False", "null", "~", "yes", "2026-06-11", "12:30", "0123456", "42", "-3", "1.5", "1e3", "0x1f", ".5",
	'"[[Ada]]"', "'it is'", '"a: b"', "[[Ada]]", "[a, b]", "[]", "[1, 2026-01-01]", "{a: 1}", "# comment", "a # comment", "a: b", "3 months", "3M", "",
	"*alias", "&anchor x", "!tag x", "|", ">-", "@x", "%x", "`x`", "- x", "? x", "a\tb", "é: è", '"unclosed', "'", '""', "''", "null x", "-", "2026", "1_000", "+33 6",
);
const keys = fc.constantFrom("type", "last-contact", "Company", "a b", "true", "2026", "é", "a.b", "tags", "<<", "x y ", "__proto__", "constructor", "");
const line = fc.oneof(
	fc.tuple(keys, words).map(([key, value]) => (value === "" ? `${key}:` : `${key}: ${value}`)),
	words.map((value) => `  - ${value}`),
	words.map((value) => `- ${value}`),
	words,
	fc.constantFrom("", "  nested: 1", "# comment", "   ", "\ta: 1"),
);

describe("the fast reading of plain YAML", () => {
	it("answers what the full parser answers, or leaves it to it", () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
				const text = lines.join(end);
				const plain = parsePlainYaml(text);
				if (plain !== null) expect(plain).toEqual(parse(text));
			}),
			{ numRuns: 5000 },
		);
	});

	it("leaves a list to the full parser whose items do not stand in one line", () => {
		expect(parsePlainYaml("type:\n  - friend\n- friend")).toBeNull();
	});

	it.each([
		["type: contact\ntags:\n  - a\n  - b\nlast: 2026-06-11", { type: "contact", tags: ["a", "b"], last: "2026-06-11" }],
		['company: "[[Acme]]"\nn: 3\nempty:\nyes: true', { company: "[[Acme]]", n: 3, empty: null, yes: true }],
		["list: [a, b]\ncadence: 3 months", { list: ["a", "b"], cadence: "3 months" }],
	])("reads %j by itself", (text, value) => {
		expect(parsePlainYaml(text)).toEqual(value);
	});
});

describe("the app's YAML", () => {
	it.each(["a: 1\na: 2", "a: b: c", "a: [1", "\ta: 1", "a: 'x"])("refuses %j", (text) => {
		expect(() => parseYaml(text)).toThrow();
	});

	it("answers null for nothing", () => {
		expect(parseYaml("")).toBeNull();
	});

	it("writes block lists, quoted links and empty values", () => {
		expect(stringifyYaml({ people: ["[[Ada]]"], day: "2026-06-11", none: null, n: 1 })).toBe(
			'people:\n  - "[[Ada]]"\nday: 2026-06-11\nnone:\nn: 1\n',
		);
	});
});
