import { describe, expect, test } from "vitest";
import type { RecommendedQuestion } from "../../../src/domain/questions/question";
import type { QuestionInput } from "../../../src/domain/questions/question-input";
import { recommendQuestions } from "../../../src/domain/questions/recommend-questions";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { anOwed } from "../../support/facts-builder";
import { anInput, anOwn, aRecalled, aRule, SMALL_BANK } from "../../support/question-builder";

const CLAIRE = "People/Claire Fontaine.md";

/** What is come back to, those chosen first. */
function followUps(given: Partial<QuestionInput>): readonly RecommendedQuestion[] {
	const { chosen, rest } = recommendQuestions(anInput(given));
	return [...chosen, ...rest].filter(({ phase }) => phase === "follow-up");
}
const texts = (given: Partial<QuestionInput>): readonly string[] => followUps(given).map(({ text }) => text);

describe("questions left open", () => {
	test("come back with their id, in their own words, and are not asked twice", () => {
		const input = anInput({ recalled: [aRecalled("2026-03-03", { asked: [["subject-market-1"]] })] });
		const { chosen, rest } = recommendQuestions(input);
		expect([...chosen, ...rest].filter(({ id }) => id === "subject-market-1")).toEqual([
			{ id: "subject-market-1", phase: "follow-up", text: "What about subject-market-1?", reason: { code: "left-open", day: "2026-03-03" } },
		]);
		expect(chosen.map(({ id }) => id)).toContain("subject-market-1");
	});

	test("follow the language of the conversation while the words are the rule's, and else stay the user's", () => {
		const asked = aRecalled("2026-03-03", {
			content: { questions: [
				{ line: 1, id: "subject-market-1", text: "What about  subject-market-1 ?", answer: "" },
				{ line: 2, id: "subject-market-2", text: "What about the market in Lyon?", answer: "" },
			] },
		});
		expect(texts({ recalled: [asked], register: "fr-tu" })).toEqual(["What about subject-market-1? (tu)", "What about the market in Lyon?"]);
	});

	test("of the last three meetings, the latest first; what was answered in another of them is closed", () => {
		const recalled = [
			aRecalled("2026-05-04", { asked: [["subject-market-1"]] }),
			aRecalled("2026-04-04", { asked: [["subject-market-2"], ["subject-market-3"]] }),
			aRecalled("2026-03-04", { asked: [["subject-market-3", "they told me"], ["subject-market-1"], ["subject-market-4"]] }),
			aRecalled("2026-02-04", { asked: [["subject-market-5"]] }),
		];
		expect(followUps({ recalled }).map(({ id, reason }) => [id, "day" in reason && reason.day])).toEqual([
			["subject-market-1", "2026-05-04"], ["subject-market-2", "2026-04-04"], ["subject-market-4", "2026-03-04"],
		]);
	});

	test("an opening and a closing question belong where they are: asked again last of all", () => {
		const recalled = [aRecalled("2026-05-04", { asked: [["opening-interest-1"], ["closing-closing-1"]] })];
		const { chosen, rest } = recommendQuestions(anInput({ recalled }));
		expect(followUps({ recalled })).toEqual([]);
		expect(chosen.map(({ id }) => id)).not.toContain("opening-interest-1");
		expect(rest.filter(({ phase }) => phase === "opening").at(-1)?.id).toBe("opening-interest-1");
		expect(chosen.at(-1)?.id).toBe("closing-closing-2");
	});

	test("words that are no question are asked about, a question of the user's is asked again", () => {
		const recalled = [aRecalled("2026-05-04", { asked: [["the budget for **2027**."], ["And the flat, after all?"]] })];
		expect(texts({ recalled })).toEqual([
			"Last time it was the budget for 2027. How did it turn out?", "And the flat, after all?",
		]);
	});

	test("no more than four, so that the others may be asked afresh", () => {
		const asked = [1, 2, 3, 4, 5, 6].map((number) => [`subject-market-${number}`] as const);
		const { chosen, rest } = recommendQuestions(anInput({ purpose: "advice", recalled: [aRecalled("2026-05-04", { asked })] }));
		expect([...chosen, ...rest].filter(({ phase }) => phase === "follow-up")).toHaveLength(4);
		expect(rest.filter(({ phase }) => phase === "subject").slice(-2).map(({ id }) => id).sort()).toEqual(["subject-market-5", "subject-market-6"]);
	});

	test("a question of the user's own is one left open too", () => {
		const own = anOwn("Tell me about the boat");
		const recalled = [aRecalled("2026-05-04", { content: { questions: [{ line: 0, id: own.id, text: own.text, answer: "" }] } })];
		const { chosen, rest } = recommendQuestions(anInput({ recalled, own: [own] }));
		expect([...chosen, ...rest].filter(({ id }) => id === own.id).map(({ phase }) => phase)).toEqual(["follow-up"]);
	});

	test("a question of the user's own in the other language stays where it is", () => {
		const own = anOwn("Et le bateau ?", { language: "fr" });
		const recalled = [aRecalled("2026-05-04", { content: { questions: [{ line: 0, id: own.id, text: own.text, answer: "" }] } })];
		expect(texts({ recalled, own: [own] })).toEqual([]);
		expect(texts({ recalled, own: [own], register: "fr-tu" })).toEqual(["Et le bateau ?"]);
	});

	test("a page of text is no question to ask again", () => {
		expect(texts({ recalled: [aRecalled("2026-05-04", { asked: [[`${"word ".repeat(100)}?`]] })] })).toEqual([]);
	});
});

