import type { App } from "obsidian";
import { describe, expect, it } from "vitest";
import { findTemplates, ownProperties } from "../../src/vault/find-templates";
import { yamlHost } from "../domain/notes/yaml-host";
import { parseNote } from "../host/src/metadata/parse-note";

const MEETING = "---\nrekindle-template: meeting\n---\n";

function find(notes: Readonly<Record<string, string>>, folders: readonly string[] = ["Templates"]) {
	const app = {
		vault: {
			getMarkdownFiles: () => Object.keys(notes).map((path) => ({ path })),
			cachedRead: ({ path }: { path: string }) => Promise.resolve(notes[path] ?? ""),
		},
		metadataCache: { getFileCache: ({ path }: { path: string }) => parseNote(notes[path] ?? "") },
	};
	return findTemplates(app as unknown as App, yamlHost, folders);
}

describe("the templates found", () => {
	it("are notes of the folders that say so, in the order of their paths", async () => {
		const found = await find({
			"Templates/B.md": MEETING,
			"Templates/deep/A.md": MEETING,
			"Templates/Contact.md": "---\ntype: contact\n---\n",
			"Templates of mine/C.md": MEETING,
			"D.md": MEETING,
			"Templates/Plain.md": "Words.\n",
		});
		expect(found.map(({ path, kind }) => [path, kind])).toEqual([["Templates/B.md", "meeting"], ["Templates/deep/A.md", "meeting"]]);
	});

	it("are found behind properties that are no YAML before they are filled", async () => {
		const text = "---\ntitle: {{title}} of {{date}}\nrekindle-template: meeting\nrekindle-purpose:\n  - advice\n  - mentoring\nrekindle-language: fr\nx: [\n---\n";
		const [found] = await find({ "Templates/A.md": text });
		expect(found).toMatchObject({ kind: "meeting", purposes: ["advice", "mentoring"], language: "fr" });
	});

	it.each([
		"---\nrekindle-template: meeting\nrekindle-purpose: [advice\n---\n",
		"---\nrekindle-purpose: [advice\nrekindle-template: meeting\n---\n",
		"---\nrekindle-template: meeting\nrekindle-language: fr: en\n---\n",
	])("are found with a property of ours broken: %j", async (text) => {
		expect(await find({ "Templates/A.md": text })).toMatchObject([{ kind: "meeting", purposes: "all", language: null }]);
	});

	it("are none without folders", async () => {
		expect(await find({ "Templates/A.md": MEETING }, [])).toEqual([]);
	});
});

it.each([
	["no properties", "Words.\nrekindle-template: meeting\n"],
	["none of ours", "---\ntitle: {{title}}\n---\n"],
	["ours broken as well", "---\nrekindle-template: [\n---\n"],
])("a text with %s says nothing", (_, text) => {
	expect(ownProperties(text, yamlHost)).toBeNull();
});
