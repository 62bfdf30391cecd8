import type { NoteMetadata } from "../notes/note-snapshot";
import { NONE } from "./read-value";

const SEPARATORS = /[,\s]+/;
const USUAL_KEYS = ["tags", "tag"];
const ANY_CASE = /^tags?$/i;
const REMEMBERED_TAGS = 5000;
/** Tags that say something of a line in the body, be it of the log or a task, and nothing of the person. */
const LINE_TAGS: ReadonlySet<string> = new Set([
	"#gave", "#received", "#asked", "#from-me", "#from-them", "#memory", "#mention", "#request", "#waiting",
]);
const VIA = "#via/";
const remembered = new Map<string, string>();

/**
 * What a note's tags say of it, without `#`, each once: those of the front matter (text or list, `tags` or `tag`), then the
 * body's, but those of log lines and tasks.
 */
export function tagsOf(metadata: NoteMetadata | null): readonly string[] {
	if (metadata === null) return NONE;
	const tags: string[] = [];
	if (metadata.frontmatter !== undefined) addFrontmatterTags(metadata.frontmatter, tags);
	if (metadata.tags !== undefined) for (const { tag } of metadata.tags) if (!isLineTag(tag)) addTag(tag, tags);
	// A list that grew by pushing holds room for more.
	return tags.length === 0 ? NONE : tags.slice();
}

function addFrontmatterTags(frontmatter: Readonly<Record<string, unknown>>, tags: string[]): void {
	const usual = Object.hasOwn(frontmatter, "tags") || Object.hasOwn(frontmatter, "tag");
	const keys = usual ? USUAL_KEYS : Object.keys(frontmatter).filter((key) => ANY_CASE.test(key));
	for (const key of keys) if (Object.hasOwn(frontmatter, key)) addWritten(frontmatter[key], tags);
}

function addWritten(value: unknown, tags: string[]): void {
	if (Array.isArray(value)) {
		for (const item of value as readonly unknown[]) if (!Array.isArray(item)) addWritten(item, tags);
	} else if (typeof value === "string") {
		if (!SEPARATORS.test(value)) addTag(value, tags);
		else for (const part of value.split(SEPARATORS)) addTag(part, tags);
	} else if (typeof value === "number") {
		addTag(String(value), tags);
	}
}

function isLineTag(tag: string): boolean {
	return tag.startsWith(VIA) || LINE_TAGS.has(tag);
}

function addTag(raw: string, tags: string[]): void {
	const tag = withoutHash(raw);
	if (tag !== "" && !tags.includes(tag)) tags.push(tag);
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