describe("what was planned and promised", () => {
	test("the next step of the last meeting alone", () => {
		const recalled = [aRecalled("2026-05-04", { next: ["- visit the site.", " "] }), aRecalled("2026-04-04", { next: ["write"] })];
		expect(followUps({ recalled })).toMatchObject([
			{ text: "We had said visit the site. Where does it stand?", reason: { code: "next-step", day: "2026-05-04" } },
		]);
	});

	test.each([
		["by them, in a task", { owed: [anOwed({ kind: "waiting", since: day("2026-04-01") })] }, "You had offered send the slides. Is it still possible?", "them", "2026-04-01"],
		["by them, in the note", { recalled: [aRecalled("2026-05-04", { promises: [{ byThem: true }] })] }, "You had offered send the slides. Is it still possible?", "them", "2026-05-04"],
		["by the user, in a task", { owed: [anOwed()] }, "I still owe you send the slides. Is it still of use?", "me", null],
		["asked of the user", { owed: [anOwed({ kind: "request" })] }, "I still owe you send the slides. Is it still of use?", "me", null],
		["by the user, in the note", { recalled: [aRecalled("2026-05-04", { promises: [{ task: "open" }] })] }, "I still owe you send the slides. Is it still of use?", "me", "2026-05-04"],
		["by the user, and kept", { recalled: [aRecalled("2026-05-04", { promises: [{ task: "done" }] })] }, "I did send the slides. Was it of use?", "me", "2026-05-04"],
	] as const)("promised %s", (_, given, text, by, on) => {
		expect(followUps(given)).toMatchObject([{ text, reason: { code: "promised", by, day: on } }]);
	});

	test.each([
		["their promise whose day is to come", { owed: [anOwed({ kind: "waiting", due: day("2026-05-14") })] }],
		["their promise kept", { recalled: [aRecalled("2026-05-04", { promises: [{ byThem: true, task: "done" as const }] })] }],
		["thanks", { owed: [anOwed({ kind: "thanks", text: "" })] }],
		["news", { owed: [anOwed({ kind: "update" })] }],
		["a promise without words", { owed: [anOwed({ text: "" })] }],
		["a promise in an older meeting", { recalled: [aRecalled("2026-05-04"), aRecalled("2026-04-04", { promises: [{}] })] }],
	])("nothing is asked about %s", (_, given) => {
		expect(followUps(given)).toEqual([]);
	});

	test("a promise in the note and in its task is one, told by the task's meeting", () => {
		const recalled = [aRecalled("2026-05-04", { promises: [{ task: "open" }] })];
		expect(followUps({ recalled, owed: [anOwed({ path: recalled[0]?.path ?? "" })] })).toMatchObject([{ reason: { day: "2026-05-04" } }]);
	});

	test("a promise asked about and not answered is asked about while it is open", () => {
		const [first] = followUps({ owed: [anOwed()] });
		const recalled = [aRecalled("2026-05-04", { asked: [[first?.id ?? ""]] })];
		expect(followUps({ recalled, owed: [anOwed()] }).map(({ id }) => id)).toEqual([first?.id]);
		expect(followUps({ recalled })).toEqual([]);
		expect(followUps({ owed: [anOwed()], recalled: [aRecalled("2026-05-04", { asked: [[first?.id ?? "", "yes"]] })] })).toEqual([]);
	});

	test("the first of each kind comes before the second of any, and two are chosen", () => {
		const recalled = [aRecalled("2026-05-04", {
			asked: [["subject-market-1"], ["subject-market-2"]], next: ["meet Zoe", "meet Bo"], promises: [{ byThem: true }],
		})];
		expect(texts({ recalled })).toEqual([
			"What about subject-market-1?", "We had said meet Zoe. Where does it stand?", "You had offered send the slides. Is it still possible?",
			"What about subject-market-2?", "We had said meet Bo. Where does it stand?",
		]);
		expect(recommendQuestions(anInput({ recalled })).chosen.filter(({ phase }) => phase === "follow-up")).toHaveLength(2);
	});

	test("a long topic ends at a word", () => {
		const recalled = [aRecalled("2026-05-04", { next: [`compare ${"everything ".repeat(20)}`] })];
		expect(texts({ recalled })[0]?.length).toBeLessThan(140);
		expect(texts({ recalled })[0]).toMatch(/^We had said compare (everything )+everything…\. Where/);
	});

	test("marks of other tools in a topic end no comment and fill no place", () => {
		expect(texts({ recalled: [aRecalled("2026-05-04", { next: ["talk of {topic} and {company} %%rekindle:x%% %%"] })] })).toEqual([
			"We had said talk of {topic} and {company}. Where does it stand?",
		]);
	});

	test("between the user and one of several, nothing is said in front of the others", () => {
		const contacts = [CLAIRE, "People/Zoe.md"].map((path) => ({ contact: aContact({ path }), last: null }));
		expect(followUps({ contacts, owed: [anOwed()] })).toEqual([]);
		expect(followUps({ contacts, owed: [anOwed({ contacts: ["People/Zoe.md", CLAIRE] })] })).toHaveLength(1);
	});

	test("without words for it in the bank, a topic is left alone", () => {
		const bank = SMALL_BANK.filter(({ why }) => why !== "next-step");
		expect(followUps({ bank, recalled: [aRecalled("2026-05-04", { next: ["meet Zoe"] })] })).toEqual([]);
	});

	test("a rule that names no topic needs a meeting to look back to", () => {
		const bank = [...SMALL_BANK, aRule("how-was-it", { phase: "follow-up", why: "left-open" })];
		expect(followUps({ bank })).toEqual([]);
		expect(followUps({ bank, recalled: [aRecalled("2026-05-04")] })).toMatchObject([{ id: "how-was-it", reason: { day: "2026-05-04" } }]);
	});
});
