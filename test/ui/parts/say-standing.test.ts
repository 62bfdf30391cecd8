import { describe, expect, test } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import type { StandingCause, StandingExplanation } from "../../../src/domain/reconnections/explain-standing";
import { messagesFor } from "../../../src/i18n";
import { sayStanding } from "../../../src/ui/parts/say-standing";
import { day } from "../../support/day";

const TODAY = "2026-06-18";
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const explained = (given: Partial<StandingExplanation> & { cause: StandingCause }): StandingExplanation => ({
	standing: "on-track", last: day("2026-05-12"), lastChannel: "lunch", interval: { count: 90, unit: "day" }, intervalOrigin: "circle",
	circle: "close", due: null, gate: null, ...given,
});

const EXAMPLES: Record<StandingCause["code"], readonly [StandingExplanation, string, string]> = {
	"status": [
		explained({ standing: "untracked", cause: { code: "status", status: "paused" } }),
		"Not followed: the note’s status is “paused”.", "Sans suivi : statut « en pause » dans la note.",
	],
	"planned": [
		explained({ standing: "planned", cause: { code: "planned", day: day("2026-06-23"), channel: "lunch" } }),
		"Planned: a lunch on Tuesday.", "Prévu : un déjeuner mardi.",
	],
	"snoozed": [
		explained({ standing: "snoozed", cause: { code: "snoozed", until: day("2026-07-10") } }),
		"Snoozed: back on 10 July.", "Pour plus tard : de retour le 10 juillet.",
	],
	"cadence-never": [
		explained({ standing: "untracked", cause: { code: "cadence-never" }, gate: "cadence-never" }),
		"Not followed: the cadence is set to never.", "Sans suivi : aucun rythme souhaité.",
	],
	"no-rhythm": [
		explained({ standing: "untracked", cause: { code: "no-rhythm", circle: "watch" } }),
		"Not followed: the circle Watch has no cadence.", "Sans suivi : pas de rythme pour le cercle Veille.",
	],
	"to-sort": [
		explained({ standing: "untracked", cause: { code: "to-sort" } }),
		"Not followed: no circle, cadence, goal or next contact yet.",
		"Sans suivi : ni cercle, ni rythme, ni objectif, ni prochain contact.",
	],
	"next-contact": [
		explained({ standing: "due", cause: { code: "next-contact", day: day("2026-06-17") } }),
		"Due: you planned to get in touch yesterday.", "À recontacter : prochain contact prévu hier.",
	],
	"rhythm": [
		explained({ cause: { code: "rhythm", day: day("2026-08-10") } }),
		"On track: lunch on 12 May, every three months in the circle Close, so next on 10 August.",
		"Dans le rythme : déjeuner le 12 mai, tous les trois mois pour le cercle Proche, donc à nouveau le 10 août.",
	],
	"first-exchange": [
		explained({ standing: "due", last: null, lastChannel: null, intervalOrigin: "own", cause: { code: "first-exchange", day: day("2026-06-01") } }),
		"Due: no exchange noted yet, every three months, so since 1 June.",
		"À recontacter : pas encore d’échange noté, tous les trois mois, donc depuis le 1er juin.",
	],
	"snooze-over": [
		explained({ standing: "due", cause: { code: "snooze-over", day: day("2026-06-10") }, gate: "unanswered-messages" }),
		"Due: the snooze ended on 10 June. Left out of this week: three messages have had no answer.",
		"À recontacter : report terminé le 10 juin. Hors de cette semaine : trois messages sont restés sans réponse.",
	],
	"long-silent": [
		explained({ standing: "dormant", last: day("2022-05-12"), cause: { code: "long-silent", gapDays: 1498, by: "years" } }),
		"Dormant: lunch on 12 May 2022, more than three years ago.", "En sommeil : déjeuner le 12 mai 2022, il y a plus de trois ans.",
	],
};

describe("why a contact stands where it stands", () => {
	test.each(Object.entries(EXAMPLES))("%s", (_code, [explanation, english, french]) => {
		expect(sayStanding(explanation, DEFAULT_CIRCLES, messagesFor("en"), TODAY)).toBe(english);
		expect(plain(sayStanding(explanation, DEFAULT_CIRCLES, messagesFor("fr"), TODAY))).toBe(french);
	});
});
