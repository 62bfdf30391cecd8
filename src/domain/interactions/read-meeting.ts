import type { Problem } from "../contacts/problem";
import { ProblemList } from "../contacts/problem-list";
import { PropertyTable, type FoundProperty } from "../contacts/property-table";
import { LONGEST_WORD, readDay, readText, readWord, singleOf, textOf, WordTable, type WrittenValue } from "../contacts/read-value";
import { typeOf } from "../contacts/recognise-note";
import type { CalendarDay } from "../day/calendar-day";
import { dayInName, readDatedLinks } from "../notes/dated-note";
import { NONE } from "../notes/note-facts";
import type { NoteSnapshot } from "../notes/note-snapshot";
import { readCheckbox, readPresence } from "../notes/read-checkbox";
import { foldKey } from "../text/fold-text";
import type { Channel } from "./channel";
import type { Meeting } from "./meeting";
import { parseChannel } from "./parse-channel";
import { PURPOSE_WORDS } from "./purpose";
import { readPeople, type NamedPeople } from "./read-people";

/** What a meeting note says, before its people are resolved. */
export interface MeetingReading extends NamedPeople {
	/** Null without a day, and when cancelled. */
	readonly meeting: Meeting | null;
	/** The body line of each of `people`; empty when they stand in the front matter. */
	readonly lines: readonly number[];
	readonly problems: readonly Problem[];
}

type MeetingProperty =
	| "date" | "contacts" | "channel" | "purpose" | "goal" | "gave" | "received" | "asked" | "initiated-by" | "thanked" | "status";

/** Finds a meeting's facts in front matter, whatever names they go by. */
export const MEETING_PROPERTIES = new PropertyTable<MeetingProperty>({
	"date": [],
	"contacts": ["attendees", "participants", "people", "with", "contact", "person", "avec"],
	"channel": [],
	"purpose": [],
	"goal": [],
	"gave": [],
	"received": [],
	"asked": [],
	"initiated-by": [],
	"thanked": [],
	"status": [],
});
const CANCELLED = new Set(["cancelled", "canceled", "annule", "annulee"]);
const ME = new WordTable(["me", "I", "myself", "moi", "je", "moi-même"].map((word) => [word, "me"] as const));

/**
 * A meeting note in, a meeting and its people out, with the problems of values that cannot be read. The people are those
 * of its property, or where that is absent or empty those its body links to.
 */
export function readMeeting(snapshot: NoteSnapshot): MeetingReading {
	const { path, metadata } = snapshot;
	const frontmatter = metadata?.frontmatter ?? NO_PROPERTIES;
	const draft = new MeetingDraft(snapshot);
	for (const found of MEETING_PROPERTIES.read(frontmatter)) {
		if (found.property === "status" && isCancelled(found.value)) return CANCELLED_READING;
		draft.take(found);
	}
	const day = draft.day ?? dayInName(path);
	if (day === null && !draft.hasDate) draft.problems.add("", "meeting-without-day", "");
	const channel = draft.channel ?? (typeOf(frontmatter) === "call" ? "call" : "meeting");
	const named = draft.named ?? (metadata === null ? NO_PEOPLE : readDatedLinks(metadata));
	return {
		meeting: day === null ? null : draft.meetingOn(day, channel),
		people: named.people,
		names: draft.named?.names ?? NONE,
		lines: "lines" in named ? named.lines : NONE,
		problems: draft.problems.all,
	};
}

const NO_PROPERTIES: Readonly<Record<string, unknown>> = Object.freeze({});
const NO_PEOPLE = Object.freeze({ people: NONE, lines: NONE });
const CANCELLED_READING: MeetingReading = Object.freeze({
	meeting: null, people: NONE, names: NONE, lines: NONE, problems: NONE,
});

/** A meeting while its note is being read. */
class MeetingDraft {
	readonly problems: ProblemList;
	day: CalendarDay | null = null;
	hasDate = false;
	channel: Channel | null = null;
	named: NamedPeople | null = null;
	private purpose: Meeting["purpose"] = null;
	private goal: string | null = null;
	private gave = false;
	private received = false;
	private asked = false;
	private initiatedBy: Meeting["initiatedBy"] = null;
	private thanked: boolean | null = null;

	constructor(private readonly snapshot: NoteSnapshot) {
		this.problems = new ProblemList(snapshot.path);
	}

	take(found: FoundProperty<MeetingProperty>): void {
		const { problems } = this;
		switch (found.property) {
			case "date":
				this.hasDate = true;
				this.day = readDay(found, problems);
				break;
			case "contacts":
				this.named = readPeople(found, this.snapshot.metadata?.frontmatterLinks ?? NONE, problems);
				break;
			case "channel": this.channel = readChannel(found, problems); break;
			case "purpose": this.purpose = readWord(found, problems, "unknown-purpose", PURPOSE_WORDS); break;
			case "goal": this.goal = readText(found, problems); break;
			case "gave": this.gave = readPresence(found, problems); break;
			case "received": this.received = readPresence(found, problems); break;
			case "asked": this.asked = readCheckbox(found, problems) ?? false; break;
			case "initiated-by": this.initiatedBy = readInitiator(found, problems); break;
			case "thanked": this.thanked = readCheckbox(found, problems); break;
			case "status": break;
		}
	}

	meetingOn(day: CalendarDay, channel: Channel): Meeting {
		const { purpose, goal, gave, received, asked, initiatedBy, thanked } = this;
		return { path: this.snapshot.path, day, channel, purpose, goal, gave, received, asked, initiatedBy, thanked };
	}
}

function isCancelled(value: unknown): boolean {
	const text = textOf(singleOf(value));
	return text !== null && text.length <= LONGEST_WORD && CANCELLED.has(foldKey(text));
}

function readChannel(written: WrittenValue, problems: ProblemList): Channel | null {
	const text = textOf(singleOf(written.value));
	const channel = text === null || text.length > LONGEST_WORD ? null : parseChannel(text);
	if (channel === null) problems.add(written.key, text === null ? "not-a-value" : "unknown-channel", written.value);
	return channel;
}

/** Whoever is named and is not the user is one of the others: `them`, `eux`, or somebody's name. */
function readInitiator(written: WrittenValue, problems: ProblemList): Meeting["initiatedBy"] {
	const text = readText(written, problems);
	return text === null ? null : (ME.meaningOf(text) ?? "them");
}
