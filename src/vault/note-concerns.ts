import type { NoteFacts } from "../domain/notes/note-facts";
import { linkPathOf } from "../domain/contacts/reference";
import { MOST_PEOPLE } from "../domain/reconnections/week-count";

/** A way to be named in a note: a link's path, or plain text that is a file name or an alias. */
export type NamedAs = "link" | "name";

/** Calls with each person a note may concern: the people of a meeting or dated note, and those its tasks link to. */
export function forEachPerson(facts: NoteFacts, visit: (text: string, as: NamedAs) => void): void {
	const { people, names, tasks } = facts;
	for (let at = 0; at < people.length; at++) visit(people[at] as string, "link");
	for (let at = 0; at < names.length; at++) visit(names[at] as string, "name");
	for (let at = 0; at < tasks.length; at++) for (const link of tasks[at]?.links ?? []) visit(link, "link");
}

/** Calls with each goal a note names so that it matters: a contact's own, and the one that a meeting's help served. */
export function forEachGoalName(facts: NoteFacts, visit: (text: string) => void): void {
	if (facts.kind === "contact") {
		const goals = facts.contact?.goals ?? [];
		for (let at = 0; at < goals.length; at++) visit(goalName(goals[at] as string));
	} else if (facts.kind === "meeting") {
		const { meeting } = facts;
		if (meeting !== null && meeting.goal !== null && meeting.received) visit(goalName(meeting.goal));
	}
}

/** Calls with each person that a contact's note ties it to: whom it knows, who introduced it, and where its text links to. */
export function forEachTied({ contact, links }: NoteFacts, visit: (text: string, as: NamedAs) => void): void {
	if (contact === null) return;
	const { knows, introducedBy } = contact;
	for (let at = 0; at < knows.length; at++) visitReference(knows[at] as string, visit);
	for (let at = 0; at < introducedBy.length; at++) visitReference(introducedBy[at] as string, visit);
	for (let at = 0; at < links.length; at++) visit(links[at] as string, "link");
}

/** A reference to a person: a link, or a plain name. */
export function visitReference(reference: string, visit: (text: string, as: NamedAs) => void): void {
	const link = linkPathOf(reference);
	visit(link ?? reference, link === null ? "name" : "link");
}

/** Calls with each link of the log whose note decides whether its line tells of an exchange. */
export function forEachDayLink(facts: NoteFacts, visit: (link: string) => void): void {
	if (facts.log.length > 0) for (const { dayLink } of facts.log) if (dayLink !== null) visit(dayLink);
}

/** The link path or file name by which a goal is referred to, `[[Goals/Job|the job]]` or `Job`. */
export function goalName(reference: string): string {
	return linkPathOf(reference) ?? reference.trim();
}

/**
 * Whether what a note says of one person also depends on whom its other names mean: what is owed names all its people, a
 * goal's news is owed to those who helped, and so many may be a crowd.
 */
export function speaksOfSeveral(facts: NoteFacts): boolean {
	if (facts.kind === "contact" || facts.tasks.length > 0) return true;
	const meeting = facts.kind === "meeting" ? facts.meeting : null;
	if (meeting === null) return false;
	const mayBeCrowd = facts.people.length + facts.names.length > MOST_PEOPLE;
	return mayBeCrowd || meeting.thanked === false || (meeting.goal !== null && meeting.received);
}

/** Whether something may be owed because of a note. */
export function mayOwe(facts: NoteFacts): boolean {
	if (facts.tasks.length > 0) return true;
	return facts.kind === "goal" ? facts.log.length > 0 : facts.kind === "meeting" && facts.meeting?.thanked === false;
}
