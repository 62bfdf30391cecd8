import type * as Api from "obsidian";

/** The parts of a link's text: the note, and the heading or block with its "#". */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const hash = linktext.indexOf("#");
	return hash < 0 ? { path: linktext, subpath: "" } : { path: linktext.slice(0, hash), subpath: linktext.slice(hash) };
}

/** The note that a link's text names. */
export const getLinkpath = (linktext: string): string => parseLinktext(linktext.replace(/\u00A0/g, " ")).path.trim();

/** Text and alias of what stands between the brackets of a wikilink. */
export function splitLink(inner: string): { link: string; alias: string | null } {
	const bar = inner.indexOf("|");
	if (bar < 0) return { link: inner.trim(), alias: null };
	return { link: inner.slice(0, bar).replace(/\\$/, "").trim(), alias: inner.slice(bar + 1).trim() };
}

/** What a link shows when it has no text of its own: "Note > Heading". */
export const shownLink = (link: string): string => link.split("#").filter((part) => part !== "").join(" > ");

/** A heading without the marks that a link cannot hold. */
export const stripHeading = (heading: string): string => heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ").replace(/\s+/g, " ").trim();

/** A heading as it is written into a link. */
export const stripHeadingForLink = (heading: string): string =>
	heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, " ").replace(/\s+/g, " ").trim();

/** Calls back for each reference until one answers true. */
export const iterateRefs = (refs: Api.Reference[], visit: (ref: Api.Reference) => boolean | void): boolean =>
	refs.some((ref) => visit(ref) === true);

/** Calls back for each link and embed of a note until one answers true. */
export const iterateCacheRefs = (cache: Api.CachedMetadata, visit: (ref: Api.ReferenceCache) => boolean | void): boolean =>
	[...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => visit(ref) === true);

/** Where a heading or block of a note stands. */
export function resolveSubpath(cache: Api.CachedMetadata, subpath: string): Api.HeadingSubpathResult | Api.BlockSubpathResult | null {
	const name = subpath.replace(/^#/, "");
	if (name.startsWith("^")) {
		const block = cache.blocks?.[name.slice(1).toLowerCase()];
		return block === undefined ? null : { type: "block", block, start: block.position.start, end: block.position.end };
	}
	const headings = cache.headings ?? [];
	let at = -1;
	for (const part of name.split("#").filter((text) => text !== "").map((text) => stripHeading(text).toLowerCase())) {
		at = headings.findIndex((heading, index) => index > at && stripHeading(heading.heading).toLowerCase() === part);
		if (at < 0) return null;
	}
	const current = headings[at];
	if (current === undefined) return null;
	const next = headings.slice(at + 1).find((heading) => heading.level <= current.level);
	return { type: "heading", current, next: next as Api.HeadingCache, start: current.position.start, end: next?.position.start ?? null };
}
