import { nameOfPath } from "../contacts/parse-contact";
import type { Problem } from "../contacts/problem";
import { ProblemList } from "../contacts/problem-list";
import { findProperty } from "../contacts/property-key";
import { dayIn, singleOf } from "../contacts/read-value";
import { addInterval, type Interval, parseCadence } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { LogLine, Pace } from "./note-facts";
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

/** A plan from its pace and its log. It is time one interval after the last time, or after the day the plan was made. */
export function readPresencePlan(path: string, { cadence, added }: Pace, log: readonly LogLine[], today: CalendarDay): PresencePlan {
	let last: CalendarDay | null = null;
	for (const { day } of log) if (day <= today && (last === null || day > last)) last = day;
	const begun = last ?? added;
	const next = cadence === null ? null : begun === null ? today : addInterval(begun, cadence);
	return { path, name: nameOfPath(path), cadence, last, next };
}

/** The pace in a plan's front matter, and what cannot be read of it. A plan that is paused or archived wants no reminder. */
export function readPace({ path, metadata }: NoteSnapshot): { readonly pace: Pace; readonly problems: readonly Problem[] } {
	const frontmatter = metadata?.frontmatter ?? {};
	const problems = new ProblemList(path);
	const written = findProperty(frontmatter, "cadence");
	const cadence = parseCadence(singleOf(written?.value));
	if (written !== null && cadence === null) problems.add(written.key, "not-a-cadence", written.value);
	const status = singleOf(frontmatter["status"]);
	const isResting = status === "paused" || status === "archived" || cadence === "never";
	return { pace: { cadence: isResting ? null : cadence, added: dayIn(findProperty(frontmatter, "added")?.value) }, problems: problems.all };
}
