import type { CalendarDay } from "../day/calendar-day";
import type { RecalledMeeting } from "../interactions/recalled-meeting";
import type { NotedQuestion } from "../notes/meeting-content";
import { wordsId } from "./question-words";

/** How many of the last meetings are looked back at. */
export const MEETINGS_LOOKED_BACK_AT = 3;

/** A question asked and not answered, with the day of the meeting it was asked in last. */
export interface OpenQuestion {
	readonly id: string;
	readonly text: string;
	/** Whether its words came from a rule, or from the user's questions, rather than from the note's writer. */
	readonly isKnown: boolean;
	readonly day: CalendarDay;
}

/** What was asked in the last meetings. */
export interface PastQuestions {
	/** Ids, those of their words included: an id is lost when a line is written again. */
	readonly answered: ReadonlySet<string>;
	/** The latest meeting's first, each question once, by id. */
	readonly open: ReadonlyMap<string, OpenQuestion>;
}

/** What was asked in the last three of some meetings, newest first; what was answered in any of them is no longer open. */
export function readPastQuestions(recalled: readonly RecalledMeeting[]): PastQuestions {
	const answered = new Set<string>();
	const open = new Map<string, OpenQuestion>();
	for (const { day, content } of recalled.slice(0, MEETINGS_LOOKED_BACK_AT)) {
		for (const question of content.questions) {
			const id = idOf(question);
			if (question.answer !== "") answered.add(id).add(wordsId("own", question.text));
			else if (!open.has(id)) open.set(id, { id, text: question.text, isKnown: question.id !== null, day });
		}
	}
	for (const { id, text } of open.values()) if (answered.has(id) || answered.has(wordsId("own", text))) open.delete(id);
	return { answered, open };
}

function idOf({ id, text }: NotedQuestion): string {
	return id ?? wordsId("own", text);
}
