import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PURPOSES } from "../../../src/domain/interactions/meeting";
import type { RecalledMeeting } from "../../../src/domain/interactions/recalled-meeting";
import { GOAL_KINDS } from "../../../src/domain/reconnections/goal";
import { QUESTION_PHASES, type QuestionRule, type RecommendedQuestion } from "../../../src/domain/questions/question";
import type { QuestionInput } from "../../../src/domain/questions/question-input";
import { QUESTION_BANK } from "../../../src/domain/questions/question-bank";
import { recommendQuestions } from "../../../src/domain/questions/recommend-questions";
import { REGISTERS } from "../../../src/domain/text/register";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { aGoal, anOwed } from "../../support/facts-builder";
import { anInput, anOwn, aRecalled, aRule, rules, SMALL_BANK } from "../../support/question-builder";

const phases = (questions: readonly RecommendedQuestion[]): readonly string[] => questions.map(({ phase }) => phase);
const ids = (questions: readonly RecommendedQuestion[]): readonly string[] => questions.map(({ id }) => id);
const codes = (questions: readonly RecommendedQuestion[]): readonly string[] =>
	questions.filter(({ phase }) => phase === "subject").map(({ reason }) => reason.code);
const met = aRecalled("2026-03-03", { asked: [["subject-market-1"]], next: ["visit the site"] });

describe("how many, and of what", () => {
	test.each<[string, Partial<QuestionInput>, readonly string[]]>([
		["nothing to look back to", {}, ["opening", "subject", "subject", "subject", "offer", "closing"]],
		["one thing left open", { recalled: [aRecalled("2026-03-03", { next: ["meet"] })] }, ["opening", "follow-up", "subject", "subject", "subject", "offer", "closing"]],
		["two things left open", { recalled: [met] }, ["opening", "follow-up", "follow-up", "subject", "subject", "offer", "closing"]],
		["a purpose without a closing", { purpose: "thank" }, ["opening", "subject", "subject", "subject", "offer"]],
		["a bank of subjects alone", { bank: rules(9, "subject", "market") }, ["subject", "subject", "subject", "subject", "subject"]],
		["a bank without subjects", { bank: rules(3, "opening", "interest") }, ["opening", "opening", "opening"]],
		["nobody chosen yet", { contacts: [] }, ["opening", "subject", "subject", "subject", "offer", "closing"]],
		["no bank", { bank: [] }, []],
	])("%s", (_, given, expected) => {
		expect(phases(recommendQuestions(anInput(given)).chosen)).toEqual(expected);
	});

	test.each([
		[1, ["subject"]],
		[2, ["opening", "subject"]],
		[3, ["opening", "follow-up", "subject"]],
		[5, ["opening", "follow-up", "subject", "offer", "closing"]],
		[7, ["opening", "follow-up", "follow-up", "subject", "subject", "offer", "closing"]],
		[8, ["opening", "follow-up", "follow-up", "subject", "subject", "subject", "offer", "closing"]],
		[12, ["opening", "follow-up", "follow-up", "subject", "subject", "subject", "subject", "subject", "offer", "offer", "offer", "closing"]],
	])("%i asked for", (count, expected) => {
		expect(phases(recommendQuestions(anInput({ recalled: [met] }), count).chosen)).toEqual(expected);
	});

	test.each([[0, 1], [-3, 1], [2.9, 2], [13, 12], [1e9, 12]])("a count of %s is taken as %i", (count, expected) => {
		expect(recommendQuestions(anInput(), count).chosen).toHaveLength(expected);
	});
});

