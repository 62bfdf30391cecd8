import { describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n";
import type { Language } from "../../src/i18n";

/** What functions of the messages are called with: each argument is tried as a text, a number, a day and a set of facts. */
const FACTS = {
	text: "mot", since: "2026-06-01", due: "2026-06-20", day: "2026-06-03", channel: "lunch", goal: "but", age: 40, approach: "call",
	usualDays: 90, gapDays: 200, by: "sector", subject: "mot", cadence: { count: 3, unit: "month" }, count: 2, unit: "month",
	last: "2025-06-01", lastChannel: "coffee", rhythm: { count: 3, unit: "month" }, origin: "circle", circle: "mot",
	property: "clé", value: "mot", repair: "mot",
};
const ARGUMENTS = ["2026-06-03", "coffee", "active", "years", 0, 1, 2, 1_000_000, null, FACTS];

/** Every text of a language, functions called with many arguments; what a function refuses is left out. */
function allTexts(language: Language): readonly string[] {
	const texts = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value === "string") texts.add(value);
		else if (typeof value === "function") callAll(value as (...given: unknown[]) => unknown, visit);
		else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
	};
	visit(messagesFor(language));
	return [...texts].filter((text) => !text.includes("undefined") && !text.includes("NaN"));
}

function callAll(called: (...given: unknown[]) => unknown, visit: (value: unknown) => void): void {
	for (const first of ARGUMENTS) for (const second of ARGUMENTS) {
		for (const third of ["2026-06-18", "mot"]) {
			let result: unknown;
			try {
				result = called(first, second, third, third);
			} catch {
				// Not a call the types allow.
				continue;
			}
			if (typeof result === "string" && !result.includes("[object")) visit(result);
		}
	}
}

const french = allTexts("fr");
const english = allTexts("en");

describe("French typography", () => {
	test("there is enough to look at", () => {
		expect(french.length).toBeGreaterThan(200);
		expect(english.length).toBeGreaterThan(200);
	});

	test("no breaking space before ; : ! ? nor inside « »", () => {
		expect(french.filter((text) => / [;:!?»]|« /.test(text))).toEqual([]);
	});

	test("a space that does not break stands before ; ! ?", () => {
		expect(french.filter((text) => /[\p{L}»)][;!?]/u.test(text))).toEqual([]);
	});

	test("and before a colon, but for keys and tags written as in a note", () => {
		expect(french.filter((text) => /[\p{L}»)]:(?:\s|$)/u.test(text) && !/\b(?:date|contacts|circle|clé): /.test(text))).toEqual([]);
	});

	test("the apostrophe is ’", () => {
		expect(french.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
	});
});

describe("voice", () => {
	test.each(["overdue", "late", "should", "forgot", "touch base"])("English never says “%s”", (word) => {
		expect(english.filter((text) => new RegExp(`\\b${word}\\b`, "i").test(text))).toEqual([]);
	});

	test.each(["relance", "retard", "oublié", "devriez"])("French never says « %s »", (word) => {
		expect(french.filter((text) => text.toLowerCase().includes(word))).toEqual([]);
	});

	test("no exclamation marks", () => {
		expect([...english, ...french].filter((text) => text.includes("!"))).toEqual([]);
	});

	test("no agreement left open", () => {
		expect(french.filter((text) => /\(e\)|·e\b|\(s\)/.test(text))).toEqual([]);
	});
});
