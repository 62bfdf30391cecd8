import type { NoteFacts } from "../domain/notes/note-facts";
import type { NoteSnapshot } from "../domain/notes/note-snapshot";
import { FactStore, isPage, namesBorne } from "./fact-store";
import { isOrdinary, LinkReader, type Resolve } from "./link-reader";
import { nameKey, type NameKey } from "./name-key";
import { FactChanges, type NoteChange } from "./note-change";
import { forEachDayLink, forEachGoalName, forEachPerson, mayOwe, speaksOfSeveral } from "./note-concerns";
import { isMarkedMet } from "./packed-facts";
import { sameFacts, sameValue } from "./same-facts";

/** What the index asks of its surroundings. */
export interface FactSource {
	/** The facts of a note by the rules in force; null when it says nothing of the network. */
	read(snapshot: NoteSnapshot): NoteFacts | null;
	readonly resolve: Resolve;
}

/**
 * The facts of a vault, kept by differences. Links are not kept resolved: a name leads to the few notes that use it, and the
 * app says whom each of them means. So a change costs what it changes.
 */
export class FactIndex {
	readonly store = new FactStore();
	readonly links: LinkReader;
	/** Paths of meetings that name no contact. */
	private readonly lonely = new Set<string>();
	/** Paths of contacts that know or introduce themselves. */
	private readonly selfLinked = new Set<string>();

	constructor(private readonly source: FactSource) {
		this.links = new LinkReader(this.store, (linkPath, from) => source.resolve(linkPath, from));
	}

	/** Takes a note in at the first reading, when nothing is derived yet. Says whether its text is called for. */
	load(snapshot: NoteSnapshot): boolean {
		const facts = this.source.read(snapshot);
		if (facts === null) return false;
		this.store.enter(facts);
		return facts.needsText;
	}

	/** Ends the first reading, after the ranking: finds the problems of links, yielding between notes. */
	*settle(): Generator<void, void> {
		for (const facts of this.store.others().values()) {
			if (facts.kind !== "meeting" || isMarkedMet(facts)) continue;
			setMember(this.lonely, facts.path, this.links.isLonely(facts));
			yield;
		}
		for (const facts of this.store.contacts().values()) setMember(this.selfLinked, facts.path, this.links.isSelfLinked(facts));
	}

	/** Takes a batch of changes in and says what they did. */
	apply(changes: Iterable<NoteChange>): FactChanges {
		const diff = new FactChanges();
		for (const change of changes) this.applyOne(change, diff);
		return diff;
	}

	lonelyMeetings(): ReadonlySet<string> {
		return this.lonely;
	}

	selfLinkedContacts(): ReadonlySet<string> {
		return this.selfLinked;
	}

	private applyOne(change: NoteChange, diff: FactChanges): void {
		switch (change.kind) {
			case "upsert":
				return this.put(change.snapshot.path, this.source.read(change.snapshot), diff);
			case "remove":
				return this.put(change.path, null, diff);
			case "rename":
				return this.move(change.from, change.to, change.snapshot, diff);
			case "name":
				return this.touchName(nameKey(change.path), diff);
		}
	}

	/** Puts other facts in the place of a note's, and finds whom that touches. */
	private put(path: string, read: NoteFacts | null, diff: FactChanges): void {
		const before = this.store.at(path);
		if (before === null && read === null) return;
		const next = read === null ? null : carryText(before, read);
		if (before !== null && next !== null && sameFacts(before, next)) return;
		if (before !== null) this.store.drop(before);
		const after = next === null ? null : this.store.enter(next);
		this.noteKinds(before, after, diff);
		this.spreadPast(before, diff);
		this.spreadPresent(after, diff);
		this.spreadNames(before, after, diff);
		this.spreadKind(before, after, diff);
		this.checkOwnLinks(path, after ?? before, diff);
	}

	/** A note's facts go with it. */
	private move(from: string, to: string, snapshot: NoteSnapshot | null, diff: FactChanges): void {
		const before = this.store.at(from);
		const read = snapshot === null ? null : this.source.read(snapshot);
		if (before?.kind === "contact" && read?.kind === "contact") diff.renamed.push({ from, to });
		this.put(from, null, diff);
		this.put(to, read === null ? null : carryText(before, read), diff);
	}

	/** Which of the lists beside the contacts' changes is another now. */
	private noteKinds(before: NoteFacts | null, after: NoteFacts | null, diff: FactChanges): void {
		if (before?.kind === "contact") diff.leave(before.path);
		if (after?.kind === "contact") diff.arrive(after.path);
		if (!sameValue(before?.goal ?? null, after?.goal ?? null)) diff.goals = true;
		if (before?.kind === "me" || after?.kind === "me") diff.me = true;
		if (!sameTies(before, after)) diff.retied.add((after ?? before)?.path ?? "");
		if (isPage(before) || isPage(after)) diff.pages = true;
		if ((before?.problems.length ?? 0) + (after?.problems.length ?? 0) > 0) diff.problems = true;
	}

	/** Whom a note spoke of has lost something. */
	private spreadPast(before: NoteFacts | null, diff: FactChanges): void {
		if (before !== null) this.spread(before, diff);
	}