describe("which ones", () => {
	test("what was answered in one of the last three meetings is not asked, nor when its mark was lost", () => {
		const recalled = [
			aRecalled("2026-05-04", { asked: [["subject-market-1", "prices"]] }),
			aRecalled("2026-04-04", { asked: [["opening-interest-2", "well"]] }),
			aRecalled("2026-03-04", { asked: [["What about subject-market-2 ?", "jobs"]] }),
			aRecalled("2026-02-04", { asked: [["subject-market-3", "long ago"]] }),
		];
		const { chosen, rest } = recommendQuestions(anInput({ recalled }));
		const all = ids([...chosen, ...rest]);
		expect(all).not.toContain("subject-market-1");
		expect(all).not.toContain("opening-interest-2");
		expect(all).not.toContain("subject-market-2");
		expect(all).toContain("subject-market-3");
	});

	test("what stands in the note already is not asked twice", () => {
		const { chosen, rest } = recommendQuestions(anInput({ noted: ["subject-market-1"], recalled: [met] }));
		expect(ids([...chosen, ...rest])).not.toContain("subject-market-1");
	});

	test("the user's own come first, and leave room for another reason", () => {
		const own = [1, 2, 3, 4].map((number) => anOwn(`Mine, number ${number}?`));
		const { chosen, rest } = recommendQuestions(anInput({ own }));
		expect(codes(chosen)).toEqual(["own", "own", "market"]);
		expect(codes(rest).slice(0, 2)).toEqual(["own", "own"]);
	});

	test("of the user's own, those for this purpose or these people come first", () => {
		const own = [...Array.from({ length: 20 }, (_, at) => anOwn(`For all ${at}?`)), anOwn("Advice?", { purposes: ["advice"] })];
		expect(recommendQuestions(anInput({ own, purpose: "advice" })).chosen.find(({ phase }) => phase === "subject")?.text).toBe("Advice?");
	});

	test.each([
		[{ purposes: ["advice"] as const }, {}, false],
		[{ purposes: ["advice"] as const }, { purpose: "advice" as const }, true],
		[{ language: "fr" as const }, {}, false],
		[{ language: "fr" as const }, { register: "fr-tu" as const }, true],
		[{ relationships: ["mentor"] as const }, {}, false],
		[{ relationships: ["mentor", "friend"] as const }, { contacts: [{ contact: aContact({ relationships: ["friend"] }), last: null }] }, true],
	])("an own question with %j, asked with %j: %s", (restriction, given, expected) => {
		const { chosen } = recommendQuestions(anInput({ own: [anOwn("Mine?", restriction)], ...given }));
		expect(chosen.some(({ text }) => text === "Mine?")).toBe(expected);
	});

	test("an own question may hold facts, and is left out without them", () => {
		const own = [anOwn("How is {company}, {Anna}?")];
		const contacts = [{ contact: aContact({ companies: ["Acme"] }), last: null }];
		expect(recommendQuestions(anInput({ own, contacts })).chosen.map(({ text }) => text)).toContain("How is Acme, {Anna}?");
		expect(codes(recommendQuestions(anInput({ own })).chosen)).not.toContain("own");
	});

	test("with nothing else known, the purpose has the first question", () => {
		expect(codes(recommendQuestions(anInput({ purpose: "advice" })).chosen)).toEqual(["purpose", "market", "purpose"]);
	});

	test("purpose, goal and relationship each have a question", () => {
		const contacts = [{ contact: aContact({ relationships: ["former-colleague"] }), last: null }];
		const { chosen } = recommendQuestions(anInput({ contacts, purpose: "advice", goal: aGoal({ kind: "job" }) }));
		expect([...codes(chosen)].sort()).toEqual(["goal", "purpose", "relationship"]);
	});

	test("what the facts call for comes before what may be asked of anyone", () => {
		const contacts = [{ contact: aContact({ seeks: ["a CTO"] }), last: day("2024-05-02") }];
		const { chosen } = recommendQuestions(anInput({ contacts }));
		expect(chosen[0]).toMatchObject({ id: "opening-silence", reason: { code: "long-silence", last: "2024-05-02" } });
		expect(chosen.find(({ phase }) => phase === "offer")).toMatchObject({
			text: "How far are you with a CTO?", reason: { code: "seeks", subject: "a CTO" },
		});
	});

	test("an opening is as likely to be about the person as about their company", () => {
		const bank = [...SMALL_BANK, aRule("opening-company", { phase: "opening", why: "interest", ask: "How is {company}?" })];
		const openings = Array.from({ length: 20 }, (_, at) =>
			recommendQuestions(anInput({ bank, contacts: [{ contact: aContact({ name: `Person ${at}`, companies: ["Acme"] }), last: null }] })).chosen[0]?.id);
		expect(new Set(openings).size).toBeGreaterThan(2);
	});

	test("what they look for comes before what they could give", () => {
		const bank = [aRule("offer", { phase: "offer", why: "offers", ask: "How come, {offer}?" }), ...SMALL_BANK];
		const contacts = [{ contact: aContact({ offers: ["wine"], seeks: ["a CTO"] }), last: null }];
		expect(recommendQuestions(anInput({ bank, contacts })).chosen.find(({ phase }) => phase === "offer")?.id).toBe("seek");
	});

	test("among equals the order is each contact's own", () => {
		const firstFor = (name: string): string =>
			ids(recommendQuestions(anInput({ contacts: [{ contact: aContact({ name }), last: null }] })).chosen).join();
		const orders = new Set(["Ada", "Bo", "Chloé", "Dan", "Eve", "Fay"].map(firstFor));
		expect(orders.size).toBeGreaterThan(3);
	});

	test("a second meeting asks other questions and follows up the first", () => {
		const first = recommendQuestions(anInput({ purpose: "advice" })).chosen;
		const recalled = [aRecalled("2026-05-01", { asked: first.map(({ id }, at) => (at % 2 === 0 ? [id, "an answer"] : [id])) })];
		const second = recommendQuestions(anInput({ purpose: "advice", recalled })).chosen;
		const again = second.filter(({ id }) => ids(first).includes(id));
		expect(again.every(({ phase }) => phase === "follow-up")).toBe(true);
		expect(again.length).toBeGreaterThan(0);
	});

	test("what was asked lately is not asked again for the sake of another reason", () => {
		const goal = aGoal({ kind: "job" });
		const asked = [1, 2, 3, 4, 5, 6].map((number) => [`subject-market-${number}`] as const);
		const recalled = [aRecalled("2026-05-01", { asked: [...asked, ...[1, 2, 3, 4].map((number) => [`subject-goal-${number}`] as const)] })];
		expect(codes(recommendQuestions(anInput({ purpose: "advice", goal, recalled })).chosen)).toEqual(["purpose", "purpose"]);
	});

	test("in French, by tu or by vous", () => {
		const words = (register: "fr-tu" | "fr-vous"): string => recommendQuestions(anInput({ register })).chosen.map(({ text }) => text).join();
		expect(words("fr-tu")).toMatch(/\(tu\)/);
		expect(words("fr-tu")).not.toMatch(/\(vous\)/);
		expect(words("fr-vous")).toMatch(/\(vous\)/);
	});
});

