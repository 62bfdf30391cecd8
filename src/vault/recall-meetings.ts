import type { CalendarDay } from "../domain/day/calendar-day";
import type { RecalledMeeting } from "../domain/interactions/recalled-meeting";
import { readMeetingContent } from "../domain/notes/read-meeting-content";
import type { NoteReading } from "./note-reading";

/**
 * The last meetings up to today that all of these contacts took part in, newest first, with what their notes hold. Only the
 * notes of these are read; `limit` is how many, `except` the path of one that is left out.
 */
export async function recallMeetings(
	reading: NoteReading, contacts: readonly string[], today: CalendarDay, limit: number, except: string | null = null,
): Promise<readonly RecalledMeeting[]> {
	const paths = meetingsTogether(reading, contacts, today, except).slice(0, limit);
	const recalled = await Promise.all(paths.map((path) => recall(reading, path)));
	return recalled.filter((meeting) => meeting !== null);
}

/** Paths, the newest first. */
function meetingsTogether(
	{ index }: NoteReading, contacts: readonly string[], today: CalendarDay, except: string | null,
): readonly string[] {
	let together: ReadonlyMap<string, CalendarDay> | null = null;
	for (const contact of contacts) {
		const meetings = new Map<string, CalendarDay>();
		for (const { entries } of index.interactions(contact)) {
			for (const { source: { kind, path }, day } of entries) {
				if (kind !== "meeting" || day > today || path === except) continue;
				if (together === null || together.has(path)) meetings.set(path, day);
			}
		}
		if (meetings.size === 0) return [];
		together = meetings;
	}
	return [...(together ?? [])].sort(newestFirst).map(([path]) => path);
}

/** Two meetings of one day are read in the order of their paths' names, the later name first. */
function newestFirst([path, day]: readonly [string, CalendarDay], [otherPath, otherDay]: readonly [string, CalendarDay]): number {
	const [one, other] = [`${day} ${path}`, `${otherDay} ${otherPath}`];
	return one < other ? 1 : one > other ? -1 : 0;
}

/** Null when the note went in the meantime. */
async function recall({ index, read }: NoteReading, path: string): Promise<RecalledMeeting | null> {
	const held = index.meeting(path);
	const text = held === null ? null : await read(path);
	if (held === null || text === null) return null;
	const { day, channel, purpose } = held.meeting;
	return { path, day, channel, purpose, contacts: held.contacts, content: readMeetingContent(text) };
}
