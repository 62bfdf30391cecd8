import type { QuestionRule } from "../question";
import { promised, questionGroup } from "./rule";

/** Coming back to what was left open, planned or promised; what it was stands apart, so that any words fit. */
export const FOLLOW_UPS: readonly QuestionRule[] = [
	...questionGroup({ phase: "follow-up", why: "left-open" }, [
		[
			"left-open-become",
			"We left this open: {topic}. What has become of it?",
			"On avait laissé ça en suspens : {topic}. C’est devenu quoi ?",
			"Nous avions laissé ce point en suspens : {topic}. Qu’est-il devenu ?",
		],
		[
			"left-open-wondering",
			"I’ve been turning this over since last time: {topic}. How do you see it now?",
			"J’y repense depuis la dernière fois : {topic}. Tu vois ça comment aujourd’hui ?",
			"J’y repense depuis la dernière fois : {topic}. Comment voyez-vous les choses aujourd’hui ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "next-step" }, [
		[
			"next-step-where",
			"We’d said this would come next: {topic}. Where does it stand?",
			"On avait prévu ça pour la suite : {topic}. On en est où ?",
			"Nous avions prévu ceci pour la suite : {topic}. Où en sommes-nous ?",
		],
		[
			"next-step-help-along",
			"Our next step was this: {topic}. What would help it along?",
			"La prochaine étape, c’était : {topic}. Qu’est-ce qui nous ferait avancer ?",
			"La prochaine étape était celle-ci : {topic}. Qu’est-ce qui nous permettrait d’avancer ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "promised", when: promised("theirs") }, [
		[
			"promised-theirs-easy",
			"You’d kindly offered this: {topic}. How can I make it easy for you?",
			"Tu m’avais gentiment proposé ceci : {topic}. Comment est-ce que je peux te simplifier la chose ?",
			"Vous m’aviez aimablement proposé ceci : {topic}. Comment puis-je vous faciliter la tâche ?",
		],
		[
			"promised-theirs-when",
			"About what you’d offered ({topic}): when would suit you?",
			"Pour ce que tu m’avais proposé ({topic}) : quand est-ce que ça t’arrangerait ?",
			"Pour ce que vous m’aviez proposé ({topic}) : quel moment vous conviendrait ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "promised", when: promised("mine") }, [
		[
			"promised-mine-form",
			"I still owe you this: {topic}. In what form would it help you most?",
			"Je te dois encore ceci : {topic}. Sous quelle forme est-ce que ça t’aiderait le plus ?",
			"Je vous dois encore ceci : {topic}. Sous quelle forme cela vous aiderait-il le plus ?",
		],
		[
			"promised-mine-by-when",
			"I haven’t forgotten what I promised ({topic}). By when would you like it?",
			"Je n’ai pas oublié ma promesse ({topic}). Tu l’aimerais pour quand ?",
			"Je n’ai pas oublié ma promesse ({topic}). Pour quand vous serait-elle utile ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "promised", when: promised("kept") }, [
		[
			"promised-kept-useful",
			"What I promised is done ({topic}). What did it change for you?",
			"C’est fait, ce que je t’avais promis ({topic}). Qu’est-ce que ça a changé pour toi ?",
			"Ce que je vous avais promis est fait ({topic}). Qu’est-ce que cela a changé pour vous ?",
		],
		[
			"promised-kept-next",
			"Now that this is done ({topic}), what would help you next?",
			"Maintenant que c’est fait ({topic}), de quoi est-ce que tu aurais besoin ?",
			"Maintenant que c’est fait ({topic}), qu’est-ce qui vous aiderait ensuite ?",
		],
	]),
];
