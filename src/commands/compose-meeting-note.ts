import type { CalendarDay } from "../domain/day/calendar-day";
import type { Channel } from "../domain/interactions/channel";
import type { Purpose } from "../domain/interactions/meeting";
import type { EditFailure } from "../domain/notes/edit-result";
import { meetingNoteText, type MeetingNoteText } from "../domain/notes/meeting-note";
import type { MeetingNoteFacts, MeetingWords } from "../domain/notes/meeting-note-facts";
import type { YamlHost } from "../domain/notes/note-codec";
import { recommendQuestions } from "../domain/questions/recommend-questions";
import { languageOf, type Register, type RegisterDefault } from "../domain/text/register";
import type { Language, Messages } from "../i18n";
import { circleWord } from "../i18n/circle-word";
import type { Settings } from "../settings/settings";
import { briefLines, briefParts } from "../ui/brief/brief-lines";
import type { FoundTemplate } from "../vault/find-templates";
import { gatherBrief } from "../vault/gather-brief";
import { gatherQuestionInput } from "../vault/gather-questions";
import type { NoteReading } from "../vault/note-reading";
import { chooseMeetingTemplate } from "./choose-template";
import { meetingNoteName } from "./meeting-note-name";

/** What a meeting note is made from, beside the order. */
export interface MeetingNoteParts extends NoteReading {
	readonly yaml: YamlHost;
	settings(): Settings;
	registerDefault(): RegisterDefault;
	messagesIn(language: Language): Messages;
	formatDay(day: CalendarDay, time: string | null, format: string): string;
	/** The templates among the user's notes. */
	templates(): Promise<readonly FoundTemplate[]>;
	/** The link to a note, as it stands in another one. */
	link(path: string, from: string): string;
}

/** Which meeting note is wanted. */
export interface MeetingNoteOrder {
	/** Paths; those that are no contacts are passed over. */
	readonly contacts: readonly string[];
	readonly day: CalendarDay;
	/** `HH:mm`, or null. */
	readonly time: string | null;
	readonly channel: Channel;
	readonly purpose: Purpose | null;
	/** Path of a goal's note, or null. */
	readonly goal: string | null;
	readonly register: Register;
	/** Null for those that are recommended. */
	readonly questions: readonly { readonly id: string; readonly text: string }[] | null;
	/** Where the note is to stand; null for its name in the vault's root. */
	readonly path: string | null;
}

/** A template whose properties cannot be read; `template` is its path. */
export interface BrokenTemplate extends EditFailure {
	readonly template: string;
}

/** Of a larger company each one's brief would be more than one reads. */
const MOST_BRIEFS = 4;

/** The text of a new meeting note by the user's template for its purpose, else by the built-in one; nothing is written. */
export async function composeMeetingNote(parts: MeetingNoteParts, order: MeetingNoteOrder): Promise<MeetingNoteText | BrokenTemplate> {
	const messages = parts.messagesIn(languageOf(order.register));
	const [template, facts] = await Promise.all([readTemplate(parts, order), gatherFacts(parts, order, messages)]);
	const note = meetingNoteText(template?.text ?? null, facts, {
		yaml: parts.yaml,
		formatDay: (day, time, format) => parts.formatDay(day, time, format),
		words: meetingWords(parts.settings(), messages),
	});
	return note.ok ? note : { ...note, template: template?.path ?? "" };
}

/** The note chosen in settings, else the one among the templates that fits best; null for the built-in one. */
async function readTemplate(parts: MeetingNoteParts, { purpose, register }: MeetingNoteOrder): Promise<{ readonly path: string; readonly text: string } | null> {
	const { meetingTemplates } = parts.settings();
	const chosen = (purpose === null ? undefined : meetingTemplates[purpose]) ?? meetingTemplates.any;
	const path = chosen ?? chooseMeetingTemplate(await parts.templates(), purpose, languageOf(register))?.path;
	const text = path === undefined ? null : await parts.read(path);
	return path === undefined || text === null ? null : { path, text };
}

async function gatherFacts(parts: MeetingNoteParts, order: MeetingNoteOrder, messages: Messages): Promise<MeetingNoteFacts> {
	const { index } = parts;
	const { day, time, channel, purpose, register } = order;
	const people = [...new Set(order.contacts)].flatMap((path) => index.contact(path) ?? []);
	const title = order.path === null
		? meetingNoteName(day, people.map(({ name }) => name), messages.meeting)
		: order.path.slice(order.path.lastIndexOf("/") + 1).replace(/\.md$/, "");
	const from = order.path ?? `${title}.md`;
	const [questions, briefs] = await Promise.all([
		order.questions ?? recommended(parts, order),
		Promise.all(people.slice(0, MOST_BRIEFS).map(({ path }) => gatherBrief(parts, path, parts.registerDefault()))),
	]);
	const known = briefs.filter((brief) => brief !== null);
	const [first] = known;
	const today = index.today();
	const told = new Set<string>();
	return {
		title, day, time, channel, purpose, register, questions,
		contacts: people.map((contact) => ({ contact, link: parts.link(contact.path, from) })),
		goal: order.goal === null ? null : parts.link(order.goal, from),
		brief: known.flatMap((brief) => {
			const [who = "", ...lines] = briefLines(brief, messages, today);
			const { name } = brief.contact;
			const whoIsWho = known.length === 1 ? who : who === "" ? name : messages.brief.labelled(name, who);
			// The user's own goal, or a promise to two of them, is told once.
			const news = lines.filter((line) => !told.has(line));
			news.forEach((line) => told.add(line));
			return whoIsWho === "" ? news : [whoIsWho, ...news];
		}),
		briefParts: first === undefined ? new Map() : briefParts(first, messages, today),
		offers: [...new Set(known.flatMap(({ seeks }) => seeks.flatMap(({ fits }) => fits ?? [])))],
	};
}

async function recommended(parts: MeetingNoteParts, order: MeetingNoteOrder): Promise<MeetingNoteFacts["questions"]> {
	return recommendQuestions(await gatherQuestionInput(parts, order, parts.settings().questionsNote)).chosen;
}

function meetingWords({ circles }: Settings, messages: Messages): MeetingWords {
	const { channels, purposes, relationships } = messages.words;
	return { channels, purposes, relationships, circles: Object.fromEntries(circles.map((circle) => [circle.id, circleWord(circle, messages)])) };
}
