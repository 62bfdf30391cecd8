import { Keymap } from "obsidian";
import type { HelpItem, HelpPerson } from "../domain/matches/help-page";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import { addReference } from "../domain/notes/edit-reference";
import { safeLine } from "../domain/notes/edit-safe-text";
import { unlessNoted } from "../domain/notes/noted-already";
import { newLogDraft } from "../ui/dialogs/log-draft";
import { HelpDialog } from "../ui/help/help-dialog";
import { gatherHelp, type HelpReading } from "../vault/gather-help";
import type { NoteEdit } from "../vault/note-writer";
import type { CommandContext } from "./command-context";
import { askDraft, type DraftStart } from "./draft-message";
import { meansNote, wikiLink } from "./follow-steps";
import { linkTo, logEdits } from "./log-exchange";
import { openNote } from "./open-note";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** Shows whom the user can help: introductions worth making, offers worth extending, and whom to ask what they are looking for. */
export async function whoCanIHelp(context: CommandContext): Promise<CommandOutcome> {
	const { app, index, messages, read } = context;
	await index.ready;
	const reading: HelpReading = { index, read, dayOfLink: (path) => context.logForm().dayOfLink(path) };
	const tell = (work: Promise<CommandOutcome>): void => void tellOutcome(context, work);
	await new HelpDialog(app, {
		messages,
		today: () => index.today(),
		find: () => gatherHelp(reading),
		open: (path, event) => void openNote(context, path, Keymap.isModEvent(event)),
		write: (item, to) => tell(writeToHelp(context, item, to)),
		introduced: (item) => tell(noteIntroduction(context, item)),
		onChange: (callback) => index.onChange(callback),
	}).show(await gatherHelp(reading));
	return NOTHING;
}

/**
 * Drafts what would help: the user's own offer, or to either side the question whether they would like to meet the other. What
 * one of them seeks or offers is told to nobody but themselves.
 */
export function writeToHelp(context: CommandContext, item: HelpItem, to: HelpPerson): Promise<CommandOutcome> {
	const contact = context.index.contact(to.path);
	return contact === null ? Promise.resolve(NOTHING) : askDraft(context, contact, startOf(item, to));
}

/** Says in both logs that the two were introduced, and in the seeker's note that they know each other, as one step. */
export async function noteIntroduction(context: CommandContext, { seeker, offerer, subject, offer }: HelpItem): Promise<CommandOutcome> {
	if (offerer === null) return NOTHING;
	const { index, messages: { help }, writer, yaml } = context;
	// Before every note is read, a day that another note holds would be kept in the log as well.
	await index.ready;
	const today = index.today();
	const logged = (path: string, other: string, about: string): readonly NoteEdit[] => {
		const text = help.log(linkTo(context, other, path), about);
		return logEdits(context, { ...newLogDraft([path], today), text, gave: true, from: "me" }).map((one) =>
			("edit" in one ? { path, edit: unlessNoted(`${context.dayLink(today) ?? today} ${safeLine(text)}`, one.edit) } : one));
	};
	const link = wikiLink(context, offerer.path, seeker.path);
	return written(await writer.write(help.introducedTo(seeker.name, offerer.name), [
		...logged(seeker.path, offerer.path, subject),
		...logged(offerer.path, seeker.path, offer),
		{ path: seeker.path, edit: (text) => editFrontmatter(text, addReference("knows", link, meansNote(context, offerer.path, seeker.path)), yaml) },
	]));
}

function startOf({ seeker, offerer, subject, offer }: HelpItem, to: HelpPerson): DraftStart {
	if (offerer === null) return { purpose: "offer-help", seek: subject, subject: offer };
	const isSeeker = to.path === seeker.path;
	const { name, role, company } = isSeeker ? offerer : seeker;
	return { purpose: "introduce", subject: isSeeker ? subject : offer, person: { name, role, company } };
}
