import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMessageTemplate } from "../../../src/domain/messages/message-template";
import { STARTING_MESSAGE_TEMPLATE } from "../../../src/domain/messages/starting-message-template";
import { draftFacts, nothingKnown } from "./support/draft-facts";

const ENGLISH = { purpose: "advice", register: "en" } as const;
const formatDay = (day: string, _time: string | null, format: string): string => `${day} as ${format}`;

function rendered(template: string, known: Partial<ReturnType<typeof draftFacts>> = {}): ReturnType<typeof renderMessageTemplate> {
	return renderMessageTemplate(template, ENGLISH, draftFacts("en", known), formatDay);
}

describe("a message from the user's own template", () => {
	it("leaves its properties behind and takes its subject from the first line", () => {
		const { subject, text } = rendered("---\nrekindle-template: message\n---\n\nSubject: News for {{First Name}}\n\nHello {{first-name}},\n\nHow is {{company}}?\n");
		expect(subject).toBe("News for Samuel");
		expect(text).toBe("Hello Samuel,\n\nHow is Halden?");
	});

	it("has the subject of its purpose when it names none", () => {
		expect(rendered("Hello,").subject).toBe("Your advice, if you have twenty minutes");
	});

	it("reads a French subject line", () => {
		const { subject, text } = renderMessageTemplate("Objet\u00a0: Bonjour\r\nSalut {{prénom}},\r\n{{souvenir}}", { purpose: "advice", register: "fr-tu" }, draftFacts("fr-tu"), formatDay);
		expect(subject).toBe("Bonjour");
		expect(text).toBe("Salut Hélène,\nJ’ai encore en tête notre prototype en carton.");
	});

	it.each([
		["Hello {{first-name}},", "Hello,"], ["Hello {{first-name}}!", "Hello!"], ["Bonjour {{first-name}}\u202f!", "Bonjour\u202f!"],
		["Thanks, {{first-name}}.", "Thanks."], ["{{first-name}}, thanks.", "thanks."],
		["How are you? Still at {{company}}? Tell me.", "How are you? Tell me."],
		["A\n\n{{company}}\n\nB", "A\n\nB"], ["Best,\n{{signature}}", "Best,"], ["From {{company}} with love", "From with love"],
	])("leaves no hole in %j", (template, text) => {
		expect(renderMessageTemplate(template, ENGLISH, nothingKnown, formatDay).text).toBe(text);
	});

	it("waits for the memory it names, and for none it does not", () => {
		const template = "Hello,\n\nI think of {{memory}} at times.";
		const waiting = rendered(template, { memory: "" });
		expect(waiting).toMatchObject({ text: "Hello,\n\nI think of [A memory you share] at times.", ready: false });
		expect(waiting.text.slice(waiting.memoryAt?.start, waiting.memoryAt?.end)).toBe("[A memory you share]");
		expect(rendered(template)).toMatchObject({ text: "Hello,\n\nI think of the office move in Lyon at times.", ready: true });
		expect(rendered("Hello,", { memory: "" })).toMatchObject({ ready: true, memoryAt: null });
	});

	it("makes a sentence of a memory that has its line for itself", () => {
		expect(rendered("Hello,\n\n{{ memory }}\n").text).toBe("Hello,\n\nI still remember the office move in Lyon.");
	});

	it("writes days in the app's formats", () => {
		expect(rendered("{{date:D MMMM}} / {{last-contact:YYYY}}").text).toBe("2026-05-11 as D MMMM / 2022-05-01 as YYYY");
	});

	it("names somebody else, and does without them", () => {
		const template = "Do you know {{person}}? Tell me.";
		expect(rendered(template).text).toBe("Do you know Inès Okafor? Tell me.");
		expect(rendered(template, { person: null }).text).toBe("Tell me.");
	});

	it("writes lists in a row", () => {
		expect(rendered("{{seeks}}", { seeks: ["a CTO", "advice"] }).text).toBe("a CTO, advice");
	});

	it("leaves what it does not know and Templater's own marks as they are", () => {
		expect(rendered("{{unknown}} {{__proto__}} <% tp.date.now() %>").text).toBe("{{unknown}} {{__proto__}} <% tp.date.now() %>");
	});

	it("fills nothing twice and brings in nothing that runs", () => {
		expect(rendered("At {{company}}.", { company: "{{memory}} <% x %>" }).text).toBe("At {{memory}} < % x % >.");
		expect(rendered("{{company}}", { company: "$& $1" }).text).toBe("$& $1");
	});

	it.each(["en", "fr"] as const)("starts from one that is whole in %s, with everything known and with nothing", (language) => {
		const { text: template } = STARTING_MESSAGE_TEMPLATE[language];
		const register = language === "en" ? "en" : "fr-vous";
		for (const facts of [draftFacts(register), nothingKnown]) {
			const { subject, text } = renderMessageTemplate(template, { purpose: "propose-to-meet", register }, facts, formatDay);
			expect(subject).not.toBe("");
			expect(text).not.toMatch(/[{}]|undefined|null| [,.]| {2}|\n{3}/);
		}
	});

	it("answers to any template", () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom("{{", "}}", "memory", "company", "first-name", ":", ".", "?", "\n", " ", "-", "---", "Subject", "a", "\u202f"), maxLength: 40 }), (template) => {
			const { text, memoryAt, ready } = renderMessageTemplate(template, ENGLISH, { ...nothingKnown, memory: "" }, formatDay);
			expect(text).not.toMatch(/[^\P{Cc}\n]|[\uE000-\uE003]/u);
			expect(ready).toBe(memoryAt === null);
		}));
	});
});
