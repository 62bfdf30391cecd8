import { parseContact } from "../contacts/parse-contact";
import { ProblemList } from "../contacts/problem-list";
import { recogniseNote } from "../contacts/recognise-note";
import { compileRecognition } from "../contacts/recognition";
import { hasUnreadableFrontmatter, hasUnrenderedTemplate, isUnrenderedText } from "../contacts/unreadable-frontmatter";
import { readMeeting } from "../interactions/read-meeting";
import { datedNoteDay, readDatedLinks } from "./dated-note";
import { NONE, type NoteFacts, type NoteKind } from "./note-facts";
import type { NoteSnapshot } from "./note-snapshot";
import { readGoal } from "./read-goal";
import { readLog } from "./read-log";
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
	return { ...(facts ?? { ...SILENT, path: snapshot.path, kind: "other" }), needsText: true };
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
			return withTasks(snapshot, rules, false, { ...SILENT, path: snapshot.path, kind });
		case "round":
			// Its checklist names the people to write to: none of them is promised anything.
			return { ...SILENT, path: snapshot.path, kind };
		case "unreadable":
			return readUnreadableNote(snapshot);
		default:
			return readOtherNote(snapshot, rules);
	}
}

function readContactNote(snapshot: NoteSnapshot, rules: ReadingRules, kind: "contact" | "me"): NoteFacts {
	const { contact, problems } = parseContact(snapshot, rules);
	const isContact = kind === "contact";
	const { log, needsText } = isContact ? readLog(snapshot, rules, false) : NO_LOG;
	return withTasks(snapshot, rules, isContact, { ...SILENT, path: snapshot.path, kind, contact, log, problems, needsText });
}

function readMeetingNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts {
	const { meeting, people, lines, names, problems } = readMeeting(snapshot);
	return withTasks(snapshot, rules, false, {
		...SILENT, path: snapshot.path, kind: "meeting", meeting, people, lines, names, problems,
	});
}

function readGoalNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts {
	const { goal, problems } = readGoal(snapshot);
	const { log, needsText } = readLog(snapshot, rules, true);
	return withTasks(snapshot, rules, false, { ...SILENT, path: snapshot.path, kind: "goal", goal, log, problems, needsText });
}

function readUnreadableNote({ path }: NoteSnapshot): NoteFacts {
	const problems = new ProblemList(path);
	problems.add("", "unreadable-frontmatter", "");
	return { ...SILENT, path, kind: "unreadable", problems: problems.all };
}

/** Most notes of a vault: only links that count on a day, or open tasks about someone, make them matter. */
function readOtherNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteFacts | null {
	const { path, metadata } = snapshot;
	if (metadata?.links === undefined || compileRecognition(rules).isTemplate(path) || isUnrendered(snapshot)) return null;
	const day = datedNoteDay(path, rules);
	const { people, lines } = day === null ? NO_LINKS : readDatedLinks(metadata);
	const kind: NoteKind = people.length > 0 ? "dated-note" : "other";
	const { tasks, needsText } = readTasks(snapshot, rules, false);
	if (people.length === 0 && tasks.length === 0 && !needsText) return null;
	return { ...SILENT, path, kind, day: kind === "other" ? null : day, people, lines, tasks, needsText };
}

function isUnrendered(snapshot: NoteSnapshot): boolean {
	const frontmatter = snapshot.metadata?.frontmatter;
	return frontmatter === undefined
		? hasUnreadableFrontmatter(snapshot) === "yes" && isUnrenderedText(snapshot)
		: hasUnrenderedTemplate(frontmatter);
}

function withTasks(snapshot: NoteSnapshot, rules: ReadingRules, ofContact: boolean, facts: NoteFacts): NoteFacts {
	const { tasks, needsText } = readTasks(snapshot, rules, ofContact);
	return tasks.length === 0 && !needsText ? facts : { ...facts, tasks, needsText: needsText || facts.needsText };
}

/** The facts of a note that says nothing. */
const SILENT: Omit<NoteFacts, "path" | "kind"> = Object.freeze({
	contact: null,
	meeting: null,
	goal: null,
	day: null,
	people: NONE,
	lines: NONE,
	names: NONE,
	log: NONE,
	tasks: NONE,
	problems: NONE,
	needsText: false,
});
const NO_LOG = Object.freeze({ log: NONE, needsText: false });
const NO_LINKS = Object.freeze({ people: NONE, lines: NONE });
