import type { NoteMetadata } from "../notes/note-snapshot";
import { NONE } from "./read-value";

const SEPARATORS = /[,\s]+/;
const REMEMBERED_TAGS = 5000;
const remembered = new Map<string, string>();

/** A note's tags without `#`, each once: those of the front matter (text or list, `tags` or `tag`), then the body's. */
export function tagsOf(metadata: NoteMetadata | null): readonly string[] {
	if (metadata === null) return NONE;
	let tags: string[] | null = null;
	const add = (raw: string): void => {
		const tag = withoutHash(raw);
		if (tag === "" || tags?.includes(tag) === true) return;
		(tags ??= []).push(tag);
	};
	const { frontmatter } = metadata;
	if (frontmatter !== undefined) for (const key in frontmatter) if (isTagKey(key)) addWritten(frontmatter[key], add);
	for (const { tag } of metadata.tags ?? NONE) add(tag);
	// A list that grew by pushing holds room for more.
	return tags === null ? NONE : (tags as string[]).slice();
}

function addWritten(value: unknown, add: (tag: string) => void): void {
	if (Array.isArray(value)) {
		for (const item of value as readonly unknown[]) if (!Array.isArray(item)) addWritten(item, add);
	} else if (typeof value === "string") {
		if (SEPARATORS.test(value)) value.split(SEPARATORS).forEach(add);
		else add(value);
	} else if (typeof value === "number") {
		add(String(value));
	}
}

function isTagKey(key: string): boolean {
	return (key.length === 4 || key.length === 3) && (key === "tags" || key === "tag" || /^tags?$/i.test(key));
}

/** One shared text for each tag, since thousands of notes have the same few. */
function withoutHash(raw: string): string {
	const known = remembered.get(raw);
	if (known !== undefined) return known;
	if (remembered.size >= REMEMBERED_TAGS) remembered.clear();
	const tag = raw.replace(/^#+/, "");
	remembered.set(raw, tag);
	return tag;
}
