import type { QuestionRule } from "../question";
import { questionGroup, related } from "./rule";

/** What one asks of someone because of what they are to one: worked with, worked for, learnt from, read from afar. */
export const RELATIONSHIPS: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "relationship", when: related("former-colleague") }, [
		[
			"former-colleague-story",
			"Which story from those years do you still tell?",
			"Quelle anecdote de ces années-là est-ce que tu racontes encore ?",
			"Quelle anecdote de ces années-là racontez-vous encore ?",
		],
		[
			"former-colleague-my-strength",
			"When we worked together, what did people come to me for?",
			"Quand on travaillait ensemble, on venait me voir pour quoi ?",
			"Quand nous travaillions ensemble, pour quoi venait-on me voir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("manager") }, [
		[
			"manager-hard-part",
			"What’s still hard for you about leading a team?",
			"Quand tu diriges une équipe, qu’est-ce qui te coûte encore ?",
			"Quand vous dirigez une équipe, qu’est-ce qui vous coûte encore ?",
		],
		[
			"manager-told-sooner",
			"What do you wish people told you sooner?",
			"De quoi est-ce que tu aimerais qu’on te parle plus tôt ?",
			"De quoi aimeriez-vous que l’on vous parle plus tôt ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("client") }, [
		[
			"client-what-became",
			"What became of the work we did for you?",
			"Qu’est devenu ce qu’on avait fait pour toi ?",
			"Qu’est devenu ce que nous avions fait pour vous ?",
		],
		[
			"client-do-better",
			"If we did it again, what should I do better?",
			"Si c’était à refaire, qu’est-ce que je devrais faire mieux ?",
			"Si c’était à refaire, que devrais-je faire mieux ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("supplier") }, [
		[
			"supplier-good-client",
			"In your eyes, what makes a good client?",
			"C’est quoi, pour toi, un bon client ?",
			"Qu’est-ce qu’un bon client, pour vous ?",
		],
		[
			"supplier-unknown-skill",
			"What can you do that your customers never think to ask for?",
			"Qu’est-ce que tu sais faire et que tes clients ne pensent jamais à te demander ?",
			"Que savez-vous faire, que vos clients ne pensent jamais à vous demander ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("mentor") }, [
		[
			"mentor-your-mentor",
			"Who do you turn to yourself when you’re in doubt?",
			"Et toi, quand tu hésites, tu vas voir qui ?",
			"Et vous, quand vous hésitez, qui allez-vous voir ?",
		],
		[
			"mentor-advice-followed",
			"I’ve acted on what you told me: shall I tell you how it went?",
			"J’ai mis ton conseil en pratique : je te raconte ?",
			"J’ai mis votre conseil en pratique : voulez-vous que je vous raconte ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("entrepreneur") }, [
		[
			"entrepreneur-leap",
			"What made you take the plunge?",
			"Qu’est-ce qui t’a fait sauter le pas ?",
			"Qu’est-ce qui vous a fait sauter le pas ?",
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
			"Which role is proving hardest to fill?",
			"Quel poste est-ce que tu as le plus de mal à pourvoir ?",
			"Quel poste avez-vous le plus de mal à pourvoir ?",
		],
		[
			"recruiter-my-story",
			"Seen from the outside, what questions does my career raise?",
			"Vu de l’extérieur, mon parcours pose quelles questions ?",
			"Vu de l’extérieur, quelles questions pose mon parcours ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("alumni") }, [
		[
			"alumni-what-it-gave",
			"Of all we were taught there, what do you really use?",
			"De ce qu’on nous a appris là-bas, qu’est-ce qui te sert encore ?",
			"De ce que l’on nous a appris là-bas, qu’est-ce qui vous sert encore ?",
		],
		[
			"alumni-reunion",
			"If we got a few of the old crowd round a table, who would you like to see there?",
			"Si on organisait un dîner d’anciens, tu aimerais y voir qui ?",
			"Si nous organisions un dîner d’anciens, qui aimeriez-vous y voir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("followed") }, [
		[
			"followed-first-spoke-up",
			"What first made you speak up about these subjects?",
			"Qu’est-ce qui t’a donné envie de parler de ces sujets en public ?",
			"Qu’est-ce qui vous a donné envie de parler de ces sujets en public ?",
		],
		[
			"followed-in-a-drawer",
			"Which subject are you still keeping for later?",
			"Quel sujet est-ce que tu gardes encore dans un tiroir ?",
			"Quel sujet gardez-vous encore dans un tiroir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("colleague") }, [
		[
			"colleague-lighten",
			"What could the two of us make simpler for each other, day to day?",
			"Toi et moi, qu’est-ce qu’on pourrait se simplifier au quotidien ?",
			"Vous et moi, que pourrions-nous nous simplifier au quotidien ?",
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
			"Qu’est-ce que nous n’avons pas encore osé faire ensemble, selon vous ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("mentee") }, [
		[
			"mentee-pulled-off",
			"What have you dared to try since our last talk?",
			"Depuis la dernière fois, qu’est-ce que tu as réussi et que tu n’aurais pas tenté avant ?",
			"Depuis la dernière fois, qu’avez-vous réussi que vous n’auriez pas tenté avant ?",
		],
		[
			"mentee-listen-or-advise",
			"Today, would you rather I listened, asked questions or gave my view?",
			"Aujourd’hui, tu préfères que j’écoute, que je pose des questions ou que je donne mon avis ?",
			"Aujourd’hui, préférez-vous que j’écoute, que je pose des questions ou que je donne mon avis ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("investor") }, [
		[
			"investor-founder",
			"What do the founders you’d back twice have in common?",
			"Les gens que tu financerais une deuxième fois, ils ont quoi en commun ?",
			"Les personnes que vous financeriez une seconde fois, qu’ont-elles en commun ?",
		],
		[
			"investor-passed",
			"Which deal that you let go do you still think about?",
			"Quel dossier est-ce que tu regrettes encore d’avoir laissé passer ?",
			"Quel dossier regrettez-vous encore d’avoir laissé passer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "relationship", when: related("inspiring") }, [
		[
			"inspiring-inspires-you",
			"And whose work do you admire?",
			"Et toi, qui est-ce que tu admires dans ton domaine ?",
			"Et vous, qui admirez-vous dans votre domaine ?",
		],
	]),
	...questionGroup({ phase: "opening", why: "relationship", when: related("friend") }, [
		[
			"friend-really",
			"How are you, really?",
			"Et toi, vraiment, comment ça va ?",
			"Et vous, vraiment, comment allez-vous ?",
		],
		[
			"friend-laugh",
			"What’s made you laugh lately?",
			"Qu’est-ce qui t’a fait rire dernièrement ?",
			"Qu’est-ce qui vous a fait rire dernièrement ?",
		],
	]),
];
