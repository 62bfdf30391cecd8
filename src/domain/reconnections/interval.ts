import type { Contact } from "../contacts/contact";
import type { Circle } from "../contacts/circle";
import type { Interval } from "../day/cadence";

/** Whose wish the interval is: the contact's own cadence, the target network's, the circle's, or nobody's. */
export type IntervalOrigin = "own" | "target" | "circle" | "none";

/** The interval wanted between exchanges with a contact, and where it comes from. */
export interface WantedInterval {
	readonly interval: Interval | null;
	readonly origin: IntervalOrigin;
}

/** The rhythm of contacts in the target network, unless their circle's is shorter. */
export const TARGET_INTERVAL: Interval = Object.freeze({ count: 60, unit: "day" });

const NOMINAL_DAYS: Readonly<Record<Interval["unit"], number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
const NOBODY: WantedInterval = Object.freeze({ interval: null, origin: "none" });
const NEVER: WantedInterval = Object.freeze({ interval: null, origin: "own" });
const TARGET: WantedInterval = Object.freeze({ interval: TARGET_INTERVAL, origin: "target" });

/** Length in days as an average over the calendar: to compare intervals and to sum demand, never to find a day. */
export function nominalDays(interval: Interval): number {
	return interval.count * NOMINAL_DAYS[interval.unit];
}

/** The contact's own cadence, else the shorter of the target network's and the circle's; `never` wants none. */
export function wantedInterval(contact: Contact, circle: Circle | null): WantedInterval {
	if (contact.cadence === "never") return NEVER;
	if (contact.cadence !== null) return { interval: contact.cadence, origin: "own" };
	const ofCircle = circle?.cadence ?? null;
	if (contact.network === "target" && (ofCircle === null || nominalDays(TARGET_INTERVAL) < nominalDays(ofCircle))) {
		return TARGET;
	}
	return ofCircle === null ? NOBODY : { interval: ofCircle, origin: "circle" };
}
