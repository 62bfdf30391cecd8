import type { NoteSnapshot } from "../notes/note-snapshot";

/** What YAML makes of a blank without quotes, `name: {{title}}`: an object whose only key is the inner object. */
const INNER_OBJECT = /^(?:\{.*\}|\[object Object\])$/s;

/**
 * Whether a note has a front matter block that does not parse. An empty one, or one of comments, is none: only the text
 * can tell them apart, and `needs-text` says that it is not at hand.
 */
export function hasUnreadableFrontmatter(snapshot: NoteSnapshot): "yes" | "no" | "needs-text" {
	const { metadata, text } = snapshot;
	if (metadata === null || metadata.frontmatter !== undefined) return "no";
	const block = metadata.sections?.[0];
	if (block?.type !== "yaml" || block.position.end.line - block.position.start.line < 2) return "no";
	if (text === null) return "needs-text";
	return blockLines(text).some((line) => line !== "" && !line.startsWith("#")) ? "yes" : "no";
}

/** Whether the front matter, as text, holds a blank of a template that was never filled in. */
export function isUnrenderedText({ text }: NoteSnapshot): boolean {
	return text !== null && blockLines(text).some(holdsBlank);
}

/** Whether a value of the front matter holds a blank of a template, `{{title}}`, that was never filled in. */
export function hasUnrenderedTemplate(frontmatter: Readonly<Record<string, unknown>>): boolean {
	for (const key in frontmatter) {
		const value = frontmatter[key];
		if (typeof value === "string" ? holdsBlank(value) : typeof value === "object" && isUnrendered(value)) return true;
	}
	return false;
}

function isUnrendered(value: object | null): boolean {
	if (value === null || value instanceof Date) return false;
	if (Array.isArray(value)) {
		return value.some((item: unknown) => (typeof item === "string" ? holdsBlank(item) : isInnerObject(item)));
	}
	return isInnerObject(value);
}

function isInnerObject(value: unknown): boolean {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const [key, ...others] = Object.keys(value);
	return key !== undefined && others.length === 0 && INNER_OBJECT.test(key);
}

function holdsBlank(text: string): boolean {
	// One letter is found much quicker than two, and hardly any value holds it.
	if (text.indexOf("{") < 0) return false;
	const start = text.indexOf("{{");
	return start >= 0 && text.indexOf("}}", start + 2) >= 0;
}

/** The trimmed lines between the fences, or none when the block is not closed. */
function blockLines(text: string): readonly string[] {
	const lines: string[] = [];
	let start = text.indexOf("\n") + 1;
	while (start > 0 && start < text.length) {
		const end = text.indexOf("\n", start);
		const line = (end < 0 ? text.slice(start) : text.slice(start, end)).trim();
		if (line === "---") return lines;
		lines.push(line);
		start = end + 1;
	}
	return [];
}
