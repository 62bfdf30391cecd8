import type { CalendarDay } from "../day/calendar-day";
import type { NotedPromise } from "../notes/meeting-content";
import type { Owed } from "../reconnections/owed";
import { topicWords } from "./fact-words";
import type { QuestionFacts, QuestionReason } from "./question";
import type { QuestionInput } from "./question-input";
import { wordsId } from "./question-words";

/** Something to come back to in a conversation. */
export interface Topic {
	/** Made of its words. */
	readonly id: string;
	/** As it may stand inside a question. */
	readonly words: string;
	readonly reason: Extract<QuestionReason, { readonly code: "left-open" | "next-step" | "promised" }>;
	/** Whose promise it is, when it is one. */
	readonly promise?: NonNullable<QuestionFacts["promise"]>;
}

/** What was planned in the last meeting, in the note's order. */
export function plannedTopics({ recalled: [last] }: QuestionInput): readonly Topic[] {
	if (last === undefined) return [];
	return last.content.nextSteps.flatMap(({ text }) => topic("next", text, { reason: { code: "next-step", day: last.day } }));
}

/** What the others promised all together, in the last meeting or a task; that whose day is yet to come is left alone. */
export function theirPromises(input: QuestionInput): readonly Topic[] {
	const isDue = ({ due }: Owed | NotedPromise): boolean => due === null || due <= input.today;
	return [
		...owedTogether(input).filter((owed) => owed.kind === "waiting" && isDue(owed)).flatMap((owed) => owedTopic(owed, "theirs", input)),
		...notedTopics(input, "theirs", (promise) => promise.byThem && promise.task !== "done" && isDue(promise)),
	];
}

/** What the user promised in the last meeting and has done since. */
export function keptPromises(input: QuestionInput): readonly Topic[] {
	return notedTopics(input, "kept", ({ byThem, task }) => !byThem && task === "done");
}

/** What the user still owes to all of the contacts. */
export function myPromises(input: QuestionInput): readonly Topic[] {
	return [
		...owedTogether(input).filter(({ kind }) => kind === "promise" || kind === "request").flatMap((owed) => owedTopic(owed, "mine", input)),
		...notedTopics(input, "mine", ({ byThem, task }) => !byThem && task !== "done"),
	];
}

/** What concerns all of the contacts: in front of some, nothing is said of what is between the user and one. */
function owedTogether({ contacts, owed }: QuestionInput): readonly Owed[] {
	return owed.filter((one) => {
		if (one.contacts.length < contacts.length) return false;
		const concerned = new Set(one.contacts);
		return contacts.every(({ contact }) => concerned.has(contact.path));
	});
}

function owedTopic({ text, since, path }: Owed, promise: NonNullable<Topic["promise"]>, { recalled }: QuestionInput): readonly Topic[] {
	const day = since ?? recalled.find((meeting) => meeting.path === path)?.day ?? null;
	return topic("promise", text, { reason: promised(promise, day), promise });
}

function notedTopics(
	{ recalled: [last] }: QuestionInput, promise: NonNullable<Topic["promise"]>, isMeant: (promise: NotedPromise) => boolean,
): readonly Topic[] {
	if (last === undefined) return [];
	return last.content.promises.filter(isMeant)
		.flatMap(({ text }) => topic("promise", text, { reason: promised(promise, last.day), promise }));
}

function promised(promise: Topic["promise"], day: CalendarDay | null): Topic["reason"] {
	return { code: "promised", by: promise === "theirs" ? "them" : "me", day };
}

/** None for a text without words. */
function topic(prefix: "next" | "promise", text: string, rest: Pick<Topic, "reason" | "promise">): readonly Topic[] {
	const words = topicWords(text);
	return words === null ? [] : [{ id: wordsId(prefix, text), words, ...rest }];
}
