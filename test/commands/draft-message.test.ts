import { describe, expect, it, vi } from "vitest";
import { keepMessage, logMessage } from "../../src/commands/draft-message";
import { setThanked } from "../../src/commands/mark-done";
import type { DraftPurpose } from "../../src/domain/messages/draft";
import { keepDraft } from "../../src/domain/messages/keep-draft";
import { readDraftFacts } from "../../src/domain/messages/read-draft-facts";
import { messagesFor } from "../../src/i18n";
import type { DraftAnswer } from "../../src/ui/dialogs/draft/draft-dialog-port";
import { aContact } from "../support/contact-builder";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";
import { anOwed, factsOf } from "../support/facts-builder";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const CLAIRE = aContact({ path: "People/Claire Fontaine.md" });
const NOTE = "---\ntype: contact\n---\n\nDesigner.\n";
const MEETING = "---\ntype: meeting\nthanked: false\n---\n";
const NOTES = { "People/Claire Fontaine.md": NOTE, "Meetings/Lunch.md": MEETING };
const FACTS = readDraftFacts({ facts: factsOf({}), reasons: [], me: null, goals: [], today: day("2026-06-11"), owed: null });
const THANKS = anOwed({ kind: "thanks", path: "Meetings/Lunch.md", line: null, since: day("2026-06-03"), channel: "lunch" });

function answer(purpose: DraftPurpose, sentBy: DraftAnswer["sentBy"], text = "Hello Claire"): DraftAnswer {
	return { choice: { purpose, variant: 1, template: null, register: "en" }, text, subject: "", person: "", sentBy };
}

describe("a message that was sent", () => {
	it.each([
		["advice", "email", "- 2026-06-11 asked for advice #via/email #from-me #asked"],
		["relay", "message", "- 2026-06-11 passed something on #via/message #from-me #gave"],
		["offer-help", "message", "- 2026-06-11 offered help #via/message #from-me #gave"],
		["keep-in-touch", "message", "- 2026-06-11 wrote to keep in touch #via/message #from-me"],
	] as const)("for %s by %s is logged", async (purpose, by, line) => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		expect(await logMessage(context, CLAIRE, answer(purpose, by), FACTS, {})).toMatchObject({ ok: true, label: "Logged with Claire Fontaine" });
		expect(store.notes.get(CLAIRE.path)).toBe(`---\ntype: contact\nlast-contact: 2026-06-11\n---\n\nDesigner.\n\n## Log\n${line}\n`);
		expect(store.notes.get("Meetings/Lunch.md")).toBe(MEETING);
	});

	it("says in the meeting's note that thanks were given, and both are undone as one", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		await logMessage(context, CLAIRE, answer("thank", "email"), FACTS, { owed: THANKS });
		expect(store.notes.get("Meetings/Lunch.md")).toContain("thanked: true");
		expect(store.notes.get(CLAIRE.path)).toContain("thanked them #via/email");
		await context.writer.undo();
		expect(Object.fromEntries(store.notes)).toEqual(NOTES);
	});

	it("thanks for the meeting that thanks are owed for, though it was not asked for", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		Object.assign(context.index, { facts: () => factsOf({}, { owed: [anOwed({}), THANKS] }) });
		await logMessage(context, CLAIRE, answer("thank", "email"), { ...FACTS, meeting: { day: day("2026-06-03"), channel: "lunch" } }, {});
		expect(store.notes.get("Meetings/Lunch.md")).toContain("thanked: true");
	});

	it("leaves the meeting alone when it became another message", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		await logMessage(context, CLAIRE, answer("keep-in-touch", "email"), FACTS, { owed: THANKS });
		expect(store.notes.get("Meetings/Lunch.md")).toBe(MEETING);
	});

	it("is logged in the language of the interface", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE], language: "fr" });
		await logMessage(context, CLAIRE, answer("recommendation", "email"), FACTS, {});
		expect(store.notes.get(CLAIRE.path)).toContain("- 2026-06-11 demande de recommandation #via/email #from-me #asked");
	});

	it("writes nothing when the meeting's note is gone", async () => {
		const { context, store } = commandDesk({ notes: { [CLAIRE.path]: NOTE }, contacts: [CLAIRE] });
		expect(await logMessage(context, CLAIRE, answer("thank", "email"), FACTS, { owed: THANKS })).toMatchObject({ ok: false });
		expect(store.notes.get(CLAIRE.path)).toBe(NOTE);
	});
});

