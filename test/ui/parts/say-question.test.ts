import { describe, expect, test } from "vitest";
import type { QuestionReason } from "../../../src/domain/questions/question";
import { messagesFor } from "../../../src/i18n";
import { sayQuestionReason } from "../../../src/ui/parts/say-question";
import { day } from "../../support/day";

const TODAY = "2026-06-18";
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** One example of every code, so that a new reason does not compile before it has its sentence here. */
const EXAMPLES: { readonly [Code in QuestionReason["code"]]: readonly [QuestionReason & { readonly code: Code }, string, string] } = {
	"interest": [{ code: "interest" }, "To hear about them first", "S’intéresser d’abord à la personne"],
	"first-talk": [{ code: "first-talk" }, "A first conversation", "Un premier échange"],
	"give-first": [{ code: "give-first" }, "To give before asking", "Donner avant de demander"],
	"closing": [{ code: "closing" }, "A good one to end on", "Pour bien finir"],
	"own": [{ code: "own" }, "One of your own questions", "Une de vos questions"],
	"long-silence": [{ code: "long-silence", last: day("2024-05-02") }, "You last talked in May 2024", "Dernier échange en mai 2024"],
	"left-open": [{ code: "left-open", day: day("2026-03-02") }, "Left open in March", "Resté en suspens en mars"],
	"next-step": [{ code: "next-step", day: day("2026-06-03") }, "The next step you noted on 3 June", "La suite notée le 3 juin"],
	"promised": [{ code: "promised", by: "them", day: day("2025-12-01") }, "They promised you this in December 2025", "On vous l’a promis en décembre 2025"],
	"market": [{ code: "market", sector: "energy" }, "You want to know their market: energy", "Mieux connaître le marché : energy"],
	"purpose": [{ code: "purpose", purpose: "advice" }, "You want their advice", "Prendre conseil"],
	"goal": [{ code: "goal", goal: "Lead a team" }, "For your goal: Lead a team", "Pour votre objectif : Lead a team"],
	"relationship": [{ code: "relationship", relationship: "former-colleague" }, "You used to work together", "Vous avez travaillé ensemble"],
	"seeks": [{ code: "seeks", subject: "researchers" }, "They’re looking for researchers", "Cherche : researchers"],
	"offers": [{ code: "offers", subject: "user research" }, "They can help with user research", "Une aide possible : user research"],
};

describe("why a question is asked", () => {
	test.each(Object.entries(EXAMPLES))("%s", (_, [reason, english, french]) => {
		expect(sayQuestionReason(reason, messagesFor("en"), TODAY)).toBe(english);
		expect(plain(sayQuestionReason(reason, messagesFor("fr"), TODAY))).toBe(french);
	});

	test.each([
		[{ code: "promised", by: "me", day: null }, "You promised this", "Vous l’avez promis"],
		[{ code: "promised", by: "me", day: day("2026-06-17") }, "You promised this yesterday", "Vous l’avez promis hier"],
		[{ code: "promised", by: "them", day: null }, "They promised you this", "On vous l’a promis"],
		[{ code: "market", sector: null }, "You want to know their market", "Mieux connaître ce marché"],
	] as const)("%j", (reason, english, french) => {
		expect(sayQuestionReason(reason, messagesFor("en"), TODAY)).toBe(english);
		expect(plain(sayQuestionReason(reason, messagesFor("fr"), TODAY))).toBe(french);
	});
});
