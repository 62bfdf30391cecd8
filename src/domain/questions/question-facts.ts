import type { Contact } from "../contacts/contact";
import { displayNameOf, linkPathOf } from "../contacts/reference";
import { daysBetween, type CalendarDay } from "../day/calendar-day";
import type { Purpose } from "../interactions/meeting";
import { termKey, termsAgree } from "../reconnections/term-key";
import { factWords } from "./fact-words";
import type { QuestionFacts } from "./question";
import type { QuestionedContact, QuestionInput } from "./question-input";

/** After so many days one picks up a tie rather than keeps it. */
const LONG_SILENCE_DAYS = 365;

/** What the rules look at: of several contacts, what is true of all of them. */
export function questionFacts(input: Pick<QuestionInput, "contacts" | "me" | "purpose" | "goal" | "today">): QuestionFacts {
	const { contacts, me, purpose, goal, today } = input;
	const people = contacts.map(({ contact }) => contact);
	const last = lastExchange(contacts);
	const network = people[0]?.network ?? null;
	const offersWanted = [...(goal?.needs ?? []), ...(me?.seeks ?? [])];
	return {
		people: people.length,
		purpose,
		goalKind: goal?.kind ?? null,
		relationships: shared(people, ({ relationships }) => relationships, (relationship) => relationship),
		network: people.every((contact) => contact.network === network) ? network : null,
		silenceDays: last === null ? null : Math.max(0, daysBetween(last, today)),
		slots: {
			"company": choose(shared(people, ({ companies }) => companies.slice(0, 1), organisationKey)),
			"former-company": choose(formerTogether(people, me)),
			"sector": choose(shared(people, ({ sectors }) => sectors, termKey), goal?.sectors),
			"role": choose(shared(people, ({ role }) => (role === null ? [] : [role]), termKey)),
			"goal": goal === null ? null : factWords(goal.name),
			"need": choose(goal?.needs ?? [], shared(people, ({ offers }) => offers, termKey)),
			"seek": choose(shared(people, ({ seeks }) => seeks, termKey), me?.offers),
			"offer": choose(shared(people, ({ offers }) => offers, termKey), offersWanted),
			"topic": null,
		},
	};
}

/** The day of the last exchange with any of some contacts; null when with one of them none is known. */
export function lastExchange(contacts: readonly QuestionedContact[]): CalendarDay | null {
	let latest: CalendarDay | null = null;
	for (const { last } of contacts) {
		if (last === null) return null;
		if (latest === null || last > latest) latest = last;
	}
	return latest;
}

/** What a conversation is for when the user has not said: to discover, to reconnect, or to keep in touch. */
export function likelyPurpose(contacts: readonly QuestionedContact[], today: CalendarDay): Purpose {
	if (contacts.length === 0) return "keep-in-touch";
	const last = lastExchange(contacts);
	if (last === null) return contacts.every(({ contact }) => contact.network === "target") ? "discover" : "keep-in-touch";
	return daysBetween(last, today) > LONG_SILENCE_DAYS ? "reconnect" : "keep-in-touch";
}

/** What the first of some people has in common with all others, as it stands in that one's note. */
function shared<Text extends string>(
	people: readonly Contact[], read: (contact: Contact) => readonly Text[], keyOf: (text: Text) => string,
): readonly Text[] {
	const [first, ...others] = people;
	let common = first === undefined ? [] : read(first);
	for (const other of others) {
		if (common.length === 0) break;
		const keys = new Set(read(other).map(keyOf));
		common = common.filter((text) => keys.has(keyOf(text)));
	}
	return common;
}

/** Where the user and all of the people once were, and they no longer are. */
function formerTogether(people: readonly Contact[], me: Contact | null): readonly string[] {
	if (me === null) return [];
	const mine = new Set([...me.companies, ...me.formerCompanies].map(organisationKey));
	return shared(people, ({ formerCompanies }) => formerCompanies, organisationKey)
		.filter((reference) => mine.has(organisationKey(reference)));
}

/** The same for a link, whatever its words, and for the name of the note it leads to. */
function organisationKey(reference: string): string {
	const name = linkPathOf(reference) ?? reference;
	return termKey(name.slice(name.lastIndexOf("/") + 1));
}

/** Of some facts, the first that agrees with what is wanted, else the first; those that do not fit a sentence are left out. */
function choose(references: readonly string[], wanted: readonly string[] = []): string | null {
	const fitting = references.map((reference) => factWords(displayNameOf(reference))).filter((words) => words !== null);
	const keys = wanted.map(termKey);
	return fitting.find((words) => keys.some((key) => termsAgree(key, termKey(words)))) ?? fitting[0] ?? null;
}
