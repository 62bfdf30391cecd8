import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** Questions between people who wish each other well: to keep in touch, find each other again, get acquainted, and thank. */
export const KEEPING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["keep-in-touch"] }, [
		[
			"keep-looking-forward",
			"What are you looking forward to in the coming weeks?",
			"Qu’est-ce que tu as de beau au programme, ces prochaines semaines ?",
			"Qu’avez-vous de beau au programme, ces prochaines semaines ?",
		],
		[
			"keep-one-hour",
			"If we had a whole hour, which of your projects would you tell me about?",
			"Si on avait une heure devant nous, de quel projet est-ce que tu me parlerais ?",
			"Si nous avions une heure devant nous, de quel projet me parleriez-vous ?",
		],
		[
			"keep-stayed-with-you",
			"What have you read or watched lately that you’d recommend?",
			"Qu’est-ce que tu as lu ou vu récemment que tu me conseillerais ?",
			"Qu’avez-vous lu ou vu récemment que vous me conseilleriez ?",
		],
		[
			"keep-easiest-way",
			"What’s the easiest way for us to stay in touch: a call, a coffee?",
			"Pour qu’on ne se perde pas de vue, qu’est-ce qui t’arrange le mieux : un appel, un café ?",
			"Pour que nous ne nous perdions pas de vue, qu’est-ce qui vous arrange le mieux : un appel, un café ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["reconnect"] }, [
		[
			"reconnect-remember",
			"What do you remember best from the days when we saw more of each other?",
			"Quel souvenir est-ce que tu gardes de l’époque où on se voyait plus souvent ?",
			"Quel souvenir gardez-vous de l’époque où nous nous voyions plus souvent ?",
		],
		[
			"reconnect-former-company",
			"When you think back to our time at {former-company}, what do you miss?",
			"Quand tu repenses à nos années chez {former-company}, qu’est-ce qui te manque ?",
			"Quand vous repensez à nos années chez {former-company}, qu’est-ce qui vous manque ?",
		],
		[
			"reconnect-what-next",
			"And now, what would you like to do next?",
			"Et maintenant, qu’est-ce qui te fait envie pour la suite ?",
			"Et maintenant, de quoi avez-vous envie pour la suite ?",
		],
		[
			"reconnect-missed",
			"In all this time, what have I missed that matters?",
			"Qu’est-ce que j’ai raté d’important, depuis tout ce temps ?",
			"Qu’ai-je manqué d’important, depuis tout ce temps ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["discover"] }, [
		[
			"discover-get-wrong",
			"What do people often get wrong about your work?",
			"Dans ton métier, qu’est-ce que les gens comprennent toujours de travers ?",
			"Dans votre métier, que comprend-on souvent de travers ?",
		],
		[
			"discover-good-day",
			"At the end of a day, how do you know it was a good one?",
			"Le soir, à quoi est-ce que tu reconnais une bonne journée ?",
			"Le soir, à quoi reconnaissez-vous une bonne journée ?",
		],
		[
			"discover-decision",
			"Which choice would you make again without a second thought?",
			"Quel choix est-ce que tu referais sans hésiter ?",
			"Quel choix referiez-vous sans hésiter ?",
		],
		[
			"discover-shaped",
			"Who has shaped the way you work?",
			"Qui a marqué ta façon de travailler ?",
			"Qui a marqué votre façon de travailler ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["thank"] }, [
		[
			"thank-what-came",
			"Shall I tell you what came of your help?",
			"Tu veux que je te raconte ce que ton aide a donné ?",
			"Voulez-vous que je vous raconte ce que votre aide a donné ?",
		],
		[
			"thank-not-ask",
			"What could I do for you that you’d never ask for?",
			"Qu’est-ce que je pourrais faire pour toi, que tu n’oserais pas me demander ?",
			"Que pourrais-je faire pour vous, que vous n’oseriez pas me demander ?",
		],
		[
			"thank-held-out",
			"And who gave you a hand when you needed one?",
			"Et toi, qui t’a tendu la main quand tu en avais besoin ?",
			"Et vous, qui vous a tendu la main quand vous en aviez besoin ?",
		],
		[
			"thank-keep-posted",
			"Shall I keep you posted by message, or over a coffee?",
			"Pour la suite, tu préfères que je te tienne au courant par message, ou autour d’un café ?",
			"Pour la suite, préférez-vous que je vous tienne au courant par message, ou autour d’un café ?",
		],
	]),
];
