import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeeting } from "../../../src/domain/interactions/read-meeting";
import { oneLine } from "../../../src/domain/notes/edit-safe-text";
import { meetingNoteText } from "../../../src/domain/notes/meeting-note";
import { BRIEF_PARTS, type MeetingNoteFacts } from "../../../src/domain/notes/meeting-note-facts";
import { questionLine } from "../../../src/domain/notes/meeting-note-values";
import { MEETING_PLACEHOLDERS } from "../../../src/domain/notes/meeting-placeholders";
import { createNoteCodec } from "../../../src/domain/notes/note-codec";
import { readMeetingContent } from "../../../src/domain/notes/read-meeting-content";
import { readNote } from "../../../src/domain/notes/read-note";
import { STARTING_TEMPLATES } from "../../../src/domain/notes/starting-templates";
import { messagesFor } from "../../../src/i18n";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";
import { yamlHost } from "./yaml-host";

const host = {
	yaml: yamlHost,
	formatDay: (day: string, time: string | null, format: string): string => `${format}(${day}${time === null ? "" : ` ${time}`})`,
	words: messagesFor("en").words,
};

function facts(given: Partial<MeetingNoteFacts> = {}): MeetingNoteFacts {
	return {
		title: "2026-06-17 Claire Fontaine",
		contacts: [{ link: "[[Claire Fontaine]]", contact: aContact({ name: "Claire Fontaine" }) }],
		day: day("2026-06-17"),
		time: null,
		channel: "lunch",
		purpose: "advice",
		goal: null,
		register: "en",
		questions: [{ id: "opening-change", text: "What has changed most for you?" }, { id: null, text: "And Lyon?" }],
		brief: ["Head of design, Atelier Nord", "Coffee in January"],
		briefParts: new Map(),
		offers: [],
		...given,
	};
}

function textOf(template: string | null, given: Partial<MeetingNoteFacts> = {}): string {
	const result = meetingNoteText(template, facts(given), host);
	if (!result.ok) throw new Error(`${result.code}: ${result.cause}`);
	return result.text;
}

function dataOf(template: string | null, given: Partial<MeetingNoteFacts> = {}): Readonly<Record<string, unknown>> {
	return createNoteCodec(yamlHost).parse(textOf(template, given)).data;
}

describe("the built-in note", () => {
	it("in English", () => {
		expect(meetingNoteText(null, facts({ time: "12:30", goal: "[[Lead a team]]", offers: ["a review of portfolios"] }), host)).toEqual({
			ok: true,
			cursor: { line: 23, ch: 2 },
			text: `---
type: meeting
date: 2026-06-17T12:30
contacts:
  - "[[Claire Fontaine]]"
channel: lunch
purpose: advice
goal: "[[Lead a team]]"
thanked: false
---
## Brief

- Head of design, Atelier Nord
- Coffee in January

## What I can offer

- a review of portfolios
- 

## Questions

- What has changed most for you? %%rekindle:opening-change%%
  
- And Lyon?
  

## Insights

- **Trends:** 
- **Needs:** 
- **Skills to learn:** 

## People to meet next

- 

## Promises

- [ ] [[Claire Fontaine]]: 

## Next step

- 
`,
		});
	});

	it("in French, without what is not known", () => {
		const text = textOf(null, { register: "fr-vous", brief: [], questions: [{ id: "a", text: "Qu’est-ce qui a changé\u202F?" }] });
		expect(text.slice(text.indexOf("---\n##"))).toBe(`---
## Ce que je peux apporter

- 

## Questions

- Qu’est-ce qui a changé\u202F? %%rekindle:a%%
  

## À retenir

- **Tendances\u00A0:** 
- **Besoins\u00A0:** 
- **Compétences à acquérir\u00A0:** 

## Personnes à rencontrer

- 

## Promesses

- [ ] [[Claire Fontaine]]\u00A0: 

## Prochaine étape

- 
`);
	});

	it("without questions leaves a place to write among them", () => {
		const result = meetingNoteText(null, facts({ questions: [] }), host);
		expect(result.ok && result.text.split("\n")[result.cursor.line]).toBe("- ");
		expect(result.ok && result.text.split("\n")[result.cursor.line - 2]).toBe("## Questions");
	});
});

