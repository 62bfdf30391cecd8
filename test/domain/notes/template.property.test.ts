import fc from "fast-check";
import { expect, it } from "vitest";
import { oneLine, safeText } from "../../../src/domain/notes/edit-safe-text";
import { createNoteCodec } from "../../../src/domain/notes/note-codec";
import { renderTemplate } from "../../../src/domain/notes/template";
import type { TemplateValue } from "../../../src/domain/notes/template-values";
import { yamlHost } from "./yaml-host";

const host = { yaml: yamlHost, formatDay: (day: string, _time: string | null, format: string): string => `${format} ${day}` };
const NAMES = ["name", "seeks", "date", "time", "brief:last", "own"];

const PIECES = [
	"{{", "}}", "name", "seeks", ":", "{{name}}", "{{seeks}}", "{{nope}}", "{{__proto__}}", "{{date:YYYY}}", "{{cursor}}", "<%", "%>", "%%",
	"%", ">", "<", "- ", "[", "]", "[[", "]]", "\n", "\r\n", "---", "\"", "'", "#", "`", "```", "$", "!", "a: ", "x", " ", "\t", "1. ", "é",
	"|", "&a", "*a", "? ", ",", "{", "}", "\uD800", "\uFEFF", "\u2028", "^b", "~~~", "## ", "> ", "> [!info]", "__proto__", "012", "<b",
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 25 }).map((pieces) => pieces.join(""));
const value: fc.Arbitrary<TemplateValue> = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.boolean(), fc.double(), fc.constant(null));
const values = fc.record({ name: value, seeks: value, date: value, time: value, "brief:last": value, own: value });

it("renders or refuses any template with any values, and never throws", () => {
	fc.assert(fc.property(text, text, values, (front, body, given) => {
		for (const template of [body, `---\n${front}\n---\n${body}`, `---\na: ${front}\n---\n`]) {
			const result = renderTemplate(template, new Map(Object.entries(given)), host);
			if (!result.ok) expect(result).toMatchObject({ code: "unreadable-frontmatter", line: expect.any(Number) });
			else expect(result.text).not.toContain("\uD800");
		}
	}), { numRuns: 700 });
});

it("expands nothing twice: what a value holds of placeholders stays, and unknown ones stay", () => {
	const placeholder = fc.constantFrom("{{name}}", "{{seeks}}", "{{date:X}}", "{{__proto__}}", "{{nope}}", "{{brief:last}}");
	fc.assert(fc.property(placeholder, placeholder, (inner, unknown) => {
		const given = new Map<string, TemplateValue>([["a", `${inner}z`], ["b", [inner]]]);
		const result = renderTemplate(`---\nx: {{a}}\ny: {{b}}\nz: ${unknown}\n---\n{{a}} ${unknown}\n{{b}}\n`, given, host);
		expect(result).toEqual({
			ok: true,
			text: `---\nx: "${inner}z"\ny:\n  - "${inner}"\nz: "${unknown}"\n---\n${inner}z ${unknown}\n- ${inner}\n`,
			cursor: null,
		});
	}));
});

it("writes any value so that front matter reads back as it", () => {
	fc.assert(fc.property(values, (given) => {
		const template = `---\n${NAMES.map((name) => `${name.replace(":", "")}: {{${name}}}`).join("\n")}\n---\nbody`;
		const result = renderTemplate(template, new Map(Object.entries(given)), host);
		if (!result.ok) throw new Error(result.cause);
		const { data, body } = createNoteCodec(yamlHost).parse(result.text);
		expect(body).toBe("body");
		const plain = (item: TemplateValue | undefined): unknown => (typeof item === "string" ? oneLine(safeText(item)) : item);
		for (const name of NAMES) {
			const wanted = given[name as keyof typeof given];
			expect(data[name.replace(":", "")]).toEqual(Array.isArray(wanted) ? (wanted as string[]).map(plain) : plain(wanted));
		}
	}), { numRuns: 500 });
});

it("gives Templater, comments and dataview nothing, wherever a value is put", () => {
	const slots = fc.constantFrom("{{name}}", "- {{name}}", "{{name}}{{seeks}}", "> {{name}} {{seeks}}", "`{{name}}`", "x{{name}}y", "# {{seeks}}");
	fc.assert(fc.property(slots, values, (template, given) => {
		const result = renderTemplate(`---\na: {{name}}\nb: ${JSON.stringify(template)}\n---\n${template}\n`, new Map(Object.entries(given)), host);
		if (!result.ok) throw new Error(result.cause);
		const { body } = createNoteCodec(yamlHost).parse(result.text);
		expect(result.text).not.toMatch(/<%|%>/);
		expect(body).not.toMatch(/%%|\$\$|!\[|<[a-z/!?]|^\s*(?:[>-] )?(?:```|~~~)|^---\s*$/im);
		expect(template.includes("`") ? "" : body).not.toMatch(/`\$?=/);
	}), { numRuns: 700 });
});

it("leaves a template without placeholders as it is, front matter apart", () => {
	fc.assert(fc.property(text.filter((body) => !/\{\{|\r|\uD800|\uFEFF/u.test(body)), (body) => {
		expect(renderTemplate(`x${body}`, new Map(), host)).toEqual({ ok: true, text: `x${body}`, cursor: null });
	}));
});
