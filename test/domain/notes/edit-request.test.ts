import { expect, it } from "vitest";
import { addRequest, renderRequestLine } from "../../../src/domain/notes/edit-request";
import { day } from "../../support/day";

const TODAY = day("2026-06-11");
const FORM = { headings: ["Log"], dayOfLink: () => null };

it.each([
	["find a speaker", null, "[ ] find a speaker #request ➕ 2026-06-11"],
	["  a\nname <% x %>", "2026-06-18", "[ ] a name < % x % > #request ➕ 2026-06-11 📅 2026-06-18"],
])("%j is written as a task", (text, due, line) => {
	expect(renderRequestLine({ text, due: due === null ? null : day(due) }, TODAY)).toBe(line);
});

it.each([
	["---\ntype: contact\n---\nhello\r\n\r\n## Log\r\n\t* 2026-05-01 coffee\r\n", "---\ntype: contact\n---\nhello\r\n\r\n## Log\r\n\t* [ ] x #request ➕ 2026-06-11\r\n\t* 2026-05-01 coffee\r\n"],
	["hello\n", "hello\n\n## Log\n- [ ] x #request ➕ 2026-06-11\n"],
])("stands in the log, above what is older", (before, after) => {
	expect(addRequest({ text: "x", due: null }, TODAY, FORM)(before)).toMatchObject({ ok: true, text: after });
});
