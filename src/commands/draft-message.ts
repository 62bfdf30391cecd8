import type { Contact } from "../domain/contacts/contact";
import { displayNameOf } from "../domain/contacts/reference";
import type { Channel } from "../domain/interactions/channel";
import { checkDraft } from "../domain/messages/check-draft";
import { defaultPurpose } from "../domain/messages/default-purpose";
import { ASK_PURPOSES, GIVING_PURPOSES, PERSON_PURPOSES, type DraftFacts, type DraftPerson, type DraftPurpose } from "../domain/messages/draft";
import { draftMessage, variantsFor } from "../domain/messages/draft-message";
import { keepDraft } from "../domain/messages/keep-draft";
import { mailLink } from "../domain/messages/mail-link";
import type { MemorySuggestion } from "../domain/messages/suggest-memories";
import type { Owed } from "../domain/reconnections/owed";
import { languageOf, registerFor, type Register } from "../domain/text/register";
import { linkedinUrl, mailUrl } from "../domain/text/safe-url";
import { DraftDialog } from "../ui/dialogs/draft/draft-dialog";
import type { DraftAnswer, DraftDialogPort, Handed, Way } from "../ui/dialogs/draft/draft-dialog-port";
import { isTouched, newDraftForm, withChoice, type Compose, type DraftForm, type OwnWords } from "../ui/dialogs/draft/draft-form";
import { newLogDraft } from "../ui/dialogs/log-draft";
import type { ContactIndex } from "../vault/contact-index";
import { gatherDraftFacts, gatherMemories } from "../vault/gather-draft-facts";
import type { NoteEdit } from "../vault/note-writer";
import type { WriteOutcome } from "../vault/write-outcome";
import { askAndWrite } from "./ask-and-write";
import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { logEdits } from "./log-exchange";
import { setThanked } from "./mark-done";
import { readMessageTemplates } from "./message-templates";
import { NOTHING, written, type CommandOutcome } from "./outcome";

/** What a message starts from: its purpose, or what it is to settle. */
export interface DraftStart {
	readonly purpose?: DraftPurpose;
	readonly owed?: Owed;
	/** What it is about, to begin with. */
	readonly subject?: string;
	/** What is passed on itself: an address of the web, or a few lines. */
	readonly passage?: string;
	/** Of all they look for, what this may help with; null for nothing of it. */
	readonly seek?: string | null;
	/** Where this stands among several messages, in a word or two. */
	readonly place?: string;
	/** Somebody else in it: whom the user would like to meet, who made the introduction, who is introduced. */
	readonly person?: DraftPerson;
	/** What else is written, as one step with the log, once it was sent; not when it became another message, or one of somebody else. */
	readonly also?: (sentBy: Channel) => readonly NoteEdit[];
}

/** Messages that were left while they were written, by their contacts' paths and what they began with: kept nowhere else, and only while the app runs. */
const unfinished = new WeakMap<ContactIndex, Map<string, DraftForm>>();

const WORKED_TOGETHER = new Set(["colleague", "former-colleague", "manager", "report"]);

/** Drafts a message to a contact; it is kept in their note, or logged once the user says that it was sent. */
export async function askDraft(context: CommandContext, contact: Contact, start: DraftStart = {}): Promise<CommandOutcome> {
	const { app, index } = context;
	const known = gatherDraftFacts(context, contact.path, index.today(), start.owed ?? null);
	if (known === null) return NOTHING;
	const facts: DraftFacts = {
		...known,
		passage: start.passage ?? null,
		seeks: start.seek === undefined ? known.seeks : start.seek === null ? [] : [start.seek],
	};
	const dialog = new DraftDialog(app, await draftPort(context, contact, facts, start));
	const outcome = await askAndWrite(context, dialog, async (answer) =>
		written(await (answer.sentBy === null ? keepMessage(context, contact, answer) : logMessage(context, contact, answer, facts, start))));
	if (outcome.kind === "write") unfinished.get(index)?.delete(keyOf(contact, start));
	return outcome;
}

