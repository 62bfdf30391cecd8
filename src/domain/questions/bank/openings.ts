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
			"opening-best-moment",
			"What was the best moment of your week?",
			"C’était quoi, le meilleur moment de ta semaine ?",
			"Quel a été le meilleur moment de votre semaine ?",
		],
		[
			"opening-beside-work",
			"Apart from work, what’s keeping you busy these days?",
			"En dehors du travail, qu’est-ce qui te prend du temps en ce moment ?",
			"En dehors du travail, à quoi consacrez-vous votre temps en ce moment ?",
		],
		[
			"opening-tell-more",
			"What have you done this year that you’d like to tell more people about?",
			"Qu’est-ce que tu as fait cette année dont tu aimerais parler davantage ?",
			"Qu’avez-vous accompli cette année dont vous aimeriez parler davantage ?",
		],
		[
			"opening-for-pleasure",
			"What have you learned recently, just for the pleasure of it?",
			"Qu’est-ce que tu as appris récemment, juste pour le plaisir ?",
			"Qu’avez-vous appris récemment, pour le seul plaisir d’apprendre ?",
		],
		[
			"opening-energy",
			"Which part of your days gives you energy right now?",
			"Dans tes journées, qu’est-ce qui te donne de l’élan en ce moment ?",
			"Dans vos journées, qu’est-ce qui vous donne de l’élan en ce moment ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "interest", when: inTouch }, [
		[
			"opening-unexpected-turn",
			"Since last time, what has taken a turn you didn’t expect?",
			"Depuis la dernière fois, qu’est-ce qui a pris un tour que tu n’attendais pas ?",
			"Depuis la dernière fois, qu’est-ce qui a pris un tour que vous n’attendiez pas ?",
		],
		[
			"opening-at-company",
			"How are you finding {company} these days?",
			"Comment est-ce que tu vis les choses chez {company} en ce moment ?",
			"Comment vivez-vous les choses chez {company} en ce moment ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "long-silence", when: longSilence }, [
		[
			"opening-chapters",
			"If you told the last few years in three chapters, what would you call them?",
			"Si tu racontais ces dernières années en trois chapitres, tu leur donnerais quels titres ?",
			"Si vous racontiez ces dernières années en trois chapitres, quels titres leur donneriez-vous ?",
		],
		[
			"opening-which-way",
			"Which way have things gone for you since we were last in touch?",
			"Quel chemin est-ce que tu as pris depuis nos derniers échanges ?",
			"Quel chemin avez-vous pris depuis nos derniers échanges ?",
		],
		[
			"opening-glad",
			"In all this time, what good things have come your way?",
			"Qu’est-ce qui t’est arrivé de bien pendant tout ce temps ?",
			"Que vous est-il arrivé d’heureux pendant tout ce temps ?",
		],
		[
			"opening-unchanged",
			"And what hasn’t changed at all for you?",
			"Et qu’est-ce qui n’a pas bougé du tout pour toi ?",
			"Et qu’est-ce qui, pour vous, n’a pas changé du tout ?",
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
			"opening-turning-point",
			"Looking back, which turn in the road mattered most?",
			"Avec le recul, quel virage a le plus compté dans ton parcours ?",
			"Avec le recul, quel tournant a le plus compté dans votre parcours ?",
		],
		[
			"opening-ordinary-day",
			"What does an ordinary day look like for you?",
			"À quoi ressemble une journée ordinaire pour toi ?",
			"À quoi ressemble, pour vous, une journée ordinaire ?",
		],
		[
			"opening-role-in-practice",
			"Your title says “{role}”: what does that mean in practice?",
			"Sur le papier, tu es « {role} » : concrètement, ça veut dire quoi ?",
			"Sur le papier, votre fonction est « {role} » : concrètement, qu’est-ce que cela recouvre ?",
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
			"What has moved for each of you lately?",
			"Qu’est-ce qui a bougé pour chacun ces derniers temps ?",
			"Qu’est-ce qui a bougé, pour chacun de vous, ces derniers temps ?",
		],
	]),
];
