import { nameHash } from "../reconnections/name-hash";
import { foldText } from "../text/fold-text";
import type { Register } from "../text/register";
import type { QuestionFacts, QuestionText } from "./question";

const SLOT = /\{([a-z-]{1,20})\}/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** A question's words in a register. */
export function textIn(register: Register, { en, fr }: QuestionText): string {
	return register === "en" ? en : register === "fr-tu" ? fr.tu : fr.vous;
}

/** A text with its facts in their places; null when one is not known. Braces around any other word stay. */
export function fillSlots(text: string, slots: QuestionFacts["slots"]): string | null {
	const known: Readonly<Record<string, string | null>> = slots;
	let isWhole = true;
	const filled = text.replace(SLOT, (mark, name: string) => {
		if (!Object.hasOwn(known, name)) return mark;
		isWhole &&= known[name] !== null;
		return known[name] ?? mark;
	});
	return isWhole ? filled : null;
}

/** An id made of words alone, so that they are known again whatever their accents, capitals, blanks and punctuation. */
export function wordsId(prefix: "own" | "next" | "promise", text: string): string {
	const words = foldText(text).replace(BETWEEN_WORDS, " ").trim();
	return `${prefix}-${(nameHash(words) * 2 ** 32).toString(36)}`;
}
