import type { Contact } from "../domain/contacts/contact";
import type { Problem } from "../domain/contacts/problem";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Meeting } from "../domain/interactions/meeting";
import { NONE, type LogLine, type NoteFacts, type NoteKind, type Pace, type TaskLine } from "../domain/notes/note-facts";
import type { Goal } from "../domain/reconnections/goal";
import type { SharedLists } from "./shared-lists";
import { packMeetingBits, UnpackedMeeting } from "./packed-meeting";

/**
 * The same facts in as few bytes as possible: 40,000 notes share 10 MB. Only the common shapes are packed, and what such a
 * note is silent about is answered by its class instead of a field.
 */
export function packFacts(facts: NoteFacts, lists: SharedLists): NoteFacts {
	const { kind, meeting, people, names } = facts;
	const contact = kind === "contact" && facts.contact !== null ? lists.shareIn(facts.contact) : null;
	if (facts.log.length > 0 || facts.tasks.length > 0 || facts.problems.length > 0) {
		return contact === null ? facts : { ...facts, contact };
	}
	if (contact !== null) return new PackedContact(contact, facts.links, facts.needsText);
	if (kind === "dated-note" && facts.day !== null && !facts.needsText) {
		return new PackedDatedNote(facts.path, facts.day, people, facts.lines);
	}
	if (kind !== "meeting" || meeting === null || facts.lines.length > 0 || (people.length > 0 && names.length > 0)) return facts;
	return new PackedMeeting(facts.path, meeting, people, names, facts.needsText);
}

/** Takes in that a contact was found among the people of a meeting, when it is packed. */
export function markMet(meeting: NoteFacts): void {
	if (meeting instanceof PackedMeeting && !meeting.isMet) meeting.markMet();
}

/** Whether that was taken in. A name may have come to mean someone else since: it is a hint for the first reading. */
export function isMarkedMet(meeting: NoteFacts): boolean {
	return meeting instanceof PackedMeeting && meeting.isMet;
}

/** A note that is silent about everything: the packed shapes answer only what differs. */
abstract class SilentFacts implements NoteFacts {
	abstract readonly path: string;
	abstract get kind(): NoteKind;
	get contact(): Contact | null {
		return null;
	}
	get meeting(): Meeting | null {
		return null;
	}
	get goal(): Goal | null {
		return null;
	}
	get pace(): Pace | null {
		return null;
	}
	get day(): CalendarDay | null {
		return null;
	}
	get people(): readonly string[] {
		return NONE;
	}
	get lines(): readonly number[] {
		return NONE;
	}
	get names(): readonly string[] {
		return NONE;
	}
	get links(): readonly string[] {
		return NONE;
	}
	get log(): readonly LogLine[] {
		return NONE;
	}
	get tasks(): readonly TaskLine[] {
		return NONE;
	}
	get problems(): readonly Problem[] {
		return NONE;
	}
	get needsText(): boolean {
		return false;
	}
}

class PackedContact extends SilentFacts {
	constructor(private readonly packed: Contact, private readonly linked: readonly string[], private readonly lacksText: boolean) {
		super();
	}
	get path(): string {
		return this.packed.path;
	}
	get kind(): NoteKind {
		return "contact";
	}
	override get contact(): Contact {
		return this.packed;
	}
	override get links(): readonly string[] {
		return this.linked;
	}
	override get needsText(): boolean {
		return this.lacksText;
	}
}

class PackedDatedNote extends SilentFacts {
	constructor(
		readonly path: string,
		private readonly date: CalendarDay,
		private readonly linked: readonly string[],
		private readonly linkLines: readonly number[],
	) {
		super();
	}
	get kind(): NoteKind {
		return "dated-note";
	}
	override get day(): CalendarDay {
		return this.date;
	}
	override get people(): readonly string[] {
		return this.linked;
	}
	override get lines(): readonly number[] {
		return this.linkLines;
	}
}

/** Who is meant by the list of a packed meeting: links, or names as plain text. */
const NAMED = 1;
const LACKS_TEXT = 2;
/** A contact was found among them. */
const MET = 4;

class PackedMeeting extends SilentFacts {
	private readonly date: CalendarDay;
	private readonly serves: string | null;
	private bits: number;
	/** One is the rule: then there is no list around it. */
	private readonly who: string | readonly string[];

	constructor(
		readonly path: string, meeting: Meeting, people: readonly string[], names: readonly string[], lacksText: boolean,
	) {
		super();
		const list = names.length > 0 ? names : people;
		this.date = meeting.day;
		this.serves = meeting.goal;
		this.bits = (packMeetingBits(meeting) << 3) | (names.length > 0 ? NAMED : 0) | (lacksText ? LACKS_TEXT : 0);
		// A list that was filled has room for more: its copy has not.
		this.who = list.length === 1 ? (list[0] ?? list) : list.slice();
	}
	get kind(): NoteKind {
		return "meeting";
	}
	override get meeting(): Meeting {
		return new UnpackedMeeting(this.path, this.date, this.serves, this.bits >> 3);
	}
	override get people(): readonly string[] {
		return (this.bits & NAMED) === 0 ? this.list() : NONE;
	}
	override get names(): readonly string[] {
		return (this.bits & NAMED) === 0 ? NONE : this.list();
	}
	override get needsText(): boolean {
		return (this.bits & LACKS_TEXT) !== 0;
	}
	/** Whether `markMet` was called. */
	get isMet(): boolean {
		return (this.bits & MET) !== 0;
	}
	markMet(): void {
		this.bits |= MET;
	}
	private list(): readonly string[] {
		return typeof this.who === "string" ? [this.who] : this.who;
	}
}
