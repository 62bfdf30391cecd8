import { datedNoteEntry, lastContactEntry, logEntry, meetingEntry } from "../domain/interactions/interaction-entry";
import type { InteractionEntry } from "../domain/interactions/interaction";
import { mergeEntries } from "../domain/interactions/merge-entries";
import { NONE, type NoteFacts } from "../domain/notes/note-facts";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Goal } from "../domain/reconnections/goal";
import type { Owed } from "../domain/reconnections/owed";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import type { FactIndex } from "./fact-index";
import { mayOwe } from "./note-concerns";
import { notesAbout, placeOfLink, placeOfName } from "./notes-about";
import { owedIn } from "./owed-in-note";


/** All that is known of a contact, gathered anew from its own note and those that name it; null for what is none. */
export function gatherContactFacts(index: FactIndex, path: string): ContactFacts | null {
	const own = index.store.contacts().get(path);
	if (own === undefined || own.contact === null) return null;
	const notes = notesAbout(index, own);
	const { contact } = own;
	return {
		contact,
		interactions: mergeEntries(entriesOf(index, own, notes)),
		owed: owedTo(index, own, notes),
		doneDays: doneDaysOf(index, own, notes),
		goals: contact.goals.length === 0 ? NONE : goalsOf(index, contact.goals, path),
	};
}

function entriesOf(index: FactIndex, own: NoteFacts, notes: readonly NoteFacts[]): InteractionEntry[] {
	const entries: InteractionEntry[] = [];
	for (const note of notes) {
		if (note.kind === "meeting") addMeeting(index, own, note, entries);
		else if (note.kind === "dated-note") addDatedNote(index, own, note, entries);
	}
	for (const line of own.log) {
		if (line.dayLink === null || index.links.isLogDay(line.dayLink, own.path)) entries.push(logEntry(line, own.path));
	}
	const last = own.contact?.lastContact ?? null;
	if (last !== null) entries.push(lastContactEntry(last, own.path));
	return entries;
}

function addMeeting(index: FactIndex, own: NoteFacts, note: NoteFacts, entries: InteractionEntry[]): void {
	const { meeting, people } = note;
	if (meeting === null) return;
	const isNamed = placeOfLink(index, own, note, people) >= 0 || placeOfName(index, own, note) >= 0;
	if (isNamed) entries.push(meetingEntry(meeting, people.length + note.names.length));
}

function addDatedNote(index: FactIndex, own: NoteFacts, note: NoteFacts, entries: InteractionEntry[]): void {
	const { day, people } = note;
	const at = day === null ? -1 : placeOfLink(index, own, note, people);
	if (day !== null && at >= 0) entries.push(datedNoteEntry(day, note.path, note.lines[at] ?? 0, people.length));
}

function owedTo(index: FactIndex, own: NoteFacts, notes: readonly NoteFacts[]): readonly Owed[] {
	const sources = new Set<NoteFacts>();
	if (mayOwe(own)) sources.add(own);
	for (const note of notes) {
		if (mayOwe(note)) sources.add(note);
		const meeting = note.kind === "meeting" ? note.meeting : null;
		const goal = meeting !== null && meeting.received && meeting.goal !== null ? index.links.goalMeant(meeting.goal, note.path) : null;
		if (goal !== null && mayOwe(goal)) sources.add(goal);
	}
	if (sources.size === 0) return NONE;
	const ordered = [...sources].sort((one, other) => (one.path < other.path ? -1 : 1));
	return ordered.flatMap((note) => owedIn(index, note)).filter(({ contacts }) => contacts.includes(own.path));
}

function doneDaysOf(index: FactIndex, own: NoteFacts, notes: readonly NoteFacts[]): readonly CalendarDay[] {
	let days: CalendarDay[] | null = null;
	for (const task of own.tasks) if (task.done !== null) (days ??= []).push(task.done);
	for (const note of notes) {
		for (const task of note.tasks) {
			if (task.done !== null && placeOfLink(index, own, note, task.links) >= 0) (days ??= []).push(task.done);
		}
	}
	return days === null ? NONE : [...new Set(days)].sort();
}

function goalsOf(index: FactIndex, references: readonly string[], source: string): readonly Goal[] {
	const goals = new Set<Goal>();
	for (const reference of references) {
		const goal = index.links.goalMeant(reference, source)?.goal ?? null;
		if (goal !== null) goals.add(goal);
	}
	return [...goals];
}
