import type { Contact } from "../domain/contacts/contact";
import type { CalendarDay } from "../domain/day/calendar-day";
import { datedNoteEntry, lastContactEntry, logEntry, meetingEntry } from "../domain/interactions/interaction-entry";
import type { InteractionEntry } from "../domain/interactions/interaction";
import { mergeEntries } from "../domain/interactions/merge-entries";
import type { Meeting } from "../domain/interactions/meeting";
import { NONE, type NoteFacts } from "../domain/notes/note-facts";
import type { Goal } from "../domain/reconnections/goal";
import { compareOwed } from "../domain/reconnections/list-owed";
import type { Owed } from "../domain/reconnections/owed";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import { MOST_PEOPLE } from "../domain/reconnections/week-count";
import type { FactIndex } from "./fact-index";
import { mayOwe } from "./note-concerns";
import { notesAbout, placeOfLink, placeOfName } from "./notes-about";
import { markMet } from "./packed-facts";
import { owedIn } from "./owed-in-note";

/** All that is known of a contact, gathered anew from its own note and those that name it; null for what is none. */
export function gatherContactFacts(index: FactIndex, path: string): ContactFacts | null {
	const own = index.store.contacts().get(path);
	return own === undefined || own.contact === null ? null : new Gathering(index, own, own.contact).gather();
}

/** One pass over the notes that use a contact's names. Runs for every contact at start: what is empty makes no list. */
class Gathering {
	private readonly entries: InteractionEntry[] = [];
	private doneDays: CalendarDay[] | null = null;
	/** Notes because of which something may be owed to the contact. */
	private owing: NoteFacts[] | null = null;

	constructor(private readonly index: FactIndex, private readonly own: NoteFacts, private readonly contact: Contact) {}

	gather(): ContactFacts {
		const { index, own, contact } = this;
		this.takeOwnNote();
		const notes = notesAbout(index, own);
		for (let at = 0; at < notes.length; at++) this.take(notes[at] as NoteFacts);
		return {
			contact,
			interactions: mergeEntries(this.entries),
			owed: this.owing === null ? NONE : owedTo(index, contact.path, this.owing),
			doneDays: this.doneDays === null ? NONE : [...new Set(this.doneDays)].sort(),
			goals: contact.goals.length === 0 ? NONE : goalsOf(index, contact),
		};
	}

	private takeOwnNote(): void {
		const { index, own, contact } = this;
		for (let at = 0; at < own.log.length; at++) {
			const line = own.log[at];
			if (line === undefined || (line.dayLink !== null && !index.links.isLogDay(line.dayLink, own.path))) continue;
			this.entries.push(logEntry(line, own.path));
		}
		if (contact.lastContact !== null) this.entries.push(lastContactEntry(contact.lastContact, own.path));
		for (const { done } of own.tasks) if (done !== null) this.addDoneDay(done);
		if (own.tasks.length > 0) this.addOwing(own);
	}

	private take(note: NoteFacts): void {
		if (note.kind === "meeting") this.takeMeeting(note, note.meeting);
		else if (note.kind === "dated-note") this.takeDatedNote(note);
		if (note.tasks.length > 0) this.takeTasks(note);
	}

	private takeMeeting(note: NoteFacts, meeting: Meeting | null): void {
		if (meeting === null) return;
		const { index, own } = this;
		const { people, names } = note;
		if (placeOfLink(index, own, note.path, people) < 0 && placeOfName(index, own, note.path, names) < 0) return;
		markMet(note);
		this.entries.push(meetingEntry(meeting, countPeople(index, note)));
		if (meeting.thanked === false) this.addOwing(note);
		const goal = meeting.received && meeting.goal !== null ? index.links.goalMeant(meeting.goal, note.path) : null;
		if (goal !== null && mayOwe(goal)) this.addOwing(goal);
	}

	private takeDatedNote(note: NoteFacts): void {
		const { day, people } = note;
		const at = day === null ? -1 : placeOfLink(this.index, this.own, note.path, people);
		if (day !== null && at >= 0) this.entries.push(datedNoteEntry(day, note.path, note.lines[at] ?? 0, people.length));
	}

	private takeTasks(note: NoteFacts): void {
		this.addOwing(note);
		for (const { done, links } of note.tasks) {
			if (done !== null && placeOfLink(this.index, this.own, note.path, links) >= 0) this.addDoneDay(done);
		}
	}

	private addDoneDay(day: CalendarDay): void {
		(this.doneDays ??= []).push(day);
	}

	private addOwing(note: NoteFacts): void {
		this.owing ??= [];
		if (!this.owing.includes(note)) this.owing.push(note);
	}
}

/** How many people a meeting names. Where they may be a crowd only contacts are, and counting ends when they are one. */
function countPeople(index: FactIndex, { path, people, names }: NoteFacts): number {
	const named = people.length + names.length;
	if (named <= MOST_PEOPLE) return named;
	const contacts = new Set<NoteFacts>();
	for (let at = 0; at < named && contacts.size <= MOST_PEOPLE; at++) {
		const link = people[at];
		const one = link === undefined
			? index.links.contactMeant(names[at - people.length] ?? "", "name", path)
			: index.links.contactMeant(link, "link", path);
		if (one !== null) contacts.add(one);
	}
	return contacts.size;
}

function owedTo(index: FactIndex, path: string, notes: readonly NoteFacts[]): readonly Owed[] {
	const owed: Owed[] = [];
	for (const note of notes) {
		for (const item of owedIn(index, note)) if (item.contacts.includes(path)) owed.push(item);
	}
	return owed.length === 0 ? NONE : owed.sort(compareOwed);
}

function goalsOf(index: FactIndex, { goals, path }: Contact): readonly Goal[] {
	const found = new Set<Goal>();
	for (const reference of goals) {
		const goal = index.links.goalMeant(reference, path)?.goal ?? null;
		if (goal !== null) found.add(goal);
	}
	return [...found];
}
