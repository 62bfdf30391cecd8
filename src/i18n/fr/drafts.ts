import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { NB, NNB } from "./typography";
import { capital } from "../capital";

const SUBJECT_HINTS: Readonly<Record<string, string>> = {
	"advice": "Ce qui vous fait hésiter", "information": "Ce que vous aimeriez comprendre",
	"introduction": "Le point sur lequel avancer", "introduced": "Ce que vous aimeriez savoir",
	"introduce": "Ce qui les réunirait", "thank": "Ce que vous en retenez", "update": "La nouvelle, en une ligne",
	"congratulate": "La bonne nouvelle", "relay": "Ce que vous transmettez", "offer-help": "Ce que vous pouvez faire",
	"propose-to-meet": "Ce dont vous aimeriez parler",
};

const PEOPLE: Readonly<Record<string, string>> = {
	"introduction": "La personne à rencontrer", "introduced": "À l’origine de la mise en relation", "introduce": "La personne à présenter",
};

/** La fenêtre de message et sa relecture. */
export const drafts: Messages["drafts"] = {
	title: "Préparer un message",
	to: (name) => `À ${name}.`,
	shared: (organization, workedThere) =>
		workedThere ? `Vous avez travaillé ensemble chez ${organization}.` : `Un passage chez ${organization} en commun.`,
	last: (how, ago) => `${how === null ? "Dernier échange" : capital(how)} ${ago}.`,
	purpose: "Intention",
	language: "Langue",
	purposes: {
		"keep-in-touch": "Donner et prendre des nouvelles", "reconnect": "Renouer", "advice": "Demander conseil",
		"information": "Demander une information", "introduction": "Demander une mise en relation",
		"introduced": "Écrire après une mise en relation", "introduce": "Proposer une mise en relation",
		"recommendation": "Demander une recommandation", "thank": "Remercier", "update": "Raconter la suite",
		"congratulate": "Féliciter", "birthday": "Souhaiter un anniversaire", "relay": "Transmettre une information",
		"offer-help": "Proposer son aide", "propose-to-meet": "Proposer de se voir",
	},
	ownTemplates: "Vos modèles",
	another: "Une autre version",
	subject: "De quoi il s’agit",
	subjectHint: (purpose: string): string => SUBJECT_HINTS[purpose] ?? "En quelques mots, si c’est utile",
	person: (purpose: string): string => PEOPLE[purpose] ?? "De qui il s’agit",
	personHint: "Un nom",
	pickPerson: "Choisir un contact",
	memory: "Un souvenir commun",
	memoryHint: "Une ligne, avec vos mots",
	memories: "Souvenirs tirés de vos notes",
	recall: {
		met: (when) => `notre rencontre en ${when}`,
		exchange: (channel, month) => `notre ${channel} en ${month}`,
		organization: (name) => `nos années chez ${name}`,
	},
	message: "Message",
	words: (count) => pluralFr(count, { one: "# mot", other: "# mots", many: "# de mots" }),
	look: {
		title: "Relecture",
		lead: "De simples suggestions. À vous de voir.",
		read: "À relire une dernière fois",
		count: (count) => pluralFr(count, { one: "# suggestion", other: "# suggestions", many: "# de suggestions" }),
		nothing: "Rien à changer",
	},
	remarks: {
		"memory": ["Un souvenir commun", "Une ligne que personne d’autre ne peut écrire", "Un souvenir commun donne le ton. Le message l’attend."],
		"length": ["Assez court pour être lu d’un trait", "Un peu long", "En dessous de 150 mots, un message se lit d’un trait."],
		"register": ["Le même registre partout", "Tutoiement et vouvoiement se mélangent", "En choisir un et s’y tenir."],
		"cv": ["Pas de CV en vue", "Un CV est mentionné", "Il transforme un échange en candidature. Il peut attendre qu’on le demande."],
		"precise": ["Une demande précise", `Combien de temps, et pour quand${NNB}?`, "Une durée ou une date rend le oui facile."],
		"silence": ["Le silence est nommé", "Nommer le silence", "Après si longtemps, le dire dès les premières lignes, avec la raison du message."],
		"drive-first": ["Ce qui vous anime vient d’abord", "Ce qui vous anime, avant la demande", "On sait alors qui l’on aide, et pourquoi."],
		"one-request": ["Une seule demande", "Une seule demande", "À une, on répond. À deux, on remet à plus tard."],
		"free-to-decline": ["La liberté de dire non", "La liberté de dire non", "Un oui vaut plus quand un non est facile."],
		"positive": ["Des mots tournés vers l’avant", "Des mots tournés vers l’avant", "Sans plainte ni excuse, un message se lit avec plus de plaisir."],
		"reconnect-first": ["Le lien est vivant", "Renouer d’abord, demander ensuite", "Cela fait un moment. Un message qui ne demande rien pourrait passer devant."],
		"nothing-asked": ["Rien à demander, et c’est dit", `Une demande s’y glisse-t-elle${NNB}?`, "Ce message gagne à ne rien demander."],
		"person": ["On sait de qui il s’agit", "Dire de qui il s’agit", "Avec un nom, on situe tout de suite."],
		"both-ask": ["Chaque côté est consulté", "Demander des deux côtés d’abord", "Une mise en relation fait plaisir quand chacun a dit oui."],
		"meet": ["Une rencontre est proposée", "Proposer de se voir, peut-être", "Rien ne vaut une rencontre."],
	},
	notReady: `Pas encore prêt${NB}: il manque un souvenir.`,
	ready: "Prêt. Rien ne part sans vous.",
	keep: "Garder dans la note",
	copy: "Copier",
	mail: "Préparer l’e-mail",
	linkedin: "Copier, ouvrir LinkedIn",
	sent: "Envoyé, le noter",
	told: {
		copy: "Copié. À noter une fois envoyé.",
		mail: "À vous, dans votre messagerie. À noter une fois envoyé.",
		tooLong: `Trop long pour un lien d’e-mail${NB}: le texte est copié, à coller dans votre message.`,
		linkedin: "Copié, à coller sur LinkedIn. À noter une fois envoyé.",
		notCopied: "Copie impossible. Sélectionner le texte et le copier à la main.",
	},
	headings: ["Brouillons", "Drafts"],
	keptTitle: (day, purpose) => `${day}${NB}: ${purpose}`,
	kept: (name) => `Brouillon gardé dans la note${NB}: ${name}`,
	logged: {
		"keep-in-touch": "des nouvelles", "reconnect": "reprise de contact", "advice": "demande de conseil",
		"information": "demande d’information", "introduction": "demande de mise en relation",
		"introduced": "message après une mise en relation", "introduce": "mise en relation proposée",
		"recommendation": "demande de recommandation", "thank": "remerciements", "update": "la suite racontée",
		"congratulate": "félicitations", "birthday": "vœux d’anniversaire", "relay": "information transmise",
		"offer-help": "aide proposée", "propose-to-meet": "proposition de se voir",
	},
	loggedAbout: (logged, about) => `${logged}${NB}: ${about}`,
	thankWhom: "Remercier",
};
