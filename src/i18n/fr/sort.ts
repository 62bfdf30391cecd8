import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB, NNB } from "./typography";

export const sort: Messages["sort"] = {
	title: "Placer les contacts",
	left: (count) =>
		pluralFr(count, { one: "# personne à placer", other: "# personnes à placer", many: "# de personnes à placer" }),
	links: (count) => pluralFr(count, { one: "# note en parle", other: "# notes en parlent", many: "# de notes en parlent" }),
	whichCircle: `Quel cercle${NNB}?`,
	target: "Réseau cible",
	targetNote: "une personne à connaître",
	notKept: "Sans suivi",
	lastExchange: (name) => `Dernier échange avec ${name}${NNB}?`,
	approximate: `Une vague idée suffit${NB}: c’est un jour approximatif qui sera noté.`,
	month: "Ce mois-ci",
	year: "Cette année",
	years: "Il y a des années",
	never: "Jamais jusqu’ici",
	back: "Retour",
	skip: "Passer",
	undo: "Annuler",
	openNote: "Ouvrir la note",
	doneTitle: "C’est tout pour l’instant",
	doneText: "Les nouveaux contacts sans cercle attendront ici.",
	skipped: (count) =>
		pluralFr(count, { one: "# personne laissée pour plus tard", other: "# personnes laissées pour plus tard", many: "# de personnes laissées pour plus tard" }),
	seeSkipped: "Y revenir",
};
