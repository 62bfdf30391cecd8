import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";

/** Someone the user would like to know and never talked with can lead on to others, but is hardly asked first. */
const NEVER_MET = 0.05;
/** Whoever was only asked for things of late is asked again less gladly. */
const ONLY_ASKED = 0.5;
/** The strength of a tie of which nothing is noted, neither circle nor exchange. */
const NOTHING_NOTED = 0.2;

/** What is between the user and a contact, as far as asking goes. */
export interface AskedTie {
	/** The day of the last exchange. */
	readonly last: CalendarDay | null;
	/** Whether the last three exchanges were asks. */
	readonly isOnlyAsked: boolean;
	/** The strength of the user's tie, 0 to 1. */
	readonly own: () => number;
}

/** How readily a contact is asked to introduce the user, 0 to 1; 0 for those who disappeared. */
export function introducerStrength({ status, network }: Pick<Contact, "status" | "network">, { last, isOnlyAsked, own }: AskedTie): number {
	if (status === "lost" || status === "archived") return 0;
	return network === "target" && last === null ? NEVER_MET : own() * (isOnlyAsked ? ONLY_ASKED : 1);
}

/** Whether the user needs no introduction to a contact, by the strength of `introducerStrength` and the last exchange. */
export function isKnown(strength: number, last: CalendarDay | null): boolean {
	return last !== null || strength > NOTHING_NOTED;
}
