import { expect, test } from "vitest";
import { explainQuestion } from "../../../src/domain/questions/explain-question";
import type { QuestionFacts, QuestionReason, QuestionWhy } from "../../../src/domain/questions/question";
import type { QuestionInput } from "../../../src/domain/questions/question-input";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { aGoal } from "../../support/facts-builder";
import { anInput, aRecalled, aRule, someFacts } from "../../support/question-builder";

const KNOWN: Partial<QuestionInput> = {
	contacts: [{ contact: aContact(), last: day("2026-01-02") }], goal: aGoal({ name: "Lead" }), recalled: [aRecalled("2026-03-03")],
};
const FACTS = someFacts({ purpose: "advice", relationships: ["friend", "client"], slots: { sector: "energy", seek: "a CTO", offer: "wine" } });

/** What each says with all facts there and with none. */
const REASONS: Readonly<Record<QuestionWhy, readonly [QuestionReason, QuestionReason]>> = {
	"interest": [{ code: "interest" }, { code: "interest" }],
	"first-talk": [{ code: "first-talk" }, { code: "first-talk" }],
	"give-first": [{ code: "give-first" }, { code: "give-first" }],
	"closing": [{ code: "closing" }, { code: "closing" }],
	"purpose": [{ code: "purpose", purpose: "advice" }, { code: "purpose", purpose: "keep-in-touch" }],
	"long-silence": [{ code: "long-silence", last: day("2026-01-02") }, { code: "interest" }],
	"left-open": [{ code: "left-open", day: day("2026-03-03") }, { code: "interest" }],
	"next-step": [{ code: "next-step", day: day("2026-03-03") }, { code: "interest" }],
	"promised": [{ code: "promised", by: "me", day: day("2026-03-03") }, { code: "promised", by: "me", day: null }],
	"market": [{ code: "market", sector: "energy" }, { code: "market", sector: null }],
	"goal": [{ code: "goal", goal: "Lead" }, { code: "purpose", purpose: "keep-in-touch" }],
	"relationship": [{ code: "relationship", relationship: "client" }, { code: "interest" }],
	"seeks": [{ code: "seeks", subject: "a CTO" }, { code: "give-first" }],
	"offers": [{ code: "offers", subject: "wine" }, { code: "interest" }],
};

test.each(Object.entries(REASONS) as [QuestionWhy, readonly [QuestionReason, QuestionReason]][])("%s", (why, [known, unknown]) => {
	const applies = (facts: QuestionFacts): boolean => facts.relationships.includes("client");
	expect(explainQuestion(aRule("x", { why, applies }), FACTS, anInput(KNOWN))).toEqual(known);
	expect(explainQuestion(aRule("x", { why, applies }), someFacts(), anInput())).toEqual(unknown);
});
