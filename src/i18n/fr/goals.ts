import { countDays } from "../calendar";
import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { days } from "./days";
import { NB, NNB } from "./typography";
import { words } from "./words";

export const goals: Messages["goals"] = {
	form: {
		title: "Nouvel objectif",
		name: "Objectif",
		namePlaceholder: "Diriger une équipe design",
		kind: "Type",
		deadline: "Échéance",
		needs: "Besoins",
		needsPlaceholder: "recruteurs, niveaux de salaire",
		sectors: "Secteurs",
		sectorsPlaceholder: "stockage d’énergie, mobilité",
		draft: "Ébauche",
		draftSay: "Pour ne pas encore proposer ses contacts.",
		submit: "Créer l’objectif",
		made: (name) => `${name}${NB}: objectif créé`,
	},
	plan: {
		title: (name) => `Planifier${NB}: ${name}`,
		who: "Planifier un contact",
		what: "Quoi",
		how: "Comment",
		when: "Quand",
		noGoal: "Sans objectif",
		noDay: "Pas encore de date",
		removed: (key) => `${key}${NB}: retiré`,
		nothing: "Rien à écrire pour l’instant.",
		say: "À écrire dans une note. Annulable.",
		done: (name) => `${name}${NB}: plan noté`,
	},
	status: { draft: `Ébauche${NB}: ses contacts ne sont pas encore proposés`, active: "", done: "Atteint", dropped: "Laissé de côté" },
	deadline: (day, today) => `${days.by(day, today)}${countDays(today, day) < 14 ? "" : ` (${days.relative(day, today)})`}`,
	addPerson: "Planifier un contact",
	blocks: {
		coverage: "Besoins et secteurs", people: "Les personnes concernées", steps: "La suite", received: "Reçu", exchanges: "Rencontres",
		oldLabel: "L’image d’avant",
	},
	gaps: (count) => (count === 0 ? "au complet" : pluralFr(count, { one: "# à combler", other: "# à combler", many: "# à combler" })),
	cover: {
		close: (count) => pluralFr(count, { one: "# proche", other: "# proches", many: "# de proches" }),
		target: (count) => pluralFr(count, { one: "# à rencontrer", other: "# à rencontrer", many: "# à rencontrer" }),
		distant: (count) => pluralFr(count, { one: "# à retrouver", other: "# à retrouver", many: "# à retrouver" }),
		none: "Encore personne",
	},
	list: (items) => items.join(", "),
	more: (count) => pluralFr(count, { one: "et # autre", other: "et # autres", many: "et # d’autres" }),
	leads: "À qui en parler",
	lead: {
		"organization": (name) => `chez ${name}`,
		"former-organization": (name) => `autrefois chez ${name}`,
		"tag": (name) => `#${name}`,
	},
	findIntroduction: "Trouver une mise en relation",
	findIntroductionFor: (subject) => `Trouver une mise en relation${NB}: ${subject}`,
	noTerms: "Ajouter des besoins ou des secteurs à cette note pour voir ici qui peut aider.",
	nobody: "Personne n’est encore prévu pour cet objectif.",
	planned: (channel, day, today) => {
		const what = channel === null ? "prochain contact" : words.channels[channel];
		return day < today ? `prévu ${days.on(day, today)}${NB}: ${what}` : `${what} ${days.by(day, today)}`;
	},
	noPlan: "sans date",
	last: (channel, day, today) => `${channel === null ? "dernier échange" : words.channels[channel]} ${days.relative(day, today)}`,
	neverYet: "pas encore d’échange noté",
	meeting: (channel, names, day, today) =>
		[channel === null ? "échange" : words.channels[channel], names.length === 0 ? "" : `avec ${names.join(", ")}`, days.on(day, today)]
			.filter((part) => part !== "").join(" "),
	upcoming: "à venir",
	meetings: (count) => `${count}${NB}à ce jour`,
	from: (names, day, today) => [...names, days.long(day, today)].join(", "),
	something: "Un coup de main, sans plus de détails",
	due: (day, today) => days.by(day, today),
	oldLabel: (count, began, today) =>
		`${pluralFr(count, {
			one: "# personne de votre réseau n’a pas eu de vos nouvelles",
			other: "# personnes de votre réseau n’ont pas eu de vos nouvelles",
			many: "# de personnes de votre réseau n’ont pas eu de vos nouvelles",
		})} depuis le début de cet objectif${began >= today ? "" : `, ${days.relative(began, today)}`}. Un mot remettrait l’image à jour.`,
	bareGap: `Encore personne${NNB}? Demander à vos proches à qui ils en parleraient${NB}: un nom en amène un autre.`,
	planOne: "Planifier",
	planFor: (name) => `Planifier${NB}: ${name}`,
	write: "Écrire",
	writeTo: (name) => `Écrire à ${name}`,
};
