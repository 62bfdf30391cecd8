import { findProperty, type Frontmatter } from "../domain/contacts/property-key";
import type { Problem } from "../domain/contacts/problem";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { FactIndex } from "./fact-index";

/** The front matter of a note, null when it has none: to name a property as the note does. */
export type FrontmatterOf = (path: string) => Frontmatter | null;

/**
 * Everything that cannot be read, by path: what notes say, where links lead, and the contacts, `ahead`, whose last contact is
 * still to come.
 */
export function listProblems(index: FactIndex, ahead: Iterable<string>, frontmatterOf: FrontmatterOf): readonly Problem[] {
	const problems: Problem[] = [];
	for (const note of index.store.flawedNotes()) problems.push(...note.problems);
	for (const path of index.lonelyMeetings()) {
		problems.push({ path, property: "contacts", code: "meeting-without-contact", value: "", repair: null });
	}
	for (const path of index.selfLinkedContacts()) addSelfLinks(index, path, problems);
	for (const path of ahead) {
		const day = index.store.contacts().get(path)?.contact?.lastContact ?? null;
		if (day !== null) problems.push(futureProblem(path, day, frontmatterOf));
	}
	return problems.sort((one, other) => compareTexts(one.path, other.path) || compareTexts(one.property, other.property));
}

function addSelfLinks(index: FactIndex, path: string, problems: Problem[]): void {
	const facts = index.store.at(path);
	if (facts === null) return;
	for (const { property, value } of index.links.selfLinks(facts)) {
		problems.push({ path, property, code: "self-link", value, repair: null });
	}
}

function futureProblem(path: string, day: CalendarDay, frontmatterOf: FrontmatterOf): Problem {
	const found = findProperty(frontmatterOf(path) ?? {}, "last-contact");
	return { path, property: found?.key ?? "last-contact", code: "future-last-contact", value: day, repair: null };
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
