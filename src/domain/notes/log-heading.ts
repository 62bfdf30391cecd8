import { foldKey } from "../text/fold-text";
import { type LineRanges, mergeRanges } from "./line-ranges";
import type { NoteMetadata } from "./note-snapshot";
import type { ReadingRules } from "./reading-rules";

const ALWAYS_READ = ["Log", "Journal", "Contact log", "History"];
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The lines under the headings of the log: the setting's, Log, Journal, Contact log or History, at any level, each up to
 * the next heading of that level or above.
 */
export function readLogSections(headings: NonNullable<NoteMetadata["headings"]>, rules: ReadingRules): LineRanges {
	const names = headingNames(rules.logHeadings);
	const pairs: [number, number][] = [];
	const open: { level: number; first: number }[] = [];
	const closeFrom = (level: number, before: number): void => {
		for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
			pairs.push([last.first, before]);
			open.pop();
		}
	};
	for (const { heading, level, position } of headings) {
		closeFrom(level, position.start.line - 1);
		if (names.has(logHeadingName(heading))) open.push({ level, first: position.start.line + 1 });
	}
	closeFrom(-Infinity, Infinity);
	return mergeRanges(pairs.filter(([first, last]) => first <= last));
}

/** Whether a heading is one of those the log is read under. */
export function isLogHeading(heading: string, rules: Pick<ReadingRules, "logHeadings">): boolean {
	return headingNames(rules.logHeadings).has(logHeadingName(heading));
}

/** Kept for as long as the rules are in force, since every contact's note asks. */
function headingNames(logHeadings: readonly string[]): ReadonlySet<string> {
	const names = known.get(logHeadings) ?? new Set([...logHeadings, ...ALWAYS_READ].map(logHeadingName));
	known.set(logHeadings, names);
	return names;
}

/** A heading's text as it is compared: case, accents, a colon at its end do not matter. */
export function logHeadingName(heading: string): string {
	return foldKey(heading.trim().replace(/\s*:$/, ""));
}
