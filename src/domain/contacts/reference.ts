import type { Reference } from "./contact";

/** `[[target#heading|words]]` and nothing else around it; the target may be preceded by `!`. */
const WIKI_LINK = /^!?\[\[([^[\]|#^]*)(?:[#^][^[\]|]*)?(?:\|([^[\]]*))?\]\]$/;
/** The address may hold brackets in pairs: `Ada (Halden).md`. */
const MARKDOWN_LINK = /^\[([^[\]]{0,500})\]\(<?((?:[^()<>]|\([^()<>]{0,200}\)){1,1000})>?\)$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** The path or name of the note a reference links to, without heading and words; null when it is plain text. */
export function linkPathOf(reference: Reference): string | null {
	const first = reference.charCodeAt(0);
	// Most references are plain names: decide by the first character.
	if (first !== BRACKET && first !== EXCLAMATION) return null;
	const target = WIKI_LINK.exec(reference)?.[1];
	if (target !== undefined) return target.trim() === "" ? null : target.trim();
	const address = MARKDOWN_LINK.exec(reference)?.[2];
	if (address === undefined || SCHEME.test(address)) return null;
	const path = decode(address.split("#", 1)[0] ?? "").replace(/\.md$/, "").trim();
	return path === "" ? null : path;
}

/** What a reference is called: a link's words, else its note's name, else the text itself. */
export function displayNameOf(reference: Reference): string {
	const path = linkPathOf(reference);
	if (path === null) return reference;
	const words = WIKI_LINK.exec(reference)?.[2] ?? MARKDOWN_LINK.exec(reference)?.[1];
	return words?.trim() || path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}

/** The references in one text: `[[Acme]], [[Beta]]` are two, `Acme, Inc.` is one. */
export function splitReferences(text: string): readonly Reference[] {
	if (!text.startsWith("[[") || text.indexOf("[[", 2) < 0) return [text];
	const links = text.split(/\]\][\s,;]*(?=\[\[)/);
	return links.map((link, index) => (index < links.length - 1 ? `${link}]]` : link));
}

const BRACKET = "[".charCodeAt(0);
const EXCLAMATION = "!".charCodeAt(0);

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		// A stray % is part of the name then.
		return address;
	}
}
