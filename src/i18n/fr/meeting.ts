import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB, NNB } from "./typography";

/** La note de rencontre et sa fenêtre. */
export const meeting: Messages["meeting"] = {
	title: "Nouvelle note de rencontre",
	when: "Quand",
	day: "Jour",
	time: "Heure",
	told: (weekday, relative) => `${weekday}, ${relative}`,
	planned: (told) => `${told}${NB}: à venir`,
	purpose: "Intention",
	goal: "Objectif",
	noGoal: "Sans objectif",
	language: "Langue des questions",
	registers: { "en": "Anglais", "fr-tu": "Français, tu", "fr-vous": "Français, vous" },
	questions: "Questions pour cet échange",
	chosen: (count) => pluralFr(count, { one: "# retenue", other: "# retenues", many: "# retenues" }),
	another: "Une autre question",
	reading: "Relecture des derniers échanges…",
	noQuestion: `Pas de question à proposer${NB}: la note est libre.`,
	aloud: { say: `Ces questions se posent mieux de vive voix${NB}: plutôt`, or: "ou", end: `${NNB}?` },
	create: "Créer la note",
	open: "Ouvrir la note",
	exists: (note) => `${note} existe déjà et s’ouvrira telle quelle.`,
	withOther: (first, other) => `${first} et ${other}`,
	withOthers: (first, count) => `${first} et ${count} autres`,
	untitled: "Rencontre",
	created: (note) => `${note}${NB}: note créée`,
	brokenTemplate: (note, line, cause) => {
		const where = line === null ? `propriétés illisibles dans le modèle ${note}` : `ligne ${line} illisible dans le modèle ${note}`;
		return `Rien de créé${NB}: ${where}${cause === "" ? "." : ` (${cause}).`}`;
	},
	noEditor: "Ouvrir d’abord une note en écriture, le curseur là où iront les questions.",
	noneToInsert: "Pas d’autre question à proposer.",
	templates: {
		language: `Dans quelle langue${NNB}?`,
		languages: { en: "Anglais", fr: "Français" },
		folder: "Modèles",
		added: (count, folder) => pluralFr(count, {
			one: `# modèle ajouté dans ${folder}`,
			other: `# modèles ajoutés dans ${folder}`,
			many: `# modèles ajoutés dans ${folder}`,
		}),
		allThere: (folder) => `Les modèles de départ sont déjà dans ${folder}.`,
	},
};
