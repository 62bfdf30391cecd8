// Any run of white space, line ends of Unicode and control characters included; the blanks of French punctuation stay.
const BLANKS = /(?:[^\S\u00A0\u202F]|\p{Cc})+/gu;
// In unicode mode this matches halves of a pair that stand alone; no file can hold them.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text on one line: any run of white space is one blank. */
export function oneLine(text: string): string {
	return text.replace(BLANKS, " ").trim();
}

/** A text that a file can hold and in which Templater finds nothing to run: `<%` becomes `< %`. */
export function safeText(text: string): string {
	return text.replace(LONE_SURROGATE, "\uFFFD").replaceAll("<%", "< %").replaceAll("%>", "% >");
}

/** A text as a value of front matter: safe, and no blank of a template, for which its note would be taken for one. */
export function safeProperty(text: string): string {
	return safeText(text).replace(/\{(?=\{)/g, "{ ");
}

// One that a link later on the line would close.
const OPEN_LINK = /\[(?=\[(?![^[\]]+\]\]))/g;
const BLOCK_ID = /(^|\s)\^(?=[A-Za-z0-9-]+$)/;

/**
 * What a user typed, as one line of a note's body that is no more than text, links and tags: no line end, template code,
 * comment or formula mark, embed, inline script, HTML, half a link or block id.
 */
export function safeLine(text: string): string {
	return inertText(text.replace(BLANKS, " ").trim());
}

/** A line that is one already, made as safe with its blanks as they are. */
export function inertText(line: string): string {
	return safeText(line)
		.replace(/%(?=%)/g, "% ")
		.replace(/\$(?=\$)/g, "$ ")
		.replaceAll("![", "! [")
		.replace(/`(?=\$?=)/g, "` ")
		.replace(/<(?=[a-z/!?])/gi, "&lt;")
		.replace(OPEN_LINK, "[ ")
		.replace(BLOCK_ID, "$1\\^");
}
