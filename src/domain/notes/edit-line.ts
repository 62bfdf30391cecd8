import type { CalendarDay } from "../day/calendar-day";
import { bare } from "./edit-body";
import { edited, type EditResult, refused } from "./edit-result";
import { linesOf } from "./split-note";

/** A line of a note, and how to know that it is still the one that was meant. */
export interface LinePlace {
	/** From 0 in the note. */
	readonly line: number;
	/** Whether a line, given without its line end, is the one that was shown to the user. */
	readonly expects: (line: string) => boolean;
}

const MENTION = /(?:^|\s)#mention(?![\p{L}\p{N}_/-])/u;
const OPEN_TASK = /^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+)\[[ /]\]/;
const DONE_TASK = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[xX]\]/;

/** Marks a line as no exchange with the tag `#mention`, before a block id; a line that has the tag stays as it is. */
export function markMention(text: string, place: LinePlace): EditResult {
	return editLine(text, place, (line) => {
		if (MENTION.test(line)) return line;
		const tail = tailOf(line);
		return `${line.slice(0, tail)} #mention${line.slice(tail)}`;
	});
}

/**
 * Ticks an open task, with its done day last before a block id, as the Tasks plugin writes it: `✅ 2026-05-15`, or
 * `[completion:: 2026-05-15]` where the line uses that form. A task that is done stays as it is; one that recurs is refused.
 */
export function completeTask(text: string, place: LinePlace, day: CalendarDay): EditResult {
	return editLine(text, place, (line) => {
		if (DONE_TASK.test(line)) return line;
		if (!OPEN_TASK.test(line)) return refused("line-changed", place.line);
		if (line.includes("🔁") || /[[(]repeat::/i.test(line)) return refused("recurring-task", place.line);
		const done = /[[(](?:due|created|start|scheduled)::/i.test(line) ? `[completion:: ${day}]` : `✅ ${day}`;
		const tail = tailOf(line);
		return `${line.slice(0, tail)} ${done}${line.slice(tail)}`.replace(OPEN_TASK, "$1[x]");
	});
}

/** Changes one line, given and taken without its line end; refused when it is no longer the one that was meant. */
export function editLine(text: string, place: LinePlace, change: (line: string) => string | EditResult): EditResult {
	const lines = linesOf(text);
	const written = lines[place.line];
	const line = bare(written);
	if (written === undefined || !place.expects(line)) return refused("line-changed", place.line);
	const result = change(line);
	if (typeof result !== "string") return result;
	lines[place.line] = result + written.slice(line.length);
	return edited(lines.join(""));
}

/** Where begins what must stay last on a line: blanks, a block id, the end of a table's row. */
export function tailOf(line: string): number {
	const whole = line.trimEnd().length;
	const id = line.lastIndexOf("^", whole);
	const hasId = id > 0 && /^[A-Za-z0-9-]+$/.test(line.slice(id + 1, whole)) && /\s/.test(line.charAt(id - 1));
	const end = hasId ? line.slice(0, id).trimEnd().length : whole;
	return line.trimStart().startsWith("|") && line.charAt(end - 1) === "|" ? line.slice(0, end - 1).trimEnd().length : end;
}
