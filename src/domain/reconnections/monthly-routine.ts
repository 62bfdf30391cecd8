import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { ContactFacts, RankingSettings } from "./ranking-input";

/** A meeting at a table: all contacts met on a day over the same meal. */
export interface RoutineMeeting {
	/** The first of `contacts`. */
	readonly path: string;
	/** Paths of those who were there. */
	readonly contacts: readonly string[];
	readonly channel: Channel;
	readonly day: CalendarDay;
}

/** The month's breakfasts, coffees, lunches and dinners up to a day, the latest first, against the wanted number. */
export interface MonthlyRoutine {
	readonly wanted: number;
	readonly done: readonly RoutineMeeting[];
}

const AT_TABLE: ReadonlySet<Channel | null> = new Set<Channel>(["breakfast", "coffee", "lunch", "dinner"]);

/** The routine of the month that holds a day, up to that day. */
export function readMonthlyRoutine(
	everyone: Iterable<ContactFacts>, { monthlyRoutine }: RankingSettings, today: CalendarDay,
): MonthlyRoutine {
	const month = today.slice(0, 7);
	const meetings = new Map<string, { contacts: Set<string>; channel: Channel; day: CalendarDay }>();
	for (const { contact, interactions } of everyone) {
		for (const { day, entries } of interactions) {
			if (day < month) break;
			if (day > today) continue;
			for (const { channel } of entries) {
				if (channel === null || !AT_TABLE.has(channel)) continue;
				const key = `${day} ${channel}`;
				const meeting = meetings.get(key);
				if (meeting === undefined) meetings.set(key, { contacts: new Set([contact.path]), channel, day });
				else meeting.contacts.add(contact.path);
			}
		}
	}
	const done = [...meetings]
		.sort(([one], [other]) => (one < other ? 1 : -1))
		.map(([, { contacts, channel, day }]) => {
			const paths = [...contacts].sort();
			return { path: paths[0] ?? "", contacts: paths, channel, day };
		});
	return { wanted: monthlyRoutine, done };
}
