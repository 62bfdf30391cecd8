import { expect, it, vi } from "vitest";
import { askDraft } from "../../src/commands/draft-message";
import { noteIntroduction, writeToHelp } from "../../src/commands/who-can-i-help";
import type { HelpItem, HelpPerson } from "../../src/domain/matches/help-page";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";

vi.mock("obsidian", () => import("../support/obsidian-stub"));
vi.mock("../../src/commands/draft-message", () => ({ askDraft: vi.fn(() => Promise.resolve({ kind: "nothing" })) }));

const person = (name: string): HelpPerson => ({ path: `${name}.md`, name, firstName: name, role: null, company: null, last: null, asked: null });
const item: HelpItem = { key: "1", seeker: person("Ann"), offerer: person("Bob"), subject: "a designer", offer: "design", shared: null, mutual: null };
const NOTES = { "Ann.md": "---\ntype: contact\nconnaît: [\"[[Cleo]]\"]\n---\n", "Bob.md": "---\ntype: contact\n---\n" };

it("logs an introduction as given on both notes, says that they know each other, and takes it all back as one step", async () => {
	const { context, store } = commandDesk({ notes: NOTES });
	const outcome = await noteIntroduction(context, item);
	expect(outcome).toMatchObject({ kind: "write", outcome: { ok: true, label: "Introduced Ann and Bob" } });
	expect(store.notes.get("Ann.md")).toBe(
		"---\ntype: contact\nconnaît: [\"[[Cleo]]\", \"[[Bob]]\"]\nlast-contact: 2026-06-11\n---\n## Log\n- 2026-06-11 introduced to [[Bob]]: a designer #from-me #gave\n",
	);
	expect(store.notes.get("Bob.md")).toBe(
		"---\ntype: contact\nlast-contact: 2026-06-11\n---\n## Log\n- 2026-06-11 introduced to [[Ann]]: design #from-me #gave\n",
	);
	await context.writer.undo();
	expect(Object.fromEntries(store.notes)).toEqual(NOTES);
});

it("writes an introduction of one day once", async () => {
	const { context, store } = commandDesk({ notes: { ...NOTES, "Ann.md": "---\ntype: contact\nknows: Bob\n---\r\n" } });
	await noteIntroduction(context, item);
	const after = Object.fromEntries(store.notes);
	expect(after["Ann.md"]).toContain("knows: Bob\n");
	expect(await noteIntroduction(context, item)).toMatchObject({ outcome: { ok: true, step: null } });
	expect(Object.fromEntries(store.notes)).toEqual(after);
});

it("writes nothing where the user helps alone", async () => {
	const { context, store } = commandDesk({ notes: NOTES });
	expect(await noteIntroduction(context, { ...item, offerer: null })).toEqual({ kind: "nothing" });
	expect(Object.fromEntries(store.notes)).toEqual(NOTES);
});

it.each([
	["the seeker of the other, for what they seek themselves", item, "Ann", { purpose: "introduce", subject: "a designer", person: { name: "Bob", role: null, company: null } }],
	["the offerer of the other, for what they offer, and nothing of what the seeker looks for", item, "Bob", { purpose: "introduce", subject: "design", person: { name: "Ann", role: null, company: null } }],
	["the seeker of the user's own offer", { ...item, offerer: null }, "Ann", { purpose: "offer-help", seek: "a designer", subject: "design" }],
])("writes to %s", async (_, about, to, start) => {
	const contacts = ["Ann", "Bob"].map((name) => aContact({ path: `${name}.md` }));
	const { context } = commandDesk({ notes: NOTES, contacts });
	await writeToHelp(context, about, person(to));
	expect(vi.mocked(askDraft)).toHaveBeenLastCalledWith(context, contacts.find(({ name }) => name === to), start);
});
