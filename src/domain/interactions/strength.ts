import { daysBetween, type CalendarDay } from "../day/calendar-day";
import type { Interaction } from "./interaction";
import { interactionWeight } from "./interaction-weight";

const HALF_LIFE_DAYS = 1095;
const SATURATION = 8;
const SHORTEST_INTERVAL_DAYS = 30;

/**
 * The strength of the tie with a contact, 0 to 1: what was shared, fading with a half-life of three years, and how
 * recently for the wanted interval. `interval` is that in days, null for none; `prior` is the strength of a tie of which
 * no interaction is known. Days after `today` are left out.
 */
export function tieStrength(
	interactions: readonly Interaction[], today: CalendarDay, interval: number | null, prior: number,
): number {
	let shared = 0;
	let gap: number | null = null;
	for (const interaction of interactions) {
		const age = daysBetween(interaction.day, today);
		if (age < 0) continue;
		gap ??= age;
		shared += interactionWeight(interaction) * 2 ** (-age / HALF_LIFE_DAYS);
	}
	if (gap === null) return prior;
	const recency = 2 ** (-gap / Math.max(SHORTEST_INTERVAL_DAYS, interval ?? 0));
	return 0.6 * (1 - Math.exp(-shared / SATURATION)) + 0.4 * recency;
}
