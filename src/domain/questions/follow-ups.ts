import { nameHash } from "../reconnections/name-hash";
import { languageOf, REGISTERS } from "../text/register";
import { askByRule } from "./ask-by-rule";
import { plainLine, topicWords } from "./fact-words";
import type { OpenQuestion, PastQuestions } from "./past-questions";
import type { QuestionFacts, QuestionRule, RecommendedQuestion } from "./question";
import type { QuestionInput } from "./question-input";
import { wordsId } from "./question-words";
import { keptPromises, myPromises, plannedTopics, theirPromises, type Topic } from "./topics";

/** A long list of questions left open is no list of follow-ups: the others may be asked afresh. */
const MOST_LEFT_OPEN = 4;
const LONGEST_QUESTION = 300;

/**
 * What to come back to from the last meetings, the first of each kind before the second of any: questions left open in their
 * own words, and what was planned or promised in the words of a rule of the bank.
 */
export function listFollowUps(input: QuestionInput, facts: QuestionFacts, past: PastQuestions): readonly RecommendedQuestion[] {
	const kinds = [
		leftOpen(input, facts, past),
		...[plannedTopics, theirPromises, keptPromises, myPromises].map((topicsOf) =>
			topicsOf(input).map((topic) => askAbout(topic, input, facts)).filter((question) => question !== null)),
	];
	const followUps = new Map<string, RecommendedQuestion>();
	for (let place = 0; kinds.some((kind) => place < kind.length); place++) {
		for (const { [place]: question } of kinds) {
			if (question !== undefined && !followUps.has(question.id)) followUps.set(question.id, question);
		}
	}
	return [...followUps.values()].filter(({ id }) => !past.answered.has(id) && !input.noted.includes(id));
}

function leftOpen(input: QuestionInput, facts: QuestionFacts, { open }: PastQuestions): readonly RecommendedQuestion[] {
	const questions: RecommendedQuestion[] = [];
	for (const question of open.values()) {
		if (questions.length === MOST_LEFT_OPEN) break;
		const followUp = askAgain(question, input, facts);
		if (followUp !== null) questions.push(followUp);
	}
	return questions;
}

/** A question left open, with its id; null for one that has its place at the beginning or end, and what no longer is open. */
function askAgain(question: OpenQuestion, input: QuestionInput, facts: QuestionFacts): RecommendedQuestion | null {
	const { id, day, text } = question;
	// A promise that is still open comes by itself.
	if (id.startsWith("promise-")) return null;
	const rule = input.bank.find((one) => one.id === id);
	if (rule?.phase === "opening" || rule?.phase === "closing" || rule?.phase === "follow-up") return null;
	const own = input.own.find((one) => one.id === id);
	if (own !== undefined && own.language !== null && own.language !== languageOf(input.register)) return null;
	const words = plainLine(text);
	if (words === "" || words.length > LONGEST_QUESTION) return null;
	const reason = { code: "left-open", day } as const;
	if (rule === undefined && !question.isKnown && !words.endsWith("?")) {
		const topic = topicWords(text);
		return topic === null ? null : askAbout({ id, words: topic, reason }, input, facts);
	}
	const said = rule === undefined ? null : sayInRegister(rule, words, input, facts);
	return { id, phase: "follow-up", text: said ?? words, reason };
}

/** The words of a rule in the conversation's register, when what was noted is the rule's in any; else the user's stay. */
function sayInRegister(rule: QuestionRule, noted: string, { register }: QuestionInput, facts: QuestionFacts): string | null {
	const key = wordsId("own", noted);
	const isRules = REGISTERS.some((one) => wordsId("own", askByRule(rule, facts, one) ?? "") === key);
	return isRules ? askByRule(rule, facts, register) : null;
}

/** A question about a topic, in the words of one of the bank's rules for such; null when it has none that fits. */
function askAbout({ id, words, reason, promise }: Topic, { bank, register }: QuestionInput, facts: QuestionFacts): RecommendedQuestion | null {
	const about: QuestionFacts = { ...facts, ...(promise === undefined ? {} : { promise }), slots: { ...facts.slots, topic: words } };
	const texts = bank
		.filter((rule) => rule.why === reason.code && rule.ask.en.includes("{topic}"))
		.map((rule) => askByRule(rule, about, register))
		.filter((text) => text !== null);
	const text = texts[Math.floor(nameHash(id) * texts.length)];
	return text === undefined ? null : { id, phase: "follow-up", text, reason };
}
