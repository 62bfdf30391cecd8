import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** When one comes to ask: for advice, for what they know, for a word in one's favour, for a door to be opened. */
export const ASKING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["advice"] }, [
		[
			"advice-in-my-place",
			"If it were you, where would you start?",
			"Si c’était toi, tu commencerais par quoi ?",
			"Si c’était vous, par quoi commenceriez-vous ?",
		],
		[
			"advice-not-seeing",
			"Hearing all this, what am I missing?",
			"D’après toi, qu’est-ce qui m’échappe ?",
			"D’après vous, qu’est-ce qui m’échappe ?",
		],
		[
			"advice-first-time",
			"What did you do the first time you had to deal with this?",
			"Et toi, la première fois que ça t’est arrivé, tu as fait quoi ?",
			"Et vous, la première fois que cela vous est arrivé, qu’avez-vous fait ?",
		],
		[
			"advice-warning-sign",
			"How will I know that I’m on the wrong track?",
			"À quoi est-ce que je verrai que je fais fausse route ?",
			"À quoi verrai-je que je fais fausse route ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["information"] }, [
		[
			"information-keep-up",
			"How do you keep up: what do you read, who do you listen to?",
			"Pour te tenir au courant, tu lis quoi, tu écoutes qui ?",
			"Pour vous tenir au courant, que lisez-vous et qui écoutez-vous ?",
		],
		[
			"information-who-decides",
			"With something like this, who really decides?",
			"Sur un sujet comme celui-là, qui décide vraiment ?",
			"Sur un sujet comme celui-ci, qui décide vraiment ?",
		],
		[
			"information-from-outside",
			"What would nobody guess about {company} from the outside?",
			"Chez {company}, qu’est-ce qu’on ne voit jamais de l’extérieur ?",
			"Chez {company}, qu’est-ce qu’on ne voit jamais de l’extérieur ?",
		],
		[
			"information-untrue",
			"What do you keep hearing about your sector that simply isn’t true?",
			"Qu’est-ce qu’on répète partout sur ton secteur et qui est faux ?",
			"Qu’est-ce qu’on répète partout sur votre secteur et qui ne tient pas ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["recommendation"] }, [
		[
			"recommendation-remember-me",
			"From the work we did together, what has stayed with you?",
			"De ce qu’on a fait ensemble, qu’est-ce que tu retiens ?",
			"De ce que nous avons fait ensemble, que retenez-vous ?",
		],
		[
			"recommendation-to-a-stranger",
			"What would you say about my work to someone who’s never met me?",
			"À quelqu’un qui ne me connaît pas, tu dirais quoi de mon travail ?",
			"À quelqu’un qui ne me connaît pas, que diriez-vous de mon travail ?",
		],
		[
			"recommendation-still-to-learn",
			"And to be fair, what did I still have to learn?",
			"Et pour être juste, qu’est-ce qu’il me restait à apprendre, selon toi ?",
			"Et, pour être juste, que me restait-il à apprendre, selon vous ?",
		],
		[
			"recommendation-what-helps",
			"If you’re willing to write a few lines, what should I send to save you time?",
			"Si tu veux bien écrire quelques lignes, je t’envoie quoi pour te simplifier la tâche ?",
			"Si vous acceptez d’écrire quelques lignes, que puis-je vous envoyer pour vous faciliter la tâche ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["introduction"] }, [
		[
			"introduction-cares-about",
			"What do they care about that I should know before I write?",
			"Avant que je lui écrive, qu’est-ce qui compte à ses yeux ?",
			"Avant que je lui écrive, à quoi cette personne tient-elle le plus ?",
		],
		[
			"introduction-worth-their-time",
			"What could I bring that would make it worth their time?",
			"Qu’est-ce que je pourrais apporter pour que cette rencontre lui soit utile aussi ?",
			"Que pourrais-je apporter pour que cette rencontre lui soit utile aussi ?",
		],
		[
			"introduction-best-way",
			"Would you rather write to them yourself, or may I mention your name?",
			"Tu préfères lui écrire d’abord, ou que je me présente de ta part ?",
			"Préférez-vous lui écrire d’abord, ou que je me présente de votre part ?",
		],
		[
			"introduction-hold-back",
			"What might make you hesitate to put us in touch?",
			"Qu’est-ce qui pourrait te faire hésiter à nous mettre en contact ?",
			"Qu’est-ce qui pourrait vous faire hésiter à nous mettre en relation ?",
		],
	]),
];
