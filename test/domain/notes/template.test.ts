import { describe, expect, it } from "vitest";
import { renderTemplate } from "../../../src/domain/notes/template";
import type { TemplateValue } from "../../../src/domain/notes/template-values";
import { yamlHost } from "./yaml-host";

const host = {
	yaml: yamlHost,
	formatDay: (day: string, time: string | null, format: string): string => `${format}(${day}${time === null ? "" : ` ${time}`})`,
};
const VALUES: Readonly<Record<string, TemplateValue>> = {
	"title": "A talk",
	"date": "2026-06-17",
	"day": "2026-06-17",
	"time": "12:30",
	"name": "Claire",
	"first-name": "Claire",
	"role": null,
	"thanked": false,
	"count": 3,
	"links": { property: ["[[A]]", "[[B]]"], body: ["[[A]]", "[[B]]"] },
	"channel": { property: "lunch", body: "déjeuner" },
	"seeks": ["x", "y"],
	"offers": [],
	"brief:last": ["coffee in May"],
	"questions": { property: ["Why?"], body: ["Why? %%rekindle:why%%\n", "How?\n"] },
	"birthday": "1980-02-29",
	"alias": "[[A|a]]",
};

function render(template: string, values: Readonly<Record<string, TemplateValue>> = VALUES): string {
	const result = renderTemplate(template, new Map(Object.entries(values)), host);
	if (!result.ok) throw new Error(`${result.code} in line ${result.line ?? "?"}: ${result.cause}`);
	return result.text;
}

function property(value: string, values = VALUES): unknown {
	const text = render(`---\nx: ${value}\n---\n`, values);
	return (yamlHost.parse(text.split("---\n")[1] ?? "") as { x: unknown }).x;
}

describe("in front matter", () => {
	it.each<[string, unknown]>([
		["{{name}}", "Claire"],
		['"{{name}}"', "Claire"],
		["'{{name}}'", "Claire"],
		["{{ Name }} # who", "Claire"],
		["{{links}}", ["[[A]]", "[[B]]"]],
		['"{{links}}"', ["[[A]]", "[[B]]"]],
		["[{{links}}, {{name}}]", ["[[A]]", "[[B]]", "Claire"]],
		["\n  - {{links}}\n  - more", ["[[A]]", "[[B]]", "more"]],
		["\n  - {{role}}\n  - more", ["more"]],
		["{{thanked}}", false],
		["{{count}}", 3],
		["{{offers}}", []],
		["{{role}}", null],
		["{{questions}}", ["Why?"]],
		["{{channel}}", "lunch"],
		["Met {{name}}, {{channel}}: {{seeks}}".replace(": ", " – "), "Met Claire, lunch – x, y"],
		['"Met {{name}}: {{role}}"', "Met Claire: "],
		["{{name}} and {{count}}", "Claire and 3"],
		["{{thanked}}{{thanked}}", "falsefalse"],
		["|\n  {{name}}\n  {{links}}", "Claire\n[[A]], [[B]]\n"],
		["{ a: {{name}}, {{channel}}: 1 }", { a: "Claire", lunch: 1 }],
		["{{date}}", "2026-06-17"],
		["{{date:YYYY: MM #}}", "YYYY: MM #(2026-06-17 12:30)"],
		["{{time}}", "12:30"],
		["{{time:HH}}", "HH(2026-06-17 12:30)"],
		["{{birthday:D MMMM}}", "D MMMM(1980-02-29)"],
		["{{brief:last}}", ["coffee in May"]],
		["{{brief:nope}}", "{{brief:nope}}"],
		["{{nope}}", "{{nope}}"],
		["a {{nope}} b", "a {{nope}} b"],
		["{{__proto__}}", "{{__proto__}}"],
		["{{constructor}}", "{{constructor}}"],
		["{{toString}} {{name:constructor}}", "{{toString}} {{name:constructor}}"],
		["{{cursor}}", null],
		["+33612345678", "+33612345678"],
		["0612345678", "0612345678"],
		["1.10", "1.10"],
		["12", 12],
		["<% tp.date.now() %>", "<% tp.date.now() %>"],
	])("%s is %j", (written, value) => {
		expect(property(written)).toEqual(value);
	});

	it("fills keys, in the template's order", () => {
		expect(render("---\nb: 1\n{{name}}: {{count}}\nx {{channel}}: 2\n{{role}}: 3\n{{nope}}: 4\na:\n---\n"))
			.toBe("---\nb: 1\nClaire: 3\nx lunch: 2\n\"{{nope}}\": 4\na: null\n---\n");
	});

	it("reads an anchor that holds itself", () => {
		expect(render("---\na: &a [1, *a]\n---\n")).toContain("a: &a1\n");
	});

	it.each<[string, number]>([
		["---\na: 1\nb: [{{name}}\n---\nx", 3],
		["---\na: 1\nb: {{name}}: x\n---\nx", 2],
		["---\r\na: \"x\r\n---\r\n", 2],
		["---\n- {{name}}\n---\nx", 1],
		["---\na: 1\na: 2\n---\n", 2],
		["---\na: {{name}}\nand no end\n", 0],
	])("refuses %j, line %i", (template, line) => {
		const result = renderTemplate(template, new Map(Object.entries(VALUES)), host);
		expect(result).toMatchObject({ ok: false, code: "unreadable-frontmatter", line });
		expect(result.ok ? "" : result.cause).not.toContain("rekindle");
	});

	it("shows the template's own words in the cause", () => {
		expect(renderTemplate("---\nb: [{{name}}\n---\n", new Map(), host)).toMatchObject({ cause: expect.stringContaining("b: [{{name}}") });
	});
});

