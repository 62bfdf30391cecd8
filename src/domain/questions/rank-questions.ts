import { nameHash } from "../reconnections/name-hash";
import { askByRule } from "./ask-by-rule";
import { explainQuestion } from "./explain-question";
import { askOwn } from "./own-questions";
import type { PastQuestions } from "./past-questions";
import type { OwnQuestion, QuestionFacts, QuestionRule, QuestionWhy, RecommendedQuestion } from "./question";
import type { QuestionInput } from "./question-input";
import { wordsId } from "./question-words";

/** What a reason is worth: the conversation's purpose and goal the most, and what they seek more than what they could give. */
const WORTH: Readonly<Partial<Record<QuestionWhy, number>>> = {
	"purpose": 2, "goal": 2, "seeks": 2, "relationship": 1, "offers": 1, "long-silence": 1, "first-talk": 1,
};
const OWN_FIRST = 100;
const ASKED_LAST = -1000;

interface Candidate {
	readonly question: RecommendedQuestion;
	readonly rank: number;
	/** From 0 to 1: sets the order among equals. */
	readonly place: number;
}

/**
 * The questions that may be asked afresh, best first: the user's own, then those that say most about these people and this
 * goal, among equals in an order that is each contact's own; those asked lately come last, those answered not at all.
 */
export function rankQuestions(input: QuestionInput, facts: QuestionFacts, past: PastQuestions): readonly RecommendedQuestion[] {
	const seed = nameHash(input.contacts.map(({ contact }) => contact.path).sort().join("\n"));
	const candidates: Candidate[] = [];
	const add = (question: RecommendedQuestion, rank: number): void => {
		const { id, text } = question;
		const ids = id.startsWith("own-") ? [id] : [id, wordsId("own", text)];
		if (ids.some((one) => past.answered.has(one) || input.noted.includes(one))) return;
		const wasAsked = ids.some((one) => past.open.has(one));
		candidates.push({ question, rank: rank + (wasAsked ? ASKED_LAST : 0), place: nameHash(`${seed} ${id}`) });
	};
	for (const own of input.own) {
		const text = askOwn(own, facts, input);
		if (text !== null) add({ id: own.id, phase: "subject", text, reason: { code: "own" } }, OWN_FIRST + rankOwn(own));
	}
	for (const rule of input.bank) {
		// With nothing to look back to, there is nothing to follow up.
		const text = rule.phase === "follow-up" && input.recalled.length === 0 ? null : askByRule(rule, facts, input.register);
		if (text !== null) add({ id: rule.id, phase: rule.phase, text, reason: explainQuestion(rule, facts, input) }, rankRule(rule));
	}
	return candidates.sort((one, other) => other.rank - one.rank || one.place - other.place).map(({ question }) => question);
}

function rankOwn({ purposes, relationships }: OwnQuestion): number {
	return Number(purposes !== "all") + Number(relationships.length > 0);
}

/** An opening is about the person: what it holds of their work does not bring it forward. */
function rankRule({ ask, phase, purposes, why }: QuestionRule): number {
	const namesFact = phase !== "opening" && ask.en.includes("{");
	return Number(namesFact) + Number(purposes !== "all") + (WORTH[why] ?? 0);
}
