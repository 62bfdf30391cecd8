import { describe, expect, it, test } from "vitest";
import { PURPOSES, type Purpose } from "../../../../src/domain/interactions/meeting";
import { GOAL_KINDS } from "../../../../src/domain/reconnections/goal";
import { askByRule } from "../../../../src/domain/questions/ask-by-rule";
import { QUESTION_SLOTS, type ExampleFacts, type QuestionFacts, type QuestionRule } from "../../../../src/domain/questions/question";
import { QUESTION_BANK } from "../../../../src/domain/questions/question-bank";
import { REGISTERS, type Register } from "../../../../src/domain/text/register";
import { foldText } from "../../../../src/domain/text/fold-text";

const NO_SLOTS = Object.fromEntries(QUESTION_SLOTS.map((slot) => [slot, null])) as QuestionFacts["slots"];
const IN_TOUCH: QuestionFacts = {
	people: 1, purpose: "keep-in-touch", goalKind: null, relationships: [], network: null, silenceDays: 90, slots: NO_SLOTS,
};
const rows = QUESTION_BANK.map((rule) => [rule.id, rule] as const);

function factsOf({ slots, ...facts }: ExampleFacts): QuestionFacts {
	return { ...IN_TOUCH, ...facts, slots: { ...NO_SLOTS, ...slots } };
}

function textsOf({ ask }: QuestionRule): Readonly<Record<Register, string>> {
	return { "en": ask.en, "fr-tu": ask.fr.tu, "fr-vous": ask.fr.vous };
}

function slotsIn(text: string): readonly string[] {
	return (text.match(/\{[^}]*\}/g) ?? []).sort();
}

const french = QUESTION_BANK.flatMap(({ id, ask }) => [[id, ask.fr.tu], [id, ask.fr.vous]] as const);
const all = QUESTION_BANK.flatMap((rule) => Object.values(textsOf(rule)).map((text) => [rule.id, text] as const));
/** Ids of the texts that break a rule, with the text. */
const breaking = (texts: readonly (readonly [string, string])[], rule: RegExp): readonly string[] =>
	texts.filter(([, text]) => rule.test(text)).map(([id, text]) => `${id}: ${text}`);

describe.each(rows)("%s", (_id, rule) => {
	it("is asked in its example, in every register", () => {
		for (const register of REGISTERS) expect(askByRule(rule, factsOf(rule.examples.chosen), register)).toMatch(/\?$/);
	});

	it("is not asked in the other", () => {
		for (const register of REGISTERS) expect(askByRule(rule, factsOf(rule.examples.passed), register)).toBeNull();
	});

	it("holds the same facts in each register", () => {
		const { en, "fr-tu": tu, "fr-vous": vous } = textsOf(rule);
		expect([slotsIn(tu), slotsIn(vous)]).toEqual([slotsIn(en), slotsIn(en)]);
		for (const slot of slotsIn(en)) expect(QUESTION_SLOTS.map((one) => `{${one}}`)).toContain(slot);
	});
});

