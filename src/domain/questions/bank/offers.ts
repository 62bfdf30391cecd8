import type { QuestionRule } from "../question";
import { firstTalk, known, questionGroup, withOne, withSeveral } from "./rule";

/** What someone seeks, what they offer, and what the user could do for them: give before asking. */
export const OFFERS: readonly QuestionRule[] = [
	...questionGroup({ phase: "offer", why: "seeks" }, [
		[
			"seek-coming-along",
			"You were looking for this: {seek}. How’s it coming along?",
			"Tu cherchais ceci : {seek}. Tu en es où ?",
			"Vous cherchiez ceci : {seek}. Où en êtes-vous ?",
		],
		[
			"seek-ideal",
			"You’re looking for this: {seek}. What would be ideal?",
			"Pour ce que tu cherches ({seek}), ce serait quoi, l’idéal ?",
			"Pour ce que vous cherchez ({seek}), quel serait l’idéal ?",
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
			"You lend a hand with this: {offer}. Who could I send your way?",
			"Tu proposes ton aide pour ceci : {offer}. Qui est-ce que je peux t’envoyer ?",
			"Vous proposez votre aide pour ceci : {offer}. Qui puis-je vous adresser ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: withOne }, [
		[
			"give-whom-to-meet",
			"Who among the people I know would you like to meet?",
			"Parmi les gens que je connais, qui est-ce que tu aimerais rencontrer ?",
			"Parmi les personnes que je connais, qui aimeriez-vous rencontrer ?",
		],
		[
			"give-look-out",
			"What should I look out for on your behalf?",
			"Sur quoi est-ce que je peux garder l’œil ouvert pour toi ?",
			"Sur quoi puis-je garder l’œil ouvert pour vous ?",
		],
		[
			"give-good-year",
			"In a job like yours, what makes a good year?",
			"Quand on fait ton métier, c’est quoi, une année réussie ?",
			"Quand on exerce votre métier, qu’est-ce qu’une année réussie ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: known }, [
		[
			"give-second-look",
			"What would you like a fresh pair of eyes on?",
			"Sur quoi est-ce qu’un regard extérieur t’aiderait ?",
			"Sur quoi un regard extérieur vous aiderait-il ?",
		],
		[
			"give-half-a-day",
			"If I had half a day for you, what would you have me do?",
			"Si j’avais une demi-journée à te consacrer, tu me mettrais sur quoi ?",
			"Si j’avais une demi-journée à vous consacrer, à quoi l’emploieriez-vous ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: firstTalk }, [
		[
			"give-my-background",
			"With my background, how could I be useful where you are?",
			"Avec mon parcours, à quoi est-ce que je pourrais te servir, là où tu es ?",
			"Avec mon parcours, en quoi pourrais-je vous être utile, là où vous êtes ?",
		],
	]),
	...questionGroup({ phase: "offer", why: "give-first", when: withSeveral }, [
		[
			"give-each-looking-for",
			"What is each of us looking for at the moment?",
			"Parmi nous, qui cherche quoi en ce moment ?",
			"Que cherche chacun de nous, en ce moment ?",
		],
	]),
];
