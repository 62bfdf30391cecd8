import type { WhyFacts } from "../en/why";
import type { Messages } from "../messages";
import { days } from "./days";
import { NB } from "./typography";
import { words } from "./words";

export const why: Messages["why"] = {
	standings: {
		"untracked": "Sans suivi", "on-track": "Dans le rythme", "planned": "Prévu", "snoozed": "Reporté",
		"due": "À recontacter", "dormant": "En sommeil",
	},
	sentence: (standing, cause) => `${standing}${NB}: ${cause}.`,
	causes: {
		"status": (status) => `statut «${NB}${words.statuses[status].toLowerCase()}${NB}» dans la note`,
		"planned": (day, channel, today) => `${channel === null ? "un échange" : words.oneOf[channel]} ${days.on(day, today)}`,
		"snoozed": (until, today) => `retour ${days.on(until, today)}`,
		"cadence-never": () => "aucun rythme souhaité",
		"no-rhythm": (circle) =>
			circle === null ? "ni rythme ni date de prochain contact" : `pas de rythme pour le cercle ${circle}`,
		"to-sort": () => "ni cercle, ni rythme, ni objectif, ni prochain contact",
		"next-contact": (day, today) => `prochain contact choisi, ${days.on(day, today)}`,
		"rhythm": (day, facts, today) =>
			[lastExchange(facts, today), rhythm(facts), `${day <= today ? "échéance" : "prochaine fois"} ${days.on(day, today)}`]
				.filter((part) => part !== "").join(", "),
		"first-exchange": (day, facts, today) =>
			["pas encore d’échange noté", rhythm(facts), `première fois ${days.on(day, today)}`]
				.filter((part) => part !== "").join(", "),
		"snooze-over": (day, today) => `report terminé ${days.on(day, today)}`,
		"long-silent": (facts, by, today) =>
			`${lastExchange(facts, today)}, ${by === "years" ? "il y a plus de trois ans" : "plus de huit fois le silence habituel"}`,
	},
	gates: {
		"recent-exchange": `Pas dans la semaine${NB}: un échange a eu lieu il y a peu.`,
		"unanswered-messages": `Pas dans la semaine${NB}: trois messages sont restés sans réponse.`,
		"draft-goal": `Pas dans la semaine${NB}: l’objectif est encore à l’état de brouillon.`,
		"cadence-never": `Pas dans la semaine${NB}: aucun rythme souhaité.`,
	},
};

function lastExchange({ last, lastChannel }: WhyFacts, today: string): string {
	if (last === null) return "";
	return `${lastChannel === null ? "dernier échange" : words.channels[lastChannel]} ${days.on(last, today)}`;
}

function rhythm({ rhythm: wanted, origin, circle }: WhyFacts): string {
	if (wanted === null) return "";
	if (origin === "circle" && circle !== null) return `${words.every(wanted)} pour le cercle ${circle}`;
	return origin === "target" ? `${words.every(wanted)} pour une cible` : words.every(wanted);
}
