import type { Contact } from "../contacts/contact";
import { addDays, addMonths, type CalendarDay } from "../day/calendar-day";
import { nextOccurrence } from "../day/partial-date";
import { balanceOf } from "../interactions/balance";
import type { Interaction } from "../interactions/interaction";
import { medianGap } from "../interactions/rhythm";
import { readMeetingContent } from "../notes/read-meeting-content";
import type { Goal } from "../reconnections/goal";
import { readGoalTerms } from "../reconnections/goal-terms";
import type { Owed } from "../reconnections/owed";
import type { ContactFacts } from "../reconnections/ranking-input";
import type { Reconnection } from "../reconnections/reconnection";
import type { Occasion } from "../network/occasion";
import { termKey, termsAgree } from "../reconnections/term-key";
import { registerFor, type RegisterDefault } from "../text/register";
import { goalToTell, readAmbition } from "./ambition";
import { readBeginning } from "./beginning";
import type { Brief, BriefOccasion } from "./brief";
import { readExchange, type NoteTexts } from "./exchange-lines";
import { shorten } from "./line-words";
import { readMemories } from "./memories";

/** What a brief is made of. */
export interface BriefInput {
	readonly facts: ContactFacts;
	readonly reconnection: Reconnection | null;
	/** The user's own note. */
	readonly me: Contact | null;
	/** All goals. */
	readonly goals: readonly Goal[];
	/** What is owed between the user and the contact today. */
	readonly owed: readonly Owed[];
	/** Dates to come of the organisation the contact is at. */
	readonly occasions: readonly Occasion[];
	/** Texts of the notes named by `notesOfBrief`, as far as there are. */
	readonly texts: NoteTexts;
	readonly today: CalendarDay;
	readonly otherwise: RegisterDefault;
}

const EXCHANGES = 4;
const MEETINGS = 3;
const DAYS_NEAR = 30;
const MONTHS_SHOWN = 24;

/** Paths of the notes whose words a brief needs: the contact's own, those of the last exchanges, and the goal's. */
export function notesOfBrief({ facts, goals, today }: Pick<BriefInput, "facts" | "goals" | "today">): readonly string[] {
	const past = pastOf(facts, today);
	const goal = goalToTell(facts.goals, goals);
	return [...new Set([
		facts.contact.path,
		...past.slice(0, EXCHANGES).flatMap(({ entries }) => entries.map(({ source }) => source.path)),
		...lastMeetings(past, today),
		...(goal === null ? [] : [goal.path]),
	])];
}

/** All that is worth a look before a conversation with a contact. */
export function makeBrief(input: BriefInput): Brief {
	const { facts, reconnection, me, goals, owed, texts, today, otherwise } = input;
	const { contact, interactions } = facts;
	const past = pastOf(facts, today);
	const exchanges = past.slice(0, EXCHANGES).map((one) => readExchange(one, texts));
	const earliest = past.length > EXCHANGES ? past.at(-1) : undefined;
	const beginning = readBeginning(contact, me, earliest === undefined ? null : readExchange(earliest, texts));
	const goal = goalToTell(facts.goals, goals);
	const since = addMonths(today, -MONTHS_SHOWN);
	return {
		contact,
		reconnection,
		register: registerFor([contact], otherwise),
		beginning,
		memories: readMemories({ path: contact.path, text: texts.get(contact.path) ?? "", beginning, past, shown: exchanges }),
		exchanges,
		months: past.filter(({ day }) => day > since).map(({ day, channel }) => ({ day, channel })),
		usualDays: medianGap(past),
		owed,
		seeks: contact.seeks.map((text) => ({ text: shorten(text), fits: agreeing(text, me?.offers ?? []) })),
		offers: offersOf(contact, goals),
		ambition: goal === null ? null : readAmbition(goal, texts.get(goal.path) ?? "", today),
		open: openFromLastTime(lastMeetings(past, today), texts),
		occasions: occasionsOf(facts, input.occasions, today),
		balance: balanceOf(interactions, today),
		notes: [...notesOfBrief(input), ...input.occasions.map(({ path }) => path)],
	};
}

function pastOf({ interactions }: ContactFacts, today: CalendarDay): readonly Interaction[] {
	return interactions.filter(({ day }) => day <= today);
}

/** Notes of the last meetings before today, newest first: today's own is not last time. */
function lastMeetings(past: readonly Interaction[], today: CalendarDay): readonly string[] {
	const paths: string[] = [];
	for (const { day, entries } of past) {
		if (day === today) continue;
		for (const { source } of entries) if (source.kind === "meeting") paths.push(source.path);
		if (paths.length >= MEETINGS) break;
	}
	return paths.slice(0, MEETINGS);
}

/** What the newest of some meetings that speaks of questions or next steps has left open. */
function openFromLastTime(paths: readonly string[], texts: NoteTexts): Brief["open"] {
	for (const path of paths) {
		const { questions, nextSteps } = readMeetingContent(texts.get(path) ?? "");
		if (questions.length + nextSteps.length === 0) continue;
		return [
			...questions.filter(({ answer }) => answer === "").map(({ line, text }) => ({ kind: "question" as const, path, line, text: shorten(text) })),
			...nextSteps.map(({ line, text }) => ({ kind: "next-step" as const, path, line, text: shorten(text) })),
		];
	}
	return [];
}

function agreeing(text: string, others: readonly string[]): string | null {
	const key = termKey(text);
	return others.find((other) => termsAgree(key, termKey(other))) ?? null;
}

function offersOf({ offers }: Contact, goals: readonly Goal[]): Brief["offers"] {
	const terms = offers.length === 0 ? [] : readGoalTerms(goals);
	return offers.map((text) => {
		const key = termKey(text);
		return { text: shorten(text), goal: terms.find((term) => termsAgree(term.key, key))?.goal.name ?? null };
	});
}

function occasionsOf({ contact, interactions }: ContactFacts, dates: readonly Occasion[], today: CalendarDay): readonly BriefOccasion[] {
	const own = { text: "", path: contact.path, line: null };
	const occasions: BriefOccasion[] = dates.filter(({ day }) => day <= addDays(today, DAYS_NEAR))
		.map(({ day, text, path, line }) => ({ kind: "organization", day, channel: null, age: null, text: shorten(text), path, line }));
	const birthday = contact.birthday === null ? null : nextOccurrence(contact.birthday, today);
	if (birthday !== null && birthday <= addDays(today, DAYS_NEAR)) {
		const age = Number(birthday.slice(0, 4)) - (contact.birthday?.year ?? Infinity);
		occasions.push({ kind: "birthday", day: birthday, channel: null, age: age > 0 ? age : null, ...own });
	}
	const plan = contact.nextContact;
	const isMet = plan !== null && interactions.some(({ day }) => day <= today && day >= plan);
	if (plan !== null && !isMet) occasions.push({ kind: "plan", day: plan, channel: contact.approach, age: null, ...own });
	const coming = interactions.filter(({ day }) => day > today).at(-1);
	const source = coming?.entries[0]?.source;
	if (coming !== undefined && source !== undefined) {
		occasions.push({ kind: "meeting", day: coming.day, channel: coming.channel, age: null, text: "", path: source.path, line: source.line });
	}
	return occasions.sort((one, other) => (one.day < other.day ? -1 : 1));
}
