import { expect, it, vi } from "vitest";
import { previewLog, writeLog } from "../../src/commands/log-exchange";
import { newLogDraft, type LogDraft } from "../../src/ui/dialogs/log-draft";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";
import { day } from "../support/day";
import { anInteraction } from "../support/interaction-builder";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const CLAIRE = "People/Claire Fontaine.md";
const TOM = "People/Tom Becker.md";
const people = [aContact({ path: CLAIRE }), aContact({ path: TOM })];
const bareNotes = { [CLAIRE]: "---\ntype: contact\n---\n", [TOM]: "---\ntype: contact\n---\n" };

function draft(given: Partial<LogDraft>): LogDraft {
	return { ...newLogDraft([CLAIRE], day("2026-06-11")), ...given };
}

it("writes the line and last-contact into each person's note, and the promise into the first one's", async () => {
	const { context, store } = commandDesk({ notes: bareNotes, contacts: people });
	const given = draft({
		people: [CLAIRE, TOM], text: "her team moves", channel: "coffee", gave: true, from: "them",
		promise: "send the survey", promiseDue: day("2026-06-25"),
	});
	const outcome = await writeLog(context, given);
	expect(outcome).toMatchObject({ ok: true, label: "Logged with 2 people", written: [CLAIRE, TOM] });
	const head = "---\ntype: contact\nlast-contact: 2026-06-11\n---\n## Log\n";
	const line = "- 2026-06-11 her team moves #via/coffee #from-them #gave\n";
	expect(store.all).toEqual({
		[CLAIRE]: `${head}${line}- [ ] send the survey [[Tom Becker]] 📅 2026-06-25\n`,
		[TOM]: `${head}${line}`,
	});
});

it("shows beforehand exactly the lines it writes", async () => {
	const { context, store } = commandDesk({ notes: bareNotes, contacts: people, dayLink: (on) => `[[${on}]]` });
	const given = draft({ text: "a\nb <% c %>", channel: "call", promise: "think" });
	const [property, ...lines] = previewLog(context, given);
	expect(property).toBe("last-contact: 2026-06-11");
	expect(lines[0]).toBe("- [[2026-06-11]] a b < % c % > #via/call");
	await writeLog(context, given);
	expect(store.all[CLAIRE]).toContain(`\n${property ?? ""}\n---\n`);
	expect(store.all[CLAIRE]).toContain(`## Log\n${lines.join("\n")}\n`);
});

it("leaves last-contact alone for a day to come, and says that it is planned", async () => {
	const { context, store } = commandDesk({ notes: bareNotes, contacts: people });
	const outcome = await writeLog(context, draft({ day: day("2026-07-01"), channel: "lunch" }));
	expect(outcome.label).toBe("Claire Fontaine: planned for 1 July");
	expect(store.all[CLAIRE]).toBe("---\ntype: contact\n---\n## Log\n- 2026-07-01 #via/lunch\n");
});

it.each([
	["keeps a replaced day that nothing else holds", [], "- 2026-06-11\n- 2026-01-05\n"],
	["drops a replaced day that a meeting holds too", [anInteraction("2026-01-05", { kind: "meeting" })], "- 2026-06-11\n"],
])("%s", async (_, interactions, log) => {
	const notes = { [CLAIRE]: "---\nlast-contact: 2026-01-05\n---\n" };
	const { context, store } = commandDesk({ notes, contacts: people, interactions: { [CLAIRE]: interactions } });
	await writeLog(context, draft({}));
	expect(store.all[CLAIRE]).toBe(`---\nlast-contact: 2026-06-11\n---\n## Log\n${log}`);
});

it("writes nothing to anyone when one note can't be written, and names it", async () => {
	const notes = { ...bareNotes, [TOM]: "---\na: [\n---\n" };
	const { context, store } = commandDesk({ notes, contacts: people });
	const outcome = await writeLog(context, draft({ people: [CLAIRE, TOM] }));
	expect(outcome).toMatchObject({ ok: false, failure: { code: "unreadable-frontmatter", path: TOM } });
	expect(store.all).toEqual(notes);
});

it("undoes for everyone at once", async () => {
	const { context, store } = commandDesk({ notes: bareNotes, contacts: people });
	await writeLog(context, draft({ people: [CLAIRE, TOM], text: "x" }));
	await context.writer.undo();
	expect(store.all).toEqual(bareNotes);
});
