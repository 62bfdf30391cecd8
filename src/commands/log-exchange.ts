import type { Contact } from "../domain/contacts/contact";
import type { CalendarDay } from "../domain/day/calendar-day";
import { raiseLastContact } from "../domain/notes/edit-contact";
import { exchangeLines, logExchange, type Exchange } from "../domain/notes/edit-exchange";
import { hasPromise, newLogDraft, type LogDraft } from "../ui/dialogs/log-draft";
import { LogDialog } from "../ui/dialogs/log-dialog";
import type { NoteEdit } from "../vault/note-writer";
import type { WriteOutcome } from "../vault/write-outcome";
import { askAndWrite } from "./ask-and-write";
import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { noteName, written, type CommandOutcome } from "./outcome";

/** Asks what happened with some contacts, and writes it into the note of each. */
export async function askLog(context: CommandContext, people: readonly string[]): Promise<CommandOutcome> {
	const dialog = new LogDialog(context.app, newLogDraft(people, context.index.today()), {
		messages: context.messages,
		today: context.index.today(),
		weekStart: context.settings().weekStart,
		nameOf: (path) => nameOf(context, path),
		pickPerson: async (except) => (await pickContact(context, context.messages.dialogs.log.addSomeone, except))?.path ?? null,
		preview: (form) => previewLog(context, form),
	});
	return askAndWrite(context, dialog, async (draft) => written(await writeLog(context, draft)));
}

/** The lines a draft writes into the first person's note, as they will stand there: of its properties, then of its log. */
export function previewLog(context: CommandContext, draft: LogDraft): readonly string[] {
	const path = draft.people[0] ?? "";
	const frontmatter = context.app.metadataCache.getCache(path)?.frontmatter ?? {};
	const changes = draft.day > context.index.today() ? new Map() : raiseLastContact(draft.day)(frontmatter);
	return [
		...[...changes].map(([key, value]) => `${key}: ${String(value)}`),
		...exchangeLines(exchangeOf(context, draft, path)).map((line) => `- ${line}`),
	];
}

/** Writes an exchange into the note of each person in the draft, and the promise into the first one's, as one step. */
export async function writeLog(context: CommandContext, draft: LogDraft): Promise<WriteOutcome> {
	const { messages, writer, index } = context;
	// Before every note is read, a day that another note holds would be kept in the log as well.
	await index.ready;
	const names = draft.people.map((path) => nameOf(context, path));
	const { done } = messages.commands;
	const isPlanned = draft.day > index.today();
	const label = isPlanned
		? done.planned(names.join(", "), messages.days.long(draft.day, index.today()))
		: done.logged(names);
	return writer.write(label, logEdits(context, draft));
}

/** The edits that log an exchange in the note of each person. */
export function logEdits(context: CommandContext, draft: LogDraft): readonly NoteEdit[] {
	const form = context.logForm();
	return draft.people.map((path) => ({ path, edit: logExchange(exchangeOf(context, draft, path), form, context.yaml) }));
}

function exchangeOf(context: CommandContext, draft: LogDraft, path: string): Exchange {
	const { day, text, channel, gave, received, asked, from } = draft;
	const others = draft.people.slice(1);
	return {
		entry: { day, text, channel, gave, received, asked, from, memory: false },
		promise: hasPromise(draft) && path === (draft.people[0] ?? "")
			? { text: draft.promise, others: others.map((other) => linkTo(context, other, path)), due: draft.promiseDue }
			: null,
		today: context.index.today(),
		dayLink: (known) => context.dayLink(known),
		isKnownElsewhere: (known) => isKnownElsewhere(context, path, known),
	};
}

/** Whether anything but `last-contact` says that something happened with a contact on a day. */
function isKnownElsewhere({ index }: CommandContext, path: string, day: CalendarDay): boolean {
	return index.interactions(path).some((interaction) =>
		interaction.day === day && interaction.entries.some(({ source }) => source.kind !== "last-contact"));
}

/** A link to a contact's note from another note, as the user's settings have links. */
export function linkTo({ app }: Pick<CommandContext, "app">, path: string, from: string): string {
	const file = app.vault.getFileByPath(path);
	return file === null ? `[[${noteName(path)}]]` : app.fileManager.generateMarkdownLink(file, from);
}

function nameOf({ index }: CommandContext, path: string): string {
	const contact: Contact | null = index.contact(path);
	return contact?.name ?? noteName(path);
}
