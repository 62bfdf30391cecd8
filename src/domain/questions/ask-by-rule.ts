import type { QuestionFacts, QuestionRule } from "./question";
import { fillSlots, textIn } from "./question-words";
import type { Register } from "../text/register";

/** A rule's words for a conversation; null when it may not be asked there, or a fact in its words is not known. */
export function askByRule(rule: QuestionRule, facts: QuestionFacts, register: Register): string | null {
	if (rule.purposes !== "all" && !rule.purposes.includes(facts.purpose)) return null;
	const text = fillSlots(textIn(register, rule.ask), facts.slots);
	return text !== null && rule.applies(facts) ? text : null;
}
