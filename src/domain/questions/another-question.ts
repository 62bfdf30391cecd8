import type { QuestionPhase, RecommendedQuestion } from "./question";
import type { QuestionPlan } from "./question-input";

/**
 * The plan with another question of the same phase in the place of one, the next of the rest; that one comes round again
 * when all others have been there. Where no other follow-up is left, a question on the subject takes its place. The same
 * plan when there is nothing to take, or the id is not among those chosen.
 */
export function anotherQuestion(plan: QuestionPlan, id: string): QuestionPlan {
	const replaced = plan.chosen.find((question) => question.id === id);
	const next = replaced === undefined ? undefined : nextOf(plan.rest, replaced.phase);
	if (replaced === undefined || next === undefined) return plan;
	const rest = [...plan.rest.filter((question) => question !== next), replaced];
	if (next.phase === replaced.phase) return { chosen: plan.chosen.map((question) => (question === replaced ? next : question)), rest };
	const others = plan.chosen.filter((question) => question !== replaced);
	const before = others.findIndex(({ phase }) => phase !== "opening" && phase !== "follow-up");
	return { chosen: before < 0 ? [...others, next] : [...others.slice(0, before), next, ...others.slice(before)], rest };
}

function nextOf(rest: readonly RecommendedQuestion[], wanted: QuestionPhase): RecommendedQuestion | undefined {
	const next = rest.find(({ phase }) => phase === wanted);
	return next === undefined && wanted === "follow-up" ? nextOf(rest, "subject") : next;
}
