import { describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n";

const TODAY = "2026-06-18";
const en = messagesFor("en").days;
const fr = messagesFor("fr").days;
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

describe("a day told from today", () => {
	test.each([
		["2026-06-18", "today", "aujourd’hui"],
		["2026-06-17", "yesterday", "hier"],
		["2026-06-16", "2 days ago", "avant-hier"],
		["2026-06-05", "13 days ago", "il y a 13 jours"],
		["2026-06-04", "2 weeks ago", "il y a 2 semaines"],
		["2026-05-19", "4 weeks ago", "il y a 4 semaines"],
		["2026-05-18", "a month ago", "il y a un mois"],
		["2026-01-10", "5 months ago", "il y a 5 mois"],
		["2025-06-19", "11 months ago", "il y a 11 mois"],
		["2025-06-18", "a year ago", "il y a un an"],
		["2022-05-01", "4 years ago", "il y a 4 ans"],
		["2026-06-19", "tomorrow", "demain"],
		["2026-06-20", "in 2 days", "après-demain"],
		["2026-07-02", "in 2 weeks", "dans 2 semaines"],
		["2026-08-18", "in 2 months", "dans 2 mois"],
		["2028-06-18", "in 2 years", "dans 2 ans"],
	])("%s is %s, %s", (day, english, french) => {
		expect(en.relative(day, TODAY)).toBe(english);
		expect(plain(fr.relative(day, TODAY))).toBe(french);
	});

	test.each([
		["2026-02-28", "2025-10-31", "4 months ago"],
		["2026-03-01", "2026-01-31", "a month ago"],
		["2026-02-28", "2026-01-31", "a month ago"],
		["2025-02-28", "2024-02-29", "a year ago"],
		["2026-03-30", "2026-03-01", "4 weeks ago"],
	])("months are counted on the calendar: on %s, %s was %s", (today, day, english) => {
		expect(en.relative(day, today)).toBe(english);
	});
});

describe("a day told by its name", () => {
	test.each([
		["2026-06-18", "today", "aujourd’hui"],
		["2026-06-16", "on Tuesday", "avant-hier"],
		["2026-06-14", "on Sunday", "dimanche"],
		["2026-06-24", "on Wednesday", "mercredi"],
		["2026-06-03", "on 3 June", "le 3 juin"],
		["2026-09-01", "on 1 September", "le 1er septembre"],
		["2024-12-25", "on 25 December 2024", "le 25 décembre 2024"],
	])("%s is %s, %s", (day, english, french) => {
		expect(en.on(day, TODAY)).toBe(english);
		expect(plain(fr.on(day, TODAY))).toBe(french);
	});

	test.each([
		["2026-06-18", "for today", "pour aujourd’hui"],
		["2026-06-17", "for yesterday", "pour le 17 juin"],
		["2026-06-19", "by tomorrow", "d’ici demain"],
		["2026-06-23", "by Tuesday", "d’ici mardi"],
		["2026-07-01", "by 1 July", "d’ici le 1er juillet"],
		["2026-06-03", "for 3 June", "pour le 3 juin"],
	])("what is wanted by %s: %s, %s", (day, english, french) => {
		expect(en.by(day, TODAY)).toBe(english);
		expect(plain(fr.by(day, TODAY))).toBe(french);
	});

	test("in full and by month", () => {
		expect(en.full("2026-06-02")).toBe("Tuesday 2 June 2026");
		expect(plain(fr.full("2026-06-01"))).toBe("lundi 1er juin 2026");
		expect(en.monthYear("2025-05-01", TODAY)).toBe("May 2025");
		expect(fr.monthYear("2026-05-01", TODAY)).toBe("mai");
	});
});
