import { expect, it } from "vitest";
import { readTemplateNote } from "../../../src/domain/notes/template-note";

it.each([
	[{ "rekindle-template": "meeting" }, { kind: "meeting", purposes: "all", purposeWords: [], language: null }],
	[{ "Rekindle Template": " Rencontre ", "rekindle-purpose": "conseil, Informations", "rekindle-language": "français" },
		{ kind: "meeting", purposes: ["advice", "information"], purposeWords: ["conseil", "Informations"], language: "fr" }],
	[{ rekindle_template: ["message"], "rekindle-purpose": ["reconnect", "birthday"], "rekindle-language": "en-GB" },
		{ kind: "message", purposes: ["reconnect"], purposeWords: ["reconnect", "birthday"], language: "en" }],
	[{ "rekindle-template": "meeting", "rekindle-purpose": 3, "rekindle-language": [] },
		{ kind: "meeting", purposes: "all", purposeWords: [], language: null }],
	[{ "rekindle-template": "meeting", "rekindle-purpose": "anything", "rekindle-language": "de" },
		{ kind: "meeting", purposes: "all", purposeWords: ["anything"], language: null }],
])("%j is a template", (frontmatter, template) => {
	expect(readTemplateNote(frontmatter)).toEqual(template);
});

it.each([{}, { type: "meeting" }, { "rekindle-template": "" }, { "rekindle-template": "poem" }, { "rekindle-template": null }, { "rekindle-template": { meeting: 1 } }])(
	"%j is none",
	(frontmatter) => {
		expect(readTemplateNote(frontmatter)).toBeNull();
	},
);
