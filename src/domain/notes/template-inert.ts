import { oneLine, safeLine, safeText } from "./edit-safe-text";

const FENCE = /`{3,}|~{3,}/g;
const TAG = /(^|[\s(,;>"'«])#(?=\S)/g;
const OWN_MARK = /\s%%rekindle:[\w-]{1,80}%%$/;
/** What makes a line more than text by how it begins: a list, a task, a heading, a quote, a rule, a footnote. */
const BLOCK_START = /^(?:[-+*](?=\s|$)|>|#{1,6}(?=\s|$)|[-*_=\s]+$|\[.\](?=\s|$)|\[[^[\]]{1,99}\]:|`{3}|~{3})/u;
const NUMBER_START = /^(\d{1,9})(?=[.)](?:\s|$))/;
const CODE_SIGNS = /["'`\\$%!()=;<>{}]/g;

/** An inserted text as a value of front matter: one line in which Templater finds nothing to run. */
export function inertProperty(text: string): string {
	return oneLine(safeText(text));
}

/** An inserted text as words of a body: text and links, and nothing that the app or another plugin acts on. */
export function inertWords(text: string): string {
	return safeLine(text)
		.replace(FENCE, (run) => `\\${[...run].join("\\")}`)
		.replaceAll("::", ": :")
		.replace(/<$/, "&lt;")
		.replace(TAG, "$1\\#");
}

/** A text of the plugin's own making in a body: as it is, save what its facts may have smuggled in. */
export function inertOwn(text: string): string {
	const mark = OWN_MARK.exec(text)?.[0] ?? "";
	return safeText(text.slice(0, text.length - mark.length)).replace(/%(?=%)/g, "% ") + mark;
}

/** Words that stand first in their line, so that the line is no other kind of block for it. */
export function inertStart(words: string): string {
	return BLOCK_START.test(words) ? `\\${words}` : words.replace(NUMBER_START, "$1\\");
}

/** Words within code, where quotes and brackets could end what the template's author began. */
export function inertCode(words: string): string {
	return words.replace(CODE_SIGNS, "");
}
