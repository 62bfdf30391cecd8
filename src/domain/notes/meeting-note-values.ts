import { linkPathOf } from "../contacts/reference";
import type { PartialDate } from "../day/partial-date";
import { firstNameOf } from "../messages/first-name";
import { languageOf } from "../text/register";
import { oneLine } from "./edit-safe-text";
import { BRIEF_PARTS, type MeetingNoteFacts, type MeetingWords } from "./meeting-note-facts";
import type { OwnText, TemplateValue, TemplateValues } from "./template-values";
import { inertWords } from "./template-inert";

/** Beyond these a task for each contact would be in the way. */
const MOST_PROMISES = 5;

/** What the placeholders of a meeting template stand for. */
export function meetingValues(facts: MeetingNoteFacts, words: MeetingWords): TemplateValues {
	const { title, contacts, day, time, channel, purpose, goal, register, questions, brief, briefParts, offers } = facts;
	// A file's name may hold what a link cannot, a line end among it.
	const links = contacts.map(({ link }) => oneLine(link));
	return new Map<string, TemplateValue>([
		["title", title],
		["date", day],
		["day", day],
		["time", time],
		["when", whenOf(facts)],
		["contacts", { property: links, body: links.map((link) => (linkPathOf(link) === null ? inertWords(link) : link)) }],
		["contact", links[0] === undefined ? null : linkOrText(links[0])],
		["names", contacts.map(({ contact }) => contact.name)],
		...contactValues(facts, words),
		["channel", inWords(channel, words.channels)],
		["purpose", inWords(purpose, words.purposes)],
		["goal", goal === null ? null : linkOrText(goal)],
		["language", languageOf(register)],
		["address-as", register === "en" ? null : register.slice("fr-".length)],
		["brief", brief],
		...BRIEF_PARTS.map((part) => [`brief:${part}`, briefParts.get(part) ?? null] as const),
		["questions", {
			property: questions.map(({ text }) => text),
			// Each with a line below it to write the answer in.
			body: questions.map(({ id, text }) => `${questionLine(text, id)}\n`),
		}],
		["offers", offers],
		["promises", { property: [], body: links.filter(linkPathOf).slice(0, MOST_PROMISES).map((link) => `${link}${register === "en" ? "" : "\u00A0"}: `) }],
	]);
}

/** A question as it stands in a note: its words, and its id unseen behind them. */
export function questionLine(text: string, id: string | null): string {
	return inertWords(text) + (id === null ? "" : ` %%rekindle:${id.replace(/[^\w-]/g, "-")}%%`);
}

/** A meeting's day, with its time when that is known: `2026-06-17T12:30`. */
export function whenOf({ day, time }: MeetingNoteFacts): string {
	return time === null ? day : `${day}T${time}`;
}

/** The properties of the first contact; known but empty where there is none. */
function contactValues({ contacts }: MeetingNoteFacts, words: MeetingWords): readonly (readonly [string, TemplateValue])[] {
	const contact = contacts[0]?.contact ?? null;
	return [
		["name", contact?.name ?? null],
		["first-name", contact === null ? null : firstNameOf(contact)],
		["aliases", contact?.aliases ?? null],
		["company", contact?.companies[0] ?? null],
		["former-companies", contact?.formerCompanies ?? null],
		["role", contact?.role ?? null],
		["sector", contact?.sectors ?? null],
		["location", contact?.location ?? null],
		["email", contact?.emails[0] ?? null],
		["phone", contact?.phones[0] ?? null],
		["url", contact?.urls[0] ?? null],
		["linkedin", contact?.linkedin ?? null],
		["relationship", contact === null
			? null
			: { property: contact.relationships, body: contact.relationships.map((relationship) => words.relationships[relationship]) }],
		["circle", inWords(contact?.circle ?? null, words.circles)],
		["seeks", contact?.seeks ?? null],
		["their-offers", contact?.offers ?? null],
		["knows", contact?.knows ?? null],
		["introduced-by", contact?.introducedBy ?? null],
		["met", contact?.met ?? null],
		["birthday", dateText(contact?.birthday ?? null)],
		["last-contact", contact?.lastContact ?? null],
	];
}

/** A word of the vault in front matter, and in a body as people say it. */
function inWords<Word extends string>(word: Word | null, words: Readonly<Record<Word, string>>): TemplateValue {
	return word === null ? null : { property: word, body: Object.hasOwn(words, word) ? words[word] : word };
}

/** A link is the plugin's own, or the user's choice; any other text is no more than words. */
function linkOrText(reference: string): OwnText | string {
	return linkPathOf(reference) === null ? reference : { property: reference, body: oneLine(reference) };
}

function dateText(date: PartialDate | null): string | null {
	if (date === null) return null;
	if (date.month === null) return String(date.year);
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${date.year === null ? "-" : String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}
