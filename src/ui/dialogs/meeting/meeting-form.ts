import type { CalendarDay } from "../../../domain/day/calendar-day";
import type { Channel } from "../../../domain/interactions/channel";
import type { Purpose } from "../../../domain/interactions/meeting";
import { anotherQuestion } from "../../../domain/questions/another-question";
import type { RecommendedQuestion } from "../../../domain/questions/question";
import type { QuestionPlan } from "../../../domain/questions/question-input";
import type { Register } from "../../../domain/text/register";

/** What a conversation is, beside its people and its day. */
export interface MeetingChoices {
	readonly channel: Channel;
	readonly purpose: Purpose;
	/** Path of the goal's note, or null. */
	readonly goal: string | null;
	readonly register: Register;
}

/** What stands in the dialog of a new meeting note. */
export interface MeetingForm {
	/** Paths of the contacts. */
	readonly people: readonly string[];
	readonly day: CalendarDay;
	/** `HH:mm`, or null. */
	readonly time: string | null;
	/** What the people themselves suggest. */
	readonly suggested: MeetingChoices;
	/** What the user has decided, whoever the people are. */
	readonly decided: Partial<MeetingChoices>;
	/** Ids of the questions the user has left out. */
	readonly leftOut: readonly string[];
	/** Id of a recommended question to that of the one the user has put in its place. */
	readonly swaps: ReadonlyMap<string, string>;
}

const WRITTEN: readonly Channel[] = ["message", "email", "card"];
const RICH: readonly Purpose[] = ["reconnect", "advice", "information", "opportunity", "mentoring", "discover"];

/** The form as the dialog opens. */
export function newMeetingForm(people: readonly string[], day: CalendarDay, suggested: MeetingChoices): MeetingForm {
	return { people, day, time: null, suggested, decided: {}, leftOut: [], swaps: new Map() };
}

/** What holds: the user's decisions, else what the people suggest. */
export function choicesOf({ suggested, decided }: MeetingForm): MeetingChoices {
	return { ...suggested, ...decided };
}

/** The form with other people, and what they suggest. */
export function withPeople(form: MeetingForm, people: readonly string[], suggested: MeetingChoices): MeetingForm {
	return { ...form, people: [...new Set(people)], suggested };
}

/** The form after a decision. */
export function withChoice(form: MeetingForm, choice: Partial<MeetingChoices>): MeetingForm {
	return { ...form, decided: { ...form.decided, ...choice } };
}

/** The form with a question left out, or taken in again. */
export function withQuestion(form: MeetingForm, id: string, isIn: boolean): MeetingForm {
	const others = form.leftOut.filter((other) => other !== id);
	return { ...form, leftOut: isIn ? others : [...others, id] };
}

/** Whether the questions of this purpose are better asked aloud than by this channel. */
export function isBetterAloud({ channel, purpose }: MeetingChoices): boolean {
	return WRITTEN.includes(channel) && RICH.includes(purpose);
}

/** The questions to go into the note. */
export function questionsIn({ chosen }: QuestionPlan, { leftOut }: Pick<MeetingForm, "leftOut">): readonly RecommendedQuestion[] {
	return chosen.filter(({ id }) => !leftOut.includes(id));
}

/** Another question for one, and the form that keeps to it; `shown` is its id, null when there is no other. */
export function swapQuestion(
	form: MeetingForm,
	plan: QuestionPlan,
	id: string,
): { readonly form: MeetingForm; readonly plan: QuestionPlan; readonly shown: string | null } {
	const next = anotherQuestion(plan, id);
	const shown = newcomer(plan, next);
	if (shown === null) return { form, plan, shown };
	const swaps = new Map(form.swaps);
	const first = [...swaps].find(([, now]) => now === id)?.[0] ?? id;
	if (first === shown) swaps.delete(first);
	else swaps.set(first, shown);
	return { form: { ...form, swaps }, plan: next, shown };
}

/** A new plan with the user's choices of before: where a question is there again, so is the one put in its place. */
export function keepSwaps(plan: QuestionPlan, { swaps }: MeetingForm): QuestionPlan {
	let kept = plan;
	for (const [from, to] of swaps) kept = walkTo(kept, from, to) ?? anotherQuestion(kept, from);
	return kept;
}

/** Walks the others for a question until the wanted one stands there; null when it does not come. */
function walkTo(plan: QuestionPlan, from: string, wanted: string): QuestionPlan | null {
	const seen = new Set<string>();
	let [walked, id]: [QuestionPlan, string | null] = [plan, from];
	while (id !== null && !seen.has(id)) {
		seen.add(id);
		const next: QuestionPlan = anotherQuestion(walked, id);
		[walked, id] = [next, newcomer(walked, next)];
		if (id === wanted) return walked;
	}
	return null;
}

function newcomer(before: QuestionPlan, after: QuestionPlan): string | null {
	return after.chosen.find((question) => !before.chosen.includes(question))?.id ?? null;
}
