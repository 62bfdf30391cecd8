import { describe, expect, it } from "vitest";
import { checkDraft, wordCount } from "../../../src/domain/messages/check-draft";
import { ASK_PURPOSES, DRAFT_PURPOSES, type DraftAbout, type Remark } from "../../../src/domain/messages/draft";
import { draftMessage, variantsFor } from "../../../src/domain/messages/draft-message";
import { REGISTERS } from "../../../src/domain/text/register";
import { day, draftFacts } from "./support/draft-facts";

function check(text: string, about: Partial<Omit<DraftAbout, "facts">> & Partial<DraftAbout["facts"]> = {}): readonly Remark[] {
	const { purpose = "advice", register = "en", ...known } = about;
	return checkDraft(text, { purpose, register, facts: draftFacts(register, { last: null, person: null, onlyMessages: false, ...known }) });
}

function verdict(code: Remark["code"], ...args: Parameters<typeof check>): Remark["verdict"] | null {
	return check(...args).find((remark) => remark.code === code)?.verdict ?? null;
}

describe("a second look", () => {
	it("finds nothing to change in a draft as it is made", () => {
		for (const register of REGISTERS) {
			for (const purpose of DRAFT_PURPOSES) {
				for (let variant = 1; variant <= variantsFor(purpose); variant++) {
					const facts = draftFacts(register);
					const { text } = draftMessage({ purpose, variant, register }, facts);
					const looks = checkDraft(text, { purpose, register, facts: { ...facts, onlyMessages: false } }).filter((remark) => remark.verdict === "look");
					expect({ purpose, variant, register, looks: looks.map(({ code }) => code) })
						.toEqual({ purpose, variant, register, looks: ASK_PURPOSES.includes(purpose) && purpose !== "introduced" ? ["reconnect-first"] : [] });
				}
			}
		}
	});

	it("has an order of its own", () => {
		expect(check("", { last: { day: day("2020-01-01"), channel: null }, onlyMessages: true, register: "fr-tu" }).map(({ code }) => code)).toEqual([
			"memory", "reconnect-first", "silence", "precise", "meet", "register", "length", "drive-first", "one-request", "free-to-decline", "positive",
		]);
		expect(check("", { purpose: "thank" }).map(({ code }) => code)).toEqual(["length"]);
		expect(check("", { purpose: "keep-in-touch" }).map(({ code }) => code)).toEqual(["memory", "nothing-asked", "length"]);
	});

	it.each([
		["introduction", "Could you introduce me to INÈS Okafor?", "fine"], ["introduced", "Inès told me about you.", "fine"],
		["introduce", "I know someone.", "look"], ["advice", "I know someone.", null],
	] as const)("sees for %s whether %j names somebody else: %s", (purpose, text, expected) => {
		expect(verdict("person", text, { purpose, person: { name: "Inès Okafor", role: null, company: null } })).toBe(expected);
		expect(verdict("person", text, { purpose })).toBeNull();
	});

	it("reminds to ask both whom one introduces, and to let them decline", () => {
		expect(check("", { purpose: "introduce" }).filter(({ verdict: one }) => one === "read").map(({ code }) => code)).toEqual(["both-ask", "free-to-decline"]);
	});

	it.each([
		["Hello. [A memory you share] So.", "", "look"],
		["Bonjour. [Un souvenir commun]", "", "look"],
		["I still remember the Office Move in Lyon.", "the office move in lyon", "fine"],
		["J’ai repensé à l'été.", "L’été", "fine"],
		["I remember something else.", "the office move", "read"],
		["I remember the office move.", "", "read"],
	] as const)("sees in %j whether the memory %j is there: %s", (text, memory, expected) => {
		expect(verdict("memory", text, { memory })).toBe(expected);
	});

	it("counts to 150 words, marks that stand alone left out", () => {
		expect(verdict("length", "word ".repeat(149))).toBe("fine");
		expect(verdict("length", "word ".repeat(150))).toBe("look");
		expect(wordCount("Ça va\u202f? — Oui\u00a0: d’accord.")).toBe(4);
		expect(wordCount("")).toBe(0);
	});

	it.each([
		["fr-tu", "Je t’écris pour te voir.", "fine"], ["fr-tu", "Je vous écris.", "look"], ["fr-tu", "Votre avis", "look"], ["fr-tu", "VÔTRE", "look"],
		["fr-tu", "Un rendez-vous lundi, ça t’irait\u202f?", "fine"], ["fr-tu", "Les vosges sont belles", "fine"], ["fr-tu", "s’il vous plaît", "look"],
		["fr-vous", "Je vous écris, y a-t-il un moment\u202f?", "fine"], ["fr-vous", "Je t'écris", "look"], ["fr-vous", "Dis-moi si ton avis change", "look"],
		["fr-vous", "Il a changé de ton, sur le ton du rire.", "fine"], ["fr-vous", "Je tiens à vous le dire.", "fine"], ["fr-vous", "Et toi\u202f?", "look"],
		["fr-vous", "Le statut est têtu, été, tes", "look"], ["fr-vous", "Le statut est têtu, cet été.", "fine"],
		["en", "You and tu and vous", null],
	] as const)("in %s %j: the register is %s", (register, text, expected) => {
		expect(verdict("register", text, { register })).toBe(expected);
	});

	it.each([
		["en", "I attach my CV.", "look"], ["en", "My résumé is here", "look"], ["en", "see my resume", "look"], ["en", "Shall we resume our talks?", null],
		["en", "curriculum vitae", "look"], ["fr-tu", "Voici mon C.V.", "look"], ["fr-tu", "Je résume en deux mots le résumé.", null], ["fr-vous", "CVs", null],
		["en", "The CVC fund", null],
	] as const)("in %s %j a CV is mentioned: %s", (register, text, expected) => {
		expect(verdict("cv", text, { register })).toBe(expected);
	});

	it.each([
		["Could we speak for twenty minutes?", "fine"], ["for 20 min", "fine"], ["a half-hour call", "fine"], ["an hour", "fine"], ["next week", "fine"],
		["on Thursday", "fine"], ["on 12/06", "fine"], ["on 3 May", "fine"], ["May 3", "fine"], ["at 3pm", "fine"], ["in the next two weeks", "fine"],
		["un quart d’heure", "fine"], ["d’ici trois semaines", "fine"], ["la semaine prochaine", "fine"], ["jeudi à 14 h", "fine"], ["vers 14h30", "fine"],
		["d’ici la fin du mois", "fine"], ["une demi-heure", "fine"], ["le 12 août", "fine"], ["2026-05-20", "fine"],
		["Could we speak one of these days?", "look"], ["I may write more soon.", "look"], ["un de ces jours", "look"], ["un jour", "look"],
		["quelques minutes", "look"], ["have a lovely day", "look"], ["after four years", "look"], ["", "look"],
	] as const)("%j says when or how long: %s", (text, expected) => {
		expect(verdict("precise", text)).toBe(expected);
	});

	const long = { last: { day: day("2022-01-01"), channel: null } } as const;
	it.each([
		["en", "Hello Sam,\n\nIt’s been four years, and I’m writing because I’d like your advice.", "fine"],
		["en", "Hello Sam,\n\nI’d like your advice.", "look"], ["en", "Hello Sam,\n\nIt’s been four years. Lovely weather.", "look"],
		["en", `Hello Sam,\n\n${"The weather has been lovely here. ".repeat(20)}It’s been years, and I’m writing because of it.`, "look"],
		["fr-vous", "Bonjour,\n\nCela fait longtemps. J’aimerais votre avis.", "fine"], ["fr-tu", "Ça fait quatre ans\u202f! Je t’écris pour un conseil.", "fine"],
		["fr-tu", "Je t’écris pour un conseil.", "look"], ["en", "", "look"],
	] as const)("in %s %j names the silence and the reason: %s", (register, text, expected) => {
		expect(verdict("silence", text, { register, ...long })).toBe(expected);
	});

	it("speaks of silence only where it was long and the tie is taken up", () => {
		expect(verdict("silence", "", { last: { day: day("2026-01-01"), channel: null } })).toBeNull();
		expect(verdict("silence", "", { ...long, purpose: "birthday" })).toBeNull();
		expect(verdict("reconnect-first", "", long)).toBe("look");
		expect(verdict("reconnect-first", "", { ...long, purpose: "reconnect" })).toBeNull();
	});

	it.each([["There’s nothing I need.", "fine"], ["Je n’ai rien à te demander.", "fine"], ["How are you?", "read"]] as const)("%j says that nothing is asked: %s", (text, expected) => {
		expect(verdict("nothing-asked", text, { purpose: "keep-in-touch" })).toBe(expected);
	});

	it.each([["A coffee in June?", "fine"], ["On déjeune\u202f?", "fine"], ["J’aimerais vous revoir.", "fine"], ["Write to me.", "look"], ["Je trouve ça bien.", "look"]] as const)(
		"after a year of messages %j proposes to meet: %s", (text, expected) => {
			expect(verdict("meet", text, { onlyMessages: true })).toBe(expected);
			expect(verdict("meet", text)).toBeNull();
		});

	it.each(["a", "vous ", "é", "....", "tu? ", "\n", "1 ", "’", "résumé ", "a.", "cv", "\u0301"])("answers to 100,000 characters of %j", (part) => {
		const text = part.repeat(100_000 / part.length);
		expect(check(text, { ...long, register: "fr-vous", onlyMessages: true, memory: part.repeat(1000) }).length).toBeGreaterThan(8);
	});
});
