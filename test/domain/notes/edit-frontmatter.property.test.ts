import fc from "fast-check";
import { expect, it } from "vitest";
import { editFrontmatter, readFrontmatter } from "../../../src/domain/notes/edit-frontmatter";
import type { PropertyValue } from "../../../src/domain/notes/edit-property";
import { safeProperty } from "../../../src/domain/notes/edit-safe-text";
import { yamlHost } from "./yaml-host";

/** Lines of one key each, as people write them; `KEY` is the key. */
const FOREIGN = [
	"KEY: 1", "KEY:", "KEY: # why", 'KEY: "a: b # c" # d', "KEY: 'it''s'", "KEY: [a, 'b]']", "KEY: {a: 1}", "KEY:\n  - a\n  # c\n  - b",
	"KEY:\n- a\n- b", "KEY: |\n  # text\n\n  circle: x", "KEY: >-\n  a\n  b", "KEY:\n  circle: nested", "'KEY': x", '"KEY" :   y',
	"KEY: a\n  b", "KEY: x --- y", "KEY:   z   ", "# KEY", "",
];
const OURS = ["circle: close", "circle:", "circle: 'close' # c", "circle:\n  - close", "circle:\n- close # c\n- x", "circle: [a]", "circle: |\n  x"];

const lineEnd = fc.constantFrom("\n", "\r\n");
const scalar = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(),
	fc.constantFrom("2026-05-01", "[[Acme]]", "never", "yes", "12:30", "<%* x %>", "a\nb", "---", "# x", "a # b"));
const value: fc.Arbitrary<PropertyValue> = fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }));
const block = fc.tuple(fc.array(fc.constantFrom(...FOREIGN), { maxLength: 5 }), fc.option(fc.constantFrom(...OURS)), fc.array(fc.constantFrom(...FOREIGN), { maxLength: 5 }))
	.map(([before, own, after]) => ({
		before: before.map((lines, at) => lines.replaceAll("KEY", `a${at}`)),
		own,
		after: after.map((lines, at) => lines.replaceAll("KEY", `z${at}`)),
	}));
const body = fc.oneof(fc.string(), fc.constantFrom("", "\n---\n", "no end"));

function noteOf({ before, own, after }: { before: string[]; own: string | null; after: string[] }, end: string, rest: string): string {
	return ["---", ...before, ...(own === null ? [] : [own]), ...after, "---", ""].join("\n").replaceAll("\n", end) + rest;
}

function read(text: string): Readonly<Record<string, unknown>> {
	const frontmatter = readFrontmatter(text, yamlHost);
	if ("ok" in frontmatter) throw new Error(frontmatter.cause);
	return frontmatter.read;
}

function safe(wanted: PropertyValue): unknown {
	if (typeof wanted === "object") return wanted.map((item) => safe(item));
	return typeof wanted === "string" ? safeProperty(wanted) : Object.is(wanted, -0) ? 0 : wanted;
}

it("gives a property its value, and leaves every other line and all data as they were", () => {
	fc.assert(fc.property(block, lineEnd, body, value, (parts, end, rest, wanted) => {
		const text = noteOf(parts, end, rest);
		const result = editFrontmatter(text, new Map([["circle", wanted]]), yamlHost);
		if (!result.ok) throw new Error(`${result.code} ${result.cause}`);
		expect(result.rewritten).toBe(false);
		expect(read(result.text)).toEqual({ ...read(text), circle: safe(wanted) });
		const head = `---${end}${parts.before.map((lines) => lines.replaceAll("\n", end) + end).join("")}`;
		const tail = `${parts.after.map((lines) => lines.replaceAll("\n", end) + end).join("")}`;
		expect(result.text.startsWith(head)).toBe(true);
		expect(result.text.includes(tail)).toBe(true);
		expect(result.text.endsWith(rest)).toBe(true);
		const again = editFrontmatter(result.text, new Map([["circle", wanted]]), yamlHost);
		expect(again).toEqual({ ok: true, text: result.text, rewritten: false });
	}), { numRuns: 600 });
});

it("takes a property away, and leaves every other line and all data as they were", () => {
	fc.assert(fc.property(block, lineEnd, body, (parts, end, rest) => {
		const text = noteOf(parts, end, rest);
		const result = editFrontmatter(text, new Map([["circle", null]]), yamlHost);
		if (!result.ok) throw new Error(`${result.code} ${result.cause}`);
		const { circle: _, ...others } = read(text);
		expect(read(result.text)).toEqual(others);
		expect(result.rewritten).toBe(false);
		if (!("circle" in read(text))) expect(result.text).toBe(text);
	}), { numRuns: 300 });
});

it("never throws, and never writes what does not read back, whatever the text", () => {
	const piece = fc.constantFrom("---", "\n", "\r\n", "a: ", "circle", ": ", "close", "- ", "  ", "\t", "{", "}", "[", "]", "&x ", "*x", "|", ">", "#", '"', "'", "? ", "!t ");
	fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), value, (pieces, wanted) => {
		const text = `---\n${pieces.join("")}\n---\nbody`;
		const result = editFrontmatter(text, new Map([["circle", wanted]]), yamlHost);
		if (result.ok) expect(read(result.text)["circle"]).toEqual(result.text === text ? wanted : safe(wanted));
		else expect(result.code).toMatch(/^un(readable|writable)-frontmatter$/);
	}), { numRuns: 1000 });
});