describe("in the body", () => {
	it.each([
		["# {{title}}, {{date:dddd}}", "# A talk, dddd(2026-06-17 12:30)"],
		["{{DATE}} {{ first name }} {{first_name}}", "2026-06-17 Claire Claire"],
		["with {{links}}, {{channel}}", "with [[A]], [[B]], déjeuner"],
		["{{role}}, {{offers}}.", ", ."],
		["{{nope}} {{__proto__}} {{constructor}} {{name:x}}", "{{nope}} {{__proto__}} {{constructor}} {{name:x}}"],
		["{{{name}}} {{}} {{ }} {{name", "{Claire} {{}} {{ }} {{name"],
		["{{name}}", "Claire"],
		["- {{name}}", "- Claire"],
		["{{seeks}}", "- x\n- y"],
		["- {{seeks}} ", "- x\n- y"],
		["\t* {{seeks}}", "\t* x\n\t* y"],
		["- [ ] {{seeks}}", "- [ ] x\n- [ ] y"],
		["3. {{seeks}}", "3. x\n4. y"],
		["> {{seeks}}", "> - x\n> - y"],
		["> - {{seeks}}", "> - x\n> - y"],
		["- also {{seeks}}", "- also x, y"],
		["{{questions}}", "- Why? %%rekindle:why%%\n  \n- How?\n  "],
		["> 1. {{questions}}", "> 1. Why? %%rekindle:why%%\n>    \n> 2. How?\n>    "],
		["- [ ] {{questions}}", "- [ ] Why? %%rekindle:why%%\n  \n- [ ] How?\n  "],
		["Ask {{questions}}", "Ask Why? %%rekindle:why%%, How?"],
		["<% tp.file.title %> {{name}}", "<% tp.file.title %> Claire"],
		["`{{name}}`", "`Claire`"],
		["| {{alias}} | x |", "| [[A\\|a]] | x |"],
	])("%j becomes %j", (template, text) => {
		expect(render(template)).toBe(text);
	});

	it.each([
		["a\n\n{{offers}}\n\nb", "a\n\nb"],
		["a\n- {{role}}\nb", "a\nb"],
		["## A\n\n- {{offers}}\n\n## B\n\n- {{seeks}}\n", "## B\n\n- x\n- y\n"],
		["## A\n\n- {{offers}}\n- \n\n## B\n", "## A\n\n- \n\n## B\n"],
		["## A\n### B\n- {{offers}}\n### C\n{{role}}\n## D\ntext", "## D\ntext"],
		["## A\n### B\n- {{offers}}\n### C\ntext", "## A\n### C\ntext"],
		["## A\n\n## B\ntext", "## A\n\n## B\ntext"],
		["## A\n\n{{offers}}", ""],
		["> [!info] Before\n> {{offers}}\n\ntext", "\ntext"],
		["> [!info] Before\n> {{offers}}\n> text", "> [!info] Before\n> text"],
		["```\n# {{offers}}\n- {{offers}}\n```", "```\n# \n- \n```"],
	])("an empty value takes its line away: %j", (template, text) => {
		expect(render(template)).toBe(text);
	});

	it.each([
		["a {{cursor}}b {{cursor}}", "a b ", 0, 2],
		["---\na: 1\n---\n\n{{name}}: {{cursor}}\n", "---\na: 1\n---\n\nClaire: \n", 4, 8],
		["- {{questions}}{{cursor}}", "- Why? %%rekindle:why%%\n  \n- How?\n  ", 1, 2],
		["- {{offers}}{{cursor}}", "- ", 0, 2],
		["{{seeks}} {{ Cursor }}", "- x\n- y", 0, 3],
	])("puts the cursor of %j", (template, text, line, ch) => {
		expect(renderTemplate(template, new Map(Object.entries(VALUES)), host)).toEqual({ ok: true, text, cursor: { line, ch } });
	});

	it("has line feeds and no byte order mark, whatever the template has", () => {
		expect(render("\uFEFF---\r\na: {{name}}\r\n---\r\n{{seeks}}\r\nb\r")).toBe("---\na: Claire\n---\n- x\n- y\nb\n");
	});
});

