import { displayNameOf } from "../domain/contacts/reference";
import type { Insight } from "../domain/insights/insight";
import type { NotedInsight } from "../domain/notes/meeting-content";
import { readMeetingContent } from "../domain/notes/read-meeting-content";
import { foldText } from "../domain/text/fold-text";
import type { HeldMeeting } from "./held-meeting";
import type { NoteReading } from "./note-reading";

/** Notes read at once. */
const BATCH = 25;

/** How insights are gathered. */
export interface GatherOptions {
	/** Whether a note may hold insights, by what the app's cache knows of it; all are read without it. */
	readonly mayHold?: (path: string) => boolean;
	/** Told after each batch how many of the notes have been read. */
	readonly onProgress?: (read: number, total: number) => void;
	/** Once aborted, nothing more is read. */
	readonly signal?: { readonly aborted: boolean };
	/** What notes held when they were read before, by path; filled for the next time. Whoever sees a note change takes it out. */
	readonly known?: Map<string, readonly NotedInsight[]>;
	/** Gives way to whatever else is to be done. */
	readonly breathe?: () => Promise<void>;
}

/** What was learned in all the meetings up to today, newest first; null when it was called off. Only meeting notes are read. */
export async function gatherInsights({ index, read }: NoteReading, options: GatherOptions = {}): Promise<readonly Insight[] | null> {
	const { mayHold, onProgress, signal, known = new Map<string, readonly NotedInsight[]>(), breathe } = options;
	const today = index.today();
	const meetings = [...index.meetings()]
		.filter(({ meeting }) => meeting.day <= today && (known.has(meeting.path) || (mayHold?.(meeting.path) ?? true)))
		.sort((one, other) => (one.meeting.day < other.meeting.day ? 1 : -1));
	const unread = meetings.filter(({ meeting }) => !known.has(meeting.path));
	for (let at = 0; at < unread.length; at += BATCH) {
		if (signal?.aborted === true) return null;
		await Promise.all(unread.slice(at, at + BATCH).map(async ({ meeting: { path } }) => {
			const text = await read(path);
			known.set(path, text === null ? [] : readMeetingContent(text).insights);
		}));
		onProgress?.(Math.min(at + BATCH, unread.length), unread.length);
		await breathe?.();
	}
	if (signal?.aborted === true) return null;
	return meetings.flatMap((held) => {
		const noted = known.get(held.meeting.path) ?? [];
		const place = noted.length === 0 ? null : placeOf(index, held);
		return place === null ? [] : noted.map((one) => ({ ...one, ...place }));
	});
}

type Place = Pick<Insight, "path" | "day" | "contacts" | "sectors" | "goal">;

function placeOf(index: NoteReading["index"], { meeting: { path, day }, contacts, goal }: HeldMeeting): Place {
	const people = contacts.map((one) => index.contact(one)).filter((one) => one !== null);
	const sectors = new Map<string, string>();
	for (const sector of [...people.flatMap((one) => one.sectors), ...(goal?.sectors ?? [])]) {
		const name = displayNameOf(sector);
		if (!sectors.has(foldText(name))) sectors.set(foldText(name), name);
	}
	return {
		path,
		day,
		contacts: people.map(({ path: at, name }) => ({ path: at, name })),
		sectors: [...sectors.values()],
		goal: goal === null ? null : { path: goal.path, name: goal.name },
	};
}
