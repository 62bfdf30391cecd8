import type { App } from "obsidian";
import { isMap, type YamlHost } from "../domain/notes/note-codec";
import { splitNote } from "../domain/notes/split-note";
import { readTemplateNote, type TemplateNote } from "../domain/notes/template-note";

/** A note of the vault that says of itself that it is a template. */
export interface FoundTemplate extends TemplateNote {
	readonly path: string;
}

/** A template's own properties, with the lines of their values; the others may be anything until they are filled. */
const OWN_LINES = /^["']?rekindle[^\n]*(?:\n[ \t-][^\n]*)*/gim;
const KIND_LINE = /^["']?rekindle[-_ ]?template\b/i;

/** The templates among the notes of some folders, by path. */
export async function findTemplates({ vault, metadataCache }: App, yaml: YamlHost, folders: readonly string[]): Promise<readonly FoundTemplate[]> {
	const found: FoundTemplate[] = [];
	for (const file of vault.getMarkdownFiles()) {
		if (!folders.some((folder) => file.path.startsWith(`${folder}/`))) continue;
		// Bare placeholders are no YAML to the app, so it may have kept nothing of the properties.
		const frontmatter = metadataCache.getFileCache(file)?.frontmatter ?? ownProperties(await vault.cachedRead(file), yaml);
		const template = frontmatter === null ? null : readTemplateNote(frontmatter);
		if (template !== null) found.push({ ...template, path: file.path });
	}
	return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What a text's front matter says of it as a template; null when that cannot be read. */
export function ownProperties(text: string, yaml: YamlHost): Readonly<Record<string, unknown>> | null {
	const lines = splitNote(text)?.yaml.replace(/\r\n?/g, "\n").match(OWN_LINES) ?? [];
	// One of them broken must not hide that it is a template: the user is told of the line once it is to be filled.
	return parseMap(lines.join("\n"), yaml) ?? parseMap(lines.find((line) => KIND_LINE.test(line)) ?? "", yaml);
}

function parseMap(block: string, yaml: YamlHost): Readonly<Record<string, unknown>> | null {
	try {
		const properties = yaml.parse(block);
		return isMap(properties) ? properties : null;
	} catch {
		// Then it does not say that it is one.
		return null;
	}
}
