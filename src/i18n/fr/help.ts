import type { Messages } from "../messages";
import { NB, NNB } from "./typography";

export const help: Messages["help"] = {
	title: `Qui puis-je aider${NNB}?`,
	lead: `D’après vos notes${NB}: qui cherche quoi, et qui peut aider. À vous de voir.`,
	match: (seeker, subject, offerer, offer) =>
		offer === null ? `${seeker} cherche${NB}: ${subject}. ${offerer} peut aider.` : `${seeker} cherche${NB}: ${subject}. ${offerer} propose${NB}: ${offer}.`,
	own: (seeker, subject, offer) =>
		offer === null ? `${seeker} cherche${NB}: ${subject}. Vous pouvez aider.` : `${seeker} cherche${NB}: ${subject}. Vous proposez${NB}: ${offer}.`,
	mutual: (name) => `${name} connaît ces deux personnes`,
	mayKnow: (organization) => `${organization} en commun${NB}: ces deux personnes se connaissent peut-être déjà`,
	last: (name, exchange) => `${name}${NB}: ${exchange}`,
	noExchange: "pas encore d’échange noté",
	suggested: (name, on) => `Idée soumise à ${name} ${on}`,
	write: (name) => `Écrire à ${name}`,
	offer: (name) => `Proposer votre aide à ${name}`,
	introduced: "Mise en relation faite",
	done: "C’est fait",
	log: (link, subject) => `mise en relation avec ${link}${NB}: ${subject}`,
	introducedTo: (one, other) => `Mise en relation${NB}: ${one} et ${other}`,
	ask: "Demander ce que ces personnes cherchent",
	none: "Personne à rapprocher pour l’instant",
	noneText: "Dès qu’une note dit ce que cherche quelqu’un, et une autre qui le propose, le rapprochement apparaît ici.",
	noOffers: `Votre propre note ne dit pas encore ce que vous proposez. Quelques mots sous «${NB}offers${NB}», et vous verrez ici à qui vous pouvez être utile.`,
};
