import type { CalendarDay } from "../../../domain/day/calendar-day";
import type { RecommendedQuestion } from "../../../domain/questions/question";
import type { QuestionPlan } from "../../../domain/questions/question-input";
import type { Goal } from "../../../domain/reconnections/goal";
import type { Messages } from "../../../i18n";
import type { MeetingChoices, MeetingForm } from "./meeting-form";

/** The note a form comes to. */
export interface MeetingNotePlan {
	readonly path: string;
	/** Whether a note stands there already: it is opened as it is. */
	readonly isThere: boolean;
}

/** What the dialog of a new meeting note needs of the rest. */
export interface MeetingDialogPort {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** Those a meeting may be for. */
	readonly goals: readonly Goal[];
	nameOf(path: string): string;
	suggest(people: readonly string[]): MeetingChoices;
	/** Asks for one more contact's path, or null. */
	pickPerson(except: readonly string[]): Promise<string | null>;
	recommend(people: readonly string[], choices: MeetingChoices): Promise<QuestionPlan>;
	planNote(form: MeetingForm): MeetingNotePlan;
}

/** What the dialog is answered with. */
export interface MeetingAnswer {
	readonly form: MeetingForm;
	/** In the order of the conversation. */
	readonly questions: readonly RecommendedQuestion[];
}
