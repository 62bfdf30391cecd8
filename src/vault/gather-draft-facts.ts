import { addDays, type CalendarDay } from "../domain/day/calendar-day";
import type { InteractionEntry } from "../domain/interactions/interaction";
import { isMessage } from "../domain/interactions/interaction-weight";
import type { DraftFacts } from "../domain/messages/draft";
import { readDraftFacts, sharedOrganizations } from "../domain/messages/read-draft-facts";
import { type MemorySuggestion, suggestMemories } from "../domain/messages/suggest-memories";
import type { Owed } from "../domain/reconnections/owed";
import type { NoteReading } from "./note-reading";

const MEETINGS_READ = 3;
/** What was only weeks ago is no memory yet. */
const FRESH_DAYS = 30;

/** What a message to a contact may tell, its memory still empty; `owed` is what it is to settle. Null for what is no contact. */
export function gatherDraftFacts(
	{ index }: Pick<NoteReading, "index">, path: string, today: CalendarDay, owed: Owed | null = null,
): DraftFacts | null {
	const facts = index.facts(path);
	if (facts === null) return null;
	const reasons = index.reconnection(path)?.reasons ?? [];
	return readDraftFacts({ facts, reasons, me: index.me(), goals: index.goals(), today, owed });
}

/** Memories to suggest for a message: reads the contact's note and those of the last meetings. */
export async function gatherMemories({ index, read }: NoteReading, path: string, today: CalendarDay): Promise<readonly MemorySuggestion[]> {
	const contact = index.contact(path);
	if (contact === null) return [];
	const past = index.interactions(path).filter(({ day }) => day <= today);
	const entries = past.flatMap((interaction) => interaction.entries);
	// What was said is remembered before what was written.
	const isWritten = ({ channel }: InteractionEntry): boolean => channel !== null && isMessage(channel);
	const sources = [...entries.filter((entry) => !isWritten(entry)), ...entries.filter(isWritten)].map(({ source }) => source);
	const meetings = [...new Set(sources.filter(({ kind }) => kind === "meeting").map((source) => source.path))].slice(0, MEETINGS_READ);
	const [note = null, ...texts] = await Promise.all([path, ...meetings].map(read));
	return suggestMemories({
		note: note ?? "",
		logLines: sources.flatMap((source) => (source.kind === "log" && source.line !== null ? [source.line] : [])),
		meetings: texts.filter((text) => text !== null),
		met: contact.met,
		organizations: sharedOrganizations(contact, index.me()),
		last: past.flatMap(({ day, channel }) =>
			day > addDays(today, -FRESH_DAYS) || channel === null || channel === "card" || channel === "event" || isMessage(channel) ? [] : [{ day, channel }])[0] ?? null,
	});
}
