import { describe, expect, test } from "vitest";
import type { Owed } from "../../../src/domain/reconnections/owed";
import type { Reason, ReasonCode } from "../../../src/domain/reconnections/reason";
import { messagesFor } from "../../../src/i18n";
import { sayOwed, sayReason } from "../../../src/ui/parts/say-reason";
import { day } from "../../support/day";

const TODAY = "2026-06-18";
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** One example of every code, so that a new reason does not compile before it has its sentence here. */
const EXAMPLES: { readonly [Code in ReasonCode]: readonly [Extract<Reason, { code: Code }>, string, string] } = {
	"request": [
		{ code: "request", text: "an introduction to Ada", since: day("2026-06-16") },
		"Asked you 2 days ago: an introduction to Ada", "Demande reçue avant-hier : an introduction to Ada",
	],
	"promise": [
		{ code: "promise", text: "send the study", due: day("2026-06-20") },
		"Promised: send the study, by Saturday", "Promis : send the study, d’ici samedi",
	],
	"thanks": [
		{ code: "thanks", day: day("2026-06-03"), channel: "lunch" },
		"A thank-you for lunch on 3 June", "Un merci pour le déjeuner du 3 juin",
	],
	"update": [
		{ code: "update", goal: "Goals/Lead a team.md", day: day("2026-06-10"), text: "two interviews" },
		"News to share: Lead a team", "Des nouvelles à donner : Lead a team",
	],
	"birthday": [
		{ code: "birthday", day: day("2026-06-21"), age: 40 },
		"Turns 40 on Sunday, in 3 days", "40 ans dimanche, dans 3 jours",
	],
	"plan-deadline": [
		{ code: "plan-deadline", day: day("2026-06-23"), approach: "call" },
		"You planned a call by Tuesday", "Vous pensiez à un appel d’ici mardi",
	],
	"drifting": [
		{ code: "drifting", usualDays: 91, gapDays: 200 },
		"You usually talk every three months", "D’habitude, tous les trois mois",
	],
	"goal-fit": [
		{ code: "goal-fit", goal: "Goals/Energy.md", by: "goal", subject: "" },
		"Fits your goal: Energy", "Utile à votre objectif : Energy",
	],
	"match": [
		{ code: "match", side: "seeks", subject: "user researchers", other: null },
		"Looking for user researchers: you can help", "Cherche : user researchers. Vous pouvez aider",
	],
	"bridge": [
		{ code: "bridge", between: ["Energy", "Design"] },
		"Connects Energy with Design", "Fait le lien entre Energy et Design",
	],
	"target": [{ code: "target" }, "Someone you want to know better", "Une personne à mieux connaître"],
	"only-messages": [
		{ code: "only-messages", since: day("2025-05-02") },
		"Only messages since May 2025", "Seulement des messages depuis mai 2025",
	],
	"only-asks": [
		{ code: "only-asks" }, "Three asks in a row: write without asking", "Trois demandes de suite : écrire sans rien demander",
	],
	"dormant": [{ code: "dormant", last: day("2020-01-01") }, "A tie to rekindle", "Un lien à raviver"],
	"due": [
		{ code: "due", cadence: { count: 3, unit: "month" }, due: day("2026-06-01") },
		"You aim to talk every three months", "Votre rythme : tous les trois mois",
	],
	"no-exchange-known": [{ code: "no-exchange-known" }, "No exchange noted yet", "Pas encore d’échange noté"],
};

describe("a reason as a colleague would say it", () => {
	test.each(Object.values(EXAMPLES))("%o", (reason, english, french) => {
		expect(sayReason(reason, messagesFor("en"), TODAY)).toBe(english);
		expect(plain(sayReason(reason, messagesFor("fr"), TODAY))).toBe(french);
	});

	test.each([
		[{ code: "thanks", day: day("2026-06-17"), channel: "coffee" }, "A thank-you for coffee yesterday", "Un merci pour le café d’hier"],
		[{ code: "thanks", day: day("2026-06-14"), channel: null }, "A thank-you for your exchange on Sunday", "Un merci pour votre échange de dimanche"],
		[{ code: "birthday", day: day("2026-06-18"), age: null }, "Birthday today", "Anniversaire aujourd’hui"],
		[{ code: "plan-deadline", day: day("2026-06-03"), approach: null }, "You planned to get in touch on 3 June", "Prochain contact prévu le 3 juin"],
		[{ code: "goal-fit", goal: "Energy", by: "need", subject: "grid storage" }, "Can help with grid storage", "Une aide possible : grid storage"],
		[{ code: "goal-fit", goal: "Lead a team", by: "sector", subject: "energy storage" }, "Fits your goal: Lead a team (energy storage)", "Utile à votre objectif : Lead a team (energy storage)"],
		[{ code: "goal-fit", goal: "A job in Energy", by: "sector", subject: "energy" }, "Fits your goal: A job in Energy", "Utile à votre objectif : A job in Energy"],
		[{ code: "plan-deadline", day: day("2026-06-18"), approach: "lunch" }, "You planned a lunch for today", "Vous pensiez à un déjeuner pour aujourd’hui"],
		[{ code: "due", cadence: null, due: day("2026-06-03") }, "You planned to get in touch on 3 June", "Prochain contact prévu le 3 juin"],
	] as const)("%o", (reason, english, french) => {
		expect(sayReason(reason, messagesFor("en"), TODAY)).toBe(english);
		expect(plain(sayReason(reason, messagesFor("fr"), TODAY))).toBe(french);
	});
});

const owed = (given: Partial<Owed>): Owed => ({
	kind: "promise", path: "People/Ada.md", line: 3, contacts: ["People/Ada.md"], text: "", due: null, since: null, channel: null, ...given,
});

test.each([
	[owed({ kind: "waiting", text: "the contract", due: day("2026-06-19") }), "Promised to you: the contract, by tomorrow"],
	[owed({ kind: "promise", text: "send the study" }), "Promised: send the study"],
	[owed({ kind: "request" }), "Asked you something"],
	[owed({ kind: "thanks", since: day("2026-06-03"), channel: "visit" }), "A thank-you for the visit on 3 June"],
	[owed({ kind: "update", path: "Goals/Energy.md", text: "hired" }), "News to share: Energy"],
])("what is owed is told with or without its facts: %o", (thing, sentence) => {
	expect(sayOwed(thing, messagesFor("en"), TODAY)).toBe(sentence);
});
