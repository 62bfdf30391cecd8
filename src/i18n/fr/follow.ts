import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB, NNB } from "./typography";

/** Les suites d’une rencontre, et les demandes reçues. */
export const follow: Messages["follow"] = {
	title: "Donner suite",
	thanks: {
		title: "Merci",
		owed: (names) => `Un mot de remerciement à ${names}, et la boucle est bouclée.`,
		draft: "L’écrire",
		said: "Déjà fait",
	},
	promises: {
		title: "Promesses",
		becomes: (text) => `Faire une tâche de «${NB}${text}${NB}»`,
		due: (text) => `Échéance${NB}: ${text}`,
		byThem: "On vous l’a promis",
		to: (links) => `${links}${NB}:`,
		about: (text) => `Avec qui${NB}: ${text}`,
	},
	people: {
		title: "Personnes à rencontrer",
		who: (name) => `${name}${NB}: de qui s’agit-il${NNB}?`,
		several: `Plusieurs personnes portent ce nom. De qui s’agit-il${NNB}?`,
		one: `Est-ce bien cette personne${NNB}?`,
		isNew: "Nouveau contact",
		leave: "Laisser tel quel",
		company: "Entreprise, si elle est connue",
		companyOf: (name) => `Entreprise${NB}: ${name}`,
		introducedBy: "Présentation par",
	},
	passed: {
		title: "Entre vous",
		gave: "Donné",
		received: "Reçu",
		gaveExample: "Un nom, un document, une heure…",
		receivedExample: "Un conseil, un contact, une piste…",
		remove: (item) => `Retirer ${item}`,
	},
	next: {
		title: "Prochain contact",
		with: (name) => `Prochain contact${NB}: ${name}`,
		rhythm: (day) => `${day}, à votre rythme`,
		planned: (day) => `Comme prévu, ${day}`,
		leave: "Ne rien changer",
		others: (count) => pluralFr(count, {
			one: "# autre personne garde son rythme.", other: "# autres personnes gardent leur rythme.", many: "# d’autres personnes gardent leur rythme.",
		}),
	},
	newNote: (note) => `${note}, nouvelle note`,
	undecided: (names) => `Reste à préciser${NB}: ${names}`,
	nothing: "Rien à écrire pour l’instant.",
	say: (notes) => `${pluralFr(notes, { one: "Une note modifiée", other: "# notes modifiées", many: "# de notes modifiées" })}. Annulation possible.`,
	submit: "Écrire dans les notes",
	done: (meeting) => `Suites notées${NB}: ${meeting}`,
	request: {
		title: (name) => `Demande reçue${NB}: ${name}`,
		what: "La demande",
		due: "Échéance",
		done: (name) => `${name}${NB}: demande notée`,
	},
};
