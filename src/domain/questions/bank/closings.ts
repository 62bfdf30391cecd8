import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** The last question of a conversation: who else to talk to, and how to go on. */
export const CLOSINGS: readonly QuestionRule[] = [
	...questionGroup({ phase: "closing", why: "closing", purposes: ["advice", "information", "opportunity", "discover", "mentoring"] }, [
		[
			"closing-trust-most",
			"On this, whose judgement do you trust most?",
			"Là-dessus, à qui est-ce que tu fais le plus confiance ?",
			"Sur ce sujet, à qui faites-vous le plus confiance ?",
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
			"closing-whose-door",
			"Whose door would you send me to next?",
			"Maintenant, tu m’enverrais frapper à quelle porte ?",
			"Maintenant, à quelle porte m’enverriez-vous frapper ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["introduction", "recommendation"] }, [
		[
			"closing-say-of-you",
			"When I write to them, how may I mention you?",
			"Quand je leur écrirai, qu’est-ce que je peux dire de toi ?",
			"Quand je leur écrirai, que puis-je dire de vous ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["visibility", "recommendation"] }, [
		[
			"closing-should-hear",
			"Who else do you think should hear about this?",
			"À ton avis, qui d’autre devrait en entendre parler ?",
			"À votre avis, qui d’autre devrait en entendre parler ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["mentoring"] }, [
		[
			"closing-tried-by-then",
			"What should I have tried by the next time we talk?",
			"D’ici la prochaine fois, qu’est-ce que je devrais essayer, d’après toi ?",
			"D’ici la prochaine fois, que devrais-je essayer, d’après vous ?",
		],
	]),
	...questionGroup({ phase: "closing", why: "closing", purposes: ["keep-in-touch", "reconnect"] }, [
		[
			"closing-next-time",
			"Next time, where shall we meet?",
			"La prochaine fois, on se retrouve où ?",
			"La prochaine fois, où aimeriez-vous que l’on se retrouve ?",
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
			"De cette époque, à qui d’autre est-ce que je devrais faire signe, d’après toi ?",
			"De cette époque, à qui d’autre devrais-je faire signe, selon vous ?",
		],
	]),
];