async function draftPort(context: CommandContext, contact: Contact, facts: DraftFacts, start: DraftStart): Promise<DraftDialogPort> {
	const { messages, index } = context;
	const [memories, templates] = await Promise.all([
		gatherMemories(context, contact.path, index.today()),
		readMessageTemplates(context, contact),
	]);
	const email = contact.emails.find((address) => mailUrl(address) !== null) ?? null;
	const profile = contact.linkedin === null ? null : linkedinUrl(contact.linkedin);
	const { today } = facts;
	// Of contacts a message tells what they do and where.
	const people = new Map(start.person === undefined ? [] : [[start.person.name, start.person]]);
	const personNamed = (name: string): DraftPerson | null => (name === "" ? null : (people.get(name) ?? { name, role: null, company: null }));
	const compose: Compose = ({ template, ...order }, { person, ...own }) => {
		const known = { ...facts, ...own, person: personNamed(person) };
		return (template === null ? null : templates.render(template, order, known)) ?? draftMessage(order, known);
	};
	return {
		messages,
		about: [...(start.place === undefined ? [] : [start.place]), aboutContact(context, contact, facts)].join(" "),
		start: startForm(context, contact, start, compose),
		templates: templates.list,
		compose,
		ways: ["copy", ...(profile === null ? [] : ["linkedin" as const]), ...(email === null ? [] : ["mail" as const])],
		wordings: ({ template, purpose: chosen }) => (template === null ? variantsFor(chosen) : 1),
		hasSubject: (choice) => tells(compose, choice, { subject: "x" }),
		hasPerson: (choice) => tells(compose, choice, { person: "x" }),
		async pickPerson({ purpose }) {
			const picked = await pickContact(context, messages.drafts.person(purpose), [contact.path]);
			if (picked !== null) people.set(picked.name, draftPersonOf(picked));
			return picked?.name ?? null;
		},
		memories: (said) => memories.map((memory) => sayMemory(context, memory, said, today)),
		lookOver: (text, { purpose, register }, own) =>
			checkDraft(text, { purpose, register, facts: { ...facts, memory: own.memory.trim(), person: personNamed(own.person.trim()) } }),
		leave: (form) => {
			const left = unfinished.get(index) ?? new Map<string, DraftForm>();
			if (isTouched(form, ownWordsOf(start))) unfinished.set(index, left.set(keyOf(contact, start), form));
			else left.delete(keyOf(contact, start));
		},
		hand: (way, subject, text) => handOn(way, way === "mail" ? mailLink({ to: email, subject, body: text }) : profile, text),
	};
}

/** Somebody a message tells of, by their note. */
export function draftPersonOf({ name, role, companies: [company] }: Contact): DraftPerson {
	return { name, role, company: company === undefined ? null : displayNameOf(company) };
}

/** Whether some words of the user's own change a message. */
function tells(compose: Compose, choice: DraftForm["choice"], words: Partial<OwnWords>): boolean {
	const none: OwnWords = { memory: "", subject: "", person: "" };
	return compose(choice, { ...none, ...words }).text !== compose(choice, none).text;
}

function ownWordsOf({ subject = "", person }: DraftStart): Partial<OwnWords> {
	return { subject, person: person?.name ?? "" };
}

function keyOf({ path }: Contact, { subject = "", person }: DraftStart): string {
	return [path, person?.name ?? "", subject].join("\n");
}

/** The message that was left, else a new one; of the purpose it is asked for. */
function startForm(context: CommandContext, contact: Contact, start: DraftStart, compose: Compose): DraftForm {
	const { index } = context;
	const { purpose, owed } = start;
	const reconnection = index.reconnection(contact.path) ?? { standing: "untracked", last: null, reasons: [] };
	const choice = { purpose: purpose ?? defaultPurpose(reconnection, owed ?? null), variant: 1, template: null };
	const left = unfinished.get(index)?.get(keyOf(contact, start));
	if (left === undefined) return newDraftForm({ ...choice, register: registerFor([contact], context.registerDefault()) }, compose, ownWordsOf(start));
	return withChoice(left, purpose === undefined && owed === undefined ? {} : choice, compose);
}

