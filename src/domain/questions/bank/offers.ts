import type { QuestionRule } from "../question";
import { firstTalk, known, questionGroup, withOne, withSeveral } from "./rule";

/** What someone seeks, what they offer, and what the user could do for them: give before asking. */
export const OFFERS: readonly QuestionRule[] = [
	...questionGroup({ phase: "offer", why: "seeks" }, [
		[
			"seek-coming-along",
			"You were looking for this: {seek}. How’s it coming along?",
			"Tu cherchais ceci : {seek}. Ça avance comment ?",
			"Vous cherchiez ceci : {seek}. Où en est cette recherche ?",
		],
		[
			"seek-ideal",
			"For what you’re after ({seek}), what would the ideal answer look like?",
			"Pour ce que tu cherches ({seek}), ce serait quoi, la réponse idéale ?",
			"Pour ce que vous cherchez ({seek}), quelle serait la réponse idéale ?",
		],
		[
			"seek-already-tried",
			"What have you tried already to find this: {seek}?",
			"Qu’est-ce que tu as déjà tenté pour trouver ceci : {seek} ?",
			"Qu’avez-vous déjà tenté pour trouver ceci : {seek} ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "offers" }, [
		[
			"offer-how-it-began",
			"People turn to you for this: {offer}. How did that begin?",
			"On vient te voir pour ceci : {offer}. Comment ça a commencé ?",
			"On fait appel à vous pour ceci : {offer}. Comment cela a-t-il commencé ?",
		],
		[
			"offer-for-whom",
			"When you lend a hand ({offer}), who gets the most out of it?",
			"Quand tu donnes un coup de main ({offer}), à qui est-ce que ça profite le plus ?",
			"Quand vous prêtez main-forte ({offer}), à qui cela profite-t-il le plus ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: withOne }, [
		[
			"give-hand-over",
			"What would you gladly hand over to someone else this month?",
			"Qu’est-ce que tu confierais volontiers à quelqu’un d’autre ce mois-ci ?",
			"Que confieriez-vous volontiers à quelqu’un d’autre ce mois-ci ?",
		],
		[
			"give-whom-to-meet",
			"Of the people I know, who would you like to meet?",
			"Parmi les gens que je connais, qui est-ce que tu aimerais rencontrer ?",
			"Parmi les personnes que je connais, qui souhaiteriez-vous rencontrer ?",
		],
		[
			"give-look-out",
			"What should I look out for on your behalf?",
			"Sur quoi est-ce que je peux garder l’œil ouvert pour toi ?",
			"Sur quoi puis-je garder l’œil ouvert pour vous ?",
		],
		[
			"give-good-year",
			"In a job like yours, what makes a year a good one?",
			"Quand on fait ton métier, c’est quoi, une année réussie ?",
			"Quand on exerce votre métier, qu’est-ce qu’une année réussie ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: known }, [
		[
			"give-second-look",
			"Is there something you’d like a fresh pair of eyes on?",
			"Il y a quelque chose sur quoi un regard neuf t’aiderait ?",
			"Y a-t-il quelque chose sur quoi un regard neuf vous aiderait ?",
		],
		[
			"give-in-circles",
			"Where do you feel you’re going round in circles at the moment?",
			"Sur quoi est-ce que tu tournes en rond en ce moment ?",
			"Sur quoi avez-vous l’impression de tourner en rond en ce moment ?",
		],
		[
			"give-half-a-day",
			"If someone gave you half a day of help, where would you put it?",
			"Si on t’offrait une demi-journée d’aide, tu la mettrais où ?",
			"Si l’on vous offrait une demi-journée d’aide, à quoi l’emploieriez-vous ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: firstTalk }, [
		[
			"give-my-background",
			"What could someone with my background be useful for, where you are?",
			"À quoi est-ce que quelqu’un avec mon parcours pourrait te servir, là où tu es ?",
			"À quoi quelqu’un avec mon parcours pourrait-il vous être utile, là où vous êtes ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: withSeveral }, [
		[
			"give-each-looking-for",
			"What is each of us looking for at the moment?",
			"Chacun de nous cherche quoi, en ce moment ?",
			"Que cherche chacun d’entre nous en ce moment ?",
		],
	]),
];
