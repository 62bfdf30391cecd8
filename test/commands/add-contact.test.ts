import { expect, it, vi } from "vitest";
import { addContact } from "../../src/commands/add-contact";
import { fillPlaces } from "../../src/commands/new-note-text";
import type { NewContactForm } from "../../src/ui/dialogs/new-contact-form";
import { commandDesk } from "../support/command-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const form: NewContactForm = { name: "Claire Fontaine", company: "", circle: null, template: null };

it("makes a note that is a contact, with the day it was added", async () => {
	const { context, store } = commandDesk();
	const outcome = await addContact(context, form, { kind: "new", path: "People/Claire Fontaine.md" });
	expect(outcome).toMatchObject({ kind: "write", outcome: { ok: true, label: "Claire Fontaine: added" } });
	expect(store.all).toEqual({ "People/Claire Fontaine.md": "---\ntype: contact\nadded: 2026-06-11\n---\n" });
});

it("links a company that has a note, keeps the circle, and the typed name as an alias", async () => {
	const { context, store } = commandDesk({ notes: { "Acme.md": "" } });
	await addContact(context, { ...form, name: "A/B", company: " Acme ", circle: "close" }, { kind: "new", path: "A B.md" });
	expect(store.all["A B.md"]).toBe(
		'---\ntype: contact\naliases:\n  - A/B\ncompany: "[[Acme]]"\ncircle: close\nadded: 2026-06-11\n---\n',
	);
});

it("starts from the template, its places filled", async () => {
	const template = "---\ntype: contact\ncompany:\ntags: [x]\n---\n# {{title}}\n{{Date:YYYY}} {{who}}\n";
	const { context, store } = commandDesk({ notes: { "T.md": template } });
	await addContact(context, { ...form, company: "Acme", template: "T.md" }, { kind: "new", path: "Claire.md" });
	expect(store.all["Claire.md"]).toBe(
		"---\ntype: contact\ncompany: Acme\ntags: [x]\naliases:\n  - Claire Fontaine\nadded: 2026-06-11\n---\n# Claire\n2026-06-11 {{who}}\n",
	);
});

it.each([
	["company: {{company}}\ncircle: {{circle}}", "'t Acme: \"x\"", 'company: "\'t Acme: \\"x\\""\ncircle: close'],
	['société: "{{company}}"\ncercle:', "Acme", "société: Acme\ncercle: close"],
	['company: "{{ Company }}"\nnote: \'met {{company}} in {{date}}\'', "A's", "company: A's\nnote: 'met As in 2026-06-11'\ncircle: close"],
	["company: {{company}}", "", "company: \ncircle: close"],
])("fills the properties of the template %j for %j", async (properties, company, expected) => {
	const { context, store } = commandDesk({ notes: { "T.md": `---\ntype: contact\n${properties}\n---\n` } });
	await addContact(context, { ...form, name: "Claire", circle: "close", company, template: "T.md" }, { kind: "new", path: "Claire.md" });
	expect(store.all["Claire.md"]).toBe(`---\ntype: contact\n${expected}\nadded: 2026-06-11\n---\n`);
});

it("gives Templater nothing to run in what was typed, and leaves the template's own code", async () => {
	const template = "---\ncompany: {{company}}\nnote: at {{company}}\n---\n{{company}}\n<% tp.date.now() %>\n";
	const { context, store } = commandDesk({ notes: { "T.md": template } });
	await addContact(context, { ...form, company: "<% x() %><b> \ud800", template: "T.md" }, { kind: "new", path: "Claire.md" });
	expect(store.all["Claire.md"]).toContain("company: < % x() % ><b> \uFFFD\nnote: at < % x() % ><b> \uFFFD\n");
	await addContact(context, { ...form, company: "<\"% x() %'>\nb c", template: "T.md" }, { kind: "new", path: "Quotes.md" });
	expect(store.all["Quotes.md"]).toContain("note: at < % x() % > b c\n");
	await addContact(context, { ...form, name: "<% x %>", company: "<% y %>" }, { kind: "new", path: "x.md" });
	expect(store.all["x.md"]).toBe("---\ntype: contact\naliases:\n  - < % x % >\ncompany: < % y % >\nadded: 2026-06-11\n---\n");
	expect(store.all["Claire.md"]).toContain("---\n< % x() % >&lt;b> \uFFFD\n<% tp.date.now() %>\n");
});

it("lets nothing typed out of a text in the template's own code", async () => {
	const template = "{{company}} <% f('{{company}}', '{{title}}') %> `= \"{{company}}\"`\n```dataviewjs\ndv.list(\"{{company}}\", \"[[{{title}}]]\")\n```\n{{company}}\n<%* let x =\n\"{{company}}\" %>\n";
	const { context, store } = commandDesk({ notes: { "T.md": template } });
	await addContact(context, { ...form, company: "A'\");run(`x`)", template: "T.md" }, { kind: "new", path: "Ann O'Hara (A).md" });
	expect(store.all["Ann O'Hara (A).md"]).toContain([
		"A'\");run(`x`) <% f('Arunx', 'Ann O’Hara (A)') %> `= \"Arunx\"`", "```dataviewjs", "dv.list(\"Arunx\", \"[[Ann O'Hara (A)]]\")", "```", "A'\");run(`x`)", "<%* let x =", "\"Arunx\" %>", "",
	].join("\n"));
});

it("opens a note that is there already, as it is", async () => {
	const { context, store } = commandDesk({ notes: { "claire.md": "mine" } });
	const outcome = await addContact(context, form, { kind: "existing", path: "claire.md" });
	expect(outcome).toEqual({ kind: "say", sentence: "claire is there already." });
	expect(store.all).toEqual({ "claire.md": "mine" });
});

it("never overwrites a note that appeared meanwhile", async () => {
	const { context, store } = commandDesk({ notes: { "Claire.md": "mine" } });
	const outcome = await addContact(context, form, { kind: "new", path: "Claire.md" });
	expect(outcome).toMatchObject({ outcome: { ok: false, failure: { code: "note-exists" } } });
	expect(store.all["Claire.md"]).toBe("mine");
});

it("says so when the template's properties can't be read", async () => {
	const { context, store } = commandDesk({ notes: { "T.md": "---\na: [\n---\n" } });
	const outcome = await addContact(context, { ...form, template: "T.md" }, { kind: "new", path: "Claire.md" });
	expect(outcome).toEqual({ kind: "say", sentence: "Nothing written: the properties of T (line 3) can’t be read." });
	expect(Object.keys(store.all)).toEqual(["T.md"]);
});

it("undone, takes the new note away", async () => {
	const { context, store } = commandDesk();
	await addContact(context, form, { kind: "new", path: "Claire.md" });
	await context.writer.undo();
	expect(store.all).toEqual({});
});

it("fills each place once", () => {
	expect(fillPlaces("{{title}} {{ TITLE }} {{__proto__}} {{constructor}}", new Map([["title", "{{name}}"], ["name", "x"]])))
		.toBe("{{name}} {{name}} {{__proto__}} {{constructor}}");
});
