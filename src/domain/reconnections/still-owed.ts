import type { CalendarDay } from "../day/calendar-day";
import type { Owed } from "./owed";
import type { RankingContext } from "./ranking-context";

/**
 * Whether something is owed with respect to one contact on the context's day. Tasks are while they are open; thanks for
 * thirty days; an update for thirty days or until the next exchange, one on the very day included: it may have told it.
 */
export function isStillOwed(owed: Owed, last: CalendarDay | null, context: RankingContext): boolean {
	if (owed.kind !== "thanks" && owed.kind !== "update") return true;
	const { since } = owed;
	if (since === null || since > context.lastDay || since < context.monthBack) return false;
	return owed.kind === "thanks" || last === null || last < since;
}
