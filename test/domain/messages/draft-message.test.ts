import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAFT_PURPOSES, PERSON_PURPOSES, type DraftFacts, type DraftOrder } from "../../../src/domain/messages/draft";
import { draftMessage, waitsForMemory } from "../../../src/domain/messages/draft-message";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { GOAL_KINDS } from "../../../src/domain/reconnections/goal";
import { REGISTERS } from "../../../src/domain/text/register";
import { day, draftFacts, nothingKnown } from "./support/draft-facts";

const order = (change: Partial<DraftOrder> = {}): DraftOrder => ({ purpose: "advice", variant: 1, register: "en", ...change });

describe("a draft", () => {
	it.each(["Hélène", "Yann", "O’Neil", "D’Arc", "Anne-Sophie", "Œnone", "Ömer", "李明", "Zoé 🎯", "<img src=x onerror=alert(1)>", "{company}", "A$&", "[a|b]"])(
		"greets %s by name in each register", (firstName) => {
			for (const register of REGISTERS) {
				const { text } = draftMessage(order({ register }), draftFacts(register, { firstName }));
				expect(text.split("\n")[0]).toBe(`${register === "en" ? "Hello" : "Bonjour"} ${firstName},`);
			}
		});

	it.each([
		["<%* tp.file.delete() %>", "< %* tp.file.delete() % >"], ["Claire\r\nBcc: eve@example.org", "Claire Bcc: eve@example.org"],
		["Cla\u202Eire\u0000", "Claire"], ["  Claire  B. ", "Claire B"], ["Claire,", "Claire"],
	])("puts the name %j on one line that runs nothing", (firstName, told) => {
		expect(draftMessage(order(), draftFacts("en", { firstName })).text.split("\n")[0]).toBe(`Hello ${told},`);
	});

	it.each(["", "  ", "…", "()", "\u200e", "x".repeat(400)])("does without a company called %j", (company) => {
		const told = draftMessage(order({ purpose: "reconnect" }), draftFacts("en", { company }));
		expect(told).toEqual(draftMessage(order({ purpose: "reconnect" }), draftFacts("en", { company: null })));
	});

	it("marks where the memory is to stand, and where it stands", () => {
		for (const register of REGISTERS) {
			const { text, memoryAt, ready } = draftMessage(order({ register }), draftFacts(register, { memory: "" }));
			expect(text.slice(memoryAt?.start, memoryAt?.end)).toBe(register === "en" ? "[A memory you share]" : "[Un souvenir commun]");
			expect(ready).toBe(false);
		}
		const { text, memoryAt, ready } = draftMessage(order(), draftFacts("en"));
		expect(text.slice(memoryAt?.start, memoryAt?.end)).toBe("the office move in Lyon");
		expect(ready).toBe(true);
	});

	it("waits for a memory where it takes up a tie or asks", () => {
		expect(DRAFT_PURPOSES.filter(waitsForMemory)).toEqual([
			"keep-in-touch", "reconnect", "advice", "information", "introduction", "recommendation", "propose-to-meet",
		]);
	});

	it("asks for advice on a need of the goal only from who can help with it, and for an introduction to anyone from anyone", () => {
		const goal = { name: "x", kind: "job", sector: null, need: "pricing" } as const;
		const asked = (purpose: DraftOrder["purpose"], offers: readonly string[], given: Partial<DraftFacts> = {}): boolean =>
			REGISTERS.every((register) => draftMessage(order({ purpose, register }), draftFacts(register, { goal, offers, subject: null, ...given })).text.includes("pricing"));
		for (const purpose of ["advice", "information"] as const) {
			expect(asked(purpose, ["Pricing"])).toBe(true);
			expect(asked(purpose, ["gardens"])).toBe(false);
			expect(asked(purpose, ["gardens"], { subject: "pricing" })).toBe(true);
		}
		expect(asked("introduction", ["gardens"], { person: null })).toBe(true);
		// Somebody in particular may know nothing of it.
		expect(asked("introduction", ["gardens"])).toBe(false);
		expect(asked("introduction", ["gardens"], { subject: "pricing" })).toBe(true);
	});

	it("says once what is both sought and offered", () => {
		for (const register of REGISTERS) {
			const count = (subject: string): number =>
				draftMessage(order({ purpose: "offer-help", register }), draftFacts(register, { seeks: ["design reviews"], subject })).text.split("design review").length - 1;
			expect(count("design review")).toBe(1);
			expect(count("a design review by friends")).toBe(2);
		}
	});

	it("names a long silence and the reason in its first paragraph, in each ask", () => {
		for (const purpose of ["advice", "information", "introduction", "recommendation"] as const) {
			const first = (last: string): string => draftMessage(order({ purpose }), draftFacts("en", { last: { day: day(last), channel: null } })).text.split("\n\n")[1] ?? "";
			expect(first("2022-05-01")).toMatch(/more than four years.*(?:writing|ask you)/s);
			expect(first("2025-05-11")).toContain("more than a year");
			expect(first("2000-01-01")).toContain("more than ten years");
			expect(first("2025-05-12")).not.toContain("year");
		}
	});

	it("speaks of what moves the user before it asks", () => {
		for (const kind of GOAL_KINDS) {
			for (const register of REGISTERS) {
				const { text } = draftMessage(order({ register }), draftFacts(register, { goal: { name: "x", kind, sector: null, need: null } }));
				expect(text).not.toMatch(/undefined| {2}|\bx\b/);
				expect(text.indexOf(register === "en" ? "Right now" : register === "fr-tu" ? "En ce moment" : "Aujourd’hui")).toBeLessThan(text.indexOf("?"));
			}
		}
	});

	it.each([
		["2026-05-11", "the coffee today.", "le café d’aujourd’hui."], ["2026-05-10", "the coffee yesterday.", "le café d’hier."],
		["2026-05-04", "the coffee the other day.", "le café de l’autre jour."], ["2026-05-01", "the coffee. ", "le café. "],
	])("thanks for a coffee of %s", (met, english, french) => {
		const facts: DraftFacts = { ...nothingKnown, meeting: { day: day(met), channel: "coffee" } };
		expect(draftMessage(order({ purpose: "thank" }), facts).text).toContain(`Thank you again for ${english}`);
		expect(draftMessage(order({ purpose: "thank", register: "fr-vous" }), facts).text).toContain(`Merci encore pour ${french}`);
		expect(draftMessage(order({ purpose: "thank" }), facts).text.includes("sooner")).toBe(met === "2026-05-01");
	});

	it.each(PERSON_PURPOSES)("names somebody else for %s, with what is known of them", (purpose) => {
		for (const register of REGISTERS) {
			const told = (role: string | null, company: string | null): string => {
				const { subject, text } = draftMessage(order({ purpose, register }), draftFacts(register, { person: { name: "Inès Okafor", role, company } }));
				expect(subject).toContain("Inès Okafor");
				return text;
			};
			expect(told("Head (interim)", "Lumen")).toContain("Inès Okafor");
			if (purpose === "introduced") continue;
			expect(told("Head of product", "Lumen")).toContain("Inès Okafor (Head of product, Lumen)");
			expect(told(null, "[[Lumen]]")).toContain("Inès Okafor (Lumen)");
			expect(told(null, null)).not.toContain("Inès Okafor (");
		}
	});

	it("passes an address or a few lines on as they are, in a paragraph of their own", () => {
		for (const register of REGISTERS) {
			const told = (passage: string, subject: string | null = null): string =>
				draftMessage(order({ purpose: "relay", register }), draftFacts(register, { passage, subject })).text;
			expect(told("https://example.org/a?b=1&c=[d]")).toContain("\n\nhttps://example.org/a?b=1&c=[d]\n\n");
			expect(told("One <% line\u202e.\nAnother: line; still.", "Rules")).toContain("\n\nOne < % line.\nAnother: line; still.\n\n");
			expect(told(" \n ", "Rules")).toBe(told("", "Rules"));
		}
	});

	it("has words for each channel", () => {
		for (const register of REGISTERS) {
			for (const channel of CHANNELS) {
				const facts: DraftFacts = { ...nothingKnown, meeting: { day: day("2026-05-10"), channel } };
				expect(draftMessage(order({ purpose: "thank", register }), facts).text).toMatch(/(?:for|pour) (?:the |your |breakfast|lunch|dinner|le |la |l’)/);
			}
		}
	});

	it("takes news that closes with a mark into its sentence", () => {
		const { text } = draftMessage(order({ purpose: "update" }), draftFacts("en", { news: "We signed [[Acme|the pilot]]!" }));
		expect(text).toContain("I wanted you to know: We signed the pilot. You had a part in it");
	});

	it("keeps no-break spaces of a French memory", () => {
		const { text } = draftMessage(order({ register: "fr-tu" }), draftFacts("fr-tu", { memory: "Tu te souviens du train\u202f?" }));
		expect(text).toContain("Tu te souviens du train\u202f? C’est aussi");
	});

	it("is one message whatever the facts hold", () => {
		const text = fc.string({ unit: "binary", maxLength: 60 });
		const maybe = fc.option(text);
		fc.assert(fc.property(
			fc.constantFrom(...DRAFT_PURPOSES), fc.constantFrom(...REGISTERS),
			fc.record({ firstName: maybe, signature: maybe, company: maybe, sharedOrganization: maybe, news: maybe, subject: maybe, seeks: fc.array(text, { maxLength: 2 }), memory: text }),
			(purpose, register, known) => {
				const draft = draftMessage({ purpose, variant: 1, register }, { ...nothingKnown, ...known });
				expect(draft.subject).not.toMatch(/[\r\n]/);
				expect(draft.text).not.toMatch(/\n{3}|[^\P{Cc}\n]|<%/u);
				expect(draft.text.trim()).toBe(draft.text);
				if (draft.memoryAt !== null) expect(draft.memoryAt.end).toBeGreaterThan(draft.memoryAt.start);
			},
		));
	});
});
