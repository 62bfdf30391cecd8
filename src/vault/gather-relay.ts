import type { CalendarDay } from "../domain/day/calendar-day";
import { readWords } from "../domain/notes/read-words";
import { findRelayAudience, type Passed, type RelayReader } from "../domain/matches/relay-audience";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import { termWords } from "../domain/reconnections/term-key";
import type { ContactIndex } from "./contact-index";
import type { NoteReading } from "./note-reading";

const MOST = 30;
/** A subject of fewer words may stand in a line by chance. */
const LEAST_WORDS = 2;

/** Contacts whom something passed on may help, best first. */
export function gatherRelayAudience(index: ContactIndex, passed: Passed): readonly RelayReader[] {
	return findRelayAudience(passed, factsOf(index), (path) => index.strength(path), MOST);
}

/** The day on which this was passed on to a contact, as a line of their log tells; null for not yet. */
export async function findPassedOn({ index, read }: NoteReading, path: string, subject: string): Promise<CalendarDay | null> {
	const sought = termWords(subject);
	const given = index.interactions(path).flatMap(({ entries }) => entries.filter(({ gave, source }) => gave && source.kind === "log"));
	if (sought.length < LEAST_WORDS || given.length === 0) return null;
	const lines = (await read(path))?.split("\n") ?? [];
	const told = given.find(({ source }) => ` ${termWords(readWords(lines[source.line ?? -1] ?? "")).join(" ")} `.includes(` ${sought.join(" ")} `));
	return told?.day ?? null;
}

function* factsOf(index: ContactIndex): Generator<Pick<ContactFacts, "contact" | "goals">, void> {
	for (const contact of index.everyone()) {
		yield { contact, goals: contact.goals.length === 0 ? [] : (index.facts(contact.path)?.goals ?? []) };
	}
}
