import type { CalendarDay } from "../../day/calendar-day";
import type { Owed } from "../owed";
import type { RankingContext } from "../ranking-context";
import type { Reason } from "../reason";
import { isStillOwed } from "../still-owed";

/**
 * Why now, by what the user owes a contact: for each kind one, the most pressing. Of requests that is the oldest, of promises
 * the first due (in a week, or past), of thanks and updates the latest.
 */
export function findOwedReasons(
	owed: readonly Owed[], last: CalendarDay | null, context: RankingContext,
): readonly Reason[] {
	const chosen = new Map<Owed["kind"], Owed>();
	for (const one of owed) {
		if (one.kind === "promise" && (one.due === null || one.due > context.weekAhead)) continue;
		if (!isStillOwed(one, last, context)) continue;
		const other = chosen.get(one.kind);
		if (other === undefined || comparePressing(one, other) < 0) chosen.set(one.kind, one);
	}
	return [...chosen.values()].flatMap((one) => reasonOf(one) ?? []);
}

function reasonOf({ kind, path, text, due, since, channel }: Owed): Reason | null {
	if (kind === "request") return { code: "request", text, since };
	if (kind === "promise") return due === null ? null : { code: "promise", text, due };
	if (since === null || kind === "waiting") return null;
	return kind === "thanks"
		? { code: "thanks", day: since, channel }
		: { code: "update", goal: nameOf(path), day: since, text };
}

/** Less than 0 when `one` presses more; never 0 for two things that differ in place. */
function comparePressing(one: Owed, other: Owed): number {
	const byTime = one.kind === "promise"
		? compareDays(one.due, other.due)
		: compareDays(one.since, other.since) * (one.kind === "request" ? 1 : -1);
	return byTime || compareTexts(one.path, other.path) || (one.line ?? -1) - (other.line ?? -1);
}

function compareDays(one: CalendarDay | null, other: CalendarDay | null): number {
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	return compareTexts(one, other);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
