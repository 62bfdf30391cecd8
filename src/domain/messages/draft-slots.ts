import { daysBetween, yearsBetween } from "../day/calendar-day";
import { safeText } from "../notes/edit-safe-text";
import { termKey, termsAgree } from "../reconnections/term-key";
import type { DraftFacts } from "./draft";
import { fillText, type Slots } from "./fill-text";
import { firstNameOf } from "./first-name";
import type { DraftTexts } from "./texts/draft-texts";

/** Words longer than this are no part of a sentence. */
const LONGEST = 160;
const LONGEST_PASSAGE = 2000;
/** Thanks this many days after a meeting come late. */
const LATE_DAYS = 10;
// Controls, marks that turn the writing's direction, and blanks but the no-break ones, which French sets on purpose.
const HIDDEN = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const BLANKS = /[^\S\u00a0\u202f]+/g;
const BRACKETS = /\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g;
const CLOSING = new Set([..." \u00a0\u202f.,;:!?…"]);

/** What fills the slots of drafts in one register, but for the memory. */
export function draftSlots(facts: DraftFacts, texts: DraftTexts): Slots {
	const { goal, today, onlyMessages } = facts;
	const years = facts.last === null ? 0 : yearsBetween(facts.last.day, today);
	const field = words(goal?.sector);
	const subject = words(facts.subject);
	const seek = firstOf(facts.seeks);
	const own = firstOf(facts.ownOffers);
	const need = words(goal?.need);
	const needKey = termKey(need ?? "");
	const canHelp = facts.offers.some((offer) => termsAgree(termKey(offer), needKey));
	const drive = texts.drive[goal === null ? "new" : goal.kind] ?? texts.drive["other"] ?? "";
	return {
		name: words(facts.firstName),
		me: words(facts.signature),
		company: words(facts.company),
		sector: words(facts.sector),
		shared: words(facts.sharedOrganization),
		silence: years < 1 ? null : (texts.silence[years - 1] ?? texts.silence.at(-1) ?? null),
		news: words(facts.news),
		drive: drive + fillText(texts.driven, { field }),
		aim: drive + fillText(texts.driven, { field: null }),
		goal: goal === null ? null : "",
		field,
		subject,
		topic: subject ?? need,
		matter: subject ?? (canHelp ? need : null),
		seek,
		own,
		// What is offered is what is sought: said once.
		same: seek !== null && termKey(subject ?? own ?? "") === termKey(seek) ? "" : null,
		passage: passageOf(facts.passage ?? ""),
		...personSlots(facts),
		...meetingSlots(facts, texts),
		messages: onlyMessages === true ? "" : null,
	};
}

/** Text from a note or a field as one line that can stand in a message: nothing hidden, nothing Templater would run. */
export function plainLine(text: string): string {
	return safeText(text.replace(/[\n\r\t]/g, " ").replace(HIDDEN, "")).replace(BLANKS, " ").trim();
}

function meetingSlots({ meeting, today }: DraftFacts, { met, when }: DraftTexts): Slots {
	if (meeting === null) return { met: null, late: null };
	const days = daysBetween(meeting.day, today);
	const [now, yesterday, lately] = when;
	const told = days < 0 || days >= LATE_DAYS ? "" : days === 0 ? now : days === 1 ? yesterday : lately;
	return { met: met[meeting.channel] + told, late: days >= LATE_DAYS ? "" : null };
}

/** Somebody else: by name, by name with what they do and where, by given name. */
function personSlots({ person }: DraftFacts): Slots {
	const name = words(person?.name);
	if (name === null) return { person: null, whom: null, given: null };
	const post = [words(person?.role), words(person?.company)].filter((one) => one !== null).join(", ");
	return { person: name, whom: post === "" ? name : `${name} (${post})`, given: firstNameOf({ name, aliases: [] }) ?? name };
}

function passageOf(text: string): string | null {
	const lines = text.slice(0, LONGEST_PASSAGE).split("\n").map(plainLine).join("\n").trim();
	return lines === "" ? null : lines;
}

function firstOf(texts: readonly string[]): string | null {
	return texts.map(words).find((text) => text !== null) ?? null;
}

/** Words to go on with a sentence: without the mark that closes one. Null where nothing is left, and for a whole text. */
function words(text: string | null | undefined): string | null {
	const line = plainLine((text ?? "").slice(0, 4 * LONGEST).replace(BRACKETS, "$1"));
	let end = line.length;
	while (end > 0 && CLOSING.has(line.charAt(end - 1))) end--;
	return end === 0 || end > LONGEST || !/[\p{L}\p{N}]/u.test(line) ? null : line.slice(0, end);
}
