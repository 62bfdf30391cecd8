import { addDays } from "../domain/day/calendar-day";
import type { DraftPerson } from "../domain/messages/draft";
import type { Asked, IntroductionPage, IntroductionWay, PageContact } from "../domain/network/introduction-page";
import { noteAskedIntroduction } from "../domain/notes/asked-introductions";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import { addToLog } from "../domain/notes/edit-log";
import { renderPromiseLine } from "../domain/notes/edit-log-line";
import { addReference } from "../domain/notes/edit-reference";
import { unlessNoted } from "../domain/notes/noted-already";
import { termKey, termsAgree } from "../domain/reconnections/term-key";
import type { NoteEdit } from "../vault/note-writer";
import type { CommandContext } from "./command-context";
import { askDraft, type DraftStart } from "./draft-message";
import { meansNote, wikiLink } from "./follow-steps";
import { linkTo } from "./log-exchange";
import { NOTHING, written, type CommandOutcome } from "./outcome";

/** Thanks are owed within a week. */
const THANKS_DAYS = 7;

/** Drafts the request to the first introducer of a way; once it was sent, the target's note says so. */
export function askForIntroduction(context: CommandContext, way: IntroductionWay): Promise<CommandOutcome> {
	const [introducer, met] = way.people;
	const target = way.people.at(-1);
	if (introducer === undefined || met === undefined || target === undefined) return Promise.resolve(NOTHING);
	return draftTo(context, introducer, {
		purpose: "introduction",
		person: personOf(met),
		...subjectOf(context, met, target),
		also: () => [askedEdit(context, introducer, met, target)],
	});
}

/** What to talk about: where a way leads on to; else what a goal needs and the person sought can help with. */
function subjectOf({ index }: CommandContext, met: PageContact, target: PageContact): Pick<DraftStart, "subject"> {
	if (met !== target) return { subject: target.company ?? target.name };
	const offers = (index.contact(target.path)?.offers ?? []).map(termKey);
	const subject = index.goals().filter(({ status }) => status === "active").flatMap(({ needs }) => needs)
		.find((need) => offers.some((offer) => termsAgree(offer, termKey(need))));
	return subject === undefined ? {} : { subject };
}

/** Drafts a message to someone who needs no introduction: to whom is known what one does, to whom left a company for a way in. */
export function writeToKnown(context: CommandContext, contact: PageContact, { former, sought }: Pick<IntroductionPage, "former" | "sought">): Promise<CommandOutcome> {
	return draftTo(context, contact, former.includes(contact) ? { purpose: "introduction", subject: sought } : { purpose: "information" });
}

/** Writes that an introduction came about: into the note of who was met by whom, into the introducer's the thanks that are owed. */
export async function noteIntroduced(context: CommandContext, { by, to }: Asked): Promise<CommandOutcome> {
	const { index, messages: { introductions }, writer, yaml } = context;
	const today = index.today();
	const link = wikiLink(context, by.path, to.path);
	const thanks = renderPromiseLine({ text: introductions.thankTask(to.name), others: [], due: addDays(today, THANKS_DAYS) });
	return written(await writer.write(introductions.workedDone(by.name, to.name), [
		{ path: to.path, edit: (text) => editFrontmatter(text, addReference("introduced-by", link, meansNote(context, by.path, to.path)), yaml) },
		{ path: by.path, edit: unlessNoted(thanks, (text) => addToLog(text, { day: today, lines: [thanks] }, context.logForm())) },
	]));
}

/** Drafts the first message to who was met through an introduction. */
export function writeAfterIntroduction(context: CommandContext, { by, to }: Asked): Promise<CommandOutcome> {
	return draftTo(context, to, { purpose: "introduced", person: personOf(by) });
}

function draftTo(context: CommandContext, { path }: PageContact, start: DraftStart): Promise<CommandOutcome> {
	const contact = context.index.contact(path);
	return contact === null ? Promise.resolve(NOTHING) : askDraft(context, contact, start);
}

/** The line in the target's note. */
function askedEdit(context: CommandContext, by: PageContact, to: PageContact, { path }: PageContact): NoteEdit {
	const today = context.index.today();
	const words = context.messages.introductions.log(linkTo(context, by.path, path), to.path === path ? null : linkTo(context, to.path, path));
	return { path, edit: noteAskedIntroduction(words, today, context.dayLink(today), context.logForm()) };
}

function personOf({ name, role, company }: PageContact): DraftPerson {
	return { name, role, company };
}
