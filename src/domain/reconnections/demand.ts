import type { Circle } from "../contacts/circle";
import type { Contact } from "../contacts/contact";
import { nominalDays, wantedInterval } from "./interval";
import type { RankingSettings } from "./ranking-input";

/** The exchanges a week that all rhythms together ask for, against the budget. */
export interface Demand {
	/** Not rounded. */
	readonly perWeek: number;
	readonly budget: number;
	/** Whether a whole exchange a week or more is asked for beyond the budget. */
	readonly isTooMuch: boolean;
}

/** What the rhythms of all active contacts ask for. */
export function readDemand(contacts: Iterable<Contact>, { circles, weeklyBudget }: RankingSettings): Demand {
	const byId = new Map<string | null, Circle>(circles.map((circle) => [circle.id, circle]));
	let perWeek = 0;
	for (const contact of contacts) {
		if (contact.status !== "active") continue;
		const { interval } = wantedInterval(contact, byId.get(contact.circle) ?? null);
		if (interval !== null) perWeek += 7 / nominalDays(interval);
	}
	return { perWeek, budget: weeklyBudget, isTooMuch: Math.round(perWeek) > weeklyBudget };
}
