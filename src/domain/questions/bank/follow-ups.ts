import type { QuestionRule } from "../question";
import { promised, questionGroup } from "./rule";

/** Coming back to what was left open, planned or promised; what it was stands apart, so that any words fit. */
export const FOLLOW_UPS: readonly QuestionRule[] = [
	...questionGroup({ phase: "follow-up", why: "left-open" }, [
		[
			"left-open-become",
			"We left this open: {topic}. What came of it?",
			"On avait laissé ça en suspens : {topic}. Ça a donné quoi ?",
			"Nous avions laissé ce point en suspens : {topic}. Qu’est-ce que cela a donné ?",
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
			"We had this in mind as a next step: {topic}. Where do we stand?",
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
			"You kindly offered this: {topic}. How can I make it easy for you?",
			"Tu m’avais gentiment proposé ceci : {topic}. Comment est-ce que je peux te faciliter la tâche ?",
			"Vous m’aviez gentiment proposé ceci : {topic}. Comment puis-je vous faciliter la tâche ?",
		],
		[
			"promised-theirs-when",
			"About your kind offer ({topic}): when would suit you?",
			"Pour ce que tu m’avais proposé ({topic}), quel moment t’arrangerait ?",
			"Pour ce que vous m’aviez proposé ({topic}), quel moment vous conviendrait ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "promised", when: promised("mine") }, [
		[
			"promised-mine-by-when",
			"I haven’t forgotten what I promised ({topic}). When do you need it by?",
			"Je n’ai pas oublié ce que je t’ai promis ({topic}). Il te le faudrait pour quand ?",
			"Je n’ai pas oublié ce que je vous ai promis ({topic}). Pour quand vous le faudrait-il ?",
		],
	]),
	...questionGroup({ phase: "follow-up", why: "promised", when: promised("kept") }, [
		[
			"promised-kept-useful",
			"I did what I promised ({topic}). How useful was it?",
			"C’est fait, ce que je t’avais promis ({topic}). Qu’est-ce que ça a changé pour toi ?",
			"C’est fait, ce que je vous avais promis ({topic}). Qu’est-ce que cela a changé pour vous ?",
		],
	]),
];
