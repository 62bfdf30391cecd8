import { readBody } from "../notes/edit-body";
import { insertLines } from "../notes/edit-log";
import { edited, refused, type TextEdit } from "../notes/edit-result";
import { inertText } from "../notes/edit-safe-text";
import { isLogHeading, logHeadingName } from "../notes/log-heading";
import { lineEndOf } from "../notes/split-note";

/** A draft to be kept in a contact's note. */
export interface KeptDraft {
	/** Names of the heading it is kept under, in every language; the first is the one a missing heading is made with. */
	readonly headings: readonly string[];
	/** What it is and of which day: the quote's first line. */
	readonly title: string;
	readonly text: string;
}

/**
 * Keeps a draft under its heading, the newest first; a missing heading is made at the note's end. It stands in a quote, in
 * which no link, task or day counts, and holds nothing that would run or hide what follows.
 */
export function keepDraft({ headings, title, text }: KeptDraft, logHeadings: readonly string[]): TextEdit {
	return (note) => {
		const body = readBody(note);
		const names = headings.map(logHeadingName);
		const heading = body.headings.find((one) => names.includes(logHeadingName(one.text)));
		const at = heading?.end ?? body.lines.length;
		if (body.openBlock !== null && at > body.openBlock) return refused("unclosed-block", body.openBlock);
		const isBlank = (line: number): boolean => (body.lines[line] ?? "").trim() === "";
		// Below a log of the first level a heading of the second would be part of it.
		const isInLog = body.headings.some((one) => one.level === 1 && isLogHeading(one.text, { logHeadings }));
		const added = heading === undefined
			? [...(at === 0 || isBlank(at - 1) ? [] : [""]), `${isInLog ? "#" : "##"} ${headings[0] ?? ""}`, "", ...quote(title, text)]
			: ["", ...quote(title, text), ...(isBlank(at) ? [] : [""])];
		return edited(insertLines(body.lines, at, added, lineEndOf(note)).join(""));
	};
}

function quote(title: string, text: string): readonly string[] {
	return [`> **${inertText(title)}**`, ">", ...text.trim().split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${inertText(line)}`.trimEnd())];
}
