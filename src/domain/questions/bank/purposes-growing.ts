import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

/** When something is to grow: an opportunity found together, a name made known, someone's craft with another's help. */
export const GROWING: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["opportunity"] }, [
		[
			"opportunity-never-got-to",
			"Which good idea have you never had the people for?",
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
			"Dans ton milieu, où est-ce que les choses se disent avant d’être annoncées ?",
			"Dans votre milieu, où les choses se disent-elles avant d’être annoncées ?",
		],
		[
			"opportunity-small-start",
			"If we tried something together, what would be a simple way to begin?",
			"Si on tentait quelque chose ensemble, on pourrait commencer par quoi de simple ?",
			"Si nous tentions quelque chose ensemble, par quoi de simple pourrions-nous commencer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "purpose", purposes: ["visibility"] }, [
		[
			"visibility-where-people-look",
			"When you’re looking for someone good, where do you look first?",
			"Quand tu cherches quelqu’un de bien, tu regardes où en premier ?",
			"Quand vous cherchez quelqu’un de compétent, où regardez-vous d’abord ?",
		],
		[
			"visibility-known-for",
			"When my name comes up, what do people think of?",
			"Quand mon nom revient dans une conversation, c’est à quel sujet ?",
			"Quand mon nom revient dans une conversation, à quel propos est-ce ?",
		],
		[
			"visibility-gathering",
			"In your field, which event is really worth the trip?",
			"Dans ton métier, quel événement vaut vraiment le déplacement ?",
			"Dans votre métier, quel événement vaut vraiment le déplacement ?",
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
			"Quelle erreur t’a le plus appris ?",
			"Quelle erreur vous a le plus appris ?",
		],
		[
			"mentoring-habit",
			"Which habit would you want me to pick up first?",
			"Quelle habitude est-ce que tu me ferais prendre tout de suite ?",
			"Quelle habitude me feriez-vous prendre sans attendre ?",
		],
		[
			"mentoring-how-to-work",
			"How can we make these talks worth your while too?",
			"Pour que nos échanges t’apportent aussi quelque chose, on s’organise comment ?",
			"Pour que nos échanges vous apportent aussi quelque chose, comment les organiser ?",
		],
	]),
];
