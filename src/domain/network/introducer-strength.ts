import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";

/** Someone the user would like to know and never talked with can lead on to others, but is hardly asked first. */
const NEVER_MET = 0.05;
/** The strength of a tie of which nothing is noted, neither circle nor exchange. */
const NOTHING_NOTED = 0.2;

/** How readily a contact is asked to introduce the user, 0 to 1; 0 for those who disappeared. `own` is the user's tie with them. */
export function introducerStrength({ status, network }: Pick<Contact, "status" | "network">, last: CalendarDay | null, own: () => number): number {
	if (status === "lost" || status === "archived") return 0;
	return network === "target" && last === null ? NEVER_MET : own();
}

/** Whether the user needs no introduction to a contact, by the strength of `introducerStrength` and the last exchange. */
export function isKnown(strength: number, last: CalendarDay | null): boolean {
	return last !== null || strength > NOTHING_NOTED;
}
