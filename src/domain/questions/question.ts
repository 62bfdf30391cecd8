import type { ContactNetwork, Relationship } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import type { Purpose } from "../interactions/meeting";
import type { GoalKind } from "../reconnections/goal";

/** Where in a conversation a question has its place, in this order. */
export const QUESTION_PHASES = ["opening", "follow-up", "subject", "offer", "closing"] as const;
export type QuestionPhase = (typeof QUESTION_PHASES)[number];

/**
 * A fact that a question's words may hold, as `{company}`: current company, shared former company, sector, role, the goal's
 * name, one of its needs, what the contact seeks and offers, a topic left open.
 */
export const QUESTION_SLOTS = ["company", "former-company", "sector", "role", "goal", "need", "seek", "offer", "topic"] as const;
export type QuestionSlot = (typeof QUESTION_SLOTS)[number];

/** A question in each register; a text holds the same slots in all three, and no French article or elision before one. */
export interface QuestionText {
	readonly en: string;
	readonly fr: { readonly tu: string; readonly vous: string };
}

/** What a rule looks at. With several contacts it holds what is true of all of them. */
export interface QuestionFacts {
	/** How many contacts; 0 when nobody is chosen yet. */
	readonly people: number;
	readonly purpose: Purpose;
	readonly goalKind: GoalKind | null;
	/** Those that all contacts share. */
	readonly relationships: readonly Relationship[];
	readonly network: ContactNetwork | null;
	/** Days since the last exchange, with the one seen last; null when with one of them none is known. */
	readonly silenceDays: number | null;
	/** When the topic is a promise: the user's open one, one the user kept, or theirs; absent for any other topic. */
	readonly promise?: "mine" | "kept" | "theirs";
	/** The facts at hand to be put into words; null for those that are not, or not shared by all. */
	readonly slots: Readonly<Record<QuestionSlot, string | null>>;
}

/** Why a rule's question is asked; the recommendation adds the facts. */
export type QuestionWhy =
	| "interest" | "long-silence" | "first-talk" | "left-open" | "promised" | "next-step" | "market" | "purpose" | "goal"
	| "relationship" | "seeks" | "offers" | "give-first" | "closing";

/** Why a question is recommended: a code with its facts. Sentences are made in the interface. */
export type QuestionReason =
	| { readonly code: "interest" | "first-talk" | "give-first" | "closing" | "own" }
	| { readonly code: "long-silence"; readonly last: CalendarDay }
	| { readonly code: "left-open" | "next-step"; readonly day: CalendarDay }
	/** `by` is who promised; `day` null when unknown. */
	| { readonly code: "promised"; readonly by: "me" | "them"; readonly day: CalendarDay | null }
	| { readonly code: "market"; readonly sector: string | null }
	| { readonly code: "purpose"; readonly purpose: Purpose }
	| { readonly code: "goal"; readonly goal: string }
	| { readonly code: "relationship"; readonly relationship: Relationship }
	| { readonly code: "seeks" | "offers"; readonly subject: string };

/** Facts of an example, where they differ from one contact to keep in touch with, of whom nothing else is known. */
export type ExampleFacts = Partial<Omit<QuestionFacts, "slots">> & { readonly slots?: Partial<QuestionFacts["slots"]> };

/**
 * One question of the bank. It may be asked when `applies` holds, its purposes include that of the conversation, and every
 * slot in its words is filled. The examples are its tests and its page in `docs/questions.md`.
 */
export interface QuestionRule {
	/** Lower-case words with hyphens; it travels in notes as `%%rekindle:ID%%`, so it never changes its meaning. */
	readonly id: string;
	readonly phase: QuestionPhase;
	/** `all` is any purpose. */
	readonly purposes: readonly Purpose[] | "all";
	readonly applies: (facts: QuestionFacts) => boolean;
	readonly ask: QuestionText;
	readonly why: QuestionWhy;
	/** An example where it may be asked, and one where it may not. */
	readonly examples: { readonly chosen: ExampleFacts; readonly passed: ExampleFacts };
}

/** A question recommended for a conversation, in the words to be asked. */
export interface RecommendedQuestion {
	/** The rule's id, or one made of a follow-up's or the user's own question's words. */
	readonly id: string;
	readonly phase: QuestionPhase;
	readonly text: string;
	readonly reason: QuestionReason;
}

/** A question of the user's own, from the note chosen in settings. */
export interface OwnQuestion {
	readonly id: string;
	readonly text: string;
	readonly purposes: readonly Purpose[] | "all";
	/** Null for any. */
	readonly language: "en" | "fr" | null;
	/** Those it is for; empty for anyone. */
	readonly relationships: readonly Relationship[];
}
