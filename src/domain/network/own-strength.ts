import type { CalendarDay } from "../day/calendar-day";
import { tieStrength } from "../interactions/strength";
import { nominalDays, wantedInterval } from "../reconnections/interval";
import type { ContactFacts, RankingSettings } from "../reconnections/ranking-input";

const PRIOR_WITHOUT_CIRCLE = 0.2;

/** How strong the user's own tie with a contact is on a day, 0 to 1: what they shared, or their circle's where nothing is known. */
export function ownStrength({ contact, interactions }: ContactFacts, { circles }: RankingSettings, today: CalendarDay): number {
	const circle = circles.find(({ id }) => id === contact.circle) ?? null;
	const { interval } = wantedInterval(contact, circle);
	return tieStrength(interactions, today, interval === null ? null : nominalDays(interval), circle?.prior ?? PRIOR_WITHOUT_CIRCLE);
}
