import type { CalendarDay } from "../day/calendar-day";
import { splitNote } from "../notes/split-note";
import type { TemplateValues } from "../notes/template-values";
import { isOwnText, PLACE, placeReader, type ReadPlace, textsOf } from "../notes/template-places";
import type { Draft, DraftFacts, DraftOrder } from "./draft";
import { DRAFT_TEXTS, draftMessage, memorySentence } from "./draft-message";
import { draftSlots, plainLine } from "./draft-slots";
import { findMarked, markWords, tidyText } from "./memory-mark";

/** A day, and a time of it (`HH:mm`) or none, by a format of the app's. */
export type FormatDay = (day: CalendarDay, time: string | null, format: string) => string;

const SUBJECT = /^\s*(?:subject|objet)[ \u00a0\u202f]{0,3}:([^\n]*)(?:\n|$)/i;
const MEMORY_ALONE = /^\s*\{\{\s{0,9}(?:memory|souvenir)\s{0,9}\}\}\s*$/i;
const SENTENCE = /[^.!?…]*[.!?…]*[)"»”’]*\s*/gu;
const NAME = /^\s*(?:first-name|prenom|prénom)\s*$/i;
/** Stand for a value while its sentence is looked at: `NAMELESS` for a name that is not known. */
const [MISSING, NAMELESS] = ["\uE000", "\uE003"];
const VALUE = /\uE001(\d+)\uE002/g;

/**
 * A message from one of the user's own templates: a note whose body holds placeholders, `{{first-name}}`, and perhaps a first
 * line `Subject: …`. A sentence that needs something not known goes; where it is no whole sentence, only the placeholder
 * does. What no placeholder stands for stays as it is. With `{{memory}}` the message waits for one.
 */
export function renderMessageTemplate(
	template: string, { purpose, register }: Omit<DraftOrder, "variant">, facts: DraftFacts, formatDay: FormatDay,
): Draft {
	const text = template.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	const body = splitNote(text)?.body ?? text;
	const read = placeReader(templateValues(facts, register), { formatDay });
	const fill = (line: string): string => (MEMORY_ALONE.test(line) ? memorySentence(plainLine(facts.memory), register) : fillLine(line, read));
	const said = SUBJECT.exec(body);
	const filled = body.slice(said?.[0].length ?? 0).split("\n").map((line) => ({ line, filled: fill(line) }))
		// A line that held nothing else goes with it.
		.filter((one) => one.filled.trim() !== "" || one.line.trim() === "");
	const subject = findMarked(tidyText(fill(said?.[1] ?? ""))).text;
	const message = findMarked(tidyText(filled.map((one) => one.filled).join("\n")));
	return {
		...message,
		subject: subject === "" ? draftMessage({ purpose, variant: 1, register }, facts).subject : subject,
		ready: message.memoryAt === null || plainLine(facts.memory) !== "",
	};
}

/** The placeholders' values; French names beside the English ones. */
function templateValues(facts: DraftFacts, register: DraftOrder["register"]): TemplateValues {
	const slots = draftSlots(facts, DRAFT_TEXTS[register]);
	const memory = plainLine(facts.memory);
	const values: readonly (readonly [names: string, value: string | readonly string[] | null | undefined])[] = [
		["first-name prenom", slots["name"]],
		["signature", slots["me"]],
		["company societe", slots["company"]],
		["role poste", plain(facts.role)],
		["sector secteur", slots["sector"]],
		["shared-organization organisation-commune", slots["shared"]],
		["silence", slots["silence"]],
		["news nouvelle", slots["news"]],
		["goal objectif", plain(facts.goal?.name)],
		["need besoin", plain(facts.goal?.need)],
		["subject sujet", slots["subject"]],
		["person personne", slots["person"]],
		["seeks cherche", facts.seeks.map(plainLine)],
		["offers propose", facts.ownOffers.map(plainLine)],
		["their-offers ses-offres", facts.offers.map(plainLine)],
		["memory souvenir", markWords(memory === "" ? DRAFT_TEXTS[register].memory.standIn : memory)],
		["last-contact dernier-contact", facts.last?.day],
		["meeting rencontre", facts.meeting?.day],
		["birthday anniversaire", facts.birthday],
		["date", facts.today],
	];
	return new Map(values.flatMap(([names, value]) => names.split(" ").map((name) => [name, value ?? null] as const)));
}

function plain(text: string | null | undefined): string {
	return plainLine(text ?? "");
}

function fillLine(line: string, read: ReadPlace): string {
	// Values are put in last: what is in them ends no sentence, and is no placeholder.
	const values: string[] = [];
	const places = line.replace(PLACE, (place, name: string, argument: string | undefined) => {
		const value = read(name, argument);
		if (value === undefined) return place;
		const words = isOwnText(value) ? "" : textsOf(value).filter((text) => text !== "").join(", ");
		return words === "" ? (NAME.test(name) ? NAMELESS : MISSING) : `\uE001${values.push(words) - 1}\uE002`;
	});
	return withoutMissing(places).replace(VALUE, (_place, at: string) => values[Number(at)] ?? "");
}

/** A line without the sentences that miss something; a name that is addressed is missed by none. */
function withoutMissing(line: string): string {
	if (!line.includes(MISSING) && !line.includes(NAMELESS)) return line;
	const addressed = line.replace(/,?[ \u00a0\u202f]?\uE003/g, "").replace(/^[ ,]+/, "");
	return (addressed.match(SENTENCE) ?? []).map((sentence) => {
		if (!sentence.includes(MISSING)) return sentence;
		return /[.!?…][)"»”’]*\s*$/u.test(sentence) ? "" : sentence.replace(/ ?\uE000/g, "");
	}).join("");
}
