import type { CalendarDay } from "../day/calendar-day";
import type { LogLine } from "../notes/note-facts";
import type { InteractionEntry } from "./interaction";
import type { Meeting } from "./meeting";

/** A meeting's word about each of its contacts. `people` is how many contacts it names. */
export function meetingEntry(meeting: Meeting, people: number): InteractionEntry {
	return {
		day: meeting.day,
		source: { kind: "meeting", path: meeting.path, line: null },
		channel: meeting.channel,
		gave: meeting.gave,
		received: meeting.received,
		asked: meeting.asked,
		from: meeting.initiatedBy,
		people,
		goal: meeting.goal,
	};
}

/** What a line of the log in the contact's own note, at `path`, says. */
export function logEntry(line: LogLine, path: string): InteractionEntry {
	return {
		day: line.day,
		source: { kind: "log", path, line: line.line },
		channel: line.channel,
		gave: line.gave,
		received: line.received,
		asked: line.asked,
		from: line.from,
		people: 1,
		goal: null,
	};
}

/** What a link in a dated note says: no more than that there was something. `people` is how many contacts it links to. */
export function datedNoteEntry(day: CalendarDay, path: string, line: number, people: number): InteractionEntry {
	return silentEntry(day, { kind: "dated-note", path, line }, people);
}

/** What the property `last-contact` of the contact's note, at `path`, says. */
export function lastContactEntry(day: CalendarDay, path: string): InteractionEntry {
	return silentEntry(day, { kind: "last-contact", path, line: null }, 1);
}

function silentEntry(day: CalendarDay, source: InteractionEntry["source"], people: number): InteractionEntry {
	return { day, source, channel: null, gave: false, received: false, asked: false, from: null, people, goal: null };
}
