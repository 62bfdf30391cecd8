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
		withText(since === null ? "Demande reçue" : `Demande reçue ${days.relative(since, today)}`, text),
	"promise": ({ text, due }, today) =>
		withTail(text === "" ? "Une promesse" : `Promis${NB}: ${text}`, due === null ? null : days.by(due, today)),
	"waiting": ({ text, due }, today) =>
		withTail(text === "" ? "On vous a promis quelque chose" : `On vous a promis${NB}: ${text}`, due === null ? null : days.by(due, today)),
	"thanks": ({ day, channel }, today) => {
		const thanks = `Un merci pour ${channel === null ? "votre échange" : THANKED[channel]}`;
		if (day === null) return thanks;
		const when = days.on(day, today);
		if (when.startsWith("le ")) return `${thanks} du ${when.slice(3)}`;
		return /^(hier|avant-hier|aujourd’hui)$/.test(when) ? `${thanks} d’${when}` : `${thanks} de ${when}`;
	},
	"update": ({ goal }) => withText("Des nouvelles à donner", goal),
	"birthday": ({ day, age }, today) => {
		const when = days.on(day, today);
		const relative = days.relative(day, today);
		const what = age === null ? "Anniversaire" : `${age}${NB}${age > 1 ? "ans" : "an"}`;
		return `${what} ${when === relative ? when : `${when}, ${relative}`}`;
	},
	"plan-deadline": ({ day, approach }, today) =>
		approach === null ? planned(day, today) : `Vous pensiez à ${words.oneOf[approach]} ${days.by(day, today)}`,
	"drifting": ({ usualDays }) => `D’habitude, ${words.every(roughRhythm(usualDays))}`,
	"goal-fit": ({ goal, by, subject }) => {
		if (by === "need") return `Une aide possible${NB}: ${subject}`;
		return `Utile à votre objectif${NB}: ${goal}${by === "sector" && !says(goal, subject) ? ` (${subject})` : ""}`;
	},
	"target": () => "Une personne à mieux connaître",
	"match": ({ side, subject, other }) =>
		side === "seeks"
			? `Cherche${NB}: ${subject}. ${other === null ? "Vous pouvez aider" : `${other} peut aider`}`
			: `${other === null ? "Peut vous aider" : `Peut aider ${other}`}${NB}: ${subject}`,
	"bridge": ({ between }) =>
		between === null ? "Relie des personnes qui ne se connaissent pas" : `Fait le lien entre ${between[0]} et ${between[1]}`,
	"only-messages": ({ since }, today) => `Seulement des messages depuis ${days.monthYear(since, today)}`,
	"only-asks": () => `Trois demandes de suite${NB}: écrire sans rien demander`,
	"dormant": () => "Un lien à raviver",
	"due": ({ cadence, due }, today) =>
		cadence === null || cadence === "never"
			? planned(due, today)
			: `Votre rythme${NB}: ${words.every(plainRhythm(cadence))}`,
	"no-exchange-known": () => "Pas encore d’échange noté",
};

/** The user's own day for the next contact, with no way chosen. */
function planned(day: string, today: string): string {
	return `Prochain contact prévu ${day > today ? days.by(day, today) : days.on(day, today)}`;
}

function says(goal: string, subject: string): boolean {
	return goal.toLowerCase().includes(subject.toLowerCase());
}

function withText(sentence: string, text: string): string {
	return text === "" ? sentence : `${sentence}${NB}: ${text}`;
}

function withTail(sentence: string, tail: string | null): string {
	return tail === null ? sentence : `${sentence}, ${tail}`;
}
