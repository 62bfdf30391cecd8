import { describe, expect, it, vi } from "vitest";
import { writeStartingTemplates } from "../../src/commands/add-starting-templates";
import { STARTING_MESSAGE_TEMPLATE } from "../../src/domain/messages/starting-message-template";
import { STARTING_TEMPLATES } from "../../src/domain/notes/starting-templates";
import { commandDesk } from "../support/command-desk";

const TEMPLATES = {
	en: [...STARTING_TEMPLATES.en, STARTING_MESSAGE_TEMPLATE.en],
	fr: [...STARTING_TEMPLATES.fr, STARTING_MESSAGE_TEMPLATE.fr],
};

vi.mock("obsidian", () => import("../support/obsidian-stub"));

describe("the starting templates", () => {
	it.each(["en", "fr"] as const)("in %s go into the templates folder as one step, undone as one", async (language) => {
		const { context, store } = commandDesk();
		const outcome = await writeStartingTemplates({ ...context, templateFolders: () => ["", "Models"] }, language);
		expect(outcome).toMatchObject({ kind: "write", outcome: { ok: true } });
		expect([...store.notes]).toEqual(TEMPLATES[language].map(({ name, text }) => [`Models/${name}.md`, text]));
		await context.writer.undo();
		expect(store.notes.size).toBe(0);
	});

	it("go into a folder named so where none is known", async () => {
		const { context, store } = commandDesk();
		await writeStartingTemplates(context, "fr");
		expect([...store.notes.keys()].every((path) => path.startsWith("Modèles/"))).toBe(true);
	});

	it("never replace a note of the same name, whatever its case", async () => {
		const [first] = STARTING_TEMPLATES.en;
		const path = `Templates/${first?.name.toUpperCase() ?? ""}.md`;
		const { context, store } = commandDesk({ notes: { [path]: "mine\n" } });
		await writeStartingTemplates(context, "en");
		expect(store.notes.get(path)).toBe("mine\n");
		expect(store.notes.size).toBe(TEMPLATES.en.length);
		const again = await writeStartingTemplates(context, "en");
		expect(again).toEqual({ kind: "say", sentence: context.messages.meeting.templates.allThere("Templates") });
	});
});
