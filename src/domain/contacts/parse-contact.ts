import type { NoteSnapshot } from "../notes/note-snapshot";
import type { ReadingRules } from "../notes/reading-rules";
import { CONTACT_READERS, type ContactDraft } from "./contact-readers";
import type { Contact } from "./contact";
import type { Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { CONTACT_PROPERTIES } from "./properties";
import { NONE } from "./read-value";
import { tagsOf } from "./tags";

/**
 * A note in, a contact out, with the problems of values that cannot be read: each counts as if it were absent. The note
 * is known to be a contact or the user's own; nothing in it makes this throw.
 */
export function parseContact(
	snapshot: NoteSnapshot,
	rules: ReadingRules,
): { readonly contact: Contact; readonly problems: readonly Problem[] } {
	const contact = silentContact(snapshot.path, tagsOf(snapshot.metadata));
	const problems = new ProblemList(snapshot.path);
	const frontmatter = snapshot.metadata?.frontmatter;
	if (frontmatter !== undefined) {
		for (const found of CONTACT_PROPERTIES.read(frontmatter)) CONTACT_READERS[found.property](contact, found, problems, rules);
	}
	return { contact, problems: problems.all };
}

/** The file's name of a note's path, without `.md`. */
export function nameOfPath(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1, path.endsWith(".md") ? -3 : undefined);
}

function silentContact(path: string, tags: readonly string[]): ContactDraft {
	return {
		path,
		name: nameOfPath(path),
		aliases: NONE,
		tags,
		companies: NONE,
		formerCompanies: NONE,
		role: null,
		sectors: NONE,
		location: null,
		emails: NONE,
		phones: NONE,
		urls: NONE,
		linkedin: null,
		relationships: NONE,
		circle: null,
		network: null,
		cadence: null,
		lastContact: null,
		nextContact: null,
		goals: NONE,
		approach: null,
		seeks: NONE,
		offers: NONE,
		knows: NONE,
		introducedBy: NONE,
		met: null,
		added: null,
		birthday: null,
		language: null,
		addressAs: null,
		status: "active",
		snoozedUntil: null,
	};
}
