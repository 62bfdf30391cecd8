import type * as Api from "obsidian";

const NONE: Api.FrontMatterInfo = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };

const isFence = (line: string): boolean => line === "---" || line === "---\r";

/** Where a text's front matter stands: a first line of three dashes, perhaps after a byte order mark, up to the next such line. */
export function getFrontMatterInfo(text: string): Api.FrontMatterInfo {
	const first = text.startsWith("\uFEFF") ? 1 : 0;
	if (!text.startsWith("---", first)) return NONE;
	const from = text.indexOf("\n") + 1;
	if (from === 0 || !isFence(text.slice(first, from - 1))) return NONE;
	for (let start = from; start <= text.length; ) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		if (isFence(text.slice(start, end))) {
			const to = Math.max(from, start - (text[start - 2] === "\r" ? 2 : 1));
			return { exists: true, frontmatter: text.slice(from, to), from, to, contentStart: newline < 0 ? end : end + 1 };
		}
		if (newline < 0) break;
		start = newline + 1;
	}
	return NONE;
}

type FrontMatter = Readonly<Record<string, unknown>> | null | undefined;

/** The value of a property, by name or by the first name that fits. */
export function parseFrontMatterEntry(frontmatter: FrontMatter, key: string | RegExp): unknown {
	if (frontmatter === null || frontmatter === undefined) return null;
	if (typeof key === "string") return frontmatter[key] ?? null;
	const name = Object.keys(frontmatter).find((candidate) => key.test(candidate));
	return name === undefined ? null : frontmatter[name];
}

function textsOf(value: unknown, separator: RegExp): string[] {
	const parts: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(separator) : [];
	return parts.filter((part) => typeof part === "string" || typeof part === "number").map((part) => String(part).trim()).filter((part) => part !== "");
}

const orNull = (texts: string[]): string[] | null => (texts.length === 0 ? null : texts);

/** The texts of a property that holds one or several; null when it holds none. */
export function parseFrontMatterStringArray(frontmatter: FrontMatter, key: string | RegExp): string[] | null {
	return orNull(textsOf(parseFrontMatterEntry(frontmatter, key), /,/));
}

/** The other names of a note. */
export function parseFrontMatterAliases(frontmatter: FrontMatter): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/** The tags in a note's front matter, each with its "#". */
export function parseFrontMatterTags(frontmatter: FrontMatter): string[] | null {
	const tags = textsOf(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
	return orNull(tags.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)));
}

/** All tags of a note, those of its front matter first. */
export function getAllTags(cache: Api.CachedMetadata): string[] | null {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