describe("how the questions are written", () => {
	test("ids are words with hyphens, each used once", () => {
		expect(QUESTION_BANK.filter(({ id }) => !/^[a-z]+(-[a-z]+)+$/.test(id)).map(({ id }) => id)).toEqual([]);
		expect(new Set(QUESTION_BANK.map(({ id }) => id)).size).toBe(QUESTION_BANK.length);
	});

	test("each asks one thing, in a breath", () => {
		expect(breaking(all, /\?.*\?|[^?]$/)).toEqual([]);
		expect(all.filter(([, text]) => text.length > 130)).toEqual([]);
	});

	test("no mark is left as typed, no space is doubled", () => {
		expect(breaking(all, /'| {2}|\.\.\.|!/)).toEqual([]);
	});

	test("French marks have the spaces they need", () => {
		expect(breaking(french, /[^\u202F][?;]|[^\u00A0]:|«[^\u00A0]|[^\u00A0]»/u)).toEqual([]);
		expect(breaking(QUESTION_BANK.map(({ id, ask }) => [id, ask.en] as const), /[\u202F\u00A0«»]/u)).toEqual([]);
	});

	test("tu and vous are two registers, never mixed", () => {
		expect(breaking(QUESTION_BANK.map(({ id, ask }) => [id, ask.fr.tu] as const), /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/iu)).toEqual([]);
		expect(breaking(QUESTION_BANK.map(({ id, ask }) => [id, ask.fr.vous] as const), /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|tiens?|t’)(?!\p{L})|(?<!\p{L})t’/iu))
			.toEqual([]);
	});

	test("no French article or elision stands before a fact", () => {
		expect(breaking(french, /(?:(?<!\p{L})(?:de|du|des|le|la|les|que|au|aux|un|une|ce|cette)[ \u00A0]|[’'])\{/iu)).toEqual([]);
	});

	test("no word bends to the gender of who asks or is asked", () => {
		expect(breaking(french, /\((?:e|ne|trice)s?\)|·e|(?<!\p{L})(?:ravi|content|heureux|heureuse|prêt|prête|désolé|seul toi|sûr|sûre)(?!\p{L})(?! d’)/iu)
			.filter((line) => !line.includes("arrivé d’heureux"))).toEqual([]);
	});

	test.each(REGISTERS)("no two are the same but for a word (%s)", (register) => {
		const words = QUESTION_BANK.map((rule) => [rule.id, new Set(foldText(textsOf(rule)[register]).match(/[\p{L}]{3,}/gu))] as const);
		const alike: string[] = [];
		words.forEach(([id, own], at) => {
			for (const [other, others] of words.slice(at + 1)) {
				const common = [...own].filter((word) => others.has(word)).length;
				if (common / (own.size + others.size - common) > 0.6) alike.push(`${id} ${other}`);
			}
		});
		expect(alike).toEqual([]);
	});
});

describe("what the questions cover", () => {
	const count = (holds: (rule: QuestionRule) => boolean): number => QUESTION_BANK.filter(holds).length;
	const isFor = (purpose: Purpose) => ({ purposes }: QuestionRule): boolean => purposes !== "all" && purposes.includes(purpose);

	it("is enough for many conversations", () => {
		expect(QUESTION_BANK.length).toBeGreaterThanOrEqual(90);
	});

	it.each(PURPOSES)("four subjects of its own for %s", (purpose) => {
		expect(count((rule) => rule.phase === "subject" && isFor(purpose)(rule))).toBeGreaterThanOrEqual(4);
	});

	it.each(PURPOSES)("a closing question for %s", (purpose) => {
		expect(count((rule) => rule.phase === "closing" && isFor(purpose)(rule))).toBeGreaterThanOrEqual(1);
	});

	it.each(["affected", "needs", "stakes", "solutions", "impact", "adjust", "stand-out", "hiring"])("two on the market: %s", (topic) => {
		expect(count(({ id }) => id.startsWith(`market-${topic}-`))).toBeGreaterThanOrEqual(2);
	});

	it.each(GOAL_KINDS)("two for a goal of kind %s", (goalKind) => {
		const facts = factsOf({ goalKind });
		const other = factsOf({ goalKind: null });
		expect(count(({ why, applies }) => why === "goal" && applies(facts) && !applies(other))).toBeGreaterThanOrEqual(2);
	});

	it.each([
		"former-colleague", "manager", "client", "supplier", "mentor", "entrepreneur", "recruiter", "alumni", "followed",
	] as const)("two for a %s", (relationship) => {
		const facts = factsOf({ relationships: [relationship] });
		const other = factsOf({});
		expect(count(({ why, applies }) => why === "relationship" && applies(facts) && !applies(other))).toBeGreaterThanOrEqual(2);
	});

	it("enough to open, to offer, to come back to, and to close", () => {
		expect(count(({ phase }) => phase === "opening")).toBeGreaterThanOrEqual(12);
		expect(count(({ phase }) => phase === "offer")).toBeGreaterThanOrEqual(10);
		expect(count(({ phase }) => phase === "closing")).toBeGreaterThanOrEqual(6);
		for (const code of ["left-open", "next-step", "promised"]) expect(count(({ why }) => why === code)).toBeGreaterThanOrEqual(2);
	});
});

it("asks a group nothing that belongs to a first conversation", () => {
	const first = QUESTION_BANK.filter(({ why }) => why === "first-talk");
	expect(first.length).toBeGreaterThan(0);
	for (const rule of first) expect(askByRule(rule, factsOf({ ...rule.examples.chosen, people: 3, silenceDays: null }), "en")).toBeNull();
});
