import { parseContact } from "../contacts/parse-contact";
import { ProblemList } from "../contacts/problem-list";
import { recogniseNote } from "../contacts/recognise-note";
import { compileRecognition } from "../contacts/recognition";
import { hasUnreadableFrontmatter, hasUnrenderedTemplate, isUnrenderedText } from "../contacts/unreadable-frontmatter";
import { readMeeting } from "../interactions/read-meeting";
import { countedNoteDay, readDatedLinks } from "./dated-note";
import { NONE, type NoteFacts, type NoteKind } from "./note-facts";
import type { NoteSnapshot } from "./note-snapshot";
import { readPace } from "./presence-plan";
import { readContactLinks } from "./read-contact-links";
import { readGoal } from "./read-goal";
import { type LogReading, readLog } from "./read-log";
import { readTasks } from "./read-tasks";
import type { ReadingRules } from "./reading-rules";

/**
 * One note in, all that it says of the network out, before links are resolved; null when it says nothing of it. A pure
 * function of the note and the rules: what the text alone can give is missing, and called for, while it is not at hand.
 */
export function readNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts | null {
	if (snapshot.metadata === null) return null;
	const facts = readKind(snapshot, rules);
	if (hasUnreadableFrontmatter(snapshot) !== "needs-text" || compileRecognition(rules).isTemplate(snapshot.path)) return facts;
	// Until the text tells, it is not known whether the note can be read at all.
	return { ...(facts ?? silentFacts(snapshot.path, "other")), needsText: true };
}

function readKind(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts | null {
	const kind = recogniseNote(snapshot, rules);
	switch (kind) {
		case "contact":
		case "me":
			return readContactNote(snapshot, rules, kind);
		case "meeting":
			return readMeetingNote(snapshot, rules);
		case "goal":
			return readGoalNote(snapshot, rules);
		case "organization":
		case "presence-plan":
			return readPage(snapshot, rules, kind);
		case "round":
			// Its checklist names the people to write to: none of them is promised anything.
			return silentFacts(snapshot.path, kind);
		case "unreadable":
			return readUnreadableNote(snapshot);
		default:
			return readOtherNote(snapshot, rules);
	}
}

function readContactNote(snapshot: NoteSnapshot, rules: ReadingRules, kind: "contact" | "me"): NoteFacts {
	const facts = silentFacts(snapshot.path, kind);
	const { contact, problems } = parseContact(snapshot, rules);
	facts.contact = contact;
	facts.problems = problems;
	if (kind === "contact") {
		addLog(facts, readLog(snapshot, rules, false));
		facts.links = readContactLinks(snapshot.metadata);
	}
	return withTasks(facts, snapshot, rules);
}

function readMeetingNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts {
	const facts = silentFacts(snapshot.path, "meeting");
	const { meeting, people, lines, names, problems } = readMeeting(snapshot);
	facts.meeting = meeting;
	facts.people = people;
	facts.lines = lines;
	facts.names = names;
	facts.problems = problems;
	return withTasks(facts, snapshot, rules);
}

function readGoalNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts {
	const facts = silentFacts(snapshot.path, "goal");
	const { goal, problems } = readGoal(snapshot);
	facts.goal = goal;
	facts.problems = problems;
	addLog(facts, readLog(snapshot, rules, true));
	return withTasks(facts, snapshot, rules);
}

/** An organisation's dates stand in any list of its note; what was done of a presence plan, in its log. */
function readPage(snapshot: NoteSnapshot, rules: ReadingRules, kind: "organization" | "presence-plan"): NoteFacts {
	const facts = silentFacts(snapshot.path, kind);
	const isDated = kind === "organization";
	addLog(facts, readLog(snapshot, rules, isDated, isDated));
	if (!isDated) ({ pace: facts.pace, problems: facts.problems } = readPace(snapshot));
	return withTasks(facts, snapshot, rules);
}

function readUnreadableNote({ path }: NoteSnapshot): NoteFacts {
	const facts = silentFacts(path, "unreadable");
	const problems = new ProblemList(path);
	problems.add("", "unreadable-frontmatter", "");
	facts.problems = problems.all;
	return facts;
}

/** Most notes of a vault: only links that count on a day, or tasks about someone, make them matter. */
function readOtherNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts | null {
	const { path, metadata } = snapshot;
	if (metadata?.links === undefined) return null;
	const day = countedNoteDay(path, rules);
	if (day === null && metadata.listItems === undefined) return null;
	if (compileRecognition(rules).isTemplate(path) || isUnrendered(snapshot)) return null;
	const { people, lines } = day === null ? NO_LINKS : readDatedLinks(metadata);
	const { tasks, needsText } = readTasks(snapshot, rules, false);
	if (people.length === 0 && tasks.length === 0 && !needsText) return null;
	const facts = silentFacts(path, people.length > 0 ? "dated-note" : "other");
	if (people.length > 0) facts.day = day;
	facts.people = people;
	facts.lines = lines;
	facts.tasks = tasks;
	facts.needsText = needsText;
	return facts;
}

function isUnrendered(snapshot: NoteSnapshot): boolean {
	const frontmatter = snapshot.metadata?.frontmatter;
	return frontmatter === undefined
		? hasUnreadableFrontmatter(snapshot) === "yes" && isUnrenderedText(snapshot)
		: hasUnrenderedTemplate(frontmatter);
}

function addLog(facts: FactsDraft, { log, needsText }: LogReading): void {
	facts.log = log;
	facts.needsText = needsText;
}

function withTasks(facts: FactsDraft, snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts {
	const { tasks, needsText } = readTasks(snapshot, rules, facts.kind === "contact");
	facts.tasks = tasks;
	facts.needsText ||= needsText;
	return facts;
}

/** Facts while the note is being read. */
type FactsDraft = { -readonly [Fact in keyof NoteFacts]: NoteFacts[Fact] };

/** A note that says nothing yet. Written out and filled in, since a spread for each of 40,000 notes takes its time. */
function silentFacts(path: string, kind: NoteKind): FactsDraft {
	return {
		path,
		kind,
		contact: null,
		meeting: null,
		goal: null,
		pace: null,
		day: null,
		people: NONE,
		lines: NONE,
		names: NONE,
		links: NONE,
		log: NONE,
		tasks: NONE,
		problems: NONE,
		needsText: false,
	};
}

const NO_LINKS = Object.freeze({ people: NONE, lines: NONE });
