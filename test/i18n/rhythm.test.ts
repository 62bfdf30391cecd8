import { describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n";
import { roughRhythm } from "../../src/i18n/rhythm";

const en = messagesFor("en").words;
const fr = messagesFor("fr").words;

describe("a rhythm in words", () => {
	test.each([
		[{ count: 1, unit: "day" }, "every day", "chaque jour"],
		[{ count: 10, unit: "day" }, "every ten days", "tous les dix jours"],
		[{ count: 14, unit: "day" }, "every two weeks", "toutes les deux semaines"],
		[{ count: 30, unit: "day" }, "every month", "chaque mois"],
		[{ count: 45, unit: "day" }, "every 45 days", "tous les 45 jours"],
		[{ count: 90, unit: "day" }, "every three months", "tous les trois mois"],
		[{ count: 180, unit: "day" }, "every six months", "tous les six mois"],
		[{ count: 365, unit: "day" }, "every year", "chaque année"],
		[{ count: 1, unit: "week" }, "every week", "chaque semaine"],
		[{ count: 12, unit: "month" }, "every year", "chaque année"],
		[{ count: 24, unit: "month" }, "every two years", "tous les deux ans"],
	] as const)("%o", (rhythm, english, french) => {
		expect(en.every(rhythm)).toBe(english);
		expect(fr.every(rhythm)).toBe(french);
	});

	test.each([
		[1, "every day"], [10, "every ten days"], [13, "every two weeks"], [31, "every four weeks"], [91, "every three months"],
		[183, "every six months"], [370, "every year"], [800, "every two years"],
	])("%d days as what is usual: %s", (usual, english) => {
		expect(en.every(roughRhythm(usual))).toBe(english);
	});
});
