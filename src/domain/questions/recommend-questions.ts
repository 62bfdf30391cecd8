import { listFollowUps } from "./follow-ups";
import { readPastQuestions } from "./past-questions";
import { QUESTION_PHASES, type QuestionPhase, type RecommendedQuestion } from "./question";
import { questionFacts } from "./question-facts";
import type { QuestionInput, QuestionPlan } from "./question-input";
import { rankQuestions } from "./rank-questions";

const FEWEST = 5;
const USUAL = 7;
const MOST = 12;
/** The phases of a conversation, the most wanted first: with fewer questions the later ones fall away. */
const WANTED: readonly QuestionPhase[] = [
	"subject", "opening", "follow-up", "offer", "closing", "subject", "follow-up", "subject",
];
/** Where more are taken from when these do not give enough. */
const BEYOND: readonly QuestionPhase[] = [
	...repeat(["subject", "subject", "offer"]), ...repeat(["offer"]), ...repeat(["opening", "closing"]),
];
/** As many of the user's own questions come before those with another reason. */
const OWN_IN_A_ROW = 2;

/**
 * The questions to ask, in the order of a conversation. Without a `count`, from 1 to 12, they are five to seven, fewer only
 * when there are no more to ask: an opening, up to two follow-ups, two or three on the subject, one on offers and needs, the
 * closing one.
 */
export function recommendQuestions(input: QuestionInput, count?: number): QuestionPlan {
	const facts = questionFacts(input);
	const past = readPastQuestions(input.recalled);
	const followUps = listFollowUps(input, facts, past);
	const followed = new Set(followUps.map(({ id }) => id));
	const pool = [...followUps, ...rankQuestions(input, facts, past).filter(({ id }) => !followed.has(id))];
	const wasAsked = ({ id, phase }: RecommendedQuestion): boolean => phase !== "follow-up" && past.open.has(id);
	const chosen = choose(pool, count === undefined ? null : Math.min(MOST, Math.max(1, Math.floor(count))), wasAsked);
	const rest = pool.filter((question) => !chosen.includes(question));
	return { chosen: inOrder(chosen), rest: inOrder(rest) };
}

type Test = (question: RecommendedQuestion) => boolean;

function choose(pool: readonly RecommendedQuestion[], count: number | null, wasAsked: Test): readonly RecommendedQuestion[] {
	const pools = new Map(QUESTION_PHASES.map((phase) => [phase, pool.filter((question) => question.phase === phase)]));
	const chosen: RecommendedQuestion[] = [];
	[...WANTED, ...BEYOND].forEach((phase, at) => {
		const left = pools.get(phase) ?? [];
		if (left.length === 0 || chosen.length >= (count ?? (at < WANTED.length ? USUAL : FEWEST))) return;
		chosen.push(...left.splice(nextOf(left, chosen, wasAsked), 1));
	});
	return chosen;
}

/** The place of the first not asked lately whose reason none of those chosen has: a conversation is not about one thing alone. */
function nextOf(left: readonly RecommendedQuestion[], chosen: readonly RecommendedQuestion[], wasAsked: Test): number {
	const isNew: Test = (question) => {
		const { phase, reason: { code } } = question;
		const alike = chosen.filter((one) => one.phase === phase && one.reason.code === code).length;
		return alike < (code === "own" ? OWN_IN_A_ROW : 1) && !wasAsked(question);
	};
	return Math.max(0, left.findIndex(isNew));
}

function inOrder(questions: readonly RecommendedQuestion[]): readonly RecommendedQuestion[] {
	return QUESTION_PHASES.flatMap((phase) => questions.filter((question) => question.phase === phase));
}

function repeat(phases: readonly QuestionPhase[]): readonly QuestionPhase[] {
	return Array.from({ length: MOST }, () => phases).flat();
}
