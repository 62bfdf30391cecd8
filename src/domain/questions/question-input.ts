import type { Contact } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Purpose } from "../interactions/meeting";
import type { RecalledMeeting } from "../interactions/recalled-meeting";
import type { Goal } from "../reconnections/goal";
import type { Owed } from "../reconnections/owed";
import type { Register } from "../text/register";
import type { OwnQuestion, QuestionRule, RecommendedQuestion } from "./question";

/** Someone the questions are for, with the day of the last exchange; null when none is known. */
export interface QuestionedContact {
	readonly contact: Contact;
	readonly last: CalendarDay | null;
}

/** All that a recommendation looks at. */
export interface QuestionInput {
	/** Empty when nobody is chosen yet. */
	readonly contacts: readonly QuestionedContact[];
	/** The user's own note. */
	readonly me: Contact | null;
	readonly purpose: Purpose;
	readonly goal: Goal | null;
	readonly register: Register;
	readonly today: CalendarDay;
	/** The last meetings that all of the contacts took part in, newest first; at most three count. */
	readonly recalled: readonly RecalledMeeting[];
	/** What is open about the contacts, either way. */
	readonly owed: readonly Owed[];
	/** The user's own questions. */
	readonly own: readonly OwnQuestion[];
	/** The rules to choose from: `QUESTION_BANK`, but in tests. */
	readonly bank: readonly QuestionRule[];
	/** Ids of questions that stand in the note already, and so are not asked again. */
	readonly noted: readonly string[];
}

/** The questions of a conversation in their order, and those that may take the place of one. */
export interface QuestionPlan {
	readonly chosen: readonly RecommendedQuestion[];
	/** In the order in which they come forward. */
	readonly rest: readonly RecommendedQuestion[];
}
