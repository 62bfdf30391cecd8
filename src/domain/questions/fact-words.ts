import { readWords } from "../notes/read-words";

const LONGEST_FACT = 60;
const LONGEST_TOPIC = 90;
const ENDING = /[\s.,;:!…]+$/;

/** A fact as it may stand inside a question, on one line and without markup; null when it is empty or too long for that. */
export function factWords(text: string): string | null {
	const words = plainWords(text);
	return words === "" || words.length > LONGEST_FACT ? null : words;
}

/** What was left open, promised or planned, as it may stand inside a question; a long one ends at a word, with an ellipsis. */
export function topicWords(text: string): string | null {
	const words = plainWords(text);
	if (words.length <= LONGEST_TOPIC) return words === "" ? null : words;
	const cut = words.slice(0, LONGEST_TOPIC);
	const space = cut.lastIndexOf(" ");
	// Never half of a character that takes two units.
	const whole = space > LONGEST_TOPIC / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
	return `${whole.replace(ENDING, "")}…`;
}

/** A text on one line without markup; marks of a comment would end the one that carries a question's id. */
export function plainLine(text: string): string {
	return readWords(text.replace(/\s+/g, " ")).replaceAll("%%", " ").replace(/\s+/g, " ").trim();
}

function plainWords(text: string): string {
	return plainLine(text).replace(ENDING, "");
}
