import type { RecalledMeeting } from "../../src/domain/interactions/recalled-meeting";
import type { MeetingContent, NotedPromise, NotedQuestion } from "../../src/domain/notes/meeting-content";
import type { OwnQuestion, QuestionFacts, QuestionPhase, QuestionRule, QuestionWhy } from "../../src/domain/questions/question";
import { questionFacts } from "../../src/domain/questions/question-facts";
import type { QuestionInput } from "../../src/domain/questions/question-input";
import { wordsId } from "../../src/domain/questions/question-words";
import { aContact } from "./contact-builder";
import { day } from "./day";

type GivenRule = Partial<Omit<QuestionRule, "ask">> & { readonly ask?: string };

/** A rule on the subject that may be asked of anyone, in the same words in every register but for the register's name. */
export function aRule(id: string, { ask = `What about ${id}?`, ...given }: GivenRule = {}): QuestionRule {
	return {
		id, phase: "subject", purposes: "all", why: "purpose", applies: () => true, examples: { chosen: {}, passed: {} },
		ask: { en: ask, fr: { tu: `${ask} (tu)`, vous: `${ask} (vous)` } }, ...given,
	};
}

/** So many rules of a phase, `market-1` and on. */
export function rules(count: number, phase: QuestionPhase, why: QuestionWhy, given: GivenRule = {}): readonly QuestionRule[] {
	return Array.from({ length: count }, (_, at) => aRule(`${phase}-${why}-${at + 1}`, { phase, why, ...given }));
}

/** Enough of everything for a conversation. */
export const SMALL_BANK: readonly QuestionRule[] = [
	...rules(4, "opening", "interest"),
	aRule("opening-silence", { phase: "opening", why: "long-silence", applies: ({ silenceDays }) => (silenceDays ?? 0) > 365 }),
	aRule("turned-out", { phase: "follow-up", why: "left-open", ask: "Last time it was {topic}. How did it turn out?" }),
	aRule("planned", { phase: "follow-up", why: "next-step", ask: "We had said {topic}. Where does it stand?" }),
	aRule("from-them", {
		phase: "follow-up", why: "promised", ask: "You had offered {topic}. Is it still possible?", applies: ({ promise }) => promise === "theirs",
	}),
	aRule("from-me", {
		phase: "follow-up", why: "promised", ask: "I still owe you {topic}. Is it still of use?", applies: ({ promise }) => promise === "mine",
	}),
	aRule("kept", {
		phase: "follow-up", why: "promised", ask: "I did {topic}. Was it of use?", applies: ({ promise }) => promise === "kept",
	}),
	...rules(6, "subject", "purpose", { purposes: ["advice"] }),
	...rules(6, "subject", "market"),
	...rules(4, "subject", "goal", { applies: ({ goalKind }) => goalKind === "job" }),
	...rules(3, "subject", "relationship", { applies: ({ relationships }) => relationships.includes("former-colleague") }),
	...rules(3, "offer", "give-first"),
	aRule("seek", { phase: "offer", why: "seeks", ask: "How far are you with {seek}?" }),
	...rules(2, "closing", "closing", { purposes: ["advice", "keep-in-touch"] }),
];

/** The facts of one contact to keep in touch with, of whom nothing else is known, unless the test says otherwise. */
export function someFacts({ slots, ...given }: Partial<Omit<QuestionFacts, "slots">> & { slots?: Partial<QuestionFacts["slots"]> } = {}): QuestionFacts {
	const facts = questionFacts(anInput());
	return { ...facts, ...given, slots: { ...facts.slots, ...slots } };
}

/** Questions wanted on 13 May 2026 to keep in touch with one contact, in English, from a small bank, unless the test says otherwise. */
export function anInput(given: Partial<QuestionInput> = {}): QuestionInput {
	return {
		contacts: [{ contact: aContact(), last: null }], me: null, purpose: "keep-in-touch", goal: null, register: "en", today: day("2026-05-13"),
		recalled: [], owed: [], own: [], bank: SMALL_BANK, noted: [], ...given,
	};
}

interface GivenMeeting {
	/** Each with its answer: text, or none. */
	readonly asked?: readonly (readonly [idOrText: string, answer?: string])[];
	readonly promises?: readonly Partial<NotedPromise>[];
	readonly next?: readonly string[];
	readonly content?: Partial<MeetingContent>;
}

/** A meeting with Claire Fontaine. What is asked is an id, or when it holds a blank the words of a question without one. */
export function aRecalled(on: string, { asked = [], promises = [], next = [], content = {} }: GivenMeeting = {}): RecalledMeeting {
	return {
		path: `Meetings/${on} Claire.md`, day: day(on), channel: "coffee", purpose: null, contacts: ["People/Claire Fontaine.md"],
		content: {
			questions: asked.map(([said, answer = ""], line) => noted(said, answer, line)),
			insights: [],
			people: [],
			promises: promises.map((promise, line) => ({ line, text: "send the slides", task: null, byThem: false, due: null, ...promise })),
			nextSteps: next.map((text, line) => ({ line, text })),
			...content,
		},
	};
}

function noted(said: string, answer: string, line: number): NotedQuestion {
	return said.includes(" ") ? { line, id: null, text: said, answer } : { line, id: said, text: `What about ${said}?`, answer };
}

/** A question of the user's own, for anyone and anything. */
export function anOwn(text: string, given: Partial<OwnQuestion> = {}): OwnQuestion {
	return { id: wordsId("own", text), text, purposes: "all", language: null, relationships: [], ...given };
}
