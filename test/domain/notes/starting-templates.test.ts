import { describe, expect, it } from "vitest";
import { safeFileName } from "../../../src/domain/contacts/file-name";
import { PURPOSES } from "../../../src/domain/interactions/meeting";
import { MEETING_PLACEHOLDERS } from "../../../src/domain/notes/meeting-placeholders";
import { MEETING_TEMPLATE } from "../../../src/domain/notes/meeting-template";
import { createNoteCodec } from "../../../src/domain/notes/note-codec";
import { readNote } from "../../../src/domain/notes/read-note";
import { STARTING_TEMPLATES } from "../../../src/domain/notes/starting-templates";
import { readTemplateNote } from "../../../src/domain/notes/template-note";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";
import { yamlHost } from "./yaml-host";

describe.each(["en", "fr"] as const)("in %s", (language) => {
	it("has three templates of meetings for different purposes, in its language", () => {
		const templates = STARTING_TEMPLATES[language].map(({ text }) => readTemplateNote(createNoteCodec(yamlHost).parse(text).data));
		expect(templates).toHaveLength(3);
		for (const template of templates) expect(template).toMatchObject({ kind: "meeting", language });
		const purposes = templates.flatMap((template) => template?.purposes ?? []);
		expect(new Set(purposes).size).toBe(purposes.length);
		expect(PURPOSES).toEqual(expect.arrayContaining(purposes));
	});

	it.each(STARTING_TEMPLATES[language])("$name is a file's name, and a note that says nothing of the network", ({ name, text }) => {
		expect(safeFileName(name)).toBe(name);
		expect(readNote(noteSnapshot(`Templates/${name}.md`, text), readingRules())).toBeNull();
	});

	it.each([...STARTING_TEMPLATES[language].map(({ text }) => text), MEETING_TEMPLATE[language]])("%# uses placeholders of the manual alone", (text) => {
		const names = new Set(MEETING_PLACEHOLDERS.map(({ name }) => name));
		for (const [, name = ""] of text.matchAll(/\{\{([^}]+)\}\}/g)) expect(names.has(name) || names.has(name.split(":")[0] ?? ""), name).toBe(true);
	});
});

it("asks for the same placeholders in both languages", () => {
	const used = (language: "en" | "fr"): string[] => STARTING_TEMPLATES[language].flatMap(({ text }) => text.match(/\{\{[^}]+\}\}/g) ?? []);
	expect(used("fr")).toEqual(used("en"));
});

it("has French punctuation", () => {
	for (const text of [...STARTING_TEMPLATES.fr.map((template) => template.text), MEETING_TEMPLATE.fr]) {
		const body = createNoteCodec(yamlHost).parse(text).body.replace(/\{\{[^}]*\}\}|\[!info\]/g, "");
		expect(body).not.toMatch(/ [:;!?]|'|[^\u00A0\u202F\s][:;!?]/);
	}
});
