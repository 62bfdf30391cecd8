import type { Messages } from "../messages";
import type { ProblemFacts } from "../en/problems";
import { NB } from "./typography";

type Say = (facts: ProblemFacts) => string;

/** « last-contact : “bientôt” n’est pas un jour. Écrire… » ; `instead` quand aucune correction n’est sûre. */
function say(what: string, instead: string): Say {
	return ({ property, value, repair }) => {
		const subject = [property, value === "" ? "" : `«${NB}${value}${NB}»`].filter((part) => part !== "").join(`${NB}: `);
		return `${subject === "" ? "Ceci" : subject} ${what}. Écrire ${repair ?? instead}.`;
	};
}

export const problems: Messages["problems"] = {
	"unreadable-frontmatter": () =>
		"Les propriétés de cette note sont illisibles. L’ouvrir en mode source et chercher un guillemet, un deux-points ou un retrait qui manque.",
	"not-a-day": say("n’est pas un jour", `année, mois et jour${NB}: 2026-08-15`),
	"future-last-contact": say("est encore à venir", "un jour passé, et next-contact pour un jour à venir"),
	"not-a-birthday": say("n’est pas un anniversaire", "1980-02-28, ou 02-28 sans l’année"),
	"not-a-cadence": say("n’est pas un rythme", "6 semaines, 3 mois, trimestriel ou jamais"),
	"unknown-circle": say("n’est pas un de vos cercles", "un cercle des paramètres, comme inner, close ou active"),
	"unknown-network": say("ne dit pas quel réseau", "close ou target"),
	"unknown-status": say("n’est pas un statut", "active, paused, retired, lost ou archived"),
	"unknown-relationship": say("n’est pas une relation de la liste", "colleague, client, alumni, mentor, friend ou other"),
	"unknown-channel": say("n’est pas un moyen d’échange", "coffee, lunch, meeting, call, video, message ou email"),
	"unknown-language": say("n’est pas une langue de brouillon", "fr ou en"),
	"unknown-address-as": say("n’est pas une façon de s’adresser à quelqu’un", "tu ou vous"),
	"unknown-purpose": say("n’est pas une intention de la liste", "reconnect, advice, information, introduction ou thank"),
	"unknown-kind": say("n’est pas une sorte d’objectif", "job, business, watch, expertise, partners, investors, project ou other"),
	"unknown-goal-status": say("n’est pas un statut d’objectif", "draft, active, done ou dropped"),
	"not-a-checkbox": say("n’est ni oui ni non", "true ou false"),
	"not-a-value": say("réunit plusieurs valeurs en une", "un texte, ou une liste de textes"),
	"number-for-text": say("est lu comme un nombre, au risque de perdre des chiffres", "la valeur entre guillemets droits"),
	"self-link": say("renvoie à cette même note", "le nom de quelqu’un d’autre"),
	"meeting-without-day": () =>
		`Rendez-vous sans jour${NB}: rien n’est compté. Écrire date: 2026-05-01, ou mettre le jour dans le nom de la note.`,
	"meeting-without-contact": () =>
		"Rendez-vous sans personne connue. Écrire contacts: avec un lien vers chaque personne présente.",
};
