import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** The last question of a conversation: who else to talk to, and how to go on. */
export const CLOSINGS: readonly QuestionRule[] = [
	...questionGroup({ phase: "closing", why: "closing", purposes: ["advice", "information", "opportunity", "discover", "mentoring"] }, [
		[
			"closing-trust-more",
			"On this, whose judgement do you trust more than your own?",
			"Là-dessus, à qui est-ce que tu te fies plus qu’à toi ?",
			"Sur ce sujet, à qui vous fiez-vous plus qu’à vous-même ?",
		],
		[
			"closing-not-asked",
			"What should I have asked you that I didn’t?",
			"Qu’est-ce que j’aurais dû te demander et que j’ai oublié ?",
			"Qu’aurais-je dû vous demander et que j’ai oublié ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["advice", "information", "opportunity", "introduction"] }, [
		[
			"closing-two-people",
			"If you could send me to just two people, who would they be?",
			"Si tu ne pouvais m’envoyer que vers deux personnes, ce seraient lesquelles ?",
			"Si vous ne pouviez m’orienter que vers deux personnes, lesquelles choisiriez-vous ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["information", "discover", "visibility"] }, [
		[
			"closing-other-side",
			"Who sees all this from quite another side?",
			"Qui voit tout ça d’un côté très différent du tien ?",
			"Qui voit tout cela d’un côté très différent du vôtre ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["introduction", "recommendation"] }, [
		[
			"closing-say-of-you",
			"When I write to them, what may I say of you?",
			"Quand je leur écrirai, qu’est-ce que je peux dire de toi ?",
			"Quand je leur écrirai, que puis-je dire de vous ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["visibility", "recommendation"] }, [
		[
			"closing-should-hear",
			"Who else should hear about this, as you see it?",
			"À ton avis, qui d’autre devrait en entendre parler ?",
			"À votre avis, qui d’autre devrait en entendre parler ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["mentoring"] }, [
		[
			"closing-tried-by-then",
			"By the time we talk again, what should I have tried?",
			"D’ici notre prochain échange, qu’est-ce que je devrais avoir essayé, selon toi ?",
			"D’ici notre prochain échange, que devrais-je avoir essayé, selon vous ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["keep-in-touch", "reconnect"] }, [
		[
			"closing-next-time",
			"Next time, what shall we do apart from talking shop?",
			"La prochaine fois, tu aurais envie qu’on fasse quoi, à part parler boulot ?",
			"La prochaine fois, qu’aimeriez-vous que nous fassions, à part parler travail ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["keep-in-touch", "reconnect", "thank"] }, [
		[
			"closing-news-when",
			"When would be a good moment to hear how it all turned out?",
			"C’est quand, le bon moment pour reprendre de tes nouvelles ?",
			"Quel serait le bon moment pour reprendre de vos nouvelles ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["reconnect"] }, [
		[
			"closing-those-days",
			"Who else from those days would be glad to hear from me?",
			"À qui d’autre de cette époque est-ce que tu penses que je devrais faire signe ?",
			"À qui d’autre de cette époque pensez-vous que je devrais faire signe ?",
		],
	]),
];
