import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { askForIntroduction, noteIntroduced } from "../../src/commands/ask-introduction";
import { askDraft, type DraftStart } from "../../src/commands/draft-message";
import { changePlan } from "../../src/commands/plan-contact";
import { logPresence } from "../../src/commands/presence-plan";
import { noteIntroduction } from "../../src/commands/who-can-i-help";
import { writeProperties } from "../../src/commands/write-contact";
import type { CommandContext } from "../../src/commands/command-context";
import { editFrontmatter } from "../../src/domain/notes/edit-frontmatter";
import { linesOf, splitNote } from "../../src/domain/notes/split-note";
import { yamlHost } from "../domain/notes/yaml-host";
import { aContact } from "../support/contact-builder";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));
vi.mock("../../src/commands/draft-message", () => ({ askDraft: vi.fn(() => Promise.resolve({ kind: "nothing" })) }));

const PROPERTIES = fc.constantFrom(
	"knows: \"[[Cy]]\" # since school", "knows: [[Cy]]", "knows: { Cy: at school }", "knows:\n  - name: Cy\n    since: 2010", "friends:\n  # two of them\n  - '[[Cy]]'\n  - 0612345678",
	"introduced-by: Tom", "introduced-by:", "met through: [\"[[Bob]]\"]", "phone: 0612345678", "last-contact: 2026-05-01", "last-contact: long ago", "goal: [a, { b: c }]", "goal:\n- \"[[Old]]\" # mine",
	"approach: Café", "tags: &t [a]\nother: *t", "notes: |\n  # Log\n  - 2026-01-01 x", "next-contact: [[2026-06-20]]", "\"quoted key\": 'it''s'", "# a comment", "a: <% tp.x %>",
);
const BODY = fc.constantFrom(
	"", "\n", "text", "# Log\n- 2026-01-01 x\n\tnested\n- 2025-01-01 y", "## Journal\n\n* [[2026-06-11]] z\n* no day\n\n## After\nmine\n", "```\n## Log\n```\n", "%% hidden\n## Log\n%%\n## Log:\n1. 2026-06-12 later\n",
	"> quote\n\n## Log\n> - 2026-01-01 quoted", "Log\n===\nparagraph", "```\nnever closed\n", "## Log\n- [ ] 2026-01-01 task\n- [x] 2026-02-01 done ^id", "<% tp.file.cursor() %>\n## Log\n", "$$\nx\n$$\n# History\n- 2024-01-01 a\n  lazy\nlines\n",
);
const NOTE = fc.tuple(fc.uniqueArray(PROPERTIES, { maxLength: 5 }), BODY, fc.boolean(), fc.boolean(), fc.constantFrom("map", "flow", "none", "broken")).map(([properties, body, isWindows, hasMark, form]) => {
	const block = form === "none" ? "" : form === "flow" ? "---\n{ type: contact, phone: 0612 }\n---\n" : `---\n${["type: contact", ...properties, ...(form === "broken" ? ["a: ["] : [])].join("\n")}\n---\n`;
	const text = block + body;
	return (hasMark ? "\uFEFF" : "") + (isWindows ? text.replace(/\n/g, "\r\n") : text);
});

const person = (name: string) => ({ path: `${name}.md`, name, firstName: name, role: null, company: "Nord", last: null, asked: null });
const [ANN, BOB] = [person("Ann"), person("Bob")];
const ACTS: Readonly<Record<string, (context: CommandContext) => Promise<unknown>>> = {
	worked: (context) => noteIntroduced(context, { target: ANN.path, day: day("2026-06-01"), by: BOB, to: ANN, worked: false }),
	introduced: (context) => noteIntroduction(context, { key: "1", seeker: ANN, offerer: BOB, subject: "a designer <% x %> [[", offer: "%% ``` design", shared: null, mutual: null }),
	presence: (context) => logPresence(context, ANN.path),
	plan: (context) => writeProperties(context, "plan", ANN.path, changePlan(context, aContact({ path: ANN.path }), { goal: "Team.md", approach: "coffee", day: day("2026-07-01") })),
	asked: async (context) => {
		await askForIntroduction(context, { via: [BOB.path], target: ANN.path, strength: 1, steps: [], people: [BOB, ANN], own: { last: null, sharedOrganization: null, relationships: [], isOnlyAsked: false } });
		const start: DraftStart | undefined = vi.mocked(askDraft).mock.lastCall?.[2];
		await context.writer.write("asked", start?.also?.("email") ?? []);
	},
};

/** What is no line of a key that may change. */
function keptLines(text: string): readonly string[] {
	const parts = splitNote(text);
	return linesOf(parts === null ? text : parts.body).map((line) => line.replace(/^\uFEFF/, "").trimEnd()).filter((line) => line !== "");
}

it.each(Object.keys(ACTS))("%s: all notes or none, nothing lost, nothing twice, and back to the same bytes", async (act) => {
	const run = ACTS[act] ?? (() => Promise.resolve());
	await fc.assert(fc.asyncProperty(NOTE, NOTE, async (ann, bob) => {
		const notes = { [ANN.path]: ann, [BOB.path]: bob, "Team.md": "" };
		const { context: desk, store } = commandDesk({ notes, contacts: [aContact({ path: ANN.path }), aContact({ path: BOB.path })] });
		const app = { ...desk.app, metadataCache: { ...desk.app.metadataCache, fileToLinktext: () => "Team" } } as unknown as CommandContext["app"];
		const context = { ...desk, app, index: { ...desk.index, facts: () => null, goals: () => [] } };
		await run(context);
		const after = Object.fromEntries(store.notes);
		const [isAnn, isBob] = [after[ANN.path] !== ann, after[BOB.path] !== bob];
		if (act === "worked" || act === "introduced") expect([isAnn, isBob].filter((one) => one).length).not.toBe(act === "introduced" ? 1 : -1);
		for (const [path, text] of Object.entries(after)) {
			const before = notes[path] ?? "";
			if (text === before) continue;
			const lines = keptLines(text);
			let at = -1;
			for (const line of keptLines(before)) {
				const next = lines.indexOf(line, at + 1);
				expect([line, next > at]).toEqual([line, true]);
				at = next;
			}
			expect(text.startsWith("\uFEFF")).toBe(before.startsWith("\uFEFF"));
			if (before.includes("\r\n")) expect(text).not.toMatch(/[^\r]\n/);
			for (const part of ["0612345678", "phone: 0612 ", "{ Cy: at school }", "name: Cy", "# since school", "# two of them", "# mine", "{ b: c }", "&t [a]", "# a comment", "'it''s'"]) {
				expect([part, text.includes(part)]).toEqual([part, before.includes(part)]);
			}
			expect(editFrontmatter(text, new Map(), yamlHost).ok).toBe(editFrontmatter(before, new Map(), yamlHost).ok);
		}
		await run(context);
		if (act !== "asked") expect(Object.fromEntries(store.notes)).toEqual(after);
		else await context.writer.undo();
		await context.writer.undo();
		expect(Object.fromEntries(store.notes)).toEqual(notes);
		await context.writer.redo();
		expect(Object.fromEntries(store.notes)).toEqual(after);
	}), { numRuns: 100 });
});
