import { countDays } from "../calendar";
import type { Messages } from "../messages";
import { roughRhythm } from "../rhythm";
import { days } from "./days";
import { NB } from "./typography";
import { words } from "./words";
import { capital } from "../capital";

type ChannelId = keyof typeof words.channels;

const DAYS_TOLD_AS_DISTANCE = 190;

/** La fiche à lire avant un échange. */
export const brief: Messages["brief"] = {
	title: "Fiche",
	actions: { meeting: "Préparer", write: "Écrire", log: "Noter" },
	people: "Les personnes de cette rencontre",
	emptyTitle: "Avant d’appeler",
	emptyText: "Ouvrir une note de contact ou de rencontre pour retrouver ici ce qui mérite d’être rappelé.",
	blank: "Rien de noté pour l’instant sur ce lien. Une ligne sur vos débuts, ou sur ce que cette personne cherche, et vous la retrouverez ici le moment venu.",
	blocks: {
		met: "Comment tout a commencé", last: "Derniers échanges", owed: "Suites à donner", needs: "Cherche, propose",
		goal: "À faire savoir", open: "Resté en suspens", occasions: "Bientôt", balance: "Donné et reçu",
	},
	memory: "Un souvenir à évoquer",
	anotherMemory: "Un autre",
	labels: {
		memories: "À évoquer", met: "Les débuts", last: "Derniers échanges", owed: "Suites à donner", open: "Resté en suspens",
		seeks: "Cherche", offers: "Propose", goal: "À faire savoir", occasions: "Bientôt",
	},
	labelled: (label, text) => `${label}${NB}: ${text}`,
	detailed: (text, detail) => `${text} – ${detail}`,
	metOn: (date, today) => {
		if (date.length === 4) return `Rencontre en ${date}`;
		return date.length === 7 ? `Rencontre en ${days.monthYear(`${date}-01`, today)}` : `Rencontre le ${days.long(date, today)}`;
	},
	introducedBy: (names) => `grâce à ${list(names)}`,
	shared: (organizations) => `en commun${NB}: ${list(organizations)}`,
	first: (channel, day, today) => `Premier échange noté${NB}: ${channel === null ? "" : `${words.channels[channel]}, `}${days.monthYear(day, today)}`,
	usually: (usualDays) => words.every(roughRhythm(usualDays)),
	exchange: (channel, day, today) => {
		const isNear = countDays(day, today) < DAYS_TOLD_AS_DISTANCE;
		return `${exchangeOf(channel)} ${isNear ? days.relative(day, today) : `en ${days.monthYear(day, today)}`}`;
	},
	exchangeOn: (channel, day, today) => `${exchangeOf(channel)} du ${days.long(day, today)}`,
	couldOffer: (offers) => `vous pourriez proposer${NB}: ${list(offers)}`,
	fitsGoal: (goals) => `utile à votre objectif${NB}: ${list(goals)}`,
	askSeeks: `À demander${NB}: ce que cette personne cherche`,
	oftenSought: (ideas) => `À ce poste, souvent ${list(ideas)}`,
	nextStep: (text) => `La suite prévue${NB}: ${text}`,
	occasions: {
		"birthday": "Anniversaire", "plan": "Prochain contact prévu", "meeting": "Prochaine rencontre",
	},
	tones: { "en": "Anglais", "fr-tu": "Français, tu", "fr-vous": "Français, vous" },
	balance: (gave, received, asked) => capital([often("donné", gave), often("reçu", received), often("demandé", asked)].join(", ")),
	network: (gave, received, asked) => `tous contacts confondus${NB}: donné${NB}${gave}, reçu${NB}${received}, demandé${NB}${asked}`,
	chart: {
		inPerson: "En personne",
		others: "Appel, visio, message",
		label: (inPerson, others, quietSince, today) => {
			const counts = `Échanges par mois sur deux ans${NB}: ${inPerson} en personne, ${others} à distance`;
			return quietSince === null ? counts : `${counts}, aucun depuis ${days.monthYear(quietSince, today)}`;
		},
	},
	list: (items) => list(items),
};

function exchangeOf(channel: ChannelId | null): string {
	return channel === null ? "échange" : words.channels[channel];
}

function often(verb: string, count: number): string {
	return count === 0 ? `rien ${verb}` : `${verb} ${count}${NB}fois`;
}

function list(items: readonly string[]): string {
	return items.join(", ");
}