describe("with the questions there are", () => {
	const kinds = [null, ...GOAL_KINDS];
	test.each(PURPOSES.flatMap((purpose) => [0, 1, 3].map((people) => [purpose, people] as const)))("%s, with %i people: five to seven", (purpose, people) => {
		for (const kind of kinds) for (const relationships of [[], ["former-colleague" as const]]) {
			const contacts = Array.from({ length: people }, (_, at) => ({ contact: aContact({ name: `P${at}`, relationships }), last: day("2026-03-01") }));
			const goal = kind === null ? null : aGoal({ kind });
			const { chosen } = recommendQuestions(anInput({ bank: QUESTION_BANK, purpose, goal, contacts }));
			expect(chosen.length).toBeGreaterThanOrEqual(5);
			expect(chosen.length).toBeLessThanOrEqual(7);
			expect(codes(chosen)).toContain("purpose");
			if (goal !== null && relationships.length > 0 && people > 0) expect(new Set(codes(chosen)).size).toBeGreaterThan(1);
		}
	});

	test("three meetings in a row, half of it answered, never ask twice what was answered, and go on finding five to seven", () => {
		const recalled: RecalledMeeting[] = [];
		for (const on of ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]) {
			const { chosen } = recommendQuestions(anInput({ bank: QUESTION_BANK, purpose: "advice", recalled: recalled.slice(0, 3) }));
			const said = recalled.slice(0, 3).flatMap(({ content }) => content.questions).filter(({ answer }) => answer !== "").map(({ id }) => id);
			expect(chosen.filter(({ id }) => said.includes(id))).toEqual([]);
			expect(chosen.length).toBeGreaterThanOrEqual(5);
			recalled.unshift(aRecalled(on, { asked: chosen.map(({ id }, at) => (at % 2 === 0 ? [id, "yes"] as const : [id] as const)) }));
		}
	});
});

