import type { Messages } from "../messages";
import { plainRhythm, roughRhythm } from "../rhythm";
import { days } from "./days";
import { NB } from "./typography";
import { words } from "./words";

const THANKED = {
	breakfast: "le petit-déjeuner", coffee: "le café", lunch: "le déjeuner", dinner: "le dîner", meeting: "le rendez-vous",
	visit: "la visite", event: "l’événement", call: "l’appel", video: "la visio", message: "le message", email: "l’e-mail",
	card: "la carte",
};

export const reasons: Messages["reasons"] = {
	"request": ({ text, since }, today) =>
		withTail(text === "" ? "Une demande" : `Demande${NB}: ${text}`, since === null ? null : days.relative(since, today)),
	"promise": ({ text, due }, today) =>
		withTail(text === "" ? "Promesse" : `Promis${NB}: ${text}`, due === null ? null : days.by(due, today)),
	"waiting": ({ text, due }, today) =>
		withTail(text === "" ? "Réponse attendue" : `En attente${NB}: ${text}`, due === null ? null : days.by(due, today)),
	"thanks": ({ day, channel }, today) => {
		const thanks = `Un merci pour ${channel === null ? "votre échange" : THANKED[channel]}`;
		if (day === null) return thanks;
		const when = days.on(day, today);
		if (when.startsWith("le ")) return `${thanks} du ${when.slice(3)}`;
		return /^(hier|avant-hier|aujourd’hui)$/.test(when) ? `${thanks} d’${when}` : `${thanks} de ${when}`;
	},
	"update": ({ goal }) => (goal === "" ? "Des nouvelles à donner" : `Des nouvelles à donner${NB}: ${goal}`),
	"birthday": ({ day, age }, today) => {
		const when = days.on(day, today);
		const relative = days.relative(day, today);
		const what = age === null ? "Anniversaire" : `${age}${NB}ans`;
		return `${what} ${when === relative ? when : `${when}, ${relative}`}`;
	},
	"plan-deadline": ({ day, approach }, today) =>
		`Votre projet${NB}: ${approach === null ? "reprendre contact" : words.oneOf[approach]} ${days.by(day, today)}`,
	"drifting": ({ usualDays }) => `D’habitude, ${words.every(roughRhythm(usualDays))}`,
	"goal-fit": ({ goal, by, subject }) => {
		if (by === "sector") return `Connaît le secteur ${subject}${NB}: votre objectif ${goal}`;
		return by === "need" ? `Peut vous aider${NB}: ${subject}` : `Utile à votre objectif${NB}: ${goal}`;
	},
	"target": () => "Une personne à mieux connaître",
	"only-messages": ({ since }, today) => `Seulement des messages depuis ${days.monthYear(since, today)}`,
	"only-asks": () => "Vos trois derniers échanges étaient des demandes",
	"dormant": () => "Un lien à raviver",
	"due": ({ cadence, due }, today) =>
		cadence === null || cadence === "never"
			? `Prévu ${days.by(due, today)}`
			: `Votre rythme${NB}: ${words.every(plainRhythm(cadence))}`,
	"no-exchange-known": () => "Pas encore d’échange noté",
};

function withTail(sentence: string, tail: string | null): string {
	return tail === null ? sentence : `${sentence}, ${tail}`;
}
