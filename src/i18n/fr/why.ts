import type { WhyFacts } from "../en/why";
import type { Messages } from "../messages";
import { days } from "./days";
import { NB } from "./typography";
import { words } from "./words";

export const why: Messages["why"] = {
	standings: {
		"untracked": "Sans suivi", "on-track": "Dans le rythme", "planned": "Prévu", "snoozed": "Pour plus tard",
		"due": "À recontacter", "dormant": "En sommeil",
	},
	sentence: (standing, cause) => `${standing}${NB}: ${cause}.`,
	causes: {
		"status": (status) => `statut «${NB}${words.statuses[status].toLowerCase()}${NB}» dans la note`,
		"planned": (day, channel, today) => `${channel === null ? "un échange" : words.oneOf[channel]} ${days.on(day, today)}`,
		"snoozed": (until, today) => `de retour ${days.on(until, today)}`,
		"cadence-never": () => "aucun rythme souhaité",
		"no-rhythm": (circle) =>
			circle === null ? "ni rythme ni date de prochain contact" : `pas de rythme pour le cercle ${circle}`,
		"to-sort": () => "ni cercle, ni rythme, ni objectif, ni prochain contact",
		"next-contact": (day, today) => `prochain contact prévu ${day > today ? days.by(day, today) : days.on(day, today)}`,
		"rhythm": (day, facts, today) =>
			[lastExchange(facts, today), rhythm(facts), since(day, today, "à nouveau")]
				.filter((part) => part !== "").join(", "),
		"first-exchange": (day, facts, today) =>
			["pas encore d’échange noté", rhythm(facts), since(day, today, "une première fois")]
				.filter((part) => part !== "").join(", "),
		"snooze-over": (day, today) => `report terminé ${days.on(day, today)}`,
		"long-silent": (facts, by, today) =>
			`${lastExchange(facts, today)}, ${by === "years" ? "il y a plus de trois ans" : "puis un silence de plus de huit fois le rythme"}`,
	},
	gates: {
		"recent-exchange": `Hors de cette semaine${NB}: un échange a eu lieu il y a peu.`,
		"unanswered-messages": `Hors de cette semaine${NB}: trois messages sont restés sans réponse.`,
		"draft-goal": `Hors de cette semaine${NB}: l’objectif est encore une ébauche.`,
		"cadence-never": `Hors de cette semaine${NB}: aucun rythme souhaité.`,
	},
};

/** From when on the contact is due: « donc depuis hier », « donc aujourd’hui », « donc à nouveau le 3 juin ». */
function since(day: string, today: string, toCome: string): string {
	if (day === today) return "donc aujourd’hui";
	return `donc ${day < today ? "depuis" : toCome} ${days.on(day, today)}`;
}

function lastExchange({ last, lastChannel }: WhyFacts, today: string): string {
	if (last === null) return "";
	return `${lastChannel === null ? "dernier échange" : words.channels[lastChannel]} ${days.on(last, today)}`;
}

function rhythm({ rhythm: wanted, origin, circle }: WhyFacts): string {
	if (wanted === null) return "";
	if (origin === "circle" && circle !== null) return `${words.every(wanted)} pour le cercle ${circle}`;
	return origin === "target" ? `${words.every(wanted)} pour le réseau cible` : words.every(wanted);
}
