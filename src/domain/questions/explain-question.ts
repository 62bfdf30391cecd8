import type { QuestionFacts, QuestionReason, QuestionRule } from "./question";
import { lastExchange } from "./question-facts";
import type { QuestionInput } from "./question-input";

const INTEREST: QuestionReason = { code: "interest" };

/** Why a rule's question is asked, with the facts it is asked for; where these are missing, the next best that is true. */
export function explainQuestion(rule: QuestionRule, facts: QuestionFacts, { contacts, goal, recalled }: QuestionInput): QuestionReason {
	const { purpose, slots } = facts;
	const lastMeeting = recalled[0]?.day ?? null;
	switch (rule.why) {
		case "interest":
		case "first-talk":
		case "give-first":
		case "closing":
			return { code: rule.why };
		case "long-silence": {
			const last = lastExchange(contacts);
			return last === null ? INTEREST : { code: "long-silence", last };
		}
		case "left-open":
		case "next-step":
			return lastMeeting === null ? INTEREST : { code: rule.why, day: lastMeeting };
		case "promised":
			return { code: "promised", by: facts.promise === "theirs" ? "them" : "me", day: lastMeeting };
		case "market":
			return { code: "market", sector: slots.sector };
		case "goal":
			return goal === null ? { code: "purpose", purpose } : { code: "goal", goal: goal.name };
		case "relationship": {
			const relationship = facts.relationships.find((one) => rule.applies({ ...facts, relationships: [one] }));
			return relationship === undefined ? INTEREST : { code: "relationship", relationship };
		}
		case "seeks":
			return slots.seek === null ? { code: "give-first" } : { code: "seeks", subject: slots.seek };
		case "offers":
			return slots.offer === null ? INTEREST : { code: "offers", subject: slots.offer };
		case "purpose":
			return { code: "purpose", purpose };
	}
}
