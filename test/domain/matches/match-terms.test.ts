import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, closeness, keysWithin, readMatchTerm, type MatchTerm } from "../../../src/domain/matches/match-terms";

const term = (text: string): MatchTerm => readMatchTerm(text) ?? { key: "nothing", words: [] };
const saysSo = (one: string, other: string): boolean => agree(term(one), term(other));

describe("what one seeks and another offers", () => {
	it.each([
		["graphic designers", "Graphic designer"],
		["chevaux", "cheval"],
		["Énergies renouvelables", "energie renouvelable"],
		["a graphic designer for our site", "graphic designer"],
		["designer, graphic", "graphic designer"],
		["advice on pricing", "Pricing"],
		["help with grant applications", "grant application reviews"],
		["des conseils en recrutement", "Recrutement"],
		["introductions to investors", "investors"],
		["l’aide à l’export", "export"],
		["C", "c"],
		["advice", "Advice"],
		["UX", "UX research"],
		["数据", "数据"],
	])("%s agrees with %s", (one, other) => {
		expect(saysSo(one, other)).toBe(true);
		expect(saysSo(other, one)).toBe(true);
	});

	it.each([
		["C", "vitamin C"],
		["R", "R&D"],
		["advice", "advice on pricing"],
		["introductions", "introductions to investors"],
		["conseil", "conseil en recrutement"],
		["the", "the theatre"],
		["design", "designated driver"],
		["art", "party"],
		["pricing", "printing"],
	])("%s has nothing to do with %s", (one, other) => {
		expect(saysSo(one, other)).toBe(false);
		expect(saysSo(other, one)).toBe(false);
	});

	it.each(["", "  ", "!?", "🎉"])("a text without a word, %j, says nothing", (text) => {
		expect(readMatchTerm(text)).toBeNull();
	});

	it("is the nearer the fewer words only one of them has", () => {
		const sought = term("graphic designer for museums");
		const order = ["museum designer graphic", "graphic designers", "designers"].map((text) => closeness(sought, term(text)));
		expect(order).toEqual([1, 2 / 3, 1 / 3]);
	});

	it("agrees with those whose keys are within its own, the other way round, and with no other", () => {
		const texts = fc.array(fc.constantFrom("tax", "law", "trade", "art", "C", "advice"), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
		fc.assert(fc.property(texts, texts, (one, other) => {
			const within = (left: MatchTerm, right: MatchTerm): boolean => left.key === right.key || keysWithin(left).includes(right.key);
			expect(saysSo(one, other)).toBe(within(term(one), term(other)) || within(term(other), term(one)));
		}));
	});

	it("stays small, however long the text", () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => {
			const found = readMatchTerm(text);
			if (found !== null) expect(keysWithin(found).length).toBeLessThanOrEqual(63);
		}));
	});
});
