import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anotherQuestion } from "../../../src/domain/questions/another-question";
import { QUESTION_PHASES, type QuestionPhase, type RecommendedQuestion } from "../../../src/domain/questions/question";
import type { QuestionPlan } from "../../../src/domain/questions/question-input";

const question = (id: string, phase: QuestionPhase): RecommendedQuestion => ({ id, phase, text: `${id}?`, reason: { code: "interest" } });
const ids = (questions: readonly RecommendedQuestion[]): readonly string[] => questions.map(({ id }) => id);
const PLAN: QuestionPlan = {
	chosen: [question("o1", "opening"), question("f1", "follow-up"), question("s1", "subject"), question("s2", "subject"), question("c1", "closing")],
	rest: [question("o2", "opening"), question("s3", "subject"), question("s4", "subject")],
};

describe("another question", () => {
	test("takes the place of one, from the same phase", () => {
		const { chosen, rest } = anotherQuestion(PLAN, "s1");
		expect(ids(chosen)).toEqual(["o1", "f1", "s3", "s2", "c1"]);
		expect(ids(rest)).toEqual(["o2", "s4", "s1"]);
	});

	test("walks all others before the first comes round", () => {
		const seen: string[] = [];
		let plan = PLAN;
		for (let step = 0; step < 4; step++) {
			plan = anotherQuestion(plan, plan.chosen[2]?.id ?? "");
			seen.push(plan.chosen[2]?.id ?? "");
		}
		expect(seen).toEqual(["s3", "s4", "s1", "s3"]);
	});

	test("where no other follow-up is left, one on the subject comes", () => {
		const { chosen, rest } = anotherQuestion(PLAN, "f1");
		expect(ids(chosen)).toEqual(["o1", "s3", "s1", "s2", "c1"]);
		expect(ids(rest)).toEqual(["o2", "s4", "f1"]);
	});

	test("the first of two follow-ups leaves its place to the second", () => {
		const plan = { ...PLAN, chosen: [question("f1", "follow-up"), question("f2", "follow-up")] };
		expect(ids(anotherQuestion(plan, "f1").chosen)).toEqual(["f2", "s3"]);
	});

	test.each(["c1", "o2", "nobody"])("leaves the plan as it is for %s", (id) => {
		expect(anotherQuestion(PLAN, id)).toBe(PLAN);
	});
});

const plans = fc.uniqueArray(fc.record({ id: fc.string(), phase: fc.constantFrom(...QUESTION_PHASES) }), { selector: ({ id }) => id, maxLength: 20 })
	.chain((all) => fc.record({
		plan: fc.integer({ min: 0, max: all.length }).map((cut): QuestionPlan => {
			const questions = all.map(({ id, phase }) => question(id, phase));
			const chosen = QUESTION_PHASES.flatMap((phase) => questions.slice(0, cut).filter((one) => one.phase === phase));
			return { chosen, rest: questions.slice(cut) };
		}),
		steps: fc.array(fc.nat({ max: 20 }), { maxLength: 30 }),
	}));

test("after any number of steps all questions are there once, as many chosen as before, in the order of a conversation", () => {
	fc.assert(fc.property(plans, ({ plan, steps }) => {
		const after = steps.reduce((now, at) => anotherQuestion(now, now.chosen[at % Math.max(1, now.chosen.length)]?.id ?? ""), plan);
		expect(new Set(ids([...after.chosen, ...after.rest]))).toEqual(new Set(ids([...plan.chosen, ...plan.rest])));
		expect(after.chosen).toHaveLength(plan.chosen.length);
		expect(after.rest).toHaveLength(plan.rest.length);
		const places = after.chosen.map(({ phase }) => QUESTION_PHASES.indexOf(phase));
		expect(places).toEqual([...places].sort((one, other) => one - other));
	}));
});

test("one place shows every question of its phase once before any comes round", () => {
	fc.assert(fc.property(plans, fc.nat({ max: 20 }), ({ plan }, at) => {
		const first = plan.chosen[at % Math.max(1, plan.chosen.length)];
		fc.pre(first !== undefined && first.phase !== "follow-up");
		const others = plan.rest.filter(({ phase }) => phase === first?.phase);
		const seen: string[] = [];
		let [now, id] = [plan, first?.id ?? ""];
		for (let step = 0; step < others.length; step++) {
			const before = new Set(ids(now.chosen));
			now = anotherQuestion(now, id);
			id = ids(now.chosen).find((one) => !before.has(one)) ?? "";
			seen.push(id);
		}
		expect(seen).toEqual(ids(others));
		expect(ids(anotherQuestion(now, id).chosen)).toEqual(ids(plan.chosen));
	}));
});
