import { describe, expect, it } from "vitest";
import { type Addressed, registerFor, type Register } from "../../../src/domain/text/register";

const who = (language: Addressed["language"], addressAs: Addressed["addressAs"]): Addressed => ({ language, addressAs });
const ENGLISH = { language: "en", addressAs: "vous" } as const;
const FRENCH = { language: "fr", addressAs: "vous" } as const;
const FRENCH_TU = { language: "fr", addressAs: "tu" } as const;

describe("registerFor", () => {
	it.each<[string, readonly Addressed[], typeof ENGLISH | typeof FRENCH | typeof FRENCH_TU, Register]>([
		["nobody: the user's own", [], ENGLISH, "en"],
		["nobody, in French", [], FRENCH, "fr-vous"],
		["nobody, tu by default", [], FRENCH_TU, "fr-tu"],
		["a silent note: the user's own", [who(null, null)], FRENCH_TU, "fr-tu"],
		["the note's language before the user's", [who("en", null)], FRENCH, "en"],
		["English has one register", [who("en", "tu")], FRENCH, "en"],
		["tu alone says French", [who(null, "tu")], ENGLISH, "fr-tu"],
		["the note's tu before the user's vous", [who("fr", "tu")], FRENCH, "fr-tu"],
		["the note's vous before the user's tu", [who("fr", "vous")], FRENCH_TU, "fr-vous"],
		["several are vous, even where each is tu", [who("fr", "tu"), who(null, "tu")], FRENCH_TU, "fr-vous"],
		["the first language said", [who(null, null), who("en", null), who("fr", null)], FRENCH, "en"],
	])("%s", (_case, people, otherwise, register) => {
		expect(registerFor(people, otherwise)).toBe(register);
	});
});
