import type { QuestionRule } from "../question";
import { questionGroup, related } from "./rule";

/** What one asks of someone because of what they are to one: worked with, worked for, learnt from, read from afar. */
export const RELATIONSHIPS: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "relationship", when: related("former-colleague") }, [
		[
			"former-colleague-kept",
			"Of the way we worked back then, what have you kept?",
			"De notre façon de travailler à l’époque, tu as gardé quoi ?",
			"De notre manière de travailler à l’époque, qu’avez-vous conservé ?",
		],
		[
			"former-colleague-story",
			"Which story from those years do you still tell?",
			"Quelle anecdote de ces années-là est-ce que tu racontes encore ?",
			"Quelle anecdote de ces années vous arrive-t-il encore de raconter ?",
		],
		[
			"former-colleague-my-strength",
			"When we worked together, what did people come to me for?",
			"Quand on bossait ensemble, on venait me voir pour quoi ?",
			"Lorsque nous travaillions ensemble, pour quoi venait-on me chercher ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("manager") }, [
		[
			"manager-hard-part",
			"In leading a team, what still takes you an effort?",
			"Quand tu diriges une équipe, qu’est-ce qui te coûte encore ?",
			"Dans la conduite d’une équipe, qu’est-ce qui vous demande encore un effort ?",
		],
		[
			"manager-told-sooner",
			"What do you wish people told you sooner?",
			"De quoi est-ce que tu aimerais qu’on te parle plus tôt ?",
			"De quoi aimeriez-vous que l’on vous avertisse plus tôt ?",
		],
		[
			"manager-trust",
			"When did you decide you could trust me with more?",
			"À quel moment est-ce que tu as eu envie de me confier davantage ?",
			"À quel moment avez-vous choisi de me confier davantage ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("client") }, [
		[
			"client-what-became",
			"What has become of the work we did for you?",
			"Qu’est-ce que c’est devenu, ce qu’on avait fait pour toi ?",
			"Qu’est devenu le travail que nous avions mené pour vous ?",
		],
		[
			"client-do-better",
			"If we did it again, what should I do better?",
			"Si c’était à refaire, qu’est-ce que je devrais mieux faire ?",
			"Si c’était à refaire, que devrais-je améliorer ?",
		],
		[
			"client-own-customers",
			"And your own customers: what do they never let pass?",
			"Et tes clients à toi, sur quoi est-ce qu’ils ne laissent rien passer ?",
			"Et vos propres clients, sur quoi sont-ils le plus exigeants ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("supplier") }, [
		[
			"supplier-good-client",
			"What do the customers you enjoy most do differently?",
			"Un client avec qui tout se passe bien, il fait quoi de spécial ?",
			"Que fait de particulier un client avec qui vous avez plaisir à travailler ?",
		],
		[
			"supplier-unknown-skill",
			"What can you do that your customers never think to ask for?",
			"Qu’est-ce que tu sais faire et que tes clients ne pensent jamais à te demander ?",
			"Que savez-vous faire que vos clients ne songent jamais à vous demander ?",
		],
		[
			"supplier-sees-coming",
			"From your order book, what do you see coming before the rest of us?",
			"Avec tes commandes sous les yeux, qu’est-ce que tu vois arriver avant tout le monde ?",
			"À lire vos commandes, que voyez-vous venir avant tout le monde ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("mentor") }, [
		[
			"mentor-your-mentor",
			"Whom do you turn to yourself when you’re in doubt?",
			"Et toi, quand tu hésites, tu vas voir qui ?",
			"Et vous, quand vous hésitez, vers qui vous tournez-vous ?",
		],
		[
			"mentor-advice-followed",
			"I’ve acted on what you told me: shall I tell you how it went?",
			"J’ai mis ton conseil en pratique : je te raconte ?",
			"J’ai mis votre conseil en pratique : voulez-vous que je vous raconte ?",
		],
		[
			"mentor-still-to-try",
			"After all these years, what would you still like to try?",
			"Après toutes ces années, qu’est-ce que tu as encore envie d’essayer ?",
			"Après toutes ces années, qu’avez-vous encore envie de tenter ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("entrepreneur") }, [
		[
			"entrepreneur-leap",
			"What tipped the scales, the day you took the plunge?",
			"Qu’est-ce qui t’a fait sauter le pas ?",
			"Quel a été le déclic, lorsque vous avez sauté le pas ?",
		],
		[
			"entrepreneur-wakes-you",
			"What keeps you awake at the moment: customers, cash, the team?",
			"Qu’est-ce qui t’empêche de dormir en ce moment : les clients, la trésorerie, l’équipe ?",
			"Qu’est-ce qui trouble vos nuits en ce moment : les clients, la trésorerie, l’équipe ?",
		],
		[
			"entrepreneur-first-customer",
			"How did you win your very first customer?",
			"Ton tout premier client, tu l’as trouvé comment ?",
			"Votre tout premier client, comment l’avez-vous trouvé ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("recruiter") }, [
		[
			"recruiter-hard-to-fill",
			"Which vacancy has been giving you a hard time?",
			"Quel poste est-ce que tu n’arrives pas à pourvoir ?",
			"Quel poste peinez-vous à pourvoir ?",
		],
		[
			"recruiter-first-call",
			"In a first conversation, what do you listen out for?",
			"Au premier entretien, tu fais attention à quoi ?",
			"Lors d’un premier entretien, à quoi prêtez-vous l’oreille ?",
		],
		[
			"recruiter-my-story",
			"Reading my career from outside, what questions does it raise?",
			"Mon parcours, vu de l’extérieur, il soulève quelles questions ?",
			"Vu de l’extérieur, quelles questions mon parcours soulève-t-il ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("alumni") }, [
		[
			"alumni-what-it-gave",
			"Of what we were taught there, what do you really use?",
			"De ce qu’on nous a appris là-bas, qu’est-ce qui te sert pour de bon ?",
			"De ce que l’on nous a enseigné là-bas, qu’est-ce qui vous sert vraiment ?",
		],
		[
			"alumni-after",
			"Once we’d all gone our ways, how did your path unfold?",
			"Une fois tout le monde parti de son côté, tu as fait quoi ?",
			"Une fois chacun parti de son côté, quelle a été votre route ?",
		],
		[
			"alumni-reunion",
			"If we got a few of the old group together, whom would you want there?",
			"Si on réunissait quelques têtes connues de là-bas, tu voudrais voir qui à table ?",
			"Si nous réunissions quelques visages d’alors, qui aimeriez-vous voir autour de la table ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("followed") }, [
		[
			"followed-first-spoke-up",
			"What first made you speak up about these subjects?",
			"Qu’est-ce qui t’a fait prendre la parole sur ces sujets, au départ ?",
			"Comment vous est venue, au départ, l’envie de parler de ces sujets en public ?",
		],
		[
			"followed-best-objection",
			"What’s the best objection anyone has ever made to your ideas?",
			"C’est quoi, la meilleure objection qu’on ait faite à tes idées ?",
			"Quelle est la meilleure objection que l’on ait opposée à vos idées ?",
		],
		[
			"followed-in-a-drawer",
			"Which subject are you still keeping in a drawer?",
			"Quel sujet est-ce que tu gardes encore dans un tiroir ?",
			"Quel sujet gardez-vous encore dans un tiroir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("colleague") }, [
		[
			"colleague-lighten",
			"How could the two of us make each other’s weeks easier?",
			"Comment est-ce qu’on pourrait se faciliter la semaine, toi et moi ?",
			"Comment pourrions-nous nous faciliter la semaine, vous et moi ?",
		],
		[
			"colleague-idle-talent",
			"Which of your talents lies idle at work?",
			"Au boulot, lequel de tes talents est-ce qu’on laisse dormir ?",
			"Au travail, lequel de vos talents laisse-t-on dormir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("partner") }, [
		[
			"partner-fair",
			"What could be fairer in the way we work together?",
			"Dans notre collaboration, qu’est-ce qui pourrait être plus équilibré pour toi ?",
			"Dans notre collaboration, qu’est-ce qui pourrait être plus équilibré pour vous ?",
		],
		[
			"partner-next-together",
			"What haven’t we dared to do together yet?",
			"Qu’est-ce qu’on n’a pas encore osé faire ensemble, d’après toi ?",
			"Que n’avons-nous pas encore osé entreprendre ensemble, selon vous ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("mentee") }, [
		[
			"mentee-pulled-off",
			"Since our last talk, what have you pulled off that you wouldn’t have tried before?",
			"Depuis la dernière fois, qu’est-ce que tu as réussi et que tu n’aurais pas tenté avant ?",
			"Depuis la dernière fois, qu’avez-vous réussi que vous n’auriez pas tenté auparavant ?",
		],
		[
			"mentee-listen-or-advise",
			"Today, would you rather I listened, asked questions or gave my view?",
			"Aujourd’hui, tu préfères que j’écoute, que je pose des questions ou que je donne mon avis ?",
			"Aujourd’hui, préférez-vous que j’écoute, que j’interroge ou que je donne mon avis ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("investor") }, [
		[
			"investor-founder",
			"What do the founders you’d back twice have in common?",
			"Les gens que tu financerais une deuxième fois, ils ont quoi en commun ?",
			"Qu’ont en commun les personnes que vous financeriez une seconde fois ?",
		],
		[
			"investor-passed",
			"Which deal do you still think about, having let it go?",
			"Quel dossier est-ce que tu regrettes encore d’avoir laissé passer ?",
			"Quel dossier regrettez-vous encore d’avoir laissé passer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("inspiring") }, [
		[
			"inspiring-give-up",
			"What did you have to give up to do what you do?",
			"À quoi est-ce que tu as dû renoncer pour faire ce que tu fais ?",
			"À quoi vous a-t-il fallu renoncer pour faire ce que vous faites ?",
		],
		[
			"inspiring-inspires-you",
			"And you, whose work makes you think: I wish I’d done that?",
			"Et toi, devant le travail de qui tu te dis : j’aurais aimé faire ça ?",
			"Et vous, devant quel travail vous dites-vous : j’aurais aimé faire cela ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "relationship", when: related("friend") }, [
		[
			"friend-really",
			"How are you, really?",
			"Et toi, vraiment, comment ça va ?",
			"Et vous, au fond, comment allez-vous ?",
		],
		[
			"friend-laugh",
			"What’s made you laugh lately?",
			"Qu’est-ce qui t’a fait rire dernièrement ?",
			"Qu’est-ce qui vous a fait rire dernièrement ?",
		],
	]),
];
