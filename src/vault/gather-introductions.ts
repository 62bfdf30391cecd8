import type { Contact } from "../domain/contacts/contact";
import { displayNameOf } from "../domain/contacts/reference";
import { suggestSeeks } from "../domain/contacts/suggest-seeks";
import type { CalendarDay } from "../domain/day/calendar-day";
import { sharedOrganizations } from "../domain/messages/read-draft-facts";
import { findTargets, type Sought, type Targets } from "../domain/network/find-targets";
import { findIntroductions, type Introduction } from "../domain/network/introductions";
import type { Asked, Bring, IntroductionPage, IntroductionWay, PageContact } from "../domain/network/introduction-page";
import { pageContact } from "../domain/network/page-contact";
import { readAskedIntroductions } from "../domain/notes/asked-introductions";
import { NONE } from "../domain/notes/note-facts";
import { askedOf, isOnlyAsked, knowsAlready } from "./best-introduction";
import type { ContactIndex } from "./contact-index";
import type { NoteReading } from "./note-reading";

/** What is needed to look introductions up, beside the index and the notes. */
export interface IntroductionReading extends NoteReading {
	/** The path of the note that a link leads to, null for none. */
	resolve(link: string, from: string): string | null;
	/** The day of the dated note a link path leads to, beside ISO days in names. */
	dayOfLink(linkPath: string): CalendarDay | null;
}

const MOST_WAYS = 5;
const MOST_TOLD = 5;
const MOST_BROUGHT = 4;

/** Who can introduce the user to someone as of now, with what the targets' notes tell of earlier requests; null where the contact is gone. */
export async function gatherIntroductions(reading: IntroductionReading, sought: Sought): Promise<IntroductionPage | null> {
	const { index } = reading;
	const target = sought.kind === "contact" ? index.contact(sought.path) : null;
	if (sought.kind === "contact" && target === null) return null;
	const { targets, known, former } = targetsOf(index, sought);
	const own = askedOf(index);
	const ways = findIntroductions(index.network(), targets, own, MOST_WAYS).map((found) => wayOf(index, found));
	const byStrength = (one: string, other: string): number => own(other) - own(one) || (one < other ? -1 : 1);
	const tell = (paths: readonly string[]): readonly PageContact[] =>
		[...paths].sort(byStrength).slice(0, MOST_TOLD).flatMap((path) => told(index.contact(path)));
	const bring = target === null ? [] : bringTo(index, target);
	return {
		kind: sought.kind,
		target: target === null ? null : pageContact(target),
		sought: target?.name ?? wordsOf(index, sought),
		known: tell(known),
		former: tell(former),
		ways,
		bring,
		ideas: target === null || bring.length > 0 ? [] : suggestSeeks(target.role),
		asked: await gatherAsked(reading, target === null ? ways.map((way) => way.target) : [target.path]),
	};
}

function targetsOf(index: ContactIndex, sought: Sought): Targets {
	if (sought.kind === "contact") return { targets: [sought.path], known: NONE, former: NONE };
	return findTargets(sought, {
		network: index.network(),
		everyone: () => index.everyone(),
		contact: (path) => index.contact(path),
		isKnown: (path) => knowsAlready(index, path),
	});
}

function wordsOf(index: ContactIndex, sought: Sought): string {
	if (sought.kind !== "company") return sought.kind === "profile" ? sought.words : "";
	return index.network().organization(sought.company)?.name ?? displayNameOf(sought.company);
}

function wayOf(index: ContactIndex, found: Introduction): IntroductionWay {
	const [first = ""] = found.via;
	const contact = index.contact(first);
	const { last = null, lastChannel = null } = index.reconnection(first) ?? {};
	return {
		...found,
		people: [...found.via, found.target].flatMap((path) => told(index.contact(path))),
		own: {
			last: last === null ? null : { day: last, channel: lastChannel },
			sharedOrganization: contact === null ? null : (sharedOrganizations(contact, index.me())[0] ?? null),
			relationships: contact?.relationships ?? NONE,
			isOnlyAsked: isOnlyAsked(index, first),
		},
	};
}

function told(contact: Contact | null): readonly PageContact[] {
	return contact === null ? [] : [pageContact(contact)];
}

/** What the target seeks: what the user offers first, then what others do, then what nobody is known to. */
function bringTo(index: ContactIndex, { path, seeks }: Contact): readonly Bring[] {
	const me = index.me()?.path;
	const found = new Map<string, Bring>();
	for (const { seeker, offerer, subject } of index.matches()) {
		if (seeker !== path) continue;
		if (offerer === me) found.set(subject, { subject, by: "me" });
		else if (!found.has(subject)) found.set(subject, { subject, by: { name: index.contact(offerer)?.name ?? "" } });
	}
	for (const subject of seeks) if (!found.has(subject)) found.set(subject, { subject, by: null });
	const weight = ({ by }: Bring): number => (by === "me" ? 0 : by === null ? 2 : 1);
	return [...found.values()].sort((one, other) => weight(one) - weight(other)).slice(0, MOST_BROUGHT);
}

/** Who was asked for an introduction to any of these, newest first. */
async function gatherAsked(reading: IntroductionReading, targets: readonly string[]): Promise<readonly Asked[]> {
	const { index } = reading;
	const asked = await Promise.all([...new Set(targets)].map(async (target) => {
		const contactMeant = (link: string): readonly PageContact[] => told(index.contact(reading.resolve(link, target) ?? ""));
		return readAskedIntroductions((await reading.read(target)) ?? "", (link) => reading.dayOfLink(link)).flatMap(({ day, by, to }): readonly Asked[] => {
			const [introducer] = contactMeant(by);
			const [met] = to === null ? told(index.contact(target)) : contactMeant(to);
			return introducer === undefined || met === undefined ? [] : [{ target, day, by: introducer, to: met, worked: isIntroducedBy(index, met.path, introducer.path) }];
		});
	}));
	return asked.flat().sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
}

/** Whether a contact's note says that another introduced them. */
function isIntroducedBy(index: ContactIndex, path: string, by: string): boolean {
	const sources = index.network().tie(by, path)?.sources ?? [];
	return sources.some((source) => source.kind === "introduced-by" && source.note === path);
}
