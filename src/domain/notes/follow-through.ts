import { editFrontmatter, readFrontmatter, type PropertyIntent } from "./edit-frontmatter";
import { together } from "./edit-contact";
import { editLine } from "./edit-line";
import { inSequence, refused, type TextEdit } from "./edit-result";
import { addPassed, meetingKey, takesPassed } from "./follow-through-properties";
import { nameAsLink, promiseAsTask, type PromiseTask } from "./follow-through-lines";
import type { YamlHost } from "./note-codec";

/** A line of a meeting note that is followed through, as it stood when it was shown. */
interface FollowedLine {
	/** From 0 in the note. */
	readonly line: number;
	/** Without its line end. */
	readonly written: string;
}

/** What is to be done about one line: a promise becomes a task, a name becomes a link. */
export type FollowedChange = FollowedLine & (
	| { readonly task: PromiseTask }
	| { readonly name: string; readonly link: string }
);

/** All that follows from a meeting in its own note. */
export interface MeetingFollowed {
	readonly lines: readonly FollowedChange[];
	/** What is to be added to what was given and received. */
	readonly gave: readonly string[];
	readonly received: readonly string[];
	/** Whether the meeting has been thanked for. */
	readonly thanked: boolean;
}

/** The lines that change, in the note's order, each with what will stand there; several names of one line become links together. */
export function followedLines(changes: readonly FollowedChange[]): readonly (FollowedLine & { readonly text: string })[] {
	const lines = new Map<number, FollowedLine & { readonly text: string }>();
	for (const change of changes) {
		const { line, written } = change;
		const text = lines.get(line)?.text ?? written;
		lines.set(line, {
			line, written, text: "task" in change ? promiseAsTask(text, change.task) : nameAsLink(text, change.name, change.link),
		});
	}
	return [...lines.values()].filter(({ written, text }) => text !== written).sort((one, other) => one.line - other.line);
}

/** What changes in the meeting's properties. */
export function meetingProperties({ gave, received, thanked }: MeetingFollowed): PropertyIntent {
	return together(
		addPassed("gave", gave),
		addPassed("received", received),
		(frontmatter) => (thanked ? new Map([[meetingKey(frontmatter, "thanked"), true]]) : new Map()),
	);
}

/** Follows a meeting through in its own note; refused when one of the lines is no longer what was shown. */
export function followMeeting(followed: MeetingFollowed, yaml: YamlHost): TextEdit {
	return inSequence(
		// Before the properties, which move the lines below them.
		...followedLines(followed.lines).map(({ line, written, text }): TextEdit => (note) =>
			editLine(note, { line, expects: (found) => found === written }, () => text)),
		(text) => {
			const found = readFrontmatter(text, yaml);
			const isLost = !("ok" in found) && (["gave", "received"] as const)
				.some((passed) => followed[passed].length > 0 && !takesPassed(found.read, passed));
			return isLost ? refused("unwritable-frontmatter", null) : editFrontmatter(text, meetingProperties(followed), yaml);
		},
	);
}
