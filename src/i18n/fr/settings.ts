import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB } from "./typography";

const count = (amount: number): string => new Intl.NumberFormat("fr").format(amount);

export const settings: Messages["settings"] = {
	recognition: {
		heading: "Notes de contact",
		type: "Type",
		typeAbout: "Une note de type contact ou person est toujours un contact. Les types meeting, goal, round, organization et me ont un autre rôle.",
		tags: "Mots-clés",
		tagsAbout: `Sans #, séparés par des espaces. Un mot-clé vaut aussi pour ceux d’en dessous${NB}: contact couvre contact/travail.`,
		tagsWrong: "Un mot-clé s’écrit avec des lettres, des chiffres, - _ et /, mais pas avec des chiffres seuls.",
		folders: "Dossiers de contacts",
		foldersEmpty: "Aucun dossier choisi.",
		addFolder: "Ajouter un dossier",
		chooseFolder: "Dossier dont les notes sont des contacts",
		ownNote: "Votre propre note",
		ownNoteAbout: "La note qui parle de vous, si son type n’est pas déjà me. Elle ne compte pas parmi vos contacts.",
	},
	circles: {
		heading: "Cercles",
		add: "Ajouter un cercle",
		newName: "Nouveau cercle",
		name: "Nom",
		nameAbout: (id) => `Dans les notes${NB}: circle: ${id}.`,
		nameWrong: "Choisir un nom qu’aucun autre cercle ne porte.",
		cadence: "Rythme",
		cadenceAbout: `Par exemple 30${NB}jours, 6${NB}semaines, trimestriel. Vide ou jamais${NB}: pas de rythme. Celui d’un contact, quand il en a un, passe avant.`,
		cadenceWrong: "Écrire 6 semaines, 3 mois, trimestriel ou jamais.",
		weight: "Poids",
		weightAbout: "Pour départager quand plusieurs personnes sont à recontacter. 1 est neutre, 2 compte double.",
		weightWrong: "Un nombre de 0 à 10.",
		removeTaken: (people, name) =>
			pluralFr(people, {
				one: `# contact dans ${name}${NB}: lui choisir d’abord un autre cercle.`,
				other: `# contacts dans ${name}${NB}: leur choisir d’abord un autre cercle.`,
				many: `# de contacts dans ${name}${NB}: leur choisir d’abord un autre cercle.`,
			}),
		last: "Il reste toujours un cercle.",
	},
	rhythm: {
		heading: "Semaine et mois",
		budget: "Échanges par semaine",
		budgetAbout: `Le nombre de personnes proposées dans «${NB}Cette semaine${NB}».`,
		routine: "Rencontres par mois",
		routineAbout: "Cafés, petits-déjeuners, déjeuners et dîners. 0 pour aucune.",
		wholeNumber: "Un nombre entier de 0 à 100.",
		weekStart: "Premier jour de la semaine",
		monday: "Lundi",
		sunday: "Dimanche",
	},
	notes: {
		heading: "Notes et journal",
		dated: "Notes datées",
		datedAbout: "Un lien vers un contact y compte comme un échange ce jour-là.",
		datedBoth: "Notes quotidiennes, et notes avec un jour dans leur nom",
		datedDaily: "Notes quotidiennes",
		datedNone: "Aucune",
		logHeading: "Titre du journal",
		logHeadingAbout: "Log, Journal, Contact log et History sont toujours lus.",
		logHeadingWord: "Journal",
		logHeadingWrong: "Une seule ligne, sans #.",
		logDay: "Jours dans le journal",
		logDayAuto: "Un lien si vous utilisez les notes quotidiennes",
		logDayLink: "Toujours un lien",
		logDayBare: "Toujours sans lien",
		newFolder: "Dossier des nouveaux contacts",
		newFolderAbout: `Vide${NB}: l’emplacement habituel des nouvelles notes.`,
		newTemplate: "Modèle des nouveaux contacts",
		newTemplateAbout: "La note dont partent les nouveaux contacts.",
		templates: "Dossier des modèles",
		templatesAbout: `Ses notes ne comptent jamais comme des contacts. Vide${NB}: le dossier de modèles de l’application.`,
		draftLanguage: "Langue des brouillons",
		draftLanguageAbout: "Pour les contacts dont la note ne dit pas la langue.",
		asApp: "Comme l’application",
		english: "Anglais",
		french: "Français",
	},
	status: {
		name: "Ce qui a été lu",
		about: "Compté dans vos notes.",
		contacts: "Contacts",
		meetings: "Rendez-vous",
		datedNotes: "Notes datées avec des contacts",
		interactions: "Échanges",
		problems: "Valeurs illisibles",
		indexed: "Dernière lecture de toutes les notes",
		indexing: "En cours",
		indexedAt: (time, notes, ms) =>
			`${time}, ${pluralFr(notes, { one: "# note", other: "# notes", many: "# de notes" })} en ${count(ms)}${NB}ms`,
		short: (contacts, problems) => {
			const people = pluralFr(contacts, { one: "# contact", other: "# contacts", many: "# de contacts" });
			if (problems === 0) return people;
			return `${people}, ${pluralFr(problems, { one: "# valeur à corriger", other: "# valeurs à corriger", many: "# de valeurs à corriger" })}`;
		},
		count,
	},
	file: "Le fichier des paramètres",
	newer: "Ces paramètres viennent d’une version plus récente. Ce que celle-ci ne connaît pas est conservé.",
	unread: (fields) => `Illisible, donc à sa valeur par défaut${NB}: ${fields.join(", ")}.`,
	unreadable: "Le fichier des paramètres est illisible. Il reste tel quel, et les changements faits ici ne sont pas enregistrés.",
};
