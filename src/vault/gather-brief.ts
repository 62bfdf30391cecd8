import type { Brief } from "../domain/brief/brief";
import { makeBrief, notesOfBrief } from "../domain/brief/make-brief";
import type { RegisterDefault } from "../domain/text/register";
import type { NoteReading } from "./note-reading";

/** The brief of a contact as of now, from the index and the few notes it shows; null when the path holds no contact. */
export async function gatherBrief({ index, read }: NoteReading, path: string, otherwise: RegisterDefault): Promise<Brief | null> {
	const facts = index.facts(path);
	if (facts === null) return null;
	// All is asked for at one moment: what changes while notes are read is told by the next brief.
	const known = {
		facts,
		reconnection: index.reconnection(path),
		me: index.me(),
		goals: index.goals(),
		owed: index.owed().filter(({ contacts }) => contacts.includes(path)),
		occasions: index.occasions().filter((occasion) => occasion.people().includes(path)),
		today: index.today(),
		otherwise,
	};
	const texts = new Map<string, string>();
	await Promise.all(notesOfBrief(known).map(async (note) => {
		const text = await read(note);
		if (text !== null) texts.set(note, text);
	}));
	return makeBrief({ ...known, texts });
}
