import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB, NNB } from "./typography";

/** Ce qui a été appris au fil des rencontres. */
export const insights: Messages["insights"] = {
	title: "Enseignements",
	count: (shown, all) => (shown === all
		? pluralFr(all, { one: "# enseignement", other: "# enseignements", many: "# d’enseignements" })
		: pluralFr(all, { one: `${shown} sur # enseignement`, other: `${shown} sur # enseignements`, many: `${shown} sur # d’enseignements` })),
	copy: "Copier en Markdown",
	copied: (count) => `${pluralFr(count, { one: "# enseignement copié", other: "# enseignements copiés", many: "# d’enseignements copiés" })}.`,
	notCopied: "Copie impossible dans le presse-papiers.",
	search: "Chercher un enseignement",
	kinds: { trend: "Tendance", need: "Besoin", skill: "À apprendre", other: "Enseignement" },
	filter: {
		kind: "Tous les types", sector: "Tous les secteurs", goal: "Tous les objectifs", contact: "Tout le monde", time: "Toutes les périodes",
		kindLabel: "Type", sectorLabel: "Secteur", goalLabel: "Objectif", contactLabel: "Contact", timeLabel: "Période",
		quarter: "Trois derniers mois", year: "Douze derniers mois", thisYear: "Cette année",
	},
	by: {
		label: "Regrouper",
		month: "Par mois", sector: "Par secteur", goal: "Par objectif", contact: "Par contact",
	},
	none: { month: "", sector: "Sans secteur", goal: "Sans objectif", contact: "Sans contact" },
	others: (count) => pluralFr(count, { one: "# autre", other: "# autres", many: "# d’autres" }),
	more: (count) => pluralFr(count, { one: "En voir # de plus", other: "En voir # de plus", many: "En voir # de plus" }),
	reading: (read, total) => `Lecture des notes de rencontre${NB}: ${read} sur ${total}`,
	line: (kind, text, link) => `${kind === null ? "" : `${kind}${NB}: `}${text} (${link})`,
	empty: {
		title: `Qu’avez-vous appris${NNB}?`,
		text: `Dans une note de rencontre, sous le titre «${NB}À retenir${NB}», une ligne par chose apprise. Commencée par «${NB}Tendance${NB}:${NB}», «${NB}Besoin${NB}:${NB}» ou «${NB}Compétence${NB}:${NB}», elle se range par type. Tout se retrouve ici.`,
		noMatchTitle: "Rien de tel",
		noMatchText: "Aucun enseignement ne correspond à la recherche ou aux filtres.",
		showAll: "Tout afficher",
	},
};
