import type { QuestionRule } from "../question";
import { firstTalk, inTouch, longSilence, questionGroup, withOne, withSeveral } from "./rule";

/** Openings: sincere interest in the person, and not only in the job. */
export const OPENINGS: readonly QuestionRule[] = [
	...questionGroup({ phase: "opening", why: "interest", when: withOne }, [
		[
			"opening-on-your-mind",
			"What’s been on your mind lately?",
			"Qu’est-ce qui t’occupe l’esprit en ce moment ?",
			"Qu’est-ce qui vous occupe l’esprit en ce moment ?",
		],
		[
			"opening-beside-work",
			"Apart from work, what’s keeping you busy these days?",
			"Et en dehors du travail, qu’est-ce qui t’occupe ces temps-ci ?",
			"Et en dehors du travail, qu’est-ce qui vous occupe ces temps-ci ?",
		],
		[
			"opening-for-pleasure",
			"What have you learned recently, just for the pleasure of it?",
			"Qu’est-ce que tu as appris récemment, juste pour le plaisir ?",
			"Qu’avez-vous appris récemment, pour le simple plaisir ?",
		],
		[
			"opening-energy",
			"Which part of your days are you enjoying most right now?",
			"Dans tes journées, qu’est-ce qui t’enthousiasme en ce moment ?",
			"Dans vos journées, qu’est-ce qui vous enthousiasme en ce moment ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "interest", when: inTouch }, [
		[
			"opening-unexpected-turn",
			"Since last time, what’s turned out differently from what you expected?",
			"Depuis la dernière fois, qu’est-ce qui ne s’est pas passé comme tu le pensais ?",
			"Depuis la dernière fois, qu’est-ce qui ne s’est pas passé comme vous le pensiez ?",
		],
		[
			"opening-at-company",
			"How are things for you at {company} these days?",
			"Comment ça se passe pour toi chez {company}, ces temps-ci ?",
			"Comment les choses se passent-elles pour vous chez {company}, ces temps-ci ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "long-silence", when: longSilence }, [
		[
			"opening-where-to-begin",
			"If you had to tell me about these last few years, where would you begin?",
			"Si tu devais me raconter ces dernières années, tu commencerais par quoi ?",
			"Si vous deviez me raconter ces dernières années, par où commenceriez-vous ?",
		],
		[
			"opening-would-not-recognise",
			"What about your life today wouldn’t I recognise?",
			"Dans ta vie d’aujourd’hui, qu’est-ce que je ne reconnaîtrais pas ?",
			"Dans votre vie d’aujourd’hui, que ne reconnaîtrais-je pas ?",
		],
		[
			"opening-glad",
			"What good things have come your way in all this time?",
			"Qu’est-ce qui t’est arrivé de bien pendant tout ce temps ?",
			"Que vous est-il arrivé d’heureux pendant tout ce temps ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "first-talk", when: firstTalk }, [
		[
			"opening-drawn-to",
			"What first drew you to this line of work?",
			"Qu’est-ce qui t’a donné envie de faire ce métier ?",
			"Qu’est-ce qui vous a donné envie de faire ce métier ?",
		],
		[
			"opening-role-in-practice",
			"Your title says “{role}”: what does that mean in practice?",
			"Sur le papier, tu es « {role} » : concrètement, ça veut dire quoi ?",
			"Sur le papier, vous êtes « {role} » : concrètement, qu’est-ce que cela recouvre ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "interest", when: withSeveral }, [
		[
			"opening-several-know",
			"What should we know about each other before we start?",
			"Qu’est-ce qu’on devrait savoir les uns des autres avant de commencer ?",
			"Que devrions-nous savoir les uns des autres avant de commencer ?",
		],
		[
			"opening-several-moved",
			"What’s new with each of you?",
			"Alors, quoi de neuf chez les uns et les autres ?",
			"Quelles sont les nouvelles, chez les uns et les autres ?",
		],
	]),
];
