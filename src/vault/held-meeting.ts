import type { Meeting } from "../domain/interactions/meeting";
import type { NoteFacts } from "../domain/notes/note-facts";
import type { Goal } from "../domain/reconnections/goal";
import type { FactIndex } from "./fact-index";
import { nameKey } from "./name-key";
import { goalName } from "./note-concerns";

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

/** The meetings that serve a goal, by the path of its note, in no particular order. */
export function meetingsFor(index: FactIndex, goal: string): readonly HeldMeeting[] {
	const key = nameKey(goal);
	const meetings: HeldMeeting[] = [];
	for (const note of index.store.others().values()) {
		const named = note.kind === "meeting" ? (note.meeting?.goal ?? null) : null;
		// Finding out whom all the others were with would take its time.
		const held = named !== null && nameKey(goalName(named)) === key ? readHeldMeeting(index, note) : null;
		if (held?.goal?.path === goal) meetings.push(held);
	}
	return meetings;
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
