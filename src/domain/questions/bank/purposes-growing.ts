import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** When something is to grow: an opportunity found together, a name made known, someone's craft with another's help. */
export const GROWING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["opportunity"] }, [
		[
			"opportunity-never-got-to",
			"Which good idea have you never had the people to carry out?",
			"Quelle bonne idée est-ce que tu n’as jamais pu lancer, faute de bras ?",
			"Quelle bonne idée n’avez-vous jamais pu lancer, faute de bras ?",
		],
		[
			"opportunity-think-of-me",
			"What kind of situation would make you think of me?",
			"Dans quel genre de situation est-ce que tu penserais à moi ?",
			"Dans quelle situation mon nom vous viendrait-il à l’esprit ?",
		],
		[
			"opportunity-before-announced",
			"In your field, where do things get talked about before they’re announced?",
			"Dans ton milieu, où est-ce qu’on parle des choses avant leur annonce ?",
			"Dans votre milieu, où les choses se disent-elles avant d’être annoncées ?",
		],
		[
			"opportunity-small-start",
			"If we tried something together, what would be a small first step?",
			"Si on tentait un truc ensemble, on commencerait petit, mais par quoi ?",
			"Si nous tentions quelque chose ensemble, quel serait un premier pas modeste ?",
		],
		[
			"opportunity-chance-meeting",
			"Which chance meeting has counted most in your career?",
			"Quelle rencontre de hasard a le plus compté dans ta carrière ?",
			"Quelle rencontre, due au hasard, a le plus pesé dans votre carrière ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["visibility"] }, [
		[
			"visibility-where-people-look",
			"When you’re looking for someone good, where do you look first?",
			"Quand tu cherches quelqu’un de bien, tu regardes où en premier ?",
			"Lorsque vous cherchez quelqu’un de compétent, où regardez-vous d’abord ?",
		],
		[
			"visibility-known-for",
			"When my name comes up, what’s it linked with?",
			"Quand mon nom revient dans une conversation, c’est à quel sujet ?",
			"Lorsqu’on cite mon nom, à quoi l’associe-t-on ?",
		],
		[
			"visibility-deserves-better",
			"Which subject deserves better than what’s being written about it?",
			"Quel sujet mériterait mieux que tout ce qu’on lit dessus ?",
			"Quel sujet mériterait mieux que ce que l’on en écrit ?",
		],
		[
			"visibility-gathering",
			"Which event do you come home from with people to call?",
			"De quel événement est-ce que tu rentres avec des gens à rappeler ?",
			"De quelle rencontre professionnelle rentrez-vous avec des personnes à rappeler ?",
		],
		[
			"visibility-share-yours",
			"Which piece of your work would you like me to pass on?",
			"Dans ce que tu fais, qu’est-ce que tu aimerais que je fasse connaître ?",
			"Dans ce que vous faites, qu’aimeriez-vous que je fasse connaître ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["mentoring"] }, [
		[
			"mentoring-learnt-late",
			"What took you longest to learn in this job?",
			"Dans ce métier, qu’est-ce que tu as mis le plus de temps à comprendre ?",
			"Dans ce métier, qu’avez-vous mis le plus de temps à comprendre ?",
		],
		[
			"mentoring-mistake",
			"Which of your mistakes taught you most?",
			"C’est quoi, l’erreur qui t’a le plus appris ?",
			"De quelle erreur avez-vous tiré le plus grand profit ?",
		],
		[
			"mentoring-habit",
			"Which habit would you want me to pick up first?",
			"Quelle habitude est-ce que tu me ferais prendre tout de suite ?",
			"Quelle habitude me conseilleriez-vous de prendre sans attendre ?",
		],
		[
			"mentoring-underestimate",
			"Where do you think I sell myself short?",
			"Sur quoi est-ce que je me sous-estime, d’après toi ?",
			"Sur quoi, d’après vous, ai-je tendance à me sous-estimer ?",
		],
		[
			"mentoring-doubt",
			"On days when you doubt yourself, what gets you going again?",
			"Les jours où tu doutes, qu’est-ce qui te remet en route ?",
			"Les jours de doute, qu’est-ce qui vous remet en mouvement ?",
		],
		[
			"mentoring-how-to-work",
			"How shall we arrange our talks so that you get something out of them too?",
			"Pour que nos échanges t’apportent aussi quelque chose, on s’organise comment ?",
			"Pour que nos échanges vous apportent aussi quelque chose, comment les organiser ?",
		],
	]),
];