describe("its properties", () => {
	const whole = { type: "meeting", date: "2026-06-17", contacts: ["[[Claire Fontaine]]"], channel: "lunch", purpose: "advice", thanked: false };

	it.each<[string, string, Readonly<Record<string, unknown>>]>([
		["no front matter", "text", whole],
		["its own, in its order", "---\nmood: good\nchannel:\n---\n", { mood: "good", ...whole }],
		["set by hand", "---\ntype: call\npurpose: thank\nthanked: true\ndate: <% tp.date.now() %>\n---\n",
			{ ...whole, type: "call", purpose: "thank", thanked: true, date: "<% tp.date.now() %>" }],
		["under other names", "---\nAttendees: [\"[[Bob]]\"]\n---\n",
			{ Attendees: ["[[Bob]]"], type: "meeting", date: "2026-06-17", channel: "lunch", purpose: "advice", thanked: false }],
		["under another name, empty", "---\nattendees:\n---\n",
			{ attendees: ["[[Claire Fontaine]]"], type: "meeting", date: "2026-06-17", channel: "lunch", purpose: "advice", thanked: false }],
		["a template's marks", "---\nrekindle-template: meeting\nRekindle Purpose: [advice]\nrekindle_language: fr\nx: 1\n---\n", { x: 1, ...whole }],
		["all placeholders", "---\nwith: {{contacts}}\ndate: {{when}}\nchannel: {{channel}}\npurpose: {{purpose}}\ngoal: {{goal}}\n---\n",
			{ with: ["[[Claire Fontaine]]"], date: "2026-06-17", channel: "lunch", purpose: "advice", goal: null, type: "meeting", thanked: false }],
	])("with %s", (_, template, properties) => {
		expect(dataOf(template)).toEqual(properties);
	});

	it("keeps the template's order and adds what is missing after it", () => {
		expect(Object.keys(dataOf("---\nthanked:\nzeta: 1\ncontacts: {{contacts}}\nalpha: 2\n---\n")))
			.toEqual(["thanked", "zeta", "contacts", "alpha", "type", "date", "channel", "purpose"]);
	});

	it("has no purpose or goal where there is none", () => {
		expect(dataOf(null, { purpose: null })).not.toHaveProperty("purpose");
		expect(dataOf(null, { goal: "Find a job" })).toMatchObject({ goal: "Find a job" });
	});

	it("is refused with the line where the template's front matter does not parse", () => {
		expect(meetingNoteText("---\nok: 1\nbad: [{{contacts}}\n---\n", facts(), host)).toMatchObject({ ok: false, code: "unreadable-frontmatter" });
	});

	it("names 300 people, and asks for promises to the first few", () => {
		const contacts = Array.from({ length: 300 }, (_, at) => ({ link: `[[P${at}]]`, contact: aContact({ name: `P${at}` }) }));
		const text = textOf(null, { contacts });
		expect(createNoteCodec(yamlHost).parse(text).data["contacts"]).toHaveLength(300);
		expect(text.match(/^- \[ \]/gm)).toHaveLength(5);
	});
});

describe("where writing begins in a user's own template", () => {
	it.each([
		["a\n{{cursor}}\n{{questions}}", "a\n|\n- What has changed most for you?"],
		["{{questions}}", "- What has changed most for you? %%rekindle:opening-change%%\n  |\n- And Lyon?"],
		["> - {{questions}}", "%%rekindle:opening-change%%\n>   |\n> - And Lyon?"],
		["only words", "only words|"],
	])("%j", (template, place) => {
		const result = meetingNoteText(template, facts(), host);
		if (!result.ok) throw new Error(result.cause);
		const lines = result.text.split("\n");
		const { line, ch } = result.cursor;
		lines[line] = `${lines[line]?.slice(0, ch)}|${lines[line]?.slice(ch)}`;
		expect(lines.join("\n")).toContain(place);
	});
});

describe("its placeholders", () => {
	const claire = aContact({
		name: "Claire Fontaine", aliases: ["CF"], companies: ["[[Acme]]", "Other"], formerCompanies: ["Halden"], role: "Head of design",
		sectors: ["design"], location: "Lyon", emails: ["c@acme.example"], phones: ["+33 6 12"], urls: ["https://c.example"],
		linkedin: "https://www.linkedin.com/in/c", relationships: ["former-colleague", "client"], circle: "close", seeks: ["researchers"],
		offers: ["reviews"], knows: ["[[Bob]]"], introducedBy: ["[[Marc]]"], met: "Halden, 2019", birthday: { year: null, month: 2, day: 29 },
		lastContact: day("2026-01-14"),
	});
	const given: Partial<MeetingNoteFacts> = {
		contacts: [{ link: "[[Claire Fontaine]]", contact: claire }, { link: "[[Bob Lee|Bob]]", contact: aContact({ name: "Bob Lee" }) }],
		time: "12:30", goal: "[[Lead a team]]", register: "fr-tu", offers: ["a panel"],
		briefParts: new Map(BRIEF_PARTS.map((part) => [part, [`of ${part}`]])),
	};

	it.each([
		["title", "2026-06-17 Claire Fontaine"], ["date", "2026-06-17"], ["date:dddd", "dddd(2026-06-17 12:30)"], ["day:dddd", "dddd(2026-06-17 12:30)"],
		["time", "12:30"], ["when", "2026-06-17T12:30"], ["contacts", "[[Claire Fontaine]], [[Bob Lee|Bob]]"], ["contact", "[[Claire Fontaine]]"],
		["names", "Claire Fontaine, Bob Lee"], ["name", "Claire Fontaine"], ["first-name", "Claire"], ["company", "[[Acme]]"], ["role", "Head of design"],
		["email", "c@acme.example"], ["phone", "+33 6 12"], ["linkedin", "https://www.linkedin.com/in/c"], ["relationship", "former colleague, client"],
		["circle", "Close"], ["seeks", "researchers"], ["their-offers", "reviews"], ["offers", "a panel"], ["introduced-by", "[[Marc]]"],
		["met", "Halden, 2019"], ["birthday", "--02-29"], ["last-contact:MMMM", "MMMM(2026-01-14)"], ["channel", "lunch"], ["purpose", "advice"],
		["goal", "[[Lead a team]]"], ["language", "fr"], ["address-as", "tu"], ["brief:memories", "of memories"], ["promises", "[[Claire Fontaine]]\u00A0: , [[Bob Lee|Bob]]\u00A0: "],
		["Brief : last", "of last"], ["nope", "{{nope}}"], ["brief:nope", "{{brief:nope}}"],
	])("{{%s}} is %s", (name, words) => {
		expect(textOf(`=> {{${name}}} <=`, given)).toContain(`=> ${words} <=`);
	});

	it("are all in the manual's list, and every one of the list is known", () => {
		for (const { name } of MEETING_PLACEHOLDERS) expect(textOf(`=> {{${name}}}`, given)).not.toContain("{{");
	});

	it("are known but empty where nothing is", () => {
		const silent = { ...given, contacts: [], time: null, goal: null, purpose: null, briefParts: new Map(), brief: [], offers: [], questions: [] };
		for (const { name } of MEETING_PLACEHOLDERS) expect(textOf(`=> {{${name}}}`, silent)).not.toContain("{{");
	});
});

