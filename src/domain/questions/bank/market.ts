import type { Purpose } from "../../interactions/meeting";
import type { QuestionRule } from "../question";
import { questionGroup } from "./rule";

const CATCHING_UP: readonly Purpose[] = ["information", "keep-in-touch", "reconnect", "discover"];
const LOOKING_AHEAD: readonly Purpose[] = ["information", "advice", "discover", "opportunity"];
const LOOKING_FOR_WORK: readonly Purpose[] = ["advice", "opportunity", "information"];

/** Sounding the market: how the company and its sector fare, and what the person makes of it. */
export const MARKET: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "market", purposes: CATCHING_UP }, [
		[
			"market-affected-two-years",
			"What does your team do quite differently from two years ago?",
			"Dans ta boîte, qu’est-ce qu’on fait tout autrement qu’il y a deux ans ?",
			"Dans votre entreprise, que fait-on tout autrement qu’il y a deux ans ?",
		],
		[
			"market-affected-coming-through",
			"Who in your sector is doing better than most, and how?",
			"Dans ton secteur, qui s’en sort mieux que les autres, et comment ?",
			"Dans votre secteur, qui tire son épingle du jeu, et comment ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "discover", "opportunity", "keep-in-touch"] }, [
		[
			"market-needs-customers-ask",
			"What are your customers asking for that they never used to?",
			"Tes clients, qu’est-ce qu’ils te demandent aujourd’hui qu’ils ne te demandaient pas avant ?",
			"Que vous demandent aujourd’hui vos clients, qu’ils ne vous demandaient pas avant ?",
		],
		[
			"market-needs-skill-missing",
			"When you put a team together, which skill is hardest to find?",
			"Quand tu montes une équipe, quelle compétence est-ce que tu as le plus de mal à trouver ?",
			"Quand vous constituez une équipe, quelle compétence avez-vous le plus de mal à trouver ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_AHEAD }, [
		[
			"market-stakes-next-year",
			"What will decide how the next twelve months go at {company}?",
			"Chez {company}, l’année qui vient va se jouer sur quoi ?",
			"Chez {company}, sur quoi va se jouer l’année qui vient ?",
		],
		[
			"market-stakes-nothing-done",
			"If nothing changes, where do you think we’re heading?",
			"Si rien ne change, tu crois qu’on va où ?",
			"Si rien ne change, où va-t-on, selon vous ?",
		],
		[
			"market-stakes-worry-hope",
			"In {sector}, what worries you and what reassures you?",
			"Côté {sector}, qu’est-ce qui t’inquiète, et qu’est-ce qui te rassure ?",
			"Côté {sector}, qu’est-ce qui vous inquiète, et qu’est-ce qui vous rassure ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "advice", "discover"] }, [
		[
			"market-solutions-on-table",
			"Which ideas are being taken seriously where you work?",
			"Dans ta boîte, quelles pistes est-ce qu’on prend vraiment au sérieux ?",
			"Dans votre entreprise, quelles pistes prend-on vraiment au sérieux ?",
		],
		[
			"market-solutions-disappointed",
			"Which miracle cure turned out to change very little?",
			"Quelle solution miracle n’a pas changé grand-chose, finalement ?",
			"Quelle solution dite miracle n’a finalement pas changé grand-chose ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "discover", "advice", "keep-in-touch"] }, [
		[
			"market-impact-jobs-becoming",
			"Whose job around you is changing fastest, and into what?",
			"Autour de toi, quel métier change le plus vite, et dans quel sens ?",
			"Autour de vous, quel métier change le plus vite, et dans quel sens ?",
		],
		[
			"market-impact-tools-time",
			"Which of your new tools would you fight to keep?",
			"Parmi tes nouveaux outils, lequel est-ce que tu ne rendrais pour rien au monde ?",
			"Parmi vos nouveaux outils, lequel ne rendriez-vous pour rien au monde ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["advice", "information", "discover", "reconnect"] }, [
		[
			"market-adjust-free-hand",
			"With a free hand and a year ahead of you, where would you begin?",
			"Avec carte blanche et un an devant toi, tu commencerais par quoi ?",
			"Avec carte blanche et un an devant vous, par quoi commenceriez-vous ?",
		],
		[
			"market-adjust-already-yours",
			"What have you already changed in your own way of working?",
			"Et toi, qu’est-ce que tu as déjà changé dans ta façon de travailler ?",
			"Et vous, qu’avez-vous déjà changé dans votre façon de travailler ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_FOR_WORK }, [
		[
			"market-stand-out-last-hire",
			"The last time you were glad you hired someone, what decided you?",
			"Pense à ton dernier recrutement réussi : qu’est-ce qui a fait la différence ?",
			"Pensez à votre dernier recrutement réussi : qu’est-ce qui a emporté la décision ?",
		],
		[
			"market-stand-out-same-line",
			"Which line can you no longer bear to hear in an interview?",
			"En entretien, quelle phrase est-ce que tu ne peux plus entendre ?",
			"En entretien, quelle phrase ne pouvez-vous plus entendre ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_FOR_WORK }, [
		[
			"market-hiring-no-vacancy",
			"What kind of person would {company} hire tomorrow, even with no opening?",
			"Chez {company}, on embaucherait qui demain, même sans poste ouvert ?",
			"Chez {company}, quel profil recruterait-on demain, même sans poste ouvert ?",
		],
		[
			"market-hiring-really-happens",
			"How do people really get hired where you are: by applying, or by word of mouth?",
			"Là où tu es, on entre plutôt comment : sur annonce, par relations ?",
			"Là où vous êtes, comment entre-t-on le plus souvent : sur annonce, par relations ?",
		],
	]),
];