describe("a message that tells of somebody else", () => {
	const person = "Inès Okafor";
	const given = { name: person, role: null, company: null };

	it.each([
		["introduction", "en", "- 2026-06-11 asked for an introduction: Inès Okafor #via/email #from-me #asked"],
		["introduced", "fr", "- 2026-06-11 message après une mise en relation\u00A0: Inès Okafor #via/email #from-me #asked"],
		["introduce", "en", "- 2026-06-11 suggested an introduction: Inès Okafor #via/email #from-me #gave"],
		["congratulate", "en", "- 2026-06-11 congratulated them #via/email #from-me"],
	] as const)("for %s is logged with their name where it tells it", async (purpose, language, line) => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE], language });
		await logMessage(context, CLAIRE, { ...answer(purpose, "email"), person }, FACTS, {});
		expect(store.notes.get(CLAIRE.path)).toContain(`${line}\n`);
	});

	it("writes what else it was asked to, as one step, in the same note too", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		const asked = vi.fn(() => [
			{ path: "Meetings/Lunch.md", edit: setThanked(context.yaml) },
			{ path: CLAIRE.path, edit: keepDraft({ headings: ["Asked"], title: "x", text: "y" }, []) },
		]);
		await logMessage(context, CLAIRE, { ...answer("introduction", "email"), person }, FACTS, { purpose: "introduction", person: given, also: asked });
		expect(asked).toHaveBeenCalledWith("email");
		expect(store.notes.get("Meetings/Lunch.md")).toContain("thanked: true");
		expect(store.notes.get(CLAIRE.path)).toMatch(/asked for an introduction: [^]*## Asked/);
		await context.writer.undo();
		expect(Object.fromEntries(store.notes)).toEqual(NOTES);
	});

	it.each([["keep-in-touch", person], ["introduction", "Ben"]] as const)("writes nothing else once it became one for %s of %s", async (purpose, other) => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		const also = (): [] => expect.fail("asked for");
		await logMessage(context, CLAIRE, { ...answer(purpose, "email"), person: other }, FACTS, { purpose: "introduction", person: given, also });
		expect(store.notes.get(CLAIRE.path)).toContain("## Log\n- 2026-06-11 ");
	});
});

it("logs what was passed on", async () => {
	const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
	await logMessage(context, CLAIRE, { ...answer("relay", "message"), subject: "New rules on storage" }, FACTS, {});
	expect(store.notes.get(CLAIRE.path)).toContain("- 2026-06-11 passed something on: New rules on storage #via/message #from-me #gave\n");
});

describe("a message that is kept", () => {
	it("stands in the contact's note, and can be taken back", async () => {
		const { context, store } = commandDesk({ notes: NOTES, contacts: [CLAIRE] });
		await keepMessage(context, CLAIRE, answer("thank", null, "Hello Claire,\n\nThank you <% now %>"));
		expect(store.notes.get(CLAIRE.path)).toBe(`${NOTE}\n## Drafts\n\n> **2026-06-11: ${messagesFor("en").drafts.purposes.thank}**\n>\n> Hello Claire,\n>\n> Thank you < % now % >\n`);
		await context.writer.undo();
		expect(store.notes.get(CLAIRE.path)).toBe(NOTE);
	});

	it("goes under a heading in the other language that is there", async () => {
		const { context, store } = commandDesk({ notes: { [CLAIRE.path]: `${NOTE}\n## Drafts\n` }, contacts: [CLAIRE], language: "fr" });
		await keepMessage(context, CLAIRE, answer("thank", null));
		expect(store.notes.get(CLAIRE.path)).toContain("## Drafts\n\n> **2026-06-11\u00A0: Remercier**\n");
	});
});
