import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB } from "./typography";

/** Transmettre une information à qui elle peut servir. */
export const relay: Messages["relay"] = {
	title: "Transmettre",
	subject: "De quoi il s’agit",
	subjectHint: "En quelques mots",
	passage: "Un lien, ou quelques lignes",
	passageHint: "À reprendre tel quel dans chaque message",
	people: "À qui cela peut servir",
	silent: "Dire de quoi il s’agit pour voir à qui cela peut servir.",
	nobody: "Aucune note n’en parle encore. Vous pouvez tout de même choisir quelqu’un.",
	fits: {
		seeks: (words) => `Cherche${NB}: ${words}`,
		company: (words) => `Chez ${words}`,
		goal: (words) => `Utile à votre objectif${NB}: ${words}`,
		sector: (words) => `Secteur${NB}: ${words}`,
		role: (words) => `Poste${NB}: ${words}`,
		topic: (words) => `#${words}`,
		offers: (words) => `Propose${NB}: ${words}`,
	},
	passedOn: (ago) => `Déjà transmis ${ago}`,
	say: (count) => (count === 0 ? "Choisir au moins une personne." : "À relire un par un."),
	submit: (count) => pluralFr(Math.max(count, 1), { one: "Préparer le message", other: "Préparer # messages", many: "Préparer # de messages" }),
	place: (at, count) => `Message ${at} sur ${count}.`,
};
