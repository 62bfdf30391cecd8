import type { NoteFacts, TaskLine } from "../domain/notes/note-facts";
import type { Owed } from "../domain/reconnections/owed";
import type { FactIndex } from "./fact-index";
import { nameKey } from "./name-key";

/** All that is owed because of one note, whenever: whether it still is on a day is the ranking's question. */
export function owedIn(index: FactIndex, note: NoteFacts): readonly Owed[] {
	const owed: Owed[] = [];
	for (const task of note.tasks) {
		if (task.done === null) addTask(index, note, task, owed);
	}
	if (note.kind === "meeting") addThanks(index, note, owed);
	if (note.kind === "goal" && note.log.length > 0) addUpdates(index, note, owed);
	return owed;
}

function addTask(index: FactIndex, note: NoteFacts, task: TaskLine, owed: Owed[]): void {
	const contacts = new Set<string>();
	if (note.kind === "contact") contacts.add(note.path);
	addPeople(index, note, task.links, [], contacts);
	if (contacts.size === 0) return;
	const { kind, line, text, due, created } = task;
	owed.push({ kind, path: note.path, line, contacts: [...contacts], text, due, since: created, channel: null });
}

function addThanks(index: FactIndex, note: NoteFacts, owed: Owed[]): void {
	const { meeting, path } = note;
	if (meeting === null || meeting.thanked !== false) return;
	const contacts = new Set<string>();
	addPeople(index, note, note.people, note.names, contacts);
	if (contacts.size === 0) return;
	const { day: since, channel } = meeting;
	owed.push({ kind: "thanks", path, line: null, contacts: [...contacts], text: "", due: null, since, channel });
}

function addUpdates(index: FactIndex, note: NoteFacts, owed: Owed[]): void {
	const contacts = helpersOf(index, note);
	if (contacts.length === 0) return;
	for (const { line, text, day: since } of note.log) {
		owed.push({ kind: "update", path: note.path, line, contacts, text: text ?? "", due: null, since, channel: null });
	}
}

/** Those who helped with a goal: the people of the meetings with it at which something was received. */
function helpersOf(index: FactIndex, goal: NoteFacts): readonly string[] {
	const helpers = new Set<string>();
	index.store.forEachUser(nameKey(goal.path), (note) => {
		const meeting = note.kind === "meeting" ? note.meeting : null;
		if (meeting === null || meeting.goal === null || !meeting.received) return;
		if (index.links.goalMeant(meeting.goal, note.path)?.path === goal.path) addPeople(index, note, note.people, note.names, helpers);
	});
	return [...helpers].sort();
}

function addPeople(
	index: FactIndex, note: NoteFacts, links: readonly string[], names: readonly string[], into: Set<string>,
): void {
	for (const link of links) add(index.links.contactMeant(link, "link", note.path));
	for (const name of names) add(index.links.contactMeant(name, "name", note.path));

	function add(contact: NoteFacts | null): void {
		if (contact !== null) into.add(contact.path);
	}
}
