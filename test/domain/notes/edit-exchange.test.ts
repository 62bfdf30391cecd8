import { expect, it } from "vitest";
import { type Exchange, exchangeLines, logExchange } from "../../../src/domain/notes/edit-exchange";
import type { LogForm } from "../../../src/domain/notes/edit-log";
import { day } from "../../support/day";
import { yamlHost } from "./yaml-host";

const form: LogForm = { headings: ["Log", "Journal"], dayOfLink: () => null };
const lunch: Exchange = {
	entry: { day: day("2026-05-01"), text: "lunch", channel: "lunch", gave: false, received: false, asked: false, from: "them", memory: false },
	promise: null,
	today: day("2026-05-01"),
	dayLink: () => null,
	isKnownElsewhere: () => false,
};

function log(text: string, changes: Partial<Exchange> = {}): string {
	const result = logExchange({ ...lunch, ...changes }, form, yamlHost)(text);
	return result.ok ? result.text : result.code;
}

it("writes the line and last-contact", () => {
	expect(log("---\ntype: contact\n---\n## Log\n- 2026-02-11 sent\n"))
		.toBe("---\ntype: contact\nlast-contact: 2026-05-01\n---\n## Log\n- 2026-05-01 lunch #via/lunch #from-them\n- 2026-02-11 sent\n");
});

it("links days and writes the promise below", () => {
	const promise = { text: "introduce", others: ["[[Bo]]"], due: day("2026-05-15") };
	const changes = { promise, dayLink: (on: string): string => `[[${on}]]` };
	expect(exchangeLines({ ...lunch, ...changes })).toEqual([
		"[[2026-05-01]] lunch #via/lunch #from-them", "[ ] introduce [[Bo]] 📅 2026-05-15",
	]);
	expect(log("", changes)).toBe(
		"---\nlast-contact: 2026-05-01\n---\n## Log\n- [[2026-05-01]] lunch #via/lunch #from-them\n- [ ] introduce [[Bo]] 📅 2026-05-15\n",
	);
});

it.each([
	["2026-02-11", true, "---\nlast-contact: 2026-02-11\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n- 2026-02-11\n"],
	["2026-02-11 10:30", true, "---\nlast-contact: 2026-02-11T10:30\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n- 2026-02-11\n"],
	["a link", true, '---\nlast-contact: "[[Journal/2026-02-11]]"\n---\n', "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n- 2026-02-11\n"],
	["another key's", true, "---\nlast met: 2026-02-11\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n- 2026-02-11\n"],
	["2026-02-11, held elsewhere", false, "---\nlast-contact: 2026-02-11\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n"],
	["what is no day", true, "---\nlast-contact: spring\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n"],
	["a later day", true, "---\nlast-contact: 2026-06-01\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n"],
	["the same day", true, "---\nlast-contact: 2026-05-01\n---\n", "## Log\n- 2026-05-01 lunch #via/lunch #from-them\n"],
])("keeps the replaced day as a log line when nothing else holds it: %s", (_, alone, text, body) => {
	const written = log(text, { isKnownElsewhere: (on) => !alone && on === "2026-02-11" });
	expect(written.slice(written.indexOf("## Log"))).toBe(body);
});

it("writes the replaced day as the log writes days", () => {
	expect(log("---\nlast-contact: 2026-02-11\n---\n", { dayLink: (on) => `[[${on}]]` })).toContain("\n- [[2026-02-11]]\n");
});

it("plans a future day: the line alone", () => {
	expect(log("---\nlast-contact: 2026-02-11\n---\n", { today: day("2026-04-01") }))
		.toBe("---\nlast-contact: 2026-02-11\n---\n## Log\n- 2026-05-01 lunch #via/lunch #from-them\n");
});

it.each([day("2026-05-01"), day("2026-04-01")])("leaves a note alone whose front matter is broken, on %s", (today) => {
	expect(log("---\na: [\n---\n", { today })).toBe("unreadable-frontmatter");
});

it("logs in a past that last-contact is later than", () => {
	expect(log("---\nlast-contact: 2026-05-20\n---\n## Log\n- 2026-05-20 x\n", { today: day("2026-06-01") }))
		.toBe("---\nlast-contact: 2026-05-20\n---\n## Log\n- 2026-05-20 x\n- 2026-05-01 lunch #via/lunch #from-them\n");
});

it("says so when the block was written anew", () => {
	const result = logExchange(lunch, form, yamlHost)("---\n{type: contact}\n---\n");
	expect(result).toMatchObject({ ok: true, rewritten: true });
});
