import { nameOfPath } from "../contacts/parse-contact";
import type { Problem } from "../contacts/problem";
import { ProblemList } from "../contacts/problem-list";
import { findProperty } from "../contacts/property-key";
import { dayIn, singleOf } from "../contacts/read-value";
import { addInterval, type Interval, parseCadence } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { LogLine } from "./note-facts";
import type { NoteSnapshot } from "./note-snapshot";

/** The plan by which the user shows up where people of their field look, and where it stands. */
export interface PresencePlan {
	readonly path: string;
	readonly name: string;
	/** Null for a plan that wants no reminder. */
	readonly cadence: Interval | null;
	/** The last day up to today on which something of it was done; null before the first. */
	readonly last: CalendarDay | null;
	/** When it is time again; null without a rhythm. */
	readonly next: CalendarDay | null;
}

/** A plan from its front matter and its log. It is time one interval after the last time, or after the day the plan was made. */
export function readPresencePlan(
	path: string, frontmatter: Readonly<Record<string, unknown>>, log: readonly LogLine[], today: CalendarDay,
): PresencePlan {
	const status = singleOf(frontmatter["status"]);
	const isOver = status === "paused" || status === "archived";
	const cadence = isOver ? null : parseCadence(singleOf(findProperty(frontmatter, "cadence")?.value));
	const interval = cadence === "never" ? null : cadence;
	let last: CalendarDay | null = null;
	for (const { day } of log) if (day <= today && (last === null || day > last)) last = day;
	const begun = last ?? dayIn(findProperty(frontmatter, "added")?.value);
	return {
		path,
		name: nameOfPath(path),
		cadence: interval,
		last,
		next: interval === null ? null : begun === null ? today : addInterval(begun, interval),
	};
}

/** What cannot be read of a plan. */
export function readPresenceProblems({ path, metadata }: NoteSnapshot): readonly Problem[] {
	const problems = new ProblemList(path);
	const written = findProperty(metadata?.frontmatter ?? {}, "cadence");
	if (written !== null && parseCadence(singleOf(written.value)) === null) problems.add(written.key, "not-a-cadence", written.value);
	return problems.all;
}
