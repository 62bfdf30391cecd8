import type { NoteSnapshot } from "../notes/note-snapshot";
import type { ReadingRules } from "../notes/reading-rules";
import { foldKey } from "../text/fold-text";
import { CONTACT_PROPERTIES, type ContactProperty } from "./properties";
import { typeOf } from "./recognise-note";
import { compileRecognition } from "./recognition";
import { tagsOf } from "./tags";
import { hasUnreadableFrontmatter } from "./unreadable-frontmatter";

/** A rule by which notes are contacts, or could be; `name` is the type's value, the tag without `#`, or the folder's path. */
export interface PeopleRule<Kind extends "type" | "tag" | "folder" = "type" | "tag" | "folder"> {
	readonly kind: Kind;
	readonly name: string;
	readonly people: number;
}

/** What a vault holds of people, before anyone has said which notes are contacts. */
export interface PeopleFound {
	/** Contacts by the rule that found them, the most first. */
	readonly byRule: readonly PeopleRule[];
	/** Folders and tags whose notes look like people and are no contacts yet, the most first. */
	readonly candidates: readonly PeopleRule<"tag" | "folder">[];
}

/** Words that name a place for people, folded as keys. */
const PLACES: ReadonlySet<string> = new Set([
	"contact", "contacts", "people", "person", "persons", "crm", "network", "rolodex", "addressbook", "relationships",
	"personne", "personnes", "gens", "reseau", "carnet", "carnetdadresses", "annuaire", "relations",
]);
/** Properties that notes about other things seldom have. */
const TELLING: ReadonlySet<ContactProperty> = new Set<ContactProperty>([
	"email", "phone", "birthday", "linkedin", "last-contact", "company", "role", "relationship", "circle", "introduced-by",
]);
/** So many of them make a note look like a person. */
const TELLING_ENOUGH = 2;
/** A place whose name says nothing needs so many notes that look like people, and half of all its notes. */
const ENOUGH_PEOPLE = 3;
/** More would be no help to choose from. */
const MOST_CANDIDATES = 5;

/** Notes at one place that are no contacts yet. */
interface Place {
	notes: number;
	people: number;
}

/**
 * Looks through the notes of a vault for people: the contacts (`isContact`, by path) by the rule that found them, and those
 * that other rules would find.
 */
export function discoverPeople(
	notes: Iterable<NoteSnapshot>, rules: ReadingRules, isContact: (path: string) => boolean,
): PeopleFound {
	const found = new Map<string, PeopleRule>();
	const folders = new Map<string, Place>();
	const tags = new Map<string, Place>();
	for (const note of notes) {
		if (isContact(note.path)) countRule(found, ruleOf(note, rules));
		else if (mayBePerson(note, rules)) {
			const looks = looksLikePerson(note);
			countPlace(folders, folderOf(note.path), looks);
			for (const tag of tagsOf(note.metadata)) countPlace(tags, tag, looks);
		}
	}
	return {
		byRule: [...found.values()].sort(byPeople),
		candidates: [...candidatesIn("folder", folders), ...candidatesIn("tag", tags)].sort(byPeople).slice(0, MOST_CANDIDATES),
	};
}

/** The first rule that claims a contact: its type, else its folder, else its tag. */
function ruleOf(note: NoteSnapshot, rules: ReadingRules): PeopleRule {
	const type = typeOf(note.metadata?.frontmatter);
	if (type !== null) return { kind: "type", name: type, people: 1 };
	const { isContactFolder, isContactTag } = compileRecognition(rules);
	if (isContactFolder(note.path)) {
		const folder = rules.recognition.folders.find((one) => note.path.startsWith(`${one}/`)) ?? folderOf(note.path);
		return { kind: "folder", name: folder, people: 1 };
	}
	return { kind: "tag", name: tagsOf(note.metadata).find(isContactTag) ?? "", people: 1 };
}

/** A note whose front matter does not parse may be anything: it is a problem of its own. */
function mayBePerson(note: NoteSnapshot, rules: ReadingRules): boolean {
	const { path, metadata } = note;
	if (metadata === null || compileRecognition(rules).isTemplate(path)) return false;
	return typeOf(metadata.frontmatter) === null && hasUnreadableFrontmatter(note) === "no";
}

function looksLikePerson({ metadata }: NoteSnapshot): boolean {
	if (metadata?.frontmatter === undefined) return false;
	let telling = 0;
	for (const { property } of CONTACT_PROPERTIES.read(metadata.frontmatter)) if (TELLING.has(property)) telling++;
	return telling >= TELLING_ENOUGH;
}

function candidatesIn<Kind extends "tag" | "folder">(kind: Kind, places: ReadonlyMap<string, Place>): PeopleRule<Kind>[] {
	const candidates: PeopleRule<Kind>[] = [];
	for (const [name, { notes, people }] of places) {
		if (name === "") continue;
		const isNamedSo = PLACES.has(foldKey(name.slice(name.lastIndexOf("/") + 1)));
		if (isNamedSo || (people >= ENOUGH_PEOPLE && people * 2 >= notes)) candidates.push({ kind, name, people: notes });
	}
	return candidates;
}

function countRule(found: Map<string, PeopleRule>, rule: PeopleRule): void {
	const key = `${rule.kind} ${rule.name}`;
	found.set(key, { ...rule, people: (found.get(key)?.people ?? 0) + 1 });
}

function countPlace(places: Map<string, Place>, name: string, looks: boolean): void {
	const place = places.get(name) ?? { notes: 0, people: 0 };
	place.notes++;
	if (looks) place.people++;
	places.set(name, place);
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function byPeople(one: PeopleRule, other: PeopleRule): number {
	return other.people - one.people || (one.name < other.name ? -1 : 1);
}
