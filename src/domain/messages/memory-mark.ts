import type { TextRange } from "./draft";

/** No text holds these: they show where the user's words went while a text is made. */
const [START, END] = ["\u0001", "\u0002"];

/** Words marked, to be found again in the finished text. */
export function markWords(words: string): string {
	return START + words + END;
}

/** A text without the marks, and where the marked words stand in it; null without any. */
export function findMarked(text: string): { readonly text: string; readonly memoryAt: TextRange | null } {
	const [start, end] = [text.indexOf(START), text.indexOf(END) - 1];
	// A template may name the memory twice: the first place counts.
	const plain = text.replaceAll(START, "").replaceAll(END, "");
	return { text: plain, memoryAt: start === -1 ? null : { start, end } };
}

/** A text without the blanks that a sentence left behind, and without paragraphs that have none. */
export function tidyText(text: string): string {
	return text.replace(/ {2,}/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}