const text = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 20 }),
	fc.array(fc.constantFrom("%%", "<%", "{{name}}", "[[", "]]", "- ", "## Questions", "\n", "%%rekindle:x%%", "#tag", "?", "a", "[ ]"), { maxLength: 8 })
		.map((pieces) => pieces.join("")),
);
const anyFacts = fc.record({
	title: text,
	goal: fc.option(text),
	register: fc.constantFrom("en" as const, "fr-tu" as const, "fr-vous" as const),
	time: fc.option(fc.constant("09:05")),
	brief: fc.array(text, { maxLength: 4 }),
	offers: fc.array(text, { maxLength: 3 }),
	questions: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z0-9-]{1,20}$/), text: text.map((words) => `What${words} now?`) }), {
		selector: ({ id }) => id, maxLength: 7,
	}),
	contacts: fc.array(text.map((name) => ({ link: `[[${name}]]`, contact: aContact({ name, role: name, companies: [name] }) })), { maxLength: 3 }),
});
const TEMPLATES = [null, ...[...STARTING_TEMPLATES.en, ...STARTING_TEMPLATES.fr].map((template) => template.text)];

describe("what is made is read back", () => {
	it("as unanswered questions with the same ids, and empty sections", () => {
		fc.assert(fc.property(anyFacts, fc.constantFrom(...TEMPLATES), (given, template) => {
			const content = readMeetingContent(textOf(template, given));
			expect(content.questions.map(({ id, answer }) => ({ id, answer }))).toEqual(given.questions.map(({ id }) => ({ id, answer: "" })));
			expect(content).toMatchObject({ insights: [], people: [], promises: [], nextSteps: [] });
		}), { numRuns: 500 });
	});

	it("with an answer where one is written at the cursor", () => {
		fc.assert(fc.property(anyFacts.filter(({ questions }) => questions.length > 0), (given) => {
			const result = meetingNoteText(null, facts(given), host);
			if (!result.ok) throw new Error(result.cause);
			const lines = result.text.split("\n");
			lines[result.cursor.line] += "She moved.";
			expect(readMeetingContent(lines.join("\n")).questions.map(({ answer }) => answer)).toEqual(given.questions.map((_, at) => (at === 0 ? "She moved." : "")));
		}));
	});

	it("as a meeting with these people on this day, that owes thanks and promises nothing yet", () => {
		const contacts = [{ link: "[[Claire Fontaine]]", contact: aContact() }, { link: "[[Bob]]", contact: aContact({ name: "Bob" }) }];
		for (const template of TEMPLATES) {
			const snapshot = noteSnapshot("M.md", textOf(template, { contacts, time: "12:30" }));
			expect(readMeeting(snapshot)).toMatchObject({
				people: ["Claire Fontaine", "Bob"], problems: [], meeting: { day: "2026-06-17", channel: "lunch", purpose: "advice", thanked: false },
			});
			expect(readNote(snapshot, readingRules())?.tasks).toEqual([]);
		}
	});
});

it("asks a question in its words, with its id unseen behind them", () => {
	expect(questionLine("Why <% x %>\n?", "own 1")).toBe("Why < % x % > ? %%rekindle:own-1%%");
	expect(questionLine("Why?", null)).toBe("Why?");
	expect(oneLine(" a\n\tb\u202F? ")).toBe("a b\u202F?");
});

it("gives Templater nothing to run in the names of notes it links to", () => {
	expect(textOf(null, { goal: "[[<% x() %>]]", contacts: [{ link: "[[<% y() %>]]", contact: aContact({ name: "<% z() %>" }) }] })).not.toMatch(/<%|%>/);
});
