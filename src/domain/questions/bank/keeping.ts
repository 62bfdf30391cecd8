import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** Questions between people who wish each other well: to keep in touch, find each other again, get acquainted, and thank. */
export const KEEPING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["keep-in-touch"] }, [
		[
			"keep-looking-forward",
			"What are you looking forward to in the coming weeks?",
			"Qu’est-ce que tu attends avec plaisir dans les semaines qui viennent ?",
			"Qu’attendez-vous avec plaisir dans les semaines qui viennent ?",
		],
		[
			"keep-one-hour",
			"If we had a whole hour, which of your projects would you tell me about?",
			"Si on avait une heure devant nous, de quel projet est-ce que tu me parlerais ?",
			"Si nous avions une heure devant nous, de quel projet me parleriez-vous ?",
		],
		[
			"keep-stopped",
			"What have you stopped doing lately, and not missed?",
			"Qu’est-ce que tu as arrêté de faire récemment, sans que ça te manque ?",
			"Qu’avez-vous cessé de faire récemment, sans que cela vous manque ?",
		],
		[
			"keep-surprise",
			"What’s been your biggest surprise at work in the last few months?",
			"Quelle a été ta plus grande surprise au travail ces derniers mois ?",
			"Quelle a été votre plus grande surprise au travail ces derniers mois ?",
		],
		[
			"keep-stayed-with-you",
			"What have you read, seen or heard that stayed with you?",
			"Qu’est-ce que tu as lu, vu ou entendu récemment qui t’est resté ?",
			"Qu’avez-vous lu, vu ou entendu récemment qui vous soit resté ?",
		],
		[
			"keep-enjoy-working-with",
			"Who are you enjoying working with at the moment?",
			"Avec qui est-ce que tu prends plaisir à travailler en ce moment ?",
			"Avec qui prenez-vous plaisir à travailler en ce moment ?",
		],
		[
			"keep-easiest-way",
			"What’s the easiest way for us to stay in touch?",
			"Pour qu’on garde le fil, qu’est-ce qui serait le plus simple pour toi ?",
			"Pour que nous gardions le fil, qu’est-ce qui serait le plus simple pour vous ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["reconnect"] }, [
		[
			"reconnect-remember",
			"What do you remember best from the days when we saw more of each other?",
			"Qu’est-ce que tu gardes de l’époque où on se voyait plus souvent ?",
			"Que gardez-vous de l’époque où nous nous voyions plus souvent ?",
		],
		[
			"reconnect-former-company",
			"When you think back to our time at {former-company}, what do you miss?",
			"Quand tu repenses à nos années chez {former-company}, qu’est-ce qui te manque ?",
			"Quand vous repensez à nos années chez {former-company}, qu’est-ce qui vous manque ?",
		],
		[
			"reconnect-still-see",
			"Who from those days do you still see?",
			"Qui est-ce que tu vois encore de cette époque ?",
			"Qui voyez-vous encore de cette époque ?",
		],
		[
			"reconnect-know-now",
			"What do you know now that you’d have liked to know back then?",
			"Qu’est-ce que tu sais aujourd’hui que tu aurais aimé savoir à l’époque ?",
			"Que savez-vous aujourd’hui que vous auriez aimé savoir à l’époque ?",
		],
		[
			"reconnect-year-from-now",
			"Where would you like to be a year from now?",
			"Dans un an, où est-ce que tu aimerais en être ?",
			"Dans un an, où aimeriez-vous en être ?",
		],
		[
			"reconnect-missed",
			"What’s the big piece of news I’ve missed?",
			"C’est quoi, la grande nouvelle de ta vie que j’ai manquée ?",
			"Quelle est la grande nouvelle de votre vie que j’ai manquée ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["discover"] }, [
		[
			"discover-get-wrong",
			"What do people often get wrong about your work?",
			"Qu’est-ce que les gens comprennent souvent de travers dans ton travail ?",
			"Que comprend-on souvent de travers dans votre travail ?",
		],
		[
			"discover-good-day",
			"In the evening, how can you tell it was a good day?",
			"Le soir, à quoi est-ce que tu reconnais une bonne journée ?",
			"Le soir, à quoi reconnaissez-vous une bonne journée ?",
		],
		[
			"discover-decision",
			"Which decision would you make again without a second thought?",
			"Quelle décision est-ce que tu referais sans hésiter ?",
			"Quelle décision reprendriez-vous sans hésiter ?",
		],
		[
			"discover-shaped",
			"Who has shaped the way you work?",
			"Qui a marqué ta façon de travailler ?",
			"Qui a marqué votre façon de travailler ?",
		],
		[
			"discover-to-a-friend",
			"How would you describe {company} to an old friend?",
			"À de vieux amis, comment est-ce que tu décrirais {company} ?",
			"À de vieux amis, comment décririez-vous {company} ?",
		],
		[
			"discover-newcomer",
			"What should a newcomer to your field understand first?",
			"Quand on débute dans ton domaine, qu’est-ce qu’il faut comprendre en premier ?",
			"Lorsqu’on débute dans votre domaine, que faut-il comprendre en premier ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["thank"] }, [
		[
			"thank-what-came",
			"Shall I tell you what came of your help?",
			"Tu veux que je te raconte ce que ton aide a donné ?",
			"Voulez-vous que je vous raconte ce que votre aide a permis ?",
		],
		[
			"thank-took-time",
			"What made you take the time for me?",
			"Qu’est-ce qui t’a fait prendre ce temps pour moi ?",
			"Qu’est-ce qui vous a fait prendre ce temps pour moi ?",
		],
		[
			"thank-not-ask",
			"What could I do for you that you wouldn’t think of asking?",
			"Qu’est-ce que je pourrais faire pour toi que tu ne penserais pas à demander ?",
			"Que pourrais-je faire pour vous que vous ne penseriez pas à demander ?",
		],
		[
			"thank-held-out",
			"And you, who gave you a hand when you needed one?",
			"Et toi, qui t’a tendu la main quand tu en avais besoin ?",
			"Et vous, qui vous a tendu la main quand vous en aviez besoin ?",
		],
		[
			"thank-keep-posted",
			"How would you like to hear how the story goes on?",
			"La suite de l’histoire, tu préfères que je te la raconte comment ?",
			"De quelle façon aimeriez-vous connaître la suite de l’histoire ?",
		],
	]),
];
