import { bare, readBody } from "./edit-body";
import { edited, type TextEdit } from "./edit-result";
import { readWords } from "./read-words";

const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** An edit that adds a line, given without its list mark, left out where an item of the note says the same words, done or not. */
export function unlessNoted(line: string, edit: TextEdit): TextEdit {
	const words = readWords(`- ${line}`);
	return (text) => {
		const { lines, isVerbatim } = readBody(text);
		const isThere = lines.some((written, at) => ITEM.test(bare(written)) && !isVerbatim(at) && readWords(bare(written).replace(/^[ \t>]+/, "")) === words);
		return isThere ? edited(text) : edit(text);
	};
}
