import { discoverPeople } from "../domain/contacts/discover-people";
import type { FirstRun } from "../ui/due-panel/panel-port";
import type { NoteSource } from "../vault/live-index";
import type { LiveVault } from "./live-vault";

/** Looks through the vault for what the first run shows. */
export function discoverFirstRun(notes: NoteSource, live: LiveVault): FirstRun {
	const { contacts, meetings } = live.index.status();
	return {
		contacts,
		meetings,
		...discoverPeople(notes.snapshots(), live.rules(), (path) => live.index.contact(path) !== null),
		dailyNotes: countDailyNotes(notes, live),
	};
}

/** Null where no daily notes are kept, or none has been written yet. */
function countDailyNotes(source: NoteSource, live: LiveVault): FirstRun["dailyNotes"] {
	const { dailyNotes } = live.setup();
	if (dailyNotes.settings === null) return null;
	let notes = 0;
	for (const { path } of source.snapshots()) if (dailyNotes.day(path) !== null) notes++;
	return notes === 0 ? null : { format: dailyNotes.settings.format, notes };
}
