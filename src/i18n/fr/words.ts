import type { Messages } from "../messages";
import { plainRhythm } from "../rhythm";

const NUMBERS = ["", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
const UNITS = { day: "tous les # jours", week: "toutes les # semaines", month: "tous les # mois", year: "tous les # ans" };
const EACH = { day: "chaque jour", week: "chaque semaine", month: "chaque mois", year: "chaque année" };

export const words: Messages["words"] = {
	channels: {
		breakfast: "petit-déjeuner", coffee: "café", lunch: "déjeuner", dinner: "dîner", meeting: "rendez-vous",
		visit: "visite", event: "événement", call: "appel", video: "visio", message: "message", email: "e-mail", card: "carte",
	},
	oneOf: {
		breakfast: "un petit-déjeuner", coffee: "un café", lunch: "un déjeuner", dinner: "un dîner",
		meeting: "un rendez-vous", visit: "une visite", event: "un événement", call: "un appel", video: "une visio",
		message: "un message", email: "un e-mail", card: "une carte",
	},
	circles: { inner: "Noyau", close: "Proche", active: "Actif", wide: "Large", watch: "Veille" },
	networks: { close: "Réseau proche", target: "Réseau cible" },
	statuses: { active: "En lien", paused: "En pause", retired: "À la retraite", lost: "Lien perdu", archived: "Aux archives" },
	relationships: {
		"former-colleague": "ex-collègue", colleague: "collègue", manager: "responsable", report: "équipe",
		client: "clientèle", supplier: "prestataire", partner: "partenaire", alumni: "même école", mentor: "mentor",
		mentee: "mentorat", recruiter: "recrutement", investor: "investissement", entrepreneur: "création d’entreprise",
		inspiring: "inspiration", followed: "à suivre", friend: "amitié", family: "famille", other: "autre",
	},
	purposes: {
		"keep-in-touch": "prendre des nouvelles", "reconnect": "renouer", "advice": "prendre conseil",
		"information": "s’informer", "recommendation": "se faire recommander", "introduction": "demander une mise en relation",
		"opportunity": "explorer une piste", "visibility": "se faire connaître", "mentoring": "mentorat",
		"discover": "faire connaissance", "thank": "remercier",
	},
	seekIdeas: {
		influence: "de l’influence", peers: "des pairs avec qui échanger", talent: "des talents", methods: "des méthodes éprouvées",
		clients: "des clients", funding: "des financements", partners: "des partenaires", candidates: "des candidatures",
		projects: "des missions", references: "des références", problems: "de beaux problèmes à résoudre",
		learning: "des gens de qui apprendre", advice: "des conseils", stories: "des sujets", deals: "des entreprises à accompagner",
		suppliers: "des fournisseurs", students: "des cas pour ses cours",
	},
	goalKinds: {
		job: "un poste", business: "des clients", watch: "une veille", expertise: "une expertise", partners: "des partenaires",
		investors: "des investisseurs", project: "un projet", other: "autre chose",
	},
	every(rhythm) {
		const { count, unit } = plainRhythm(rhythm);
		return count === 1 ? EACH[unit] : UNITS[unit].replace("#", NUMBERS[count] ?? String(count));
	},
	never: "sans rythme",
	beside: (left, right) => `${left} · ${right}`,
};
