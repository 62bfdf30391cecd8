import { oneLine } from "./edit-safe-text";

const LONGEST_LINE = 2000;
const ITEM_START = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;
const COMMENT = /%%[^%]*%%/g;
const WIKI_LINK = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g;
const MARKDOWN_LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;
const INLINE_FIELD = /[[(][\p{L}][\p{L}\p{N} _-]{0,40}::[^[\]()]*[\])]/gu;
// The days and marks of the Tasks form: due, scheduled, start, created, done, cancelled; priority; id and what it waits for.
const TASK_DAY = /[📅📆🗓⏳⌛🛫➕✅❌]\uFE0F?\s*(?:\d{4}-\d{2}-\d{2})?/gu;
const TASK_MARK = /[🔺⏫🔼🔽⏬]\uFE0F?|[🆔⛔]\uFE0F?\s*[\w,-]*/gu;
const RECURRENCE = /🔁\uFE0F?[^📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬#]*/gu;
const TAG = /(^|\s)#(?!\d+(?:\s|$))[^\s#,;.!?()[\]{}"'<>|]+/g;
const BLOCK_ID = /\s\^[\w-]+\s*$/;
const EMPHASIS = /\*\*|__|==|~~|`/g;

/**
 * What an item says to people: without list marker, links' brackets, tags, days and marks of tasks, inline fields and
 * emphasis, on one line. Of a very long one the beginning.
 */
export function readWords(markdown: string): string {
	const words = withoutLinks(markdown.slice(0, LONGEST_LINE).replace(ITEM_START, "").replace(COMMENT, " "))
		.replace(MARKDOWN_LINK, "$1")
		.replace(INLINE_FIELD, " ")
		.replace(RECURRENCE, " ")
		.replace(TASK_DAY, " ")
		.replace(TASK_MARK, " ")
		.replace(TAG, "$1")
		.replace(BLOCK_ID, "")
		.replace(EMPHASIS, "")
		.replaceAll("&lt;", "<");
	// What stood between two brackets may have kept them from being a link's.
	return oneLine(withoutLinks(words));
}

/** Without the brackets of links, those around a link's own included. */
function withoutLinks(text: string): string {
	const plain = text.replace(WIKI_LINK, (_link, path: string, words?: string) => words?.trim() || noteName(path));
	return plain === text ? text : withoutLinks(plain);
}

function noteName(link: string): string {
	const path = link.split("#", 1)[0] ?? "";
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "") || link.replace(/^[#^]+/, "");
}
