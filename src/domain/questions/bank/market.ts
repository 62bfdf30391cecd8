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
			"market-affected-company",
			"How are things going at {company}, seen from the inside?",
			"Vu de l’intérieur, comment ça se passe chez {company} ?",
			"Vu de l’intérieur, comment les choses se passent-elles chez {company} ?",
		],
		[
			"market-affected-two-years",
			"What’s done quite differently at your place from two years ago?",
			"Dans ta boîte, qu’est-ce qui se fait tout autrement qu’il y a deux ans ?",
			"Dans votre entreprise, que fait-on tout autrement qu’il y a deux ans ?",
		],
		[
			"market-affected-coming-through",
			"Who’s coming through better than the rest of your sector, and how?",
			"Dans ton secteur, qui s’en sort mieux que les autres, et comment ?",
			"Dans votre secteur, qui tire mieux son épingle du jeu, et comment ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "discover", "opportunity", "keep-in-touch"] }, [
		[
			"market-needs-customers-ask",
			"What are your customers asking for that they never used to?",
			"Tes clients, qu’est-ce qu’ils te demandent qu’ils ne demandaient jamais avant ?",
			"Que vous demandent vos clients qu’ils ne demandaient jamais auparavant ?",
		],
		[
			"market-needs-nobody-does",
			"What needs doing around you that nobody has time for?",
			"Autour de toi, qu’est-ce qui attend que quelqu’un s’en occupe enfin ?",
			"Autour de vous, quel chantier attend que quelqu’un s’en charge enfin ?",
		],
		[
			"market-needs-skill-missing",
			"When you put a team together, which skill is hardest to find?",
			"Quand tu montes une équipe, quelle compétence est la plus difficile à trouver ?",
			"Lorsque vous constituez une équipe, quelle compétence peinez-vous le plus à trouver ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_AHEAD }, [
		[
			"market-stakes-next-year",
			"What will decide how the next twelve months go at {company}?",
			"Les douze mois qui viennent chez {company}, ils vont se jouer sur quoi ?",
			"Chez {company}, qu’est-ce qui sera décisif dans les douze mois à venir ?",
		],
		[
			"market-stakes-nothing-done",
			"If everyone carries on as now, where does it lead?",
			"Si tout le monde continue comme ça, on va vers quoi ?",
			"Si chacun continue ainsi, vers quoi allons-nous ?",
		],
		[
			"market-stakes-worry-hope",
			"On the {sector} side, what worries you and what gives you hope?",
			"Côté {sector}, qu’est-ce qui t’inquiète et qu’est-ce qui te donne de l’espoir ?",
			"Côté {sector}, qu’est-ce qui vous inquiète et qu’est-ce qui vous donne de l’espoir ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "advice", "discover"] }, [
		[
			"market-solutions-on-table",
			"Which ideas are being taken seriously where you work?",
			"Là où tu travailles, quelles pistes sont vraiment sur la table ?",
			"Dans votre entreprise, quelles pistes étudie-t-on sérieusement ?",
		],
		[
			"market-solutions-disappointed",
			"Which miracle cure turned out to change very little?",
			"C’est quoi, la solution miracle qui n’a pas changé grand-chose, finalement ?",
			"Quelle solution, annoncée comme miraculeuse, n’a finalement presque rien changé ?",
		],
		[
			"market-solutions-elsewhere",
			"Who have you seen handle all this well?",
			"Qui est-ce que tu as vu bien s’y prendre, face à tout ça ?",
			"Qui avez-vous vu bien s’y prendre, face à tout cela ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["information", "discover", "advice", "keep-in-touch"] }, [
		[
			"market-impact-jobs-becoming",
			"Whose job around you is changing fastest, and into what?",
			"Autour de toi, quel métier change le plus vite, et pour devenir quoi ?",
			"Autour de vous, quel métier se transforme le plus vite, et en quoi ?",
		],
		[
			"market-impact-tools-time",
			"Which of your new tools would you fight to keep?",
			"Parmi tes nouveaux outils, lequel est-ce que tu ne rendrais pour rien au monde ?",
			"Parmi vos nouveaux outils, lequel ne rendriez-vous pour rien au monde ?",
		],
		[
			"market-impact-money-goes",
			"What is {company} investing in at the moment?",
			"Chez {company}, on investit dans quoi en ce moment ?",
			"Chez {company}, dans quoi investit-on en priorité aujourd’hui ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: ["advice", "information", "discover", "reconnect"] }, [
		[
			"market-adjust-free-hand",
			"With a free hand for six months, where would you begin?",
			"Avec carte blanche pendant six mois, tu commencerais par quoi ?",
			"Avec carte blanche pendant six mois, par où commenceriez-vous ?",
		],
		[
			"market-adjust-give-up",
			"What would you have the team give up, to do the rest better?",
			"À quoi est-ce que tu ferais renoncer l’équipe, pour mieux faire le reste ?",
			"À quoi feriez-vous renoncer l’équipe, pour mieux faire le reste ?",
		],
		[
			"market-adjust-already-yours",
			"What have you already changed in your own way of working?",
			"Dans ta façon de travailler à toi, qu’est-ce que tu as déjà changé ?",
			"Dans votre propre façon de travailler, qu’avez-vous déjà changé ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_FOR_WORK }, [
		[
			"market-stand-out-last-hire",
			"Think of the last hire you were pleased with: what decided you?",
			"Pense à ton dernier recrutement réussi : qu’est-ce qui a fait la différence ?",
			"Si vous songez à votre dernier recrutement réussi, qu’est-ce qui a emporté la décision ?",
		],
		[
			"market-stand-out-same-line",
			"Which line can you no longer bear to hear in an interview?",
			"En entretien, quelle phrase est-ce que tu ne peux plus entendre ?",
			"En entretien, quelle phrase ne pouvez-vous plus entendre ?",
		],
		[
			"market-stand-out-show",
			"In your trade, what’s worth showing rather than telling?",
			"Dans ton métier, qu’est-ce qu’il vaut mieux montrer que raconter ?",
			"Dans votre métier, que vaut-il mieux montrer que raconter ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "market", purposes: LOOKING_FOR_WORK }, [
		[
			"market-hiring-no-vacancy",
			"Who would {company} hire tomorrow, even without a vacancy?",
			"Qui est-ce qu’on embaucherait demain chez {company}, même sans poste ouvert ?",
			"Qui recruterait-on dès demain chez {company}, même sans poste ouvert ?",
		],
		[
			"market-hiring-really-happens",
			"How do people really get in where you are: adverts, word of mouth?",
			"Là où tu es, on entre plutôt comment : par annonce, par bouche-à-oreille ?",
			"Là où vous êtes, comment entre-t-on le plus souvent : par annonce, par relation ?",
		],
		[
			"market-hiring-coming-months",
			"How do you see hiring going in the coming months?",
			"Les embauches des prochains mois, tu les sens comment ?",
			"Comment voyez-vous évoluer les recrutements dans les prochains mois ?",
		],
	]),
];
