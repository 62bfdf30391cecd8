import { capital } from "../capital";
import type { Messages } from "../messages";
import { brief } from "./brief";
import { days } from "./days";
import { NB, NNB } from "./typography";

const NUMBERS: Readonly<Record<number, string>> = { 2: "deux", 3: "trois", 4: "quatre" };

/** Trouver qui peut présenter qui. */
export const introductions: Messages["introductions"] = {
	title: `Qui peut me présenter${NNB}?`,
	field: `À qui${NNB}? Nom, entreprise, ou poste et secteur`,
	nothingFits: "Rien ni personne à ce nom pour l’instant",
	choices: {
		company: "Entreprise",
		companyPeople: (count) => (count === 1 ? "Entreprise, un contact" : `Entreprise, ${count}${NB}contacts`),
		profile: (words) => `Profil${NB}: ${words}`,
		profileNote: "Par poste et secteur",
	},
	to: (who) => `Pour rencontrer ${who}`,
	toSomeone: {
		company: (company) => `Pour rencontrer quelqu’un chez ${company}`,
		profile: (words) => `Pour rencontrer quelqu’un${NB}: ${words}`,
	},
	you: "Vous",
	youAsk: "Demander, sans forcer la main",
	could: (first) => `${first} pourrait vous présenter`,
	through: (names) => `Par ${names.join(", puis ")}`,
	last: (channel, day, today) => capital(brief.exchange(channel, day, today)),
	shared: (organization) => `${organization} en commun avec vous`,
	ties: {
		"knows": (from) => `Connaît ${from}`,
		"introduced-by": (from) => `${from} a fait les présentations`,
		"introduced": (from) => `Vous a fait connaître ${from}`,
		"meeting": (from, count, last, today) =>
			count === 1
				? `Une rencontre avec ${from}, en ${days.monthYear(last, today)}`
				: `${count}${NB}rencontres avec ${from}, la dernière en ${days.monthYear(last, today)}`,
		"organization": (from, name) => `Chez ${name}, comme ${from}`,
		"former-organization": (from, name) => `${name} en commun avec ${from}`,
		"link": () => "Un lien entre leurs deux notes",
	},
	request: (first) => `Demander à ${first}`,
	otherWays: (count) => (count === 1 ? "Voir un autre chemin" : `Voir ${NUMBERS[count] ?? count} autres chemins`),
	otherWaysTitle: "Autres chemins",
	onMap: "Voir sur la carte",
	noWay: (sought) =>
		`Pas encore de chemin vers ${sought}. Dès qu’une note dira qui connaît qui, sous «${NB}knows${NB}», il apparaîtra ici.`,
	known: "Déjà en lien avec vous",
	someoneNew: "Pour une nouvelle rencontre",
	former: "Ailleurs depuis",
	bring: (first) => `Ce que vous pourriez apporter à ${first}`,
	seeks: (subject) => `Cherche${NB}: ${subject}`,
	asked: "Déjà demandé",
	nobodyAsked: () => "À personne pour l’instant.",
	askedLine: (by, to, day, today) => `À ${to === null ? by : `${by}, pour rencontrer ${to}`}, le ${days.long(day, today)}`,
	askedOn: (day, today) => `Demande faite ${days.on(day, today)}`,
	worked: "Mise en relation faite",
	followUp: (first) => `Écrire à ${first}`,
	log: (by, to) =>
		to === null ? `mise en relation demandée à ${by}` : `mise en relation demandée à ${by} pour rencontrer ${to}`,
	thankTask: (target) => `dire merci pour la mise en relation avec ${target}`,
	workedDone: (by, target) => `Mise en relation avec ${target} grâce à ${by}`,
};
