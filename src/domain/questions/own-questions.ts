import { languageOf } from "../text/register";
import type { OwnQuestion, QuestionFacts } from "./question";
import type { QuestionInput } from "./question-input";
import { fillSlots } from "./question-words";

/** The user's own question for a conversation, its facts in their places; null when it is not meant for that one. */
export function askOwn(own: OwnQuestion, facts: QuestionFacts, { register }: Pick<QuestionInput, "register">): string | null {
	if (own.purposes !== "all" && !own.purposes.includes(facts.purpose)) return null;
	if (own.language !== null && own.language !== languageOf(register)) return null;
	const { relationships } = facts;
	if (own.relationships.length > 0 && !own.relationships.some((one) => relationships.includes(one))) return null;
	return fillSlots(own.text, facts.slots);
}
