import type { NoteFacts, NoteKind } from "../domain/notes/note-facts";
import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import { linkPathOf } from "../domain/contacts/reference";
import { foldName, nameKey } from "./name-key";
import { NameTable } from "./name-table";
import { FactChanges, type FactDiff, type NoteChange } from "./note-change";
import { forEachDayLink, forEachGoalName, forEachPerson, goalName, mayOwe, speaksOfSeveral, type NamedAs } from "./note-concerns";
import { packFacts } from "./packed-facts";
import { sameFacts, sameValue } from "./same-facts";

/** What the index asks of its surroundings. */
export interface FactSource {
	/** The facts of a note by the rules in force; null when it says nothing of the network. */
	read(snapshot: NoteSnapshot): NoteFacts | null;
	/** The path of the file that a link in a note leads to now, as the app resolves it. */
	resolve(linkPath: string, source: string): string | null;
}

/**
 * The facts of all notes that matter, found by path and by the names they bear and use. Links are not kept resolved: a name
 * leads to the few notes that use it, and the app says whom each of them means. So a change costs what it changes.
 */
export class FactIndex {
	private readonly contactNotes = new Map<string, NoteFacts>();
	private readonly otherNotes = new Map<string, NoteFacts>();
	private readonly goalNotes = new Map<string, NoteFacts>();
	private readonly ownNotes = new Map<string, NoteFacts>();
	/** Contacts by file name and aliases. */
	private readonly bearers = new NameTable<NoteFacts>();
	/** Notes by the names of people and goals in them. */
	private readonly users = new NameTable<NoteFacts>();
	private readonly owing = new Set<NoteFacts>();
	private readonly flawed = new Set<NoteFacts>();
	private readonly lonely = new Set<string>();
	private readonly selfLinked = new Set<string>();
	private readonly tally = new Map<NoteKind, number>();

	constructor(private readonly source: FactSource) {}

	/** Takes a note in at the first reading, when nothing is derived yet. Says whether its text is called for. */
	load(snapshot: NoteSnapshot): boolean {
		const facts = this.source.read(snapshot);
		if (facts === null) return false;
		this.enter(packFacts(facts));
		return facts.needsText;
	}

	/** Ends the first reading: yields between notes, since it asks where links lead. */
	*settle(): Generator<void, void> {
		for (const notes of [this.otherNotes, this.contactNotes]) {
			for (const facts of notes.values()) {
				this.checkLinks(facts, null);
				yield;
			}
		}
	}

	/** Takes a batch of changes in and says what they did. */
	apply(changes: Iterable<NoteChange>): FactDiff {
		const diff = new FactChanges();
		for (const change of changes) this.applyOne(change, diff);
		return diff;
	}

	/** The facts of a note, null when it says nothing of the network. */
	at(path: string): NoteFacts | null {
		return this.contactNotes.get(path) ?? this.otherNotes.get(path) ?? null;
	}

	/** Paths of all notes that say something. */
	*paths(): Generator<string, void> {
		yield* this.contactNotes.keys();
		yield* this.otherNotes.keys();
	}

	contacts(): ReadonlyMap<string, NoteFacts> {
		return this.contactNotes;
	}

	goals(): ReadonlyMap<string, NoteFacts> {
		return this.goalNotes;
	}

	/** The user's own notes: more than one is a mistake, then the first path counts. */
	own(): ReadonlyMap<string, NoteFacts> {
		return this.ownNotes;
	}

	/** Notes because of which something may be owed. */
	owingNotes(): ReadonlySet<NoteFacts> {
		return this.owing;
	}

	/** Notes with problems of their own. */
	flawedNotes(): ReadonlySet<NoteFacts> {
		return this.flawed;
	}

	/** Paths of meetings that name no contact. */
	lonelyMeetings(): ReadonlySet<string> {
		return this.lonely;
	}

	/** Paths of contacts that know or introduce themselves. */
	selfLinkedContacts(): ReadonlySet<string> {
		return this.selfLinked;
	}

	count(kind: NoteKind): number {
		return this.tally.get(kind) ?? 0;
	}

	/** Calls with each note that uses a name, which may mean another note of that name. */
	forEachUser(key: string, visit: (facts: NoteFacts) => void): void {
		this.users.forEach(key, visit);
	}

	/** The contact that is meant by a name in a note: a link's target, or a file's name, else an alias. */
	contactMeant(text: string, as: NamedAs, source: string): NoteFacts | null {
		const path = this.source.resolve(text, source);
		const direct = path === null ? undefined : this.contactNotes.get(path);
		return direct ?? (as === "link" ? null : this.contactWithAlias(text));
	}

	/** Whether a log line counts, by the note its day's link leads to: that of a meeting is told by the meeting itself. */
	isLogDay(dayLink: string, source: string): boolean {
		const path = this.source.resolve(dayLink, source);
		return path === null || isOrdinary(this.at(path));
	}

