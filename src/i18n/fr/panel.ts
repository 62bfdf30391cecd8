import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { days } from "./days";
import { NB } from "./typography";
import { words } from "./words";
import { capital } from "../capital";

const RECOGNISED = "Une note est un contact quand son type, un mot-clé ou son dossier le dit.";

export const panel: Messages["panel"] = {
	title: "Reprendre contact",
	week: {
		count: (done, budget) => (budget === 0 ? `${done} cette semaine` : `${done} sur ${budget} cette semaine`),
		embers: (done, budget) => `${pluralFr(done, { one: "# échange", other: "# échanges", many: "# d’échanges" })} sur ${budget} cette semaine`,
	},
	routine: {
		done: (month, channel, name) => `${capital(month)}${NB}: ${words.channels[channel]} avec ${name}`,
		several: (month, done, wanted) => `${capital(month)}${NB}: ${pluralFr(done, { one: "# rencontre", other: "# rencontres", many: "# de rencontres" })} sur ${wanted}`,
		none: (month) => `${capital(month)}${NB}: pas encore de café ni de déjeuner`,
		kept: "La rencontre du mois a eu lieu",
	},
	demand: {
		sentence: (weekly) => pluralFr(weekly, {
			one: "Vos cercles demandent # échange par semaine.",
			other: "Vos cercles demandent # échanges par semaine.",
			many: "Vos cercles demandent # d’échanges par semaine.",
		}),
		adjust: "Ajuster",
	},
	search: {
		label: "Nom, entreprise, mot-clé",
	},
	filter: {
		label: "Filtrer",
		clearAll: "Tout afficher",
		remove: (what) => `Retirer le filtre ${what}`,
		groups: {
			circle: "Cercle", network: "Réseau", relationship: "Relation", goal: "Objectif", company: "Entreprise",
			former: "Ancienne entreprise", tag: "Mot-clé",
		},
		former: (name) => `Passage chez ${name}`,
		goal: (name) => `Objectif${NB}: ${name}`,
		tag: (name) => `#${name}`,
	},
	sections: {
		"this-week": "Cette semaine",
		"owed": "Suites à donner",
		"plans": "Dates et occasions",
		"later-plans": "Prévu plus tard",
		"coming-up": "Bientôt",
		"all-due": "À recontacter",
		"dormant": "Liens en sommeil",
		"snoozed": "Plus tard ou en pause",
		"to-sort": "Sans cercle",
		"on-track": "Les autres",
		"attention": "À vérifier",
	},
	actions: {
		log: "Noter un échange",
		snooze: "Reporter",
		more: "Autres actions",
		write: "Écrire un message",
		done: "C’est fait",
		repair: "Corriger",
		repairTo: (value) => `Écrire ${value} à la place`,
		addContact: "Ajouter un contact",
		sortPeople: "Placer les contacts",
		withKey: (action, key) => `${action} (${key})`,
	},
	row: {
		roleAt: (role, company) => `${role}, ${company}`,
		lastExchange: (channel, day, today) =>
			`${channel === null ? "dernier échange" : words.channels[channel]} ${days.relative(day, today)}`,
		noExchange: "pas encore d’échange noté",
		moreReasons: (list) => `Et aussi${NB}: ${list}`,
		exchanged: (channel, day, today) => `${channel === null ? "échange" : words.channels[channel]} ${days.on(day, today)}`,
		followedUp: "suite donnée",
		occasion: (what, day, today) => `${what}, ${days.on(day, today)}`,
		known: (names, others) => `Vous y connaissez ${names.join(", ")}${others === 0 ? "" : ` et ${pluralFr(others, {
			one: "# autre personne", other: "# autres personnes", many: "# d’autres personnes",
		})}`}`,
		planned: (channel, day, today) =>
			channel === null ? `Prévu ${days.on(day, today)}` : `Prévu${NB}: ${words.channels[channel]} ${days.on(day, today)}`,
		dueOn: (day, today) => `À recontacter ${days.on(day, today)}`,
		snoozedUntil: (day, today) => `De retour ${days.on(day, today)}`,
		statuses: {
			active: "", paused: "En pause", retired: "À la retraite, en pause", lost: "Lien perdu, en pause", archived: "Aux archives",
		},
	},
	keys: {
		browse: "parcourir", open: "ouvrir", log: "noter", snooze: "reporter", done: "fait", menu: "autres", search: "chercher",
		write: "écrire", meeting: "rencontre", enter: "Entrée",
	},
	status: {
		reading: "Lecture des notes",
		progress: (read, total) => `${count(read)} sur ${count(total)}`,
	},
	announce: {
		found: (people) => pluralFr(people, {
			one: "# personne trouvée", other: "# personnes trouvées", many: "# de personnes trouvées",
		}),
		logged: "Échange noté",
		week: (done, budget) => `${done} sur ${budget} cette semaine`,
	},
	empty: {
		nobodyTitle: "Pas encore de contact",
		nobodyText: (notes) =>
			notes === 0
				? RECOGNISED
				: `${RECOGNISED} ${pluralFr(notes, {
					one: "Pour l’instant, votre seule note ne le dit pas.",
					other: "Pour l’instant, aucune de vos # notes ne le dit.",
					many: "Pour l’instant, aucune de vos # de notes ne le dit.",
				})}`,
		chooseNotes: "Choisir les notes de contact",
		addFirst: "Ajouter un premier contact",
		keptTitle: "Rien en attente",
		keptText: "Vos liens sont bien entretenus.",
		keptNext: (name, day, today) =>
			`Vos liens sont bien entretenus. Prochain contact${NB}: ${name}, ${days.relative(day, today)}.`,
		seeComing: "Voir les prochaines semaines",
		rekindle: "Raviver un lien ancien",
		noMatchTitle: "Personne ici",
		noMatchText: "Personne ne correspond à la recherche ou aux filtres.",
		showAll: "Tout afficher",
	},
	firstRun: {
		title: "Ce que vos notes contiennent",
		lead: "Vos notes restent telles quelles.",
		contacts: (people) =>
			people === 0 ? "Pas encore de contact" : pluralFr(people, { one: "# contact", other: "# contacts", many: "# de contacts" }),
		byType: (people) => pluralFr(people, { one: "# par son type", other: "# par leur type", many: "# par leur type" }),
		byTag: (people, tag) => `${count(people)} avec #${tag}`,
		byFolder: (people, folder) => `${count(people)} dans ${folder}`,
		meetings: (notes) => pluralFr(notes, {
			one: "# note de rencontre", other: "# notes de rencontre", many: "# de notes de rencontre",
		}),
		dailyNotes: (notes, format) =>
			`${pluralFr(notes, { one: "# note quotidienne", other: "# notes quotidiennes", many: "# de notes quotidiennes" })}, au format ${format}`,
		noDailyNotes: "Pas de notes quotidiennes",
		candidates: "On dirait des personnes",
		accept: "Utiliser ces notes",
		change: "Modifier",
	},
};

function count(amount: number): string {
	return new Intl.NumberFormat("fr").format(amount);
}
