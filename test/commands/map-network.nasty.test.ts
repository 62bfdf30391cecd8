import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { GuideRow } from "../../src/ui/guide/guide-session";
import { parseNote } from "../host/src/metadata/parse-note";
import { guideDesk } from "../support/guide-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const GUIDE = "Mapping my network.md";
const NOTES: Readonly<Record<string, string>> = {
	"People/Ada Byron.md": "\uFEFF---\r\ntype: contact # mine\r\nphone: 0612345678\r\ncompany: 'Nord'\r\nrelationship:\r\n  - friend # from school\r\n---\r\nText [[Bo]]\r\n",
	"A/Cy Young.md": "---\ntype: contact\nformer-companies: [Acme, {name: Beta, until: 2010}]\nemail: \"Cy <cy@b.example>\"\n---\n",
	"B/Cy Young.md": "---\ntype: contact\n---\n",
	"People/Flow.md": "---\n{type: contact, phone: 0612, knows: {a: b}}\n---\nbody",
	"People/Broken One.md": "---\ntype: contact\na: [\n---\nbody\n",
	"Zoé Lefèvre.md": "---\ntype: organization\n---\n",
	"Halden.md": "---\ntype: organization\n---\n",
	"Dan Ek.md": "<% tp.date.now() %>\nno front matter",
};
const word = fc.constantFrom(
	"Ada Byron", "ADA BYRON", "ada býron", "Cy Young", "Flow", "Broken One", "Zoe Lefevre", "Dan Ek", "New One", "Nord", "Halden", "mentor", "close", "friend",
	"ex-Acme", "0612345678", "a@b.example", "2012-2016", "CTO", "AC/DC", "C# dev", "[[Ada Byron]]", "[[x|Ada]]", "[Ada](x.md)", "![[y]]", "<% tp.x %>", "%%", "```", "$$", "<!--", "---",
	"{{title}}", "a: b", "'", "\"", "- ", "[ ] ", "#gave", "^id", "`= 1`", "📅 2026-01-01", "null", "CON", "type: goal", "#", "[ [x] ]", "{{a}} {b}", "~~~", "2026-01-01", "yes", "* x", "> q", "1. n", "Zoe\u0301", "..", "'; drop", "\u202e",
);
const line = fc.array(fc.tuple(word, fc.constantFrom(", ", " ", "; ", " - ", "|", "\t", " (")), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().slice(0, -1).join(""));

it("loses, runs and links nothing, whatever is typed, and takes all of it back to the same bytes", async () => {
	await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom("excelling" as const, "worked-with" as const), fc.boolean(), async (lines, prompt, isPasted) => {
		const desk = await guideDesk(NOTES);
		desk.session.go(prompt);
		if (isPasted) desk.session.paste(lines);
		else await desk.enter(...lines);
		await desk.session.settled();
		for (const { id, state } of desk.session.rows) {
			const [path] = state.kind !== "unsure" ? [] : [...state.people.map((person) => person.path), ...(state.mayBecome && state.note !== null ? [state.note] : [])];
			if (state.kind === "unsure") desk.session.choose(id, path === undefined ? { kind: "new" } : { kind: "note", path });
		}
		await desk.session.settled();
		for (const [path, text] of desk.store.notes) {
			const before = NOTES[path];
			if (before !== undefined && text !== before) {
				const body = (one: string): string => one.slice(one.indexOf("---", 4) + 3);
				expect(body(text).endsWith(before.includes("---") ? body(before) : before)).toBe(true);
				for (const part of ["phone: 0612345678", "# from school", "{name: Beta, until: 2010}", "# mine"]) expect(text.includes(part)).toBe(before.includes(part));
			}
			if (before !== undefined) continue;
			expect(text).not.toContain("<%");
			expect(text.slice(text.indexOf("\n---", 3))).not.toMatch(/<!--|`{3}|%%/);
			const { frontmatter, links = [], embeds = [], frontmatterLinks = [] } = parseNote(text);
			expect(frontmatter?.["type"]).toBe(path === GUIDE ? "network-guide" : "contact");
			expect(embeds).toEqual([]);
			for (const { link } of links) expect([...desk.store.notes.keys()].some((one) => one.endsWith(`${link}.md`))).toBe(true);
			for (const { link } of frontmatterLinks) expect([...desk.store.notes.keys()].some((one) => one.endsWith(`${link}.md`))).toBe(true);
		}
		const states = desk.session.rows.map((row) => row.state.kind);
		const done = desk.session.rows.flatMap(({ state }) => (state.kind === "done" ? [state.path] : []));
		const again = await desk.reopen();
		// Whoever was added is a contact, and stays one.
		for (const path of done) expect([path, again.port.person(path)?.path]).toEqual([path, path]);
		for (const kind of ["unsure", "failed", "working"]) if (states.includes(kind as "failed")) expect(again.session.rows.some(({ state }) => state.kind === "waiting")).toBe(true);
		const lastStep = ({ state }: GuideRow): number => (state.kind === "done" ? (state.steps.at(-1) ?? 0) : 0);
		for (const row of [...desk.session.rows].sort((one, other) => lastStep(other) - lastStep(one))) desk.session.takeBack(row);
		await desk.session.settled();
		const left = Object.fromEntries([...desk.store.notes].filter(([path]) => path !== GUIDE));
		expect(left).toEqual(NOTES);
	}), { numRuns: 150 });
});
