import type { NoteFacts, NoteKind } from "../domain/notes/note-facts";
import { nameKey, type NameKey } from "./name-key";
import { NameTable } from "./name-table";
import { packFacts } from "./packed-facts";
import { SharedLists } from "./shared-lists";
import { forEachDayLink, forEachGoalName, forEachPerson, forEachTied, mayOwe } from "./note-concerns";

/** The facts of all notes that say something, by path, by the names they bear, and by the names they use. */
export class FactStore {
	private readonly contactNotes = new Map<string, NoteFacts>();
	private readonly otherNotes = new Map<string, NoteFacts>();
	private readonly goalNotes = new Map<string, NoteFacts>();
	private readonly ownNotes = new Map<string, NoteFacts>();
	private readonly pageNotes = new Map<string, NoteFacts>();
	/** Contacts by file name and aliases. */
	private readonly bearers = new NameTable<NoteFacts>();
	/** Notes by the names in them that matter. */
	private readonly users = new NameTable<NoteFacts>();
	private readonly lists = new SharedLists();
	private readonly owing = new Set<NoteFacts>();
	private readonly flawed = new Set<NoteFacts>();

	/** Takes a note's facts in, packed; there must be none of it here. */
	enter(read: NoteFacts): NoteFacts {
		const { path, kind } = read;
		const facts = packFacts(read, this.lists);
		(kind === "contact" ? this.contactNotes : this.otherNotes).set(path, facts);
		if (kind === "goal") this.goalNotes.set(path, facts);
		if (kind === "me") this.ownNotes.set(path, facts);
		if (isPage(read)) this.pageNotes.set(path, facts);
		if (kind === "contact") for (const key of namesBorne(read)) this.bearers.add(key, facts);
		// What was read is quicker to ask than what is packed.
		forEachName(read, (key) => this.users.add(key, facts));
		if (mayOwe(read)) this.owing.add(facts);
		if (read.problems.length > 0) this.flawed.add(facts);
		return facts;
	}

	/** Lets a note's facts go, the very ones that were taken in. */
	drop(facts: NoteFacts): void {
		const { path, kind } = facts;
		(kind === "contact" ? this.contactNotes : this.otherNotes).delete(path);
		this.goalNotes.delete(path);
		this.ownNotes.delete(path);
		this.pageNotes.delete(path);
		for (const key of namesBorne(facts)) this.bearers.delete(key, facts);
		forEachName(facts, (key) => this.users.delete(key, facts));
		this.owing.delete(facts);
		this.flawed.delete(facts);
	}

	/** The facts of a note, null when it says nothing of the network. */
	at(path: string): NoteFacts | null {
		return this.contactNotes.get(path) ?? this.otherNotes.get(path) ?? null;
	}

	/** Paths of all notes. */
	*paths(): Generator<string, void> {
		yield* this.contactNotes.keys();
		yield* this.otherNotes.keys();
	}

	contacts(): ReadonlyMap<string, NoteFacts> {
		return this.contactNotes;
	}

	/** All notes but contacts. */
	others(): ReadonlyMap<string, NoteFacts> {
		return this.otherNotes;
	}

	goals(): ReadonlyMap<string, NoteFacts> {
		return this.goalNotes;
	}

	/** The user's own notes: more than one is a mistake, then the first path counts. */
	own(): ReadonlyMap<string, NoteFacts> {
		return this.ownNotes;
	}

	/** Notes of organisations, and presence plans. */
	pages(): ReadonlyMap<string, NoteFacts> {
		return this.pageNotes;
	}

	/** Notes because of which something may be owed. */
	owingNotes(): ReadonlySet<NoteFacts> {
		return this.owing;
	}

	/** Notes with problems of their own. */
	flawedNotes(): ReadonlySet<NoteFacts> {
		return this.flawed;
	}

	count(kind: NoteKind): number {
		if (kind === "contact") return this.contactNotes.size;
		let count = 0;
		for (const facts of this.otherNotes.values()) if (facts.kind === kind) count++;
		return count;
	}

	/** Calls with each contact that bears a name, as its file's or as an alias. */
	forEachBearer(key: NameKey, visit: (facts: NoteFacts) => void): void {
		this.bearers.forEach(key, visit);
	}

	/** Calls with each note that uses a name, whomever it means by it. */
	forEachUser(key: NameKey, visit: (facts: NoteFacts) => void): void {
		this.users.forEach(key, visit);
	}
}

/** Whether a note is an organisation's or a presence plan. */
export function isPage(facts: NoteFacts | null): boolean {
	return facts?.kind === "organization" || facts?.kind === "presence-plan";
}

const NO_NAMES: readonly NameKey[] = Object.freeze([]);

/** The keys of a contact's file name, first, and of its aliases; none for other notes. */
export function namesBorne(facts: NoteFacts | null): readonly NameKey[] {
	if (facts?.kind !== "contact" || facts.contact === null) return NO_NAMES;
	const name = nameKey(facts.path);
	const { aliases } = facts.contact;
	return aliases.length === 0 ? [name] : [...new Set([name, ...aliases.map(nameKey)])];
}

function forEachName(facts: NoteFacts, visit: (key: NameKey) => void): void {
	forEachPerson(facts, (text) => visit(nameKey(text)));
	forEachGoalName(facts, (text) => visit(nameKey(text)));
	forEachDayLink(facts, (link) => visit(nameKey(link)));
	if (facts.kind === "contact") forEachTied(facts, (text) => visit(nameKey(text)));
}
