import type { Contact } from "../domain/contacts/contact";
import { addDays, type CalendarDay } from "../domain/day/calendar-day";
import type { HelpItem, HelpPage, HelpPerson } from "../domain/matches/help-page";
import { mutualContacts } from "../domain/network/mutual-contacts";
import { pageContact } from "../domain/network/page-contact";
import { readMatchTerm } from "../domain/matches/match-terms";
import { rankHelp, whomToAsk, type HelpIdea, type HelpSources } from "../domain/matches/who-to-help";
import { readGivenLines, type GivenLine } from "../domain/notes/given-lines";
import { termKey } from "../domain/reconnections/term-key";
import { foldText } from "../domain/text/fold-text";
import type { ContactIndex } from "./contact-index";
import type { NoteReading } from "./note-reading";

/** What is needed to look up whom the user can help, beside the index and the notes. */
export interface HelpReading extends NoteReading {
	/** The day of the dated note a link path leads to, beside ISO days in names. */
	dayOfLink(linkPath: string): CalendarDay | null;
}

const MOST_ITEMS = 8;
const MOST_ASKED = 3;
const MOST_NEXT = 60;
/** What was suggested and never came about rests for the year after these days. */
const ANSWER_DAYS = 45;
const REST_DAYS = 365;
/** A tie from one meeting on. */
const KNOWN = 0.35;

/** Whom the user can help as of now, with what was suggested already. */
export async function gatherHelp(reading: HelpReading): Promise<HelpPage> {
	const { index } = reading;
	const sources = sourcesOf(index);
	const given = givenReader(reading);
	const items: HelpItem[] = [];
	for (const idea of rankHelp(sources)) {
		if (items.length === MOST_ITEMS) break;
		const item = await itemOf(index, idea, given);
		if (item !== null) items.push(item);
	}
	const shown = new Set(items.map(({ seeker }) => seeker.path));
	const ask = whomToAsk(sources, MOST_ASKED).filter(({ path }) => !shown.has(path));
	return {
		items,
		ask: ask.flatMap(({ path, ideas }) => {
			const contact = index.contact(path);
			return contact === null ? [] : [{ person: pageContact(contact), ideas }];
		}),
		offersSomething: (index.me()?.offers.length ?? 0) > 0,
	};
}

function sourcesOf(index: ContactIndex): HelpSources {
	return {
		user: index.me()?.path ?? null,
		today: index.today(),
		network: index.network(),
		matches: () => index.matches(),
		next: () => index.reconnections().slice(0, MOST_NEXT).map(({ path }) => path),
		facts: (path) => index.facts(path),
		standing: (path) => index.reconnection(path)?.standing ?? "untracked",
		strength: (path) => index.strength(path),
	};
}

type ReadGiven = (path: string) => Promise<readonly GivenLine[]>;

/** Reads what a note says was given, each note once. */
function givenReader(reading: HelpReading): ReadGiven {
	const known = new Map<string, Promise<readonly GivenLine[]>>();
	return (path) => {
		const found = known.get(path) ?? reading.read(path).then((text) => readGivenLines(text ?? "", (link) => reading.dayOfLink(link)));
		known.set(path, found);
		return found;
	};
}

/** An idea with its people; null where it was carried out or suggested too long ago. */
async function itemOf(index: ContactIndex, idea: HelpIdea, given: ReadGiven): Promise<HelpItem | null> {
	const [seeker, offerer] = [index.contact(idea.seeker), idea.kind === "introduce" ? index.contact(idea.offerer) : null];
	if (seeker === null) return null;
	const { subject, offer } = idea;
	const key = [seeker.path, offerer?.path ?? "", subject].join("\n");
	if (offerer === null) {
		const lastGiven = lastDay(await given(seeker.path), (line) => speaksOf(line, subject) || speaksOf(line, offer));
		if (lastGiven !== null && lastGiven > addDays(index.today(), -REST_DAYS)) return null;
		return { key, seeker: helpPerson(index, seeker, null), offerer: null, subject, offer, shared: null, mutual: null };
	}
	const [toSeeker, toOfferer] = await Promise.all([
		given(seeker.path).then((lines) => lastDay(lines, (line) => line.words.includes(foldText(offerer.name)))),
		given(offerer.path).then((lines) => lastDay(lines, (line) => line.words.includes(foldText(seeker.name)))),
	]);
	if (isResting([toSeeker, toOfferer], index.today())) return null;
	return {
		key, seeker: helpPerson(index, seeker, toSeeker), offerer: helpPerson(index, offerer, toOfferer), subject, offer,
		shared: sharedBy(index, seeker.path, offerer.path),
		mutual: mutualOf(index, seeker.path, offerer.path),
	};
}

function isResting(asked: readonly (CalendarDay | null)[], today: CalendarDay): boolean {
	const last = asked.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);
	return last !== null && last < addDays(today, -ANSWER_DAYS) && last > addDays(today, -REST_DAYS);
}

function lastDay(lines: readonly GivenLine[], holds: (line: GivenLine) => boolean): CalendarDay | null {
	let last: CalendarDay | null = null;
	for (const line of lines) if ((last === null || line.day > last) && holds(line)) last = line.day;
	return last;
}

/** Whether a line holds all telling words of a text. */
function speaksOf({ words }: GivenLine, text: string): boolean {
	const sought = readMatchTerm(text)?.words ?? [];
	const said = new Set(termKey(words).trim().split(" "));
	return sought.length > 0 && sought.every((word) => said.has(word));
}

function sharedBy(index: ContactIndex, one: string, other: string): string | null {
	for (const source of index.network().tie(one, other)?.sources ?? []) {
		if (source.kind === "organization" || source.kind === "former-organization") return source.name;
	}
	return null;
}

/** Who knows both from more than a company or a link. */
function mutualOf(index: ContactIndex, one: string, other: string): string | null {
	const network = index.network();
	const isKnown = (path: string, to: string): boolean => (network.tie(path, to)?.strength ?? 0) >= KNOWN;
	const found = mutualContacts(network, one, other).find((path) => isKnown(path, one) && isKnown(path, other));
	return found === undefined ? null : (index.contact(found)?.name ?? null);
}

function helpPerson(index: ContactIndex, contact: Contact, asked: CalendarDay | null): HelpPerson {
	const { last = null, lastChannel = null } = index.reconnection(contact.path) ?? {};
	return { ...pageContact(contact), last: last === null ? null : { day: last, channel: lastChannel }, asked };
}