const purpose = fc.constantFrom(...PURPOSES);
const bank: fc.Arbitrary<readonly QuestionRule[]> = fc.subarray([...SMALL_BANK]).map((some) => [...some, aRule("always")]);
const recalled = fc.array(
	fc.record({
		asked: fc.array(fc.tuple(fc.constantFrom(...SMALL_BANK.map(({ id }) => id), "my own words", "And mine?"), fc.constantFrom("", "said")), { maxLength: 8 }),
		next: fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
		promises: fc.array(fc.record({ text: fc.string(), byThem: fc.boolean(), task: fc.constantFrom("open" as const, "done" as const, null) }), { maxLength: 3 }),
	}),
	{ maxLength: 5 },
).map((meetings) => meetings.map((meeting, at) => aRecalled(`2026-0${5 - at}-01`, meeting)));
const input: fc.Arbitrary<QuestionInput> = fc.record({
	purpose, bank, recalled,
	register: fc.constantFrom(...REGISTERS),
	own: fc.array(fc.string({ minLength: 1 }).map((text) => anOwn(text)), { maxLength: 4 })
		.map((own) => [...new Map(own.map((one) => [one.id, one])).values()]),
	owed: fc.array(fc.record({ kind: fc.constantFrom("promise" as const, "waiting" as const, "request" as const), text: fc.string() }).map(anOwed), { maxLength: 3 }),
	contacts: fc.array(fc.record({
		last: fc.constantFrom(null, day("2023-01-01"), day("2026-05-01")),
		contact: fc.record({ seeks: fc.array(fc.string(), { maxLength: 2 }), relationships: fc.subarray(["former-colleague" as const]) }).map((given) => aContact(given)),
	}), { maxLength: 3 }),
	goal: fc.constantFrom(null, aGoal()),
}).map(anInput);

describe("whatever is known and was asked", () => {
	const count = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });

	test("the order is a conversation's, and no question comes twice", () => {
		fc.assert(fc.property(input, count, (given, wanted) => {
			const { chosen, rest } = recommendQuestions(given, wanted);
			const places = chosen.map(({ phase }) => QUESTION_PHASES.indexOf(phase));
			expect(places).toEqual([...places].sort((one, other) => one - other));
			expect(new Set(ids([...chosen, ...rest])).size).toBe(chosen.length + rest.length);
			expect(chosen.filter(({ phase }) => phase === "follow-up").length).toBeLessThanOrEqual(2);
		}));
	});

	test("as many as asked for, else five to seven; fewer only when no more than follow-ups is left", () => {
		fc.assert(fc.property(input, count, (given, wanted) => {
			const { chosen, rest } = recommendQuestions(given, wanted);
			expect(chosen.length).toBeLessThanOrEqual(wanted ?? 7);
			if (chosen.length < (wanted ?? 5)) expect(rest.every(({ phase }) => phase === "follow-up")).toBe(true);
		}));
	});

	test("the same is recommended again, and nothing is changed on the way", () => {
		fc.assert(fc.property(input, (given) => {
			const before = JSON.stringify(given);
			expect(recommendQuestions(given)).toEqual(recommendQuestions(given));
			expect(JSON.stringify(given)).toBe(before);
		}));
	});

	test("what was answered is neither chosen nor waiting", () => {
		fc.assert(fc.property(input, (given) => {
			const answered = given.recalled.slice(0, 3).flatMap(({ content }) => content.questions).filter(({ answer }) => answer !== "");
			const { chosen, rest } = recommendQuestions(given);
			const all = new Set(ids([...chosen, ...rest]));
			expect(answered.filter(({ id }) => id !== null && all.has(id))).toEqual([]);
		}));
	});

	test("no place in a question's words is left empty", () => {
		fc.assert(fc.property(input, (given) => {
			const { chosen, rest } = recommendQuestions({ ...given, own: [] });
			expect([...chosen, ...rest].filter(({ text }) => text.includes("{topic}") || text.trim() === "")).toEqual([]);
		}));
	});
});
