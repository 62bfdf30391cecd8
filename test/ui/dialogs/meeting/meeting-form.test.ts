import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecommendedQuestion } from "../../../../src/domain/questions/question";
import type { QuestionPlan } from "../../../../src/domain/questions/question-input";
import {
	choicesOf, isBetterAloud, keepSwaps, newMeetingForm, questionsIn, swapQuestion, withChoice, withPeople, withQuestion,
	type MeetingChoices, type MeetingForm,
} from "../../../../src/ui/dialogs/meeting/meeting-form";
import { day } from "../../../support/day";

const SUGGESTED: MeetingChoices = { channel: "coffee", purpose: "keep-in-touch", goal: null, register: "en" };
const FORM = newMeetingForm(["Ada.md"], day("2026-06-11"), SUGGESTED);

const question = (id: string): RecommendedQuestion => ({ id, phase: "subject", text: `${id}?`, reason: { code: "interest" } });
const planOf = (chosen: string, rest: string): QuestionPlan => ({
	chosen: [...chosen].map(question), rest: [...rest].map(question),
});
const idsOf = ({ chosen }: QuestionPlan): string => chosen.map(({ id }) => id).join("");

function swap(form: MeetingForm, plan: QuestionPlan, ...ids: string[]): ReturnType<typeof swapQuestion> {
	return ids.reduce<ReturnType<typeof swapQuestion>>((now, id) => swapQuestion(now.form, now.plan, id), { form, plan, shown: null });
}

describe("choices", () => {
	it("follow the people until the user has decided", () => {
		const decided = withChoice(FORM, { purpose: "advice" });
		const french: MeetingChoices = { channel: "call", purpose: "reconnect", goal: "Job.md", register: "fr-tu" };
		expect(choicesOf(withPeople(decided, ["Ben.md"], french))).toEqual({ ...french, purpose: "advice" });
	});

	it("name nobody twice", () => {
		expect(withPeople(FORM, ["Ada.md", "Ben.md", "Ada.md"], SUGGESTED).people).toEqual(["Ada.md", "Ben.md"]);
	});

	it("keep to no goal once that was decided", () => {
		const form = withChoice(withPeople(FORM, FORM.people, { ...SUGGESTED, goal: "Job.md" }), { goal: null });
		expect(choicesOf(form).goal).toBeNull();
	});

	it.each([
		["message", "advice", true],
		["email", "reconnect", true],
		["card", "discover", true],
		["email", "thank", false],
		["message", "keep-in-touch", false],
		["call", "advice", false],
		["lunch", "information", false],
	] as const)("by %s for %s are better aloud: %s", (channel, purpose, expected) => {
		expect(isBetterAloud({ ...SUGGESTED, channel, purpose })).toBe(expected);
	});
});

describe("questions", () => {
	const plan = planOf("abc", "xyz");

	it("left out stay out of the note, also when they are recommended again", () => {
		const form = withQuestion(withQuestion(FORM, "b", false), "c", false);
		expect(questionsIn(plan, withQuestion(form, "c", true)).map(({ id }) => id)).toEqual(["a", "c"]);
		expect(questionsIn(planOf("bd", ""), form).map(({ id }) => id)).toEqual(["d"]);
	});

	it("are replaced by another in their place", () => {
		expect(idsOf(swap(FORM, plan, "b").plan)).toBe("axc");
		expect(idsOf(swap(FORM, plan, "b", "x", "a").plan)).toBe("zyc");
	});

	it("stay where there is no other", () => {
		const alone = planOf("abc", "");
		expect(swap(FORM, alone, "b")).toEqual({ form: FORM, plan: alone, shown: null });
	});

	it("that were put in place stand there again in a new recommendation", () => {
		const { form } = swap(FORM, plan, "b", "x");
		expect(idsOf(keepSwaps(planOf("dbe", "wxyz"), form))).toBe("dye");
	});

	it("that were replaced are not shown again where the one in their place is gone", () => {
		const { form } = swap(FORM, plan, "b");
		expect(idsOf(keepSwaps(planOf("abc", "yz"), form))).toBe("ayc");
	});

	it("stand as recommended once the user has walked back to them", () => {
		const { form } = swap(FORM, planOf("ab", "x"), "b", "x");
		expect(form.swaps.size).toBe(0);
	});

	it("make way for one of another kind where no other follow-up is left, and come back so", () => {
		const followUp = (id: string): RecommendedQuestion => ({ ...question(id), phase: "follow-up" });
		const followed: QuestionPlan = { chosen: [followUp("f"), ...plan.chosen], rest: plan.rest };
		const { form, plan: swapped, shown } = swap(FORM, followed, "f");
		expect([idsOf(swapped), shown]).toEqual(["xabc", "x"]);
		expect(idsOf(keepSwaps({ ...followed, rest: planOf("", "yxz").rest }, form))).toBe("xabc");
	});

	it("that are not recommended any more change nothing", () => {
		const { form } = swap(FORM, plan, "b");
		expect(keepSwaps(planOf("de", "xyz"), form)).toEqual(planOf("de", "xyz"));
	});

	it("come back the same after any replacements, when the same ones are recommended", () => {
		fc.assert(fc.property(fc.array(fc.nat(2), { maxLength: 12 }), (places) => {
			const now = places.reduce(
				(at, place) => swap(at.form, at.plan, at.plan.chosen[place]?.id ?? ""),
				swap(FORM, plan),
			);
			const kept = idsOf(keepSwaps(plan, now.form));
			expect(new Set(kept).size, "no question twice").toBe(3);
			// With a single place walked, the others as recommended, it is the very same.
			if (new Set(places).size <= 1) expect(kept).toBe(idsOf(now.plan));
		}));
	});
});
