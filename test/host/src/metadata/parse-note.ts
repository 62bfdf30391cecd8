import type * as Api from "obsidian";
import { getFrontMatterInfo } from "./front-matter";
import { shownLink, splitLink } from "./link-text";
import { NoteText } from "./note-text";
import { readBlocks } from "./parse-blocks";
import { readInline } from "./parse-inline";
import { parseYaml } from "./yaml";

const WHOLE_LINK = /^\[\[([^[\]]+)\]\]$/;

/** Reads a note's text into what the app caches of it. Lists that would be empty are absent. */
export function parseNote(text: string): Api.CachedMetadata {
	const cache: Api.CachedMetadata = {};
	const note = new NoteText(text);
	const sections: Api.SectionCache[] = [];
	const info = getFrontMatterInfo(text);
	if (info.exists) readFrontMatter(note, info, cache, sections);
	const bodyLine = info.contentStart === 0 ? 0 : info.contentStart >= text.length && !text.endsWith("\n") ? note.lineCount : note.lineAt(info.contentStart);
	const body = readBlocks(note, bodyLine);
	sections.push(...body.sections);
	const { links, embeds, tags } = readInline(note, info.contentStart, body.masked);
	if (links.length > 0) cache.links = links;
	if (embeds.length > 0) cache.embeds = embeds;
	if (tags.length > 0) cache.tags = tags;
	if (body.headings.length > 0) cache.headings = body.headings;
	if (sections.length > 0) cache.sections = sections;
	if (body.listItems.length > 0) cache.listItems = body.listItems;
	if (Object.keys(body.blocks).length > 0) cache.blocks = body.blocks;
	return cache;
}

function readFrontMatter(note: NoteText, info: Api.FrontMatterInfo, cache: Api.CachedMetadata, sections: Api.SectionCache[]): void {
	const closing = note.lineAt(Math.max(0, info.contentStart - 1));
	const position = note.range(0, note.endOf(closing));
	sections.push({ type: "yaml", position });
	const value = readProperties(info.frontmatter);
	if (value === null) return;
	cache.frontmatter = value;
	cache.frontmatterPosition = position;
	const links: Api.FrontmatterLinkCache[] = [];
	collectLinks(value, "", links);
	if (links.length > 0) cache.frontmatterLinks = links;
}

/** The properties, or null when they cannot be read or are none. */
function readProperties(yaml: string): Record<string, unknown> | null {
	try {
		const value = parseYaml(yaml);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		// As in the app: the note is kept, its properties are absent.
		return null;
	}
}

/** Links of the front matter: a text that is a wikilink as a whole. Keys of lists and maps are joined by dots. */
function collectLinks(value: unknown, key: string, links: Api.FrontmatterLinkCache[]): void {
	if (typeof value === "string") {
		const inner = value.startsWith("[[") ? WHOLE_LINK.exec(value)?.[1] : undefined;
		if (inner === undefined) return;
		const { link, alias } = splitLink(inner);
		links.push({ key, link, original: value, displayText: alias ?? shownLink(link) });
	} else if (typeof value === "object" && value !== null) {
		for (const [name, inner] of Object.entries(value)) collectLinks(inner, key === "" ? name : `${key}.${name}`, links);
	}
}
