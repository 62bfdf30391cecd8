import type { NoteFacts } from "../domain/notes/note-facts";

const OWN: readonly (keyof NoteFacts)[] = [
	"kind", "day", "people", "lines", "names", "links", "log", "tasks", "problems", "contact", "goal", "pace", "needsText",
];
const OF_MEETINGS = ["day", "channel", "purpose", "goal", "gave", "received", "asked", "initiatedBy", "thanked"] as const;

/** Whether two readings of a note say the same, packed or not. */
export function sameFacts(one: NoteFacts, other: NoteFacts): boolean {
	if (!OWN.every((key) => sameValue(one[key], other[key]))) return false;
	const [was, is] = [one.meeting, other.meeting];
	return was === null || is === null ? was === is : OF_MEETINGS.every((key) => was[key] === is[key]);
}

/** Whether two pieces of plain data are equal. */
export function sameValue(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	const [was, is] = [one as Record<string, unknown>, other as Record<string, unknown>];
	const keys = Object.keys(was);
	return keys.length === Object.keys(is).length && keys.every((key) => sameValue(was[key], is[key]));
}
