import type { Meeting } from "../domain/interactions/meeting";
import type { NoteFacts } from "../domain/notes/note-facts";
import type { Goal } from "../domain/reconnections/goal";
import type { FactIndex } from "./fact-index";

/** A meeting with whom and what it means, links resolved. */
export interface HeldMeeting {
	readonly meeting: Meeting;
	/** Paths of its contacts, in the note's order, each once. */
	readonly contacts: readonly string[];
	/** Its goal, when that has a note. */
	readonly goal: Goal | null;
}

/** The meeting a note holds; null for another note, one without a day, and one that was cancelled. */
export function heldMeeting(index: FactIndex, path: string): HeldMeeting | null {
	const facts = index.store.at(path);
	return facts === null ? null : readHeldMeeting(index, facts);
}

/** All meetings of the vault, in no particular order, resolved one by one as they are taken. */
export function* heldMeetings(index: FactIndex): Generator<HeldMeeting, void> {
	for (const facts of index.store.others().values()) {
		const held = readHeldMeeting(index, facts);
		if (held !== null) yield held;
	}
}

function readHeldMeeting({ links }: FactIndex, { kind, meeting, path, people, names }: NoteFacts): HeldMeeting | null {
	if (kind !== "meeting" || meeting === null) return null;
	const contacts = new Set<string>();
	for (const link of people) {
		const contact = links.contactMeant(link, "link", path);
		if (contact !== null) contacts.add(contact.path);
	}
	for (const name of names) {
		const contact = links.contactMeant(name, "name", path);
		if (contact !== null) contacts.add(contact.path);
	}
	const goal = meeting.goal === null ? null : (links.goalMeant(meeting.goal, path)?.goal ?? null);
	return { meeting, contacts: [...contacts], goal };
}
