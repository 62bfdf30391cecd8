import { holdsLine } from "./line-ranges";
import { NONE, type TaskLine } from "./note-facts";
import type { NoteMetadata, NoteSnapshot } from "./note-snapshot";
import { readItems, type ItemContent } from "./read-items";
import { isDone, readQuotedLines } from "./read-uncounted-lines";
import type { ReadingRules } from "./reading-rules";
import { isOpen, parseTask } from "./task-line";

const LONGEST_TASK = 2000;

/** The tasks a note tells of; none yet where only the text can tell. */
export interface TaskReading {
	readonly tasks: readonly TaskLine[];
	readonly needsText: boolean;
}

/**
 * The tasks that may be about contacts: open ones, and done ones with their day, that link to any note, or that stand in a
 * contact's note (`ofContact`). Done ones are read only in a note written lately.
 */
export function readTasks(snapshot: NoteSnapshot, rules: ReadingRules, ofContact: boolean): TaskReading {
	const { metadata, text } = snapshot;
	if (metadata?.listItems === undefined) return NO_TASKS;
	const readsDone = snapshot.modified >= rules.doneTasksSince;
	const isWanted = (task: string | undefined | null): boolean =>
		task !== undefined && task !== null && (isOpen(task) || (readsDone && isDone(task)));
	if (!mayHoldTasks(metadata, metadata.listItems, ofContact, isWanted)) return NO_TASKS;
	const quoted = readQuotedLines(metadata);
	const items = readItems(metadata).filter((item) =>
		isWanted(item.task) && (ofContact || item.links.length > 0) && !holdsLine(quoted, item.line));
	if (items.length === 0) return NO_TASKS;
	if (text === null) return NEEDS_TEXT;
	const tasks = items.map((item) => parseTask(item, textOf(item, text))).filter((task) => task !== null);
	return tasks.length === 0 ? NO_TASKS : { tasks, needsText: false };
}

/** Most notes end here: no list, no task in it, or no link in the whole note. */
function mayHoldTasks(
	{ links }: NoteMetadata, items: NonNullable<NoteMetadata["listItems"]>, ofContact: boolean, isWanted: (task: string | undefined) => boolean,
): boolean {
	return (ofContact || links !== undefined) && items.some(({ task }) => isWanted(task));
}

function textOf(item: ItemContent, text: string): string {
	return text.slice(item.start, Math.min(item.end, item.start + LONGEST_TASK));
}

const NO_TASKS: TaskReading = Object.freeze({ tasks: NONE, needsText: false });
const NEEDS_TEXT: TaskReading = Object.freeze({ tasks: NONE, needsText: true });
