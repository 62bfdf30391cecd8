import type { CalendarDay } from "../domain/day/calendar-day";
import type { Network } from "../domain/network/network";
import type { Occasion } from "../domain/network/occasion";
import type { NoteFacts } from "../domain/notes/note-facts";
import { type PresencePlan, readPresencePlan } from "../domain/notes/presence-plan";

/** The dated lines of organisations' notes from a day on, by day, with the people known there. */
export function listOccasions(pages: Iterable<NoteFacts>, network: Network, today: CalendarDay): readonly Occasion[] {
	const occasions: Occasion[] = [];
	for (const { kind, path, log } of pages) {
		if (kind !== "organization") continue;
		let people: readonly string[] | null = null;
		for (const { day, line, text } of log) {
			// A company may have thousands: they are listed for the few dates that are looked at.
			if (day >= today) occasions.push({ day, text: text ?? "", path, line, people: () => (people ??= peopleAt(network, path)) });
		}
	}
	return occasions.sort(byDay);
}

/** Those known to be there now; where nobody is, those who were. */
function peopleAt(network: Network, path: string): readonly string[] {
	const { current = [], former = [] } = network.organization(path) ?? {};
	return current.length > 0 ? current : former;
}

/** The presence plans by path, as they stand on a day. */
export function listPresencePlans(pages: Iterable<NoteFacts>, today: CalendarDay): readonly PresencePlan[] {
	const plans: PresencePlan[] = [];
	for (const { path, pace, log } of pages) if (pace !== null) plans.push(readPresencePlan(path, pace, log, today));
	return plans.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function byDay(one: Occasion, other: Occasion): number {
	if (one.day !== other.day) return one.day < other.day ? -1 : 1;
	return one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1;
}
