import { readWords } from "./read-words";

/** A line of a meeting note as its sections read it. */
export interface MeetingLine {
	/** From 0 in the note. */
	readonly number: number;
	/** Columns before its text or list mark. */
	readonly indent: number;
	readonly isItem: boolean;
	/** The mark between the brackets of a task, else null. */
	readonly task: string | null;
	/** Without quote marks and, in a callout, as if it stood outside. */
	readonly text: string;
	/** In a quote that is no callout: somebody else's words. */
	readonly isQuote: boolean;
	/** Empty, or the title of a callout. */
	readonly isBlank: boolean;
}

const QUOTE_MARKS = /^ {0,3}(?:>[ \t]?)+/;
const CALLOUT = /^\[![^\]]*\][-+]?/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(.)\](?=[ \t]|$))?/u;
const TAB = 4;
/** Of a longer line the beginning is read. */
const LONGEST_LINE = 4000;

/** Reads the lines of a note's body one after the other. */
export class LineReader {
	private quote: "none" | "quote" | "callout" = "none";

	read(line: string, number: number): MeetingLine {
		const marks = QUOTE_MARKS.exec(line)?.[0];
		const whole = line.slice(marks?.length ?? 0, LONGEST_LINE);
		const text = marks === undefined ? whole : whole.replace(CALLOUT, "");
		const isTitle = text !== whole;
		if (marks === undefined) this.quote = "none";
		else if (isTitle) this.quote = "callout";
		else if (this.quote === "none") this.quote = "quote";
		const item = ITEM.exec(text);
		return {
			number,
			indent: columnsOf(item?.[1] ?? /^[ \t]*/.exec(text)?.[0] ?? ""),
			isItem: item !== null,
			task: item?.[2] ?? null,
			text,
			isQuote: this.quote === "quote",
			isBlank: isTitle || text.trim() === "",
		};
	}
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const HTML_COMMENT = /<!--.*?-->/g;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const NOTHING = /^(?:none|nobody|no one|nothing|n\/a|personne|rien|aucune?|néant)\.?$/i;

/** What a line says to people; empty for one that is still to be filled in. */
export function wordsIn(markdown: string): string {
	const words = readWords(markdown.replace(HTML_COMMENT, " ").replace(PLACEHOLDER, ""));
	return SAYS_SOMETHING.test(words) ? words : "";
}

/** Whether a line says that there is nothing to say. */
export function saysNothing(words: string): boolean {
	return words === "" || NOTHING.test(words);
}

function columnsOf(blanks: string): number {
	let columns = 0;
	for (const char of blanks) columns += char === "\t" ? TAB - (columns % TAB) : 1;
	return columns;
}
