import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Channel } from "../../domain/interactions/channel";
import type { Interaction, InteractionSource } from "../../domain/interactions/interaction";

/** One line of a contact's history: one source's word about one day. */
export interface HistoryLine {
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	readonly source: InteractionSource;
	/** File name of the source's note, without `.md`. */
	readonly note: string;
	readonly isToCome: boolean;
}

/** The lines of a history, newest first: each source of each day, so that each can be opened and corrected. */
export function historyLines(interactions: readonly Interaction[], today: CalendarDay): readonly HistoryLine[] {
	return interactions.flatMap(({ day, entries }) =>
		entries.map(({ source, channel }) => ({ day, channel, source, note: noteName(source.path), isToCome: day > today })));
}

function noteName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
