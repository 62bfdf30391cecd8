import type { Purpose } from "../domain/interactions/meeting";
import { readMeetingContent } from "../domain/notes/read-meeting-content";
import { MEETINGS_LOOKED_BACK_AT } from "../domain/questions/past-questions";
import type { OwnQuestion } from "../domain/questions/question";
import { QUESTION_BANK } from "../domain/questions/question-bank";
import { likelyPurpose } from "../domain/questions/question-facts";
import type { QuestionedContact, QuestionInput } from "../domain/questions/question-input";
import { wordsId } from "../domain/questions/question-words";
import { readOwnQuestions } from "../domain/questions/read-own-questions";
import type { Register } from "../domain/text/register";
import type { NoteReading } from "./note-reading";
import { recallMeetings } from "./recall-meetings";

/** For whom and what questions are wanted. */
export interface QuestionOrder {
	/** Paths; those that are no contacts are passed over. */
	readonly contacts: readonly string[];
	/** Null for what seems likely. */
	readonly purpose: Purpose | null;
	/** Path of a goal's note. */
	readonly goal: string | null;
	readonly register: Register;
	/** Path of the note the questions go into: no past meeting, and what is asked there is not asked twice. */
	readonly note?: string | null;
}

/** What a recommendation of questions looks at, from the index and the texts of at most five notes; `questionsNote` is a path or empty. */
export async function gatherQuestionInput(reading: NoteReading, order: QuestionOrder, questionsNote: string): Promise<QuestionInput> {
	const { index } = reading;
	const today = index.today();
	const contacts = questionedContacts(reading, order.contacts);
	const paths = contacts.map(({ contact }) => contact.path);
	const note = order.note ?? null;
	const [recalled, own, noted] = await Promise.all([
		recallMeetings(reading, paths, today, MEETINGS_LOOKED_BACK_AT, note),
		ownQuestions(reading, questionsNote),
		questionsIn(reading, note),
	]);
	const [first] = paths;
	return {
		contacts,
		me: index.me(),
		purpose: order.purpose ?? likelyPurpose(contacts, today),
		goal: order.goal === null ? null : (index.goals().find(({ path }) => path === order.goal) ?? null),
		register: order.register,
		today,
		recalled,
		owed: first === undefined ? [] : (index.facts(first)?.owed ?? []),
		own,
		bank: QUESTION_BANK,
		noted,
	};
}

function questionedContacts({ index }: NoteReading, paths: readonly string[]): readonly QuestionedContact[] {
	return [...new Set(paths)].flatMap((path) => {
		const contact = index.contact(path);
		return contact === null ? [] : [{ contact, last: index.reconnection(path)?.last ?? null }];
	});
}

async function ownQuestions({ read }: NoteReading, path: string): Promise<readonly OwnQuestion[]> {
	const text = path === "" ? null : await read(path);
	return text === null ? [] : readOwnQuestions(text);
}

/** Ids of the questions a note asks. */
async function questionsIn({ read }: NoteReading, path: string | null): Promise<readonly string[]> {
	const text = path === null ? null : await read(path);
	return text === null ? [] : readMeetingContent(text).questions.map((question) => question.id ?? wordsId("own", question.text));
}
