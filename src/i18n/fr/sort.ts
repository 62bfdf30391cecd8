import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NNB } from "./typography";

export const sort: Messages["sort"] = {
	title: "Trier les contacts",
	left: (count) =>
		pluralFr(count, { one: "# personne à trier", other: "# personnes à trier", many: "# de personnes à trier" }),
	links: (count) => pluralFr(count, { one: "un lien depuis # note", other: "des liens depuis # notes", many: "des liens depuis # de notes" }),
	whichCircle: `Quel cercle${NNB}?`,
	target: "Cible",
	targetNote: "une personne à connaître",
	notKept: "Hors du suivi",
	lastExchange: (name) => `Dernier échange avec ${name}${NNB}?`,
	approximate: "Noté comme un jour approximatif. Une idée suffit.",
	month: "Ce mois-ci",
	year: "Cette année",
	years: "Il y a des années",
	never: "Jamais jusqu’ici",
	back: "Retour",
	skip: "Passer",
	undo: "Annuler",
	openNote: "Ouvrir la note",
	doneTitle: "Tout le monde a sa place",
	doneText: "Les nouveaux contacts sans cercle attendront ici.",
	skipped: (count) =>
		pluralFr(count, { one: "# personne passée", other: "# personnes passées", many: "# de personnes passées" }),
	seeSkipped: "Y revenir",
};
