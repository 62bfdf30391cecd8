import type { Register } from "../text/register";
import type { Draft, DraftFacts, DraftOrder, DraftPurpose } from "./draft";
import { draftSlots, plainLine } from "./draft-slots";
import { fillText, hasOutsideGroups, type Slots } from "./fill-text";
import { findMarked, markWords, tidyText } from "./memory-mark";
import type { DraftTexts } from "./texts/draft-texts";
import { EN } from "./texts/en";
import { FR_TU } from "./texts/fr-tu";
import { FR_VOUS } from "./texts/fr-vous";
import { weaveMemory } from "./weave-memory";

/** Drafts by register. */
export const DRAFT_TEXTS: Readonly<Record<Register, DraftTexts>> = { "en": EN, "fr-tu": FR_TU, "fr-vous": FR_VOUS };

/** How many wordings there are for a purpose, the same number in each register. */
export function variantsFor(purpose: DraftPurpose): number {
	return EN[purpose].length;
}

/** Whether a draft for a purpose is not ready without a memory. */
export function waitsForMemory(purpose: DraftPurpose): boolean {
	return hasOutsideGroups((EN[purpose][0] ?? []).join(" "), "memory");
}

/**
 * A message for a purpose, filled with what is known; whatever is not known leaves with its sentence or for another one. The
 * memory is the only gap, in the drafts that wait for it.
 */
export function draftMessage({ purpose, variant, register }: DraftOrder, facts: DraftFacts): Draft {
	const texts = DRAFT_TEXTS[register];
	const [subject = "", ...paragraphs] = texts[purpose][variant - 1] ?? texts[purpose][0] ?? [];
	const pattern = [texts.hello, ...paragraphs, texts.bye].map((one) => typeset(one, register)).join("\n\n");
	const memory = plainLine(facts.memory);
	const isNeeded = hasOutsideGroups(pattern, "memory");
	const slots: Slots = {
		...draftSlots(facts, texts),
		memory: memory === "" && !isNeeded ? null : memorySentence(memory, register),
	};
	return {
		subject: tidyText(fillText(typeset(subject, register), slots)),
		...findMarked(tidyText(fillText(pattern, slots))),
		ready: memory !== "" || !isNeeded,
	};
}

/** What stands for a memory in a text, the user's own words marked: a sentence. */
export function memorySentence(memory: string, register: Register): string {
	const { before, words, after } = weaveMemory(memory, DRAFT_TEXTS[register].memory);
	return typeset(before, register) + markWords(words) + after;
}

/** A text's words with the no-break spaces French sets before its marks. */
function typeset(text: string, register: Register): string {
	return register === "en" ? text : text.replace(/ (?=[;!?])/g, "\u202f").replace(/ (?=:)/g, "\u00a0");
}