/** To whom, what they have in common, and when they last talked. */
function aboutContact({ messages: { drafts, words, days, reasons } }: CommandContext, contact: Contact, facts: DraftFacts): string {
	const { sharedOrganization, last, today } = facts;
	return [
		drafts.to(contact.name),
		...(sharedOrganization === null ? [] : [drafts.shared(sharedOrganization, contact.relationships.some((one) => WORKED_TOGETHER.has(one)))]),
		last === null
			? `${reasons["no-exchange-known"]()}.`
			: drafts.last(last.channel === null || last.channel === "event" ? null : words.channels[last.channel], days.relative(last.day, today)),
	].join(" ");
}

function sayMemory(context: CommandContext, memory: MemorySuggestion, register: Register, today: string): string {
	const { drafts: { recall }, days, words } = context.messagesIn(languageOf(register));
	switch (memory.kind) {
		case "line": return memory.text;
		case "organization": return recall.organization(memory.name);
		case "exchange": return recall.exchange(words.channels[memory.channel], days.monthYear(memory.day, today));
		case "met": return recall.met(memory.when.length < 7 ? memory.when : days.monthYear(memory.when, today));
	}
}

/** The text goes to the clipboard, or to the app that opens the address; a mail too long for an address is copied. */
async function handOn(way: Way, address: string | null, text: string): Promise<Handed> {
	if (way === "mail" && address !== null) {
		window.open(address, "_blank", "noopener");
		return "mail";
	}
	try {
		await activeWindow.navigator.clipboard.writeText(text);
	} catch {
		// The system keeps the clipboard to itself: the dialog says so and selects the text.
		return "notCopied";
	}
	if (way === "linkedin" && address !== null) window.open(address, "_blank", "noopener");
	return way === "mail" ? "tooLong" : way;
}

/** Keeps a message in the note of its contact. */
export function keepMessage(context: CommandContext, { path, name }: Contact, { choice, text }: DraftAnswer): Promise<WriteOutcome> {
	const { drafts } = context.messages;
	const title = drafts.keptTitle(context.index.today(), drafts.purposes[choice.purpose]);
	const edit = keepDraft({ headings: drafts.headings, title, text }, context.logForm().headings);
	return context.writer.write(drafts.kept(name), [{ path, edit }]);
}

/** Logs the message and, when it thanks for a meeting, says so in that meeting's note, with what else is written, as one step. */
export async function logMessage(
	context: CommandContext, contact: Contact, { choice: { purpose }, sentBy, subject, person }: DraftAnswer, facts: DraftFacts, start: DraftStart,
): Promise<WriteOutcome> {
	const { index, messages: { drafts, commands }, writer, yaml } = context;
	// Before every note is read, a day that another note holds would be kept in the log as well.
	await index.ready;
	const { owed, also } = start;
	const thanks = purpose !== "thank" ? undefined : owed?.kind === "thanks" ? owed
		: index.facts(contact.path)?.owed.find(({ kind, since }) => kind === "thanks" && since === facts.meeting?.day);
	const about = PERSON_PURPOSES.includes(purpose) ? person : GIVING_PURPOSES.includes(purpose) ? subject : "";
	const isAnother = purpose !== (start.purpose ?? purpose) || person !== (start.person?.name ?? person);
	const edits: readonly NoteEdit[] = [
		...logEdits(context, {
			...newLogDraft([contact.path], index.today()),
			text: about ? drafts.loggedAbout(drafts.logged[purpose], about) : drafts.logged[purpose],
			channel: sentBy,
			from: "me",
			asked: ASK_PURPOSES.includes(purpose),
			gave: GIVING_PURPOSES.includes(purpose),
		}),
		...(thanks === undefined ? [] : [{ path: thanks.path, edit: setThanked(yaml) }]),
		...(sentBy === null || isAnother ? [] : (also?.(sentBy) ?? [])),
	];
	return writer.write(commands.done.logged([contact.name]), edits);
}
