import { describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n";
import type { Language } from "../../src/i18n";

/** A name that French would elide before: « d’Anne », « qu’Anne ». */
const NAME = "Anne";

/** What functions of the messages are called with: each argument is tried as a name, a number, a day and a set of facts. */
const FACTS = {
	text: NAME, since: "2026-06-01", due: "2026-06-20", day: "2026-06-03", channel: "lunch", goal: NAME, age: 40, approach: "call",
	usualDays: 90, gapDays: 200, by: "sector", subject: NAME, cadence: { count: 3, unit: "month" }, count: 2, unit: "month",
	last: "2025-06-01", lastChannel: "coffee", rhythm: { count: 3, unit: "month" }, origin: "circle", circle: NAME,
	property: "clé", value: NAME, repair: NAME,
};
const ARGUMENTS: readonly unknown[] = [
	"2026-06-03", "2026-06-17", "2026-06-18", "2026-06-20", NAME, [NAME], "coffee", "active", "years", "week", 0, 1, 2, 1_000_000, null, FACTS,
	{ ...FACTS, text: "", since: null, due: null, channel: null, age: null, approach: null, last: null, circle: null, value: "", repair: null },
];

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
		for (const third of ["2026-06-18", NAME]) {
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
		expect(french.filter((text) => /[\p{L}»)]:(?:\s|$)/u.test(text) && !/\b(?:date|contacts|circle|clé|address-as|rekindle-template): /.test(text))).toEqual([]);
	});

	test("no space of a number parts it from its noun", () => {
		const { panel, sort } = messagesFor("fr");
		expect([panel.announce.found(3), sort.left(1), sort.left(1_000_000)])
			.toEqual(["3\u00a0personnes trouvées", "1\u00a0personne à placer", "1\u202f000\u202f000\u00a0de personnes à placer"]);
	});

	test("no word that elides stands before a name", () => {
		expect(french.filter((text) => new RegExp(`(?:^|[ («\u00a0])(?:de|que|jusque|lorsque|si|[dlq]u?’) ?${NAME}`).test(text))).toEqual([]);
	});

	test("no slot of a text is left as it is written in the source", () => {
		expect([...french, ...english].filter((text) => text.includes("${"))).toEqual([]);
	});

	test("the apostrophe is ’, in English as well", () => {
		expect([...french, ...english].filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
	});
});

describe("voice", () => {
	test.each(["overdue", "late", "should", "forgot", "touch base"])("English never says “%s”", (word) => {
		expect(english.filter((text) => new RegExp(`\\b${word}\\b`, "i").test(text))).toEqual([]);
	});

	test.each(["relance", "retard", "oublié", "devriez", "pour hier", "personne ne répond"])("French never says « %s »", (word) => {
		expect(french.filter((text) => text.toLowerCase().includes(word))).toEqual([]);
	});

	test("facts that are missing leave no hole", () => {
		// "null" comes of calls the types do not allow.
		const whole = [...english, ...french].filter((text) => !text.includes("null"));
		expect(whole.filter((text) => /[ \u00a0]{2}|[ \u00a0]$|[ \u00a0][.,]|: ?\.|“”|«\u00a0?»/.test(text))).toEqual([]);
	});

	test.each(["société", "étiquette", "réglage", "trier", "connexion", "joindre", "une entrée", "métier", "recherche\u00a0:"])("French has another word for « %s »", (word) => {
		expect(french.filter((text) => text.toLowerCase().includes(word))).toEqual([]);
	});

	test.each(["rhythm", "reminder", "priority", "frequency"])("English has another word for “%s”", (word) => {
		expect(english.filter((text) => text.toLowerCase().includes(word))).toEqual([]);
	});

	test("no exclamation marks", () => {
		expect([...english, ...french].filter((text) => text.includes("!"))).toEqual([]);
	});

	test("no agreement left open", () => {
		expect(french.filter((text) => /\(e\)|·e\b|\(s\)/.test(text))).toEqual([]);
	});
});