describe("what a value holds is text and no more", () => {
	it.each([
		["<%* evil() %>", "< %* evil() % >"],
		["%%hidden", "% %hidden"],
		["![[x]] ![](http://tracker)", "! [[x]] ! [](http://tracker)"],
		["`$= dv` `= this`", "` $= dv` ` = this`"],
		["```dataviewjs", "\\`\\`\\`dataviewjs"],
		["~~~", "\\~\\~\\~"],
		["<img src=x onerror=y>", "&lt;img src=x onerror=y>"],
		["[due:: 2026-01-01]", "[due: : 2026-01-01]"],
		["a #tag", "a \\#tag"],
		["#tag", "\\#tag"],
		["# heading", "\\# heading"],
		["- [ ] task", "\\- [ ] task"],
		["[ ] task", "\\[ ] task"],
		["1. x", "1\\. x"],
		["> quote", "\\> quote"],
		["---", "\\---"],
		["===", "\\==="],
		["a\nb\r\n\tc", "a b c"],
		["x ^block", "x \\^block"],
		["{{name}} {{nope}}", "{{name}} {{nope}}"],
		["Why? %%rekindle:why%%", "Why? % %rekindle:why% %"],
		["+33 6 12", "+33 6 12"],
		["[[A#b|c]]", "[[A#b|c]]"],
	])("%j stands in a line as %j", (value, text) => {
		for (const [before, given] of [["", value], ["- ", [value]], ["> ", value]] as const) {
			expect(render(`${before}{{value}}`, { value: given, name: "N" })).toBe(`${before}${text}`);
		}
	});

	it.each([
		"<% tp.f(\"{{value}}\") %>",
		"<%*\nlet x = '{{value}}'\n%>",
		"```dataviewjs\ndv.page(\"{{value}}\")\n```",
		"> ```js\n> {{value}}\n> ```",
		"`$= \"{{value}}\"`",
		"---\nx: <% f('{{value}}') %>\n---\n",
	])("within code it can end nothing and call nothing: %j", (template) => {
		const text = render(template, { value: "O\"'`\\Neil(); ${x}<b>=1" });
		expect(text).toBe(render(template, { value: "ONeil xb1" }));
	});

	it.each([
		["{{a}}{{b}}", "<", "%* evil()", "&lt;%* evil()"],
		["<{{a}}", "% x", "", "< % x"],
		["<%* x {{a}}>", "%", "", "<%* x >"],
		["{{a}}% off", "<", "", "&lt;% off"],
		["{{a}}{{b}}", "Oh!", "[x](y)", "Oh! [x](y)"],
		["!{{a}}", "[[photo]]", "", "![[photo]]"],
		["{{a}}{{b}}", "50%", "%", "50% %"],
		["---\nx: a{{a}}{{b}}\n---\n", "<", "% evil()", "---\nx: a< % evil()\n---\n"],
	])("no mark of code arises in %j from %j and %j", (template, a, b, text) => {
		expect(render(template, { a, b })).toBe(text);
	});

	it("lets code of the template end before what follows is text again", () => {
		expect(render("<% a %> {{v}} `b` {{v}}\n```\nx\n```\n{{v}}", { v: "f(\"x\")" })).toBe("<% a %> f(\"x\") `b` f(\"x\")\n```\nx\n```\nf(\"x\")");
	});

	it("keeps the plugin's own marks and links, and nothing else of what stands in them", () => {
		const own = { property: "[[<% a %>]]", body: "[[<% a %>%%]] %%rekindle:x-1%%" };
		expect(render("---\na: {{own}}\n---\n{{own}}", { own })).toBe("---\na: \"[[< % a % >]]\"\n---\n[[< % a % >% %]] %%rekindle:x-1%%");
	});
});
