import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB } from "./typography";

const contacts = (count: number): string => pluralFr(count, { one: "# contact", other: "# contacts", many: "# de contacts" });

/** La carte du réseau. */
export const map: Messages["map"] = {
	title: "Carte du réseau",
	search: "Chercher",
	you: "Vous",
	by: { label: "Disposer par", sector: "Secteur", company: "Entreprise", community: "Communauté" },
	around: (name) => `Avec ${name}`,
	other: { sector: "Autres secteurs", company: "Autres entreprises", community: "Autres" },
	none: { sector: "Sans secteur", company: "Sans entreprise", community: "À part" },
	beyond: "Plus loin",
	noCircle: "Sans cercle",
	count: (shown, all) => (shown === all ? contacts(all) : `${shown.toLocaleString("fr")} sur ${contacts(all)}`),
	found: (count) => pluralFr(count, { one: "# résultat", other: "# résultats", many: "# de résultats" }),
	startsWithDue: "Avec autant de contacts, la carte commence par les liens à reprendre et le réseau cible.",
	showEveryone: "Tout le monde",
	filter: {
		label: "Filtrer",
		clear: "Effacer les filtres",
		showLabel: "Qui", circleLabel: "Cercle", goalLabel: "Objectif", companyLabel: "Entreprise", tagLabel: "Mot-clé",
		show: { "everyone": "Tout le monde", "due": "À recontacter", "due-and-targets": "À recontacter et réseau cible" },
		circle: "Tous les cercles", goal: "Tous les objectifs", company: "Toutes les entreprises", tag: "Tous les mots-clés",
	},
	tools: {
		list: "Voir en liste", map: "Voir la carte", zoomOut: "Éloigner", zoomIn: "Rapprocher", fit: "Tout voir", save: "Enregistrer une image",
	},
	saveNamed: "Image avec les noms",
	saveUnnamed: "Image sans les noms",
	pictureName: (day) => `Carte du réseau ${day}`,
	pictureFoot: (count, date) => `${contacts(count)} · ${date}`,
	saved: (path) => `L’image est dans votre coffre${NB}: ${path}`,
	notSaved: "Impossible d’enregistrer l’image.",
	open: "Ouvrir",
	legend: "Légende",
	legends: {
		lively: `Vif${NB}: dans le rythme`, mild: `Tiède${NB}: à reprendre bientôt`, cooling: `Se refroidit${NB}: au-delà du rythme`, asleep: `En sommeil${NB}: un an ou plus`,
		target: "Réseau cible", size: `Plus grand${NB}: lien plus fort`,
	},
	warmths: { lively: "lien vif", mild: "lien tiède", cooling: "lien qui se refroidit", asleep: "lien en sommeil" },
	standing: (circle, warmth, exchange) => `${circle}, ${warmth === null ? "" : `${warmth}${NB}: `}${exchange}`,
	target: "réseau cible",
	label: (count, rings, parts) =>
		`Carte de ${contacts(count)} en ${pluralFr(rings, { one: "# cercle", other: "# cercles", many: "# de cercles" })} et ${pluralFr(parts, { one: "# groupe", other: "# groupes", many: "# de groupes" })}.`,
	path: (target, via) => `Chemin tracé vers ${target}, par ${via.join(", puis ")}.`,
	keys: "Les flèches vont d’un contact à l’autre, Entrée ouvre, plus et moins changent l’échelle, 0 montre tout, la barre oblique cherche.",
	closeSide: "Fermer",
	more: (count) => pluralFr(count, { one: "En voir # de plus", other: "En voir # de plus", many: "En voir # de plus" }),
	emptyTitle: "Votre réseau d’un coup d’œil",
	emptyText: `Dès qu’une note devient un contact, elle prend place ici${NB}: plus le cercle est proche, plus elle est près de vous.`,
	nobodyTitle: "Personne ici",
	nobodyText: "Personne ne correspond aux filtres.",
};