	/** The goal that is meant by a reference in a note. */
	goalMeant(reference: string, source: string): NoteFacts | null {
		const path = this.source.resolve(goalName(reference), source);
		return path === null ? null : (this.goalNotes.get(path) ?? null);
	}

	protected applyOne(change: NoteChange, diff: FactChanges): void {
		switch (change.kind) {
			case "upsert":
				return this.put(change.snapshot.path, this.source.read(change.snapshot), diff);
			case "remove":
				this.put(change.path, null, diff);
				return this.nameMoved(change.path, diff);
			case "rename":
				return this.move(change.from, change.to, change.snapshot, diff);
			case "name":
				return this.nameMoved(change.path, diff);
		}
	}

	/** Puts other facts in the place of a note's, and finds whom that touches. */
	protected put(path: string, read: NoteFacts | null, diff: FactChanges): void {
		const before = this.at(path);
		if (before === null && read === null) return;
		const after = read === null ? null : packFacts(carryText(before, read));
		if (before !== null && after !== null && sameFacts(before, after)) return;
		if (before !== null) this.drop(before);
		if (after !== null) this.enter(after);
		this.noteArrivals(before, after, diff);
		if (before !== null) this.spread(before, diff);
		if (after !== null) this.spread(after, diff);
		this.spreadNames(before, after, diff);
		const now = after ?? before;
		if (now !== null) this.checkLinks(now, diff);
	}

	/** A note's facts go with it. */
	protected move(from: string, to: string, snapshot: NoteSnapshot | null, diff: FactChanges): void {
		const before = this.at(from);
		const read = snapshot === null ? null : this.source.read(snapshot);
		if (before?.kind === "contact" && read?.kind === "contact") diff.renamed.push({ from, to });
		this.put(from, null, diff);
		if (snapshot !== null) this.put(to, read === null ? null : carryText(before, read), diff);
		this.nameMoved(from, diff);
		this.nameMoved(to, diff);
	}

	/** Links with this name may lead elsewhere now: those who bear it may have gained or lost what its users say. */
	protected nameMoved(path: string, diff: FactChanges): void {
		this.touchName(nameKey(path), diff);
	}

	protected touchName(key: string, diff: FactChanges): void {
		this.touchBearers(key, diff);
		this.users.forEach(key, (user) => this.touchUser(user, diff));
	}

	protected touchBearers(key: string, diff: FactChanges): void {
		this.bearers.forEach(key, (bearer) => {
			diff.touch(bearer.path);
			this.checkLinks(bearer, diff);
		});
	}

	/** What is owed names all its people, so that each of them is touched when one is someone else. */
	protected touchUser(user: NoteFacts, diff: FactChanges): void {
		if (speaksOfSeveral(user)) this.spread(user, diff);
		this.checkLinks(user, diff);
	}

	/** Touches all whom a note's facts are about. */
	protected spread(facts: NoteFacts, diff: FactChanges): void {
		if (this.contactNotes.has(facts.path)) diff.touch(facts.path);
		this.spreadToPeople(facts, diff);
		if (mayOwe(facts)) diff.owed = true;
	}

	protected spreadToPeople(facts: NoteFacts, diff: FactChanges): void {
		forEachPerson(facts, (text, as) => {
			const contact = this.contactMeant(text, as, facts.path);
			if (contact !== null) diff.touch(contact.path);
		});
	}

	/** A contact that came, went or goes by other names, and a goal, reach those who use their names. */
	protected spreadNames(before: NoteFacts | null, after: NoteFacts | null, diff: FactChanges): void {
		const [was, is] = [namesBorne(before), namesBorne(after)];
		for (const key of was) if (!is.includes(key)) this.touchName(key, diff);
		for (const key of is) if (!was.includes(key)) this.touchName(key, diff);
		if (was.length + is.length > 0 && !sameAliases(before, after)) for (const key of is) this.touchName(key, diff);
		const path = (after ?? before)?.path ?? "";
		const hasGoal = before?.kind === "goal" || after?.kind === "goal";
		if (hasGoal || isOrdinary(before) !== isOrdinary(after)) this.touchName(nameKey(path), diff);
	}

	private noteArrivals(before: NoteFacts | null, after: NoteFacts | null, diff: FactChanges): void {
		if (before?.kind === "contact") diff.leave(before.path);
		if (after?.kind === "contact") diff.arrive(after.path);
		if (!sameValue(before?.goal ?? null, after?.goal ?? null)) diff.goals = true;
		if (before?.kind === "goal" || after?.kind === "goal") diff.owed = true;
		if (before?.kind === "me" || after?.kind === "me") diff.me = true;
		if ((before?.problems.length ?? 0) + (after?.problems.length ?? 0) > 0) diff.problems = true;
	}

	private enter(facts: NoteFacts): void {
		const { path, kind } = facts;
		(kind === "contact" ? this.contactNotes : this.otherNotes).set(path, facts);
		if (kind === "goal") this.goalNotes.set(path, facts);
		if (kind === "me") this.ownNotes.set(path, facts);
		this.tally.set(kind, this.count(kind) + 1);
		for (const key of namesBorne(facts)) this.bearers.add(key, facts);
		forEachName(facts, (key) => this.users.add(key, facts));
		if (mayOwe(facts)) this.owing.add(facts);
		if (facts.problems.length > 0) this.flawed.add(facts);
	}