	/** Whom a note speaks of has won something. */
	private spreadPresent(after: NoteFacts | null, diff: FactChanges): void {
		if (after !== null) this.spread(after, diff);
	}

	/** Touches all whom a note's facts are about. */
	private spread(facts: NoteFacts, diff: FactChanges): void {
		if (this.store.contacts().has(facts.path)) diff.touch(facts.path);
		this.touchPeople(facts, diff);
		this.touchHelpers(facts, diff);
		if (mayOwe(facts)) diff.owed = true;
	}

	private touchPeople(facts: NoteFacts, diff: FactChanges): void {
		forEachPerson(facts, (text, as) => {
			const contact = this.links.contactMeant(text, as, facts.path);
			if (contact !== null) diff.touch(contact.path);
		});
	}

	/** A goal's news names all to whom it is owed: where someone helped, it is other news to all who did. */
	private touchHelpers({ kind, meeting, path }: NoteFacts, diff: FactChanges): void {
		if (kind !== "meeting" || meeting === null || meeting.goal === null || !meeting.received) return;
		const goal = this.links.goalMeant(meeting.goal, path);
		if (goal === null || goal.log.length === 0) return;
		this.store.forEachUser(nameKey(goal.path), (user) => {
			if (user.kind === "meeting") this.touchPeople(user, diff);
		});
	}

	/** A contact comes, goes or has other names: those who use these names may mean it, or no longer. */
	private spreadNames(before: NoteFacts | null, after: NoteFacts | null, diff: FactChanges): void {
		const isStill = before?.kind === "contact" && after?.kind === "contact";
		if (isStill && sameValue(before.contact?.aliases, after.contact?.aliases)) return;
		for (const key of new Set([...namesBorne(before), ...namesBorne(after)])) this.touchName(key, diff);
	}

	/** Goals reach those who name them, and a note of a kind of its own is the day of no log line. */
	private spreadKind(before: NoteFacts | null, after: NoteFacts | null, diff: FactChanges): void {
		const path = (after ?? before)?.path ?? "";
		const isGoal = before?.kind === "goal" || after?.kind === "goal";
		if (isGoal || isOrdinary(before) !== isOrdinary(after)) this.touchName(nameKey(path), diff);
	}

	/** A name leads elsewhere: who bears it may have gained or lost what its users say. */
	private touchName(key: NameKey, diff: FactChanges): void {
		this.touchBearers(key, diff);
		this.touchUsers(key, diff);
	}

	private touchBearers(key: NameKey, diff: FactChanges): void {
		this.store.forEachBearer(key, (bearer) => {
			diff.touch(bearer.path);
			this.checkLinks(bearer, diff);
		});
	}

	/** What is owed names all its people: each of them is touched when one is someone else. */
	private touchUsers(key: NameKey, diff: FactChanges): void {
		this.store.forEachUser(key, (user) => {
			if (tiesPeople(user)) diff.retied.add(user.path);
			if (speaksOfSeveral(user) && concerns(user, key)) this.spread(user, diff);
			this.checkLinks(user, diff);
		});
	}

	private checkOwnLinks(path: string, facts: NoteFacts | null, diff: FactChanges): void {
		// As long as there is one, its words are told as well.
		if (this.selfLinked.has(path)) diff.problems = true;
		if (facts !== null) this.checkLinks(facts, diff);
	}

	/** Problems that come and go with the notes that links lead to. */
	private checkLinks(facts: NoteFacts, diff: FactChanges): void {
		const isHeld = this.store.at(facts.path) === facts;
		const isNews = setMember(this.lonely, facts.path, isHeld && this.links.isLonely(facts));
		if (setMember(this.selfLinked, facts.path, isHeld && this.links.isSelfLinked(facts)) || isNews) diff.problems = true;
	}
}

/** Whether a note may tie contacts to each other. */
function tiesPeople(facts: NoteFacts | null): facts is NoteFacts {
	return facts !== null && (facts.kind === "contact" || facts.kind === "meeting" || facts.kind === "organization");
}

/** Whether a note says the same of who is tied to whom as before, as far as that is in its own words. */
function sameTies(before: NoteFacts | null, after: NoteFacts | null): boolean {
	if (!tiesPeople(before) && !tiesPeople(after)) return true;
	if (before?.kind !== after?.kind) return false;
	const [was, is] = [before?.contact, after?.contact];
	return TYING.every((key) => sameValue(was?.[key], is?.[key])) && sameValue(before?.links, after?.links)
		&& before?.meeting?.day === after?.meeting?.day && sameValue(before?.people, after?.people) && sameValue(before?.names, after?.names);
}

const TYING = ["knows", "introducedBy", "companies", "formerCompanies", "sectors"] as const;

/** Whether a note uses a name for more than a tie between contacts. */
function concerns(facts: NoteFacts, key: NameKey): boolean {
	if (facts.kind !== "contact" || facts.tasks.length > 0) return true;
	let isNamed = false;
	const look = (text: string): void => {
		isNamed ||= nameKey(text) === key;
	};
	forEachGoalName(facts, look);
	forEachDayLink(facts, look);
	return isNamed;
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
