import { MarkdownView } from "obsidian";
import { shortCause } from "../domain/notes/short-cause";
import type { TextPlace } from "../domain/notes/template";
import { recommendQuestions } from "../domain/questions/recommend-questions";
import { languageOf } from "../domain/text/register";
import { suggestChoices, type MeetingPerson } from "../ui/dialogs/meeting/meeting-defaults";
import { MeetingDialog } from "../ui/dialogs/meeting/meeting-dialog";
import type { MeetingAnswer, MeetingDialogPort, MeetingNotePlan } from "../ui/dialogs/meeting/meeting-dialog-port";
import { choicesOf, type MeetingChoices, type MeetingForm } from "../ui/dialogs/meeting/meeting-form";
import { findTemplates } from "../vault/find-templates";
import { gatherQuestionInput } from "../vault/gather-questions";
import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { composeMeetingNote, type MeetingNoteParts } from "./compose-meeting-note";
import { meetingNoteName } from "./meeting-note-name";
import { findNote, newNoteFolder, notePath } from "./new-note-place";
import { openNote, uncoverNotes } from "./open-note";
import { noteName, NOTHING, written, type CommandOutcome } from "./outcome";

/** Asks about a conversation with some contacts, those in view where none are given, and makes its note or opens the one that is there. */
export async function askMeetingNote(context: CommandContext, contacts: readonly string[]): Promise<CommandOutcome> {
	const people = contacts.length > 0 ? contacts : await peopleInView(context);
	if (people.length === 0) return NOTHING;
	const answer = await new MeetingDialog(context.app, people, dialogPort(context)).ask();
	return answer === null ? NOTHING : makeMeetingNote(context, answer);
}

/** The parts that meeting notes are made from, of the app. */
export function meetingNoteParts(context: CommandContext): MeetingNoteParts {
	const { app, yaml } = context;
	return {
		...context,
		templates: () => findTemplates(app, yaml, meetingTemplateFolders(context)),
		link: (path, from) => linkTo(context, path, from),
	};
}

/** Folders whose notes may be templates: those known to the app, else where the starting ones are put. */
export function meetingTemplateFolders(context: Pick<CommandContext, "templateFolders" | "messagesIn">): readonly string[] {
	const folders = context.templateFolders().filter((folder) => folder !== "");
	return folders.length > 0 ? folders : (["en", "fr"] as const).map((language) => context.messagesIn(language).meeting.templates.folder);
}

/** The contact whose note is in view, the contacts of the meeting in view, else one that the user picks. */
async function peopleInView(context: CommandContext): Promise<readonly string[]> {
	const { app, index, messages } = context;
	const path = app.workspace.getActiveFile()?.path ?? "";
	if (index.contact(path) !== null) return [path];
	const met = index.meeting(path)?.contacts ?? [];
	if (met.length > 0) return met;
	const picked = await pickContact(context, messages.meeting.title);
	return picked === null ? [] : [picked.path];
}

function dialogPort(context: CommandContext): MeetingDialogPort {
	const { index, messages } = context;
	return {
		messages,
		today: index.today(),
		goals: index.goals().filter(({ status }) => status === "active"),
		nameOf: (path) => index.contact(path)?.name ?? noteName(path),
		suggest: (people) => suggestMeeting(context, people),
		pickPerson: async (except) => (await pickContact(context, messages.dialogs.log.addSomeone, except))?.path ?? null,
		recommend: async (contacts, { purpose, goal, register }) => {
			// Before every note is read, what was left open in one of them would be missing.
			await index.ready;
			const order = { contacts, purpose, goal, register };
			return recommendQuestions(await gatherQuestionInput(context, order, context.settings().questionsNote));
		},
		planNote: onceForEach(
			({ people, day, suggested, decided }) => [people.join("\n"), day, decided.register ?? suggested.register].join("\n"),
			(form) => planNote(context, form),
		),
	};
}

/** Asked after every press, and a folder may hold all of the vault's notes: worked out again only when its key is another. */
function onceForEach<Given, Answer>(keyOf: (given: Given) => string, work: (given: Given) => Answer): (given: Given) => Answer {
	let last: { readonly key: string; readonly answer: Answer } | null = null;
	return (given) => {
		const key = keyOf(given);
		if (last?.key !== key) last = { key, answer: work(given) };
		return last.answer;
	};
}

/** What some contacts suggest for a conversation with them. */
export function suggestMeeting(context: CommandContext, people: readonly string[]): MeetingChoices {
	return suggestChoices(people.flatMap((path) => personAt(context, path)), context.index.today(), context.registerDefault());
}

function personAt({ index }: CommandContext, path: string): readonly MeetingPerson[] {
	const facts = index.facts(path);
	return facts === null ? [] : [{ facts, reconnection: index.reconnection(path) }];
}

function planNote(context: CommandContext, form: MeetingForm): MeetingNotePlan {
	const { meeting } = context.messagesIn(languageOf(choicesOf(form).register));
	const names = form.people.map((path) => context.index.contact(path)?.name ?? noteName(path));
	const path = notePath(newNoteFolder(context, context.settings().meetingFolder), meetingNoteName(form.day, names, meeting));
	const found = findNote(context, path);
	return { path: found ?? path, isThere: found !== null };
}

/** Makes the note of a meeting and opens it where writing begins; one that is there is opened as it is. */
export async function makeMeetingNote(context: CommandContext, { form, questions }: MeetingAnswer): Promise<CommandOutcome> {
	const { messages, writer } = context;
	const { path, isThere } = planNote(context, form);
	if (isThere) {
		await openNote(context, path);
		return { kind: "say", sentence: messages.commands.opened(noteName(path)) };
	}
	const choices: MeetingChoices = choicesOf(form);
	const note = await composeMeetingNote(meetingNoteParts(context), {
		...choices, contacts: form.people, day: form.day, time: form.time, questions, path,
	});
	if (!note.ok) {
		const line = note.line === null ? null : note.line + 1;
		return { kind: "say", sentence: messages.meeting.brokenTemplate(noteName(note.template), line, shortCause(note.cause)) };
	}
	const outcome = await writer.create(messages.meeting.created(noteName(path)), path, note.text);
	if (outcome.ok) await openForWriting(context, path, note.cursor);
	return written(outcome);
}

async function openForWriting({ app }: CommandContext, path: string, { line, ch }: TextPlace): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, { state: { mode: "source" }, eState: { line } });
	uncoverNotes(app);
	if (!(leaf.view instanceof MarkdownView)) return;
	leaf.view.editor.setCursor({ line, ch });
	leaf.view.editor.focus();
}

/** A link that works in properties as well as in text, whatever the user's kind of links. */
export function linkTo({ app }: CommandContext, path: string, from: string): string {
	const file = app.vault.getFileByPath(path);
	const text = file === null ? noteName(path) : app.metadataCache.fileToLinktext(file, from);
	return text.includes("/") ? `[[${text}|${noteName(path)}]]` : `[[${text}]]`;
}