	protected drop(facts: NoteFacts): void {
		const { path, kind } = facts;
		(kind === "contact" ? this.contactNotes : this.otherNotes).delete(path);
		this.goalNotes.delete(path);
		this.ownNotes.delete(path);
		this.tally.set(kind, this.count(kind) - 1);
		this.dropNames(facts);
		this.owing.delete(facts);
		this.flawed.delete(facts);
	}

	protected dropNames(facts: NoteFacts): void {
		for (const key of namesBorne(facts)) this.bearers.delete(key, facts);
		forEachName(facts, (key) => this.users.delete(key, facts));
	}

	/** Problems that come and go with the notes that links lead to. */
	protected checkLinks(facts: NoteFacts, diff: FactChanges | null): void {
		const isHeld = this.at(facts.path) === facts;
		const isLonely = isHeld && facts.kind === "meeting" && facts.meeting !== null && !this.namesContact(facts);
		const isSelfLinked = isHeld && facts.kind === "contact" && this.selfLinks(facts).length > 0;
		const isChanged = setMember(this.lonely, facts.path, isLonely);
		if ((setMember(this.selfLinked, facts.path, isSelfLinked) || isChanged) && diff !== null) diff.problems = true;
	}

	/** The references with which a contact names itself where another is wanted. */
	selfLinks({ contact, path }: NoteFacts): readonly SelfLink[] {
		if (contact === null || contact.knows.length + contact.introducedBy.length === 0) return NO_LINKS;
		const name = nameKey(path);
		const isSelf = (reference: string): boolean => {
			const link = linkPathOf(reference);
			return link !== null && nameKey(link) === name && this.source.resolve(link, path) === path;
		};
		const linksOf = (property: SelfLink["property"], references: readonly string[]): SelfLink[] =>
			references.filter(isSelf).map((value) => ({ property, value }));
		return [...linksOf("knows", contact.knows), ...linksOf("introduced-by", contact.introducedBy)];
	}

	private namesContact({ people, names, path }: NoteFacts): boolean {
		return (
			people.some((link) => this.contactMeant(link, "link", path) !== null) ||
			names.some((name) => this.contactMeant(name, "name", path) !== null)
		);
	}

	private contactWithAlias(text: string): NoteFacts | null {
		const name = foldName(text);
		let found: NoteFacts | null = null;
		this.bearers.forEach(nameKey(text), (bearer) => {
			if (found !== null && found.path < bearer.path) return;
			if (bearer.contact?.aliases.some((alias) => foldName(alias) === name) === true) found = bearer;
		});
		return found;
	}
}

/** A contact's own note where another's is wanted: the property, and the reference as written. */
export interface SelfLink {
	readonly property: "knows" | "introduced-by";
	readonly value: string;
}

const NO_LINKS: readonly SelfLink[] = Object.freeze([]);
const NO_NAMES: readonly string[] = Object.freeze([]);

/** The keys of a contact's file name and aliases; none for other notes. */
export function namesBorne(facts: NoteFacts | null): readonly string[] {
	if (facts?.kind !== "contact" || facts.contact === null) return NO_NAMES;
	const name = nameKey(facts.path);
	const { aliases } = facts.contact;
	return aliases.length === 0 ? [name] : [...new Set([name, ...aliases.map(nameKey)])];
}

/** Whether a note is of no kind of its own. */
function isOrdinary(facts: NoteFacts | null): boolean {
	return facts === null || facts.kind === "dated-note" || facts.kind === "other" || facts.kind === "unreadable";
}

function sameAliases(before: NoteFacts | null, after: NoteFacts | null): boolean {
	const [was, is] = [before?.contact?.aliases ?? NO_NAMES, after?.contact?.aliases ?? NO_NAMES];
	return was.length === is.length && was.every((alias, index) => alias === is[index]);
}

function forEachName(facts: NoteFacts, visit: (key: string) => void): void {
	forEachPerson(facts, (text) => visit(nameKey(text)));
	forEachGoalName(facts, (text) => visit(nameKey(text)));
	forEachDayLink(facts, (link) => visit(nameKey(link)));
}

/** Makes something a member of a set or not; says whether that was news. */
function setMember(set: Set<string>, member: string, isMember: boolean): boolean {
	if (set.has(member) === isMember) return false;
	if (isMember) set.add(member);
	else set.delete(member);
	return true;
}

/**
 * What only the text tells stays as it was while the text is not at hand: a note whose words have changed always comes with
 * its text, and one that was renamed says what it said.
 */
function carryText(before: NoteFacts | null, after: NoteFacts): NoteFacts {
	if (before === null || !after.needsText || before.needsText || before.kind !== after.kind) return after;
	return { ...after, log: before.log, tasks: before.tasks };
}
