import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/domain/brief/brief";
import { messagesFor } from "../../../src/i18n";
import { briefLines, briefParts } from "../../../src/ui/brief/brief-lines";
import { aBrief } from "../../support/brief-builder";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { anOwed } from "../../support/facts-builder";

const TODAY = day("2026-06-11");
const LOG = { kind: "log", path: "People/Ada.md", line: 3 } as const;

/** A brief with something to say in every part. */
const RICH: Partial<Brief> = {
	contact: aContact({ name: "Ada", role: "Head of design", companies: ["[[Orgs/Nord|Atelier Nord]]"] }),
	register: "fr-tu",
	beginning: {
		metOn: "2019-03", met: null, introducedBy: ["Marc", "Anna"], sharedOrganizations: ["Halden"],
		relationships: ["former-colleague", "friend"], first: null,
	},
	memories: [{ kind: "memory", path: "People/Ada.md", line: 9, text: "the cardboard prototype", day: day("2025-01-22") }],
	exchanges: [
		{ day: day("2026-01-10"), channel: "coffee", source: LOG, text: "her team is moving" },
		{ day: day("2025-11-02"), channel: null, source: LOG, text: "" },
		{ day: day("2025-10-02"), channel: "call", source: LOG, text: "third" },
	],
	owed: [anOwed({ text: "send the study", due: day("2026-06-14") })],
	seeks: [{ text: "a speaker", fits: "talks" }, { text: "a flat", fits: null }],
	offers: [{ text: "portfolio reviews", goal: "Lead a team" }, { text: "hiring", goal: "Lead a team" }],
	ambition: { goal: "Lead a team", path: "Goals/Lead.md", line: 4, news: "second interview" },
	open: [
		{ kind: "question", path: "M.md", line: 8, text: "Where did you land?" },
		{ kind: "next-step", path: "M.md", line: 12, text: "send the deck" },
	],
	occasions: [{ kind: "birthday", day: day("2026-06-14"), channel: null, age: 42, text: "", path: "People/Ada.md", line: null }],
};

describe("a brief as text", () => {
	it("is short and names days by their dates, in English", () => {
		expect(briefLines(aBrief(RICH), messagesFor("en"), TODAY)).toEqual([
			"Head of design, Atelier Nord · Former colleague, friend · French, tu",
			"To recall: The cardboard prototype – January 2025",
			"How it began: Met in March 2019 – introduced by Marc, Anna · You’ve both been at Halden",
			"Last exchanges: Coffee, 10 January – her team is moving · Exchange, 2 November 2025",
			"Owed: Promised: send the study – 14 June",
			"Open from last time: Where did you land? · Next step: send the deck",
			"Looking for: A speaker, a flat – you could offer: talks",
			"Worth telling: Lead a team – second interview",
			"Coming up: Birthday: 14 June",
		]);
	});

	it("is written in French as well", () => {
		expect(briefLines(aBrief(RICH), messagesFor("fr"), TODAY).map((line) => line.replace(/\u00a0/g, "~"))).toEqual([
			"Head of design, Atelier Nord · Ex-collègue, amitié · Français, tu",
			"À évoquer~: The cardboard prototype – janvier 2025",
			"Les débuts~: Rencontre en mars 2019 – grâce à Marc, Anna · En commun~: Halden",
			"Derniers échanges~: Café du 10~janvier – her team is moving · Échange du 2~novembre 2025",
			"Suites à donner~: Promis~: send the study – 14~juin",
			"Resté en suspens~: Where did you land? · La suite prévue~: send the deck",
			"Cherche~: A speaker, a flat – vous pourriez proposer~: talks",
			"À faire savoir~: Lead a team – second interview",
			"Bientôt~: Anniversaire~: 14~juin",
		]);
	});

	it("of someone nothing is known of has no line but how to address them, in French or where their note says so", () => {
		expect(briefLines(aBrief(), messagesFor("en"), TODAY)).toEqual([""]);
		expect(briefLines(aBrief({ register: "fr-vous" }), messagesFor("en"), TODAY)).toEqual(["French, vous"]);
		expect(briefLines(aBrief({ contact: aContact({ language: "en" }) }), messagesFor("fr"), TODAY)).toEqual(["Anglais"]);
		expect([...briefParts(aBrief(), messagesFor("en"), TODAY)].filter(([, lines]) => lines.length > 0)).toEqual([["tone", ["English"]]]);
	});

	it("comes in parts, each with all its lines", () => {
		const parts = briefParts(aBrief(RICH), messagesFor("en"), TODAY);
		expect(parts.get("last")).toEqual(["Coffee, 10 January – her team is moving", "Exchange, 2 November 2025", "Call, 2 October 2025 – third"]);
		expect(parts.get("offers")).toEqual(["Portfolio reviews, hiring – fits your goal: Lead a team"]);
	});

	const NOTHING_MET = { metOn: null, met: null, introducedBy: [], sharedOrganizations: [], relationships: [], first: null };

	it.each([
		[{ met: "at the reunion" }, ["At the reunion"]],
		[{ introducedBy: ["Marc"] }, ["Introduced by Marc"]],
		[{ metOn: "2019" }, ["Met in 2019"]],
		[{ metOn: "2019-03-12" }, ["Met on 12 March 2019"]],
		[{ first: { day: day("2019-03-12"), channel: "event" as const, source: LOG } }, ["First noted: event, March 2019"]],
	])("tells how it began by %j", (beginning, lines) => {
		const brief = aBrief({ beginning: { ...NOTHING_MET, ...beginning } });
		expect(briefParts(brief, messagesFor("en"), TODAY).get("met")).toEqual(lines);
	});

	it.each([
		[{ kind: "thanks", text: "", since: day("2026-06-03"), channel: "lunch" }, "A thank-you for lunch – 3 June"],
		[{ kind: "waiting", text: "the plans", due: null }, "Promised to you: the plans"],
		[{ kind: "request", text: "a name", since: day("2025-12-03") }, "Asked you: a name – 3 December 2025"],
	] as const)("tells what is owed: %j", (owed, line) => {
		expect(briefParts(aBrief({ owed: [anOwed(owed)] }), messagesFor("en"), TODAY).get("owed")).toEqual([line]);
	});
});
