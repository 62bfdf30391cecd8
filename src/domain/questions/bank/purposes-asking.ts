import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** When one comes to ask: for advice, for what they know, for a word in one's favour, for a door to be opened. */
export const ASKING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["advice"] }, [
		[
			"advice-monday-morning",
			"Suppose you were in my shoes on Monday morning: how would you go about it?",
			"Mets-toi à ma place lundi matin : tu t’y prendrais comment ?",
			"Si vous étiez à ma place lundi matin, comment vous y prendriez-vous ?",
		],
		[
			"advice-not-seeing",
			"Listening to me, what do you think I’m missing?",
			"Quand tu m’écoutes, qu’est-ce qui m’échappe, à ton avis ?",
			"Quand vous m’écoutez, quel point vous paraît m’échapper ?",
		],
		[
			"advice-first-time",
			"How did it go the first time you had to deal with this?",
			"La première fois que tu as vécu ça, ça s’est passé comment ?",
			"La première fois que vous avez vécu cela, comment cela s’est-il passé ?",
		],
		[
			"advice-two-paths",
			"I’m hesitating between two paths: shall I lay them out and hear which one speaks to you?",
			"J’hésite entre deux chemins : je te les raconte, et tu me dis lequel te parle ?",
			"J’hésite entre deux voies : puis-je vous les exposer et avoir votre avis ?",
		],
		[
			"advice-leave-out",
			"Of everything I plan to do, what would you drop?",
			"Dans tout ce que je prévois de faire, tu laisserais tomber quoi ?",
			"De tout ce que je prévois de faire, que laisseriez-vous de côté ?",
		],
		[
			"advice-warning-sign",
			"What sign would tell me it’s time to change course?",
			"À quel signe est-ce que je saurai qu’il faut changer de cap ?",
			"À quel signe saurai-je qu’il est temps de changer de cap ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["information"] }, [
		[
			"information-keep-up",
			"To keep up, what do you read and whom do you listen to?",
			"Pour te tenir au courant, tu lis quoi, tu écoutes qui ?",
			"Pour vous tenir au courant, que lisez-vous et qui écoutez-vous ?",
		],
		[
			"information-who-decides",
			"On a matter like this, who really decides?",
			"Sur un sujet comme celui-là, qui décide vraiment ?",
			"Sur un sujet comme celui-ci, à qui revient en réalité la décision ?",
		],
		[
			"information-from-outside",
			"What can’t anyone see of {company} from the outside?",
			"Chez {company}, qu’est-ce qu’on ne voit jamais de l’extérieur ?",
			"Chez {company}, qu’est-ce qui ne se voit pas de l’extérieur ?",
		],
		[
			"information-figures",
			"Which figure do you check first, and what is it telling you now?",
			"Quel chiffre est-ce que tu regardes en premier, et il te dit quoi ces temps-ci ?",
			"Quel chiffre regardez-vous en premier, et que vous dit-il ces temps-ci ?",
		],
		[
			"information-untrue",
			"What do you keep hearing about your sector that simply isn’t so?",
			"Qu’est-ce qu’on répète partout sur ton secteur et qui est faux ?",
			"Qu’entend-on partout sur votre secteur et qui ne tient pas ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["recommendation"] }, [
		[
			"recommendation-remember-me",
			"From the work we did together, what has stayed with you?",
			"De ce qu’on a fait ensemble, qu’est-ce que tu retiens ?",
			"De notre travail commun, que retenez-vous ?",
		],
		[
			"recommendation-to-a-stranger",
			"How would you describe my work to someone who’s never met me?",
			"À quelqu’un qui ne me connaît pas, tu parlerais comment de mon travail ?",
			"À quelqu’un qui ne me connaît pas, comment parleriez-vous de mon travail ?",
		],
		[
			"recommendation-at-ease",
			"What could you say about me and feel quite comfortable saying?",
			"Qu’est-ce que tu pourrais dire de moi en toute sincérité, sans te forcer ?",
			"Que pourriez-vous dire de moi en toute sincérité, sans vous forcer ?",
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
			"introduction-how-know",
			"How did the two of you get to know each other?",
			"D’où est-ce que tu connais cette personne ?",
			"Comment avez-vous connu cette personne ?",
		],
		[
			"introduction-cares-about",
			"Before I write to them, what should I know they care about?",
			"Avant que j’écrive, qu’est-ce qui compte pour cette personne ?",
			"Avant que j’écrive, qu’est-ce qui importe à cette personne ?",
		],
		[
			"introduction-worth-their-time",
			"What could I bring that would make it worth their time?",
			"Qu’est-ce que je pourrais apporter pour que cette rencontre lui soit utile aussi ?",
			"Que pourrais-je apporter pour que cette rencontre lui soit utile également ?",
		],
		[
			"introduction-best-way",
			"Would you rather write to them yourself, or shall I mention your name?",
			"Tu préfères écrire d’abord, ou que je me présente de ta part ?",
			"Préférez-vous lui écrire d’abord, ou que je me présente de votre part ?",
		],
		[
			"introduction-hold-back",
			"What might make you hesitate to put us in touch?",
			"Qu’est-ce qui pourrait te faire hésiter à nous mettre en contact ?",
			"Qu’est-ce qui pourrait vous retenir de nous mettre en relation ?",
		],
	]),
];
