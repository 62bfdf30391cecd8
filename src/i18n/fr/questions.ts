import { countDays } from "../calendar";
import type { Messages } from "../messages";
import { days } from "./days";
import { NB } from "./typography";

/** Au-delà, le mois parle mieux que la date. */
const DAYS_TOLD_BY_DATE = 60;

const PURPOSES: Record<Parameters<Messages["questions"]["why"]["purpose"]>[0], string> = {
	"keep-in-touch": "Garder le contact", "reconnect": "Renouer le fil", "advice": "Prendre conseil",
	"information": "Entendre une voix du terrain", "recommendation": "Obtenir une recommandation",
	"introduction": "Obtenir une mise en relation", "opportunity": "Explorer une piste", "visibility": "Se faire mieux connaître",
	"mentoring": "Pour faire avancer votre mentorat", "discover": "Faire connaissance", "thank": "Dire merci",
};
const RELATIONSHIPS: Record<Parameters<Messages["questions"]["why"]["relationship"]>[0], string> = {
	"former-colleague": "Vous avez travaillé ensemble", "colleague": "Vous travaillez ensemble",
	"manager": "Vous avez travaillé dans son équipe", "report": "A travaillé dans votre équipe",
	"client": "Fait appel à vous", "supplier": "Vous faites appel à ses services", "partner": "Vous êtes partenaires",
	"alumni": "Vous avez fait la même école", "mentor": "Vous suivez ses conseils", "mentee": "Suit vos conseils",
	"recruiter": "Travaille dans le recrutement", "investor": "Travaille dans l’investissement",
	"entrepreneur": "Dirige sa propre entreprise", "inspiring": "Une source d’inspiration", "followed": "Vous suivez son travail",
	"friend": "Une amitié", "family": "De la famille", "other": "Vous vous connaissez",
};

/** Pourquoi chaque question est proposée. */
export const questions: Messages["questions"] = {
	why: {
		"interest": "S’intéresser d’abord à la personne",
		"first-talk": "Un premier échange",
		"give-first": "Donner avant de demander",
		"closing": "Pour bien finir",
		"own": "Une de vos questions",
		"long-silence": (last, today) => `Dernier échange en ${days.monthYear(last, today)}`,
		"left-open": (day, today) => `Resté en suspens ${back(day, today)}`,
		"next-step": (day, today) => `La suite notée ${back(day, today)}`,
		"promised": (by, day, today) =>
			`${by === "me" ? "Vous l’avez promis" : "On vous l’a promis"}${day === null ? "" : ` ${back(day, today)}`}`,
		"market": (sector) => (sector === null ? "Mieux connaître ce marché" : `Mieux connaître le marché${NB}: ${sector}`),
		"purpose": (purpose) => PURPOSES[purpose],
		"goal": (goal) => `Pour votre objectif${NB}: ${goal}`,
		"relationship": (relationship) => RELATIONSHIPS[relationship],
		"seeks": (subject) => `Cherche${NB}: ${subject}`,
		"offers": (subject) => `Une aide possible${NB}: ${subject}`,
	},
};

function back(day: string, today: string): string {
	return countDays(day, today) > DAYS_TOLD_BY_DATE ? `en ${days.monthYear(day, today)}` : days.on(day, today);
}
