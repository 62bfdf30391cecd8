import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Direction } from "../interactions/interaction";
import { safeLine } from "./edit-safe-text";

/** An exchange as the log tells it. */
export interface LogEntry {
	readonly day: CalendarDay;
	/** The link to the day's daily note, `[[2026-05-01]]`, when daily notes are in use; null for the bare day. */
	readonly dayLink: string | null;
	/** What the user typed; made one safe line. */
	readonly text: string;
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: Direction | null;
	/** Worth recalling. */
	readonly memory: boolean;
}

/** Something promised to a contact, or by one. */
export interface PromiseEntry {
	readonly text: string;
	/** Links to the other people it concerns, `[[Grace Lindqvist]]`: not to the note it stands in. */
	readonly others: readonly string[];
	readonly due: CalendarDay | null;
}

/** The log line of an exchange without its list marker: `[[2026-05-01]] lunch #via/lunch #from-them`. */
export function renderLogLine(entry: LogEntry): string {
	const tags = [
		entry.channel !== null && `#via/${entry.channel}`,
		(entry.from === "me" || entry.from === "both") && "#from-me",
		(entry.from === "them" || entry.from === "both") && "#from-them",
		entry.gave && "#gave",
		entry.received && "#received",
		entry.asked && "#asked",
		entry.memory && "#memory",
	];
	return [entry.dayLink ?? entry.day, safeLine(entry.text), ...tags].filter(Boolean).join(" ");
}

/** The open task of a promise without its list marker: `[ ] introduce to the data team [[Grace]] 📅 2026-05-15`. */
export function renderPromiseLine(entry: PromiseEntry): string {
	const due = entry.due !== null && `📅 ${entry.due}`;
	return ["[ ]", safeLine(entry.text), ...entry.others, due].filter(Boolean).join(" ");
}
