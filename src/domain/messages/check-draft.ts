import { yearsBetween } from "../day/calendar-day";
import { foldText } from "../text/fold-text";
import { ASK_PURPOSES, PERSON_PURPOSES, type DraftAbout, type DraftPurpose, type Remark } from "./draft";
import { DRAFT_TEXTS, waitsForMemory } from "./draft-message";
import { plainLine } from "./draft-slots";
import { firstNameOf } from "./first-name";
import { addressBy, hasTimeOrDay, readDraftWords } from "./draft-words";

/** Longer messages are put aside for later. */
const MOST_WORDS = 150;
/** How much of a text its first lines are, without the greeting. */
const FIRST_LINES = 360;
/** Proposing a time is part of these. */
const PRECISE: readonly DraftPurpose[] = [...ASK_PURPOSES, "propose-to-meet"];
const TAKES_UP: readonly DraftPurpose[] = [...ASK_PURPOSES, "reconnect", "propose-to-meet"];
const NOTHING_ASKED: readonly DraftPurpose[] = ["keep-in-touch", "reconnect"];

const SILENCE = /\b(?:(?:a|over a|one|last) year|years|long time|too long|a while|last (?:spoke|wrote|talked|met|heard|asked)|lost touch|out of touch|without a word|d'un an|ans|annees|longtemps|sans nouvelles|perdus? de vue|silence|signe de vie)\b/;
const REASON = /\b(?:because|reason|writing|to ask|i'd|i would|i want(?:ed)?|would you|could you|parce que|raison|pourquoi|(?:t'|vous )ecri\w{1,3}|j'aimerais|je voudrais|je souhaite|j'ai (?:envie|une chose)|envie|droit au but)\b/;
const NOTHING = /\b(?:nothing|no (?:request|reason|agenda)|not (?:after|asking)|rien|(?:pas|aucun(?:e)?) (?:de )?(?:service|demande|raison)|sans (?:autre )?raison)\b/;
const MEETING = /\b(?:coffee|lunch|dinner|breakfast|drink|meet(?:ing)?|in person|see (?:you|each other)|visit|cafes?|dejeun\w{1,6}|diner|verre|(?:re)?voir|rencontr\w{1,4}|retrouv\w{1,4}|se trouve|de vive voix|rendez-vous)\b/;
const STAND_INS = Object.values(DRAFT_TEXTS).map(({ memory }) => memory.standIn);
const CV = /\b(?:cv|c\.v\.|curriculum)(?!\w)/;
const OWN_RESUME = /\b(?:my|attached|attach|updated|latest|a|the) resume\b/;

/**
 * What a second look at a message finds, in a fixed order: what was checked, then what only its reader can judge. Nothing here
 * holds a message back. Works on any text, whatever was changed in it.
 */
export function checkDraft(text: string, { purpose, register, facts }: DraftAbout): readonly Remark[] {
	const folded = foldText(text);
	const words = readDraftWords(folded);
	const isAsk = ASK_PURPOSES.includes(purpose);
	const isLong = facts.last !== null && yearsBetween(facts.last.day, facts.today) >= 1;
	const remarks: (Remark | null)[] = [
		waitsForMemory(purpose) ? { code: "memory", verdict: memoryVerdict(text, folded, facts.memory) } : null,
		// Whoever made an introduction took the first step for both.
		isAsk && isLong && purpose !== "introduced" ? { code: "reconnect-first", verdict: "look" } : null,
		isLong && TAKES_UP.includes(purpose) ? checked("silence", namesSilence(text)) : null,
		NOTHING_ASKED.includes(purpose) ? { code: "nothing-asked", verdict: NOTHING.test(folded) ? "fine" : "read" } : null,
		PRECISE.includes(purpose) ? checked("precise", hasTimeOrDay(words, folded)) : null,
		facts.person != null && PERSON_PURPOSES.includes(purpose) ? checked("person", isNamed(folded, facts.person.name)) : null,
		facts.onlyMessages === true ? checked("meet", MEETING.test(folded)) : null,
		register === "en" ? null : checked("register", !addressBy(words, register === "fr-tu" ? "vous" : "tu")),
		checked("length", wordCount(text) < MOST_WORDS),
		mentionsCv(text, folded, register === "en") ? { code: "cv", verdict: "look" } : null,
		...readFor(isAsk ? ["drive-first", "one-request", "free-to-decline", "positive"] : purpose === "introduce" ? ["both-ask", "free-to-decline"] : []),
	];
	return remarks.filter((remark) => remark !== null);
}

function readFor(codes: readonly Remark["code"][]): readonly Remark[] {
	return codes.map((code) => ({ code, verdict: "read" }));
}

/** By the whole name, or the given one. */
function isNamed(folded: string, name: string): boolean {
	return [name, firstNameOf({ name, aliases: [] }) ?? name].some((one) => folded.includes(foldText(plainLine(one))));
}

/** Words as people count them: what holds a letter or a digit. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function checked(code: Remark["code"], isFine: boolean): Remark {
	return { code, verdict: isFine ? "fine" : "look" };
}

/** A memory written into the text itself is no longer known: the user's own eyes tell. */
function memoryVerdict(text: string, folded: string, memory: string): Remark["verdict"] {
	if (STAND_INS.some((words) => text.includes(words))) return "look";
	const told = foldText(plainLine(memory)).slice(0, FIRST_LINES);
	return told !== "" && folded.includes(told) ? "fine" : "read";
}

/** Whether the lines below the greeting say that it has been long, and why one writes. */
function namesSilence(text: string): boolean {
	const body = text.trimStart();
	const greeting = /^[^\n]{0,60}[,!]\s*\n/.exec(body)?.[0].length ?? 0;
	const first = foldText(body.slice(greeting, greeting + FIRST_LINES));
	return SILENCE.test(first) && REASON.test(first);
}

/** `resume` alone is a verb; with its accents, or owned, it is not. In French it sums up. */
function mentionsCv(text: string, folded: string, isEnglish: boolean): boolean {
	return CV.test(folded) || (isEnglish && (/\br(?:é|e\u0301)sum/i.test(text) || OWN_RESUME.test(folded)));
}
