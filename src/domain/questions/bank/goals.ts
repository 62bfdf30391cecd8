import type { Purpose } from "../../interactions/meeting";
import type { QuestionRule } from "../question";
import { forGoal, questionGroup } from "./rule";

const ABOUT_ME: readonly Purpose[] = ["advice", "information", "opportunity", "introduction", "discover", "mentoring", "recommendation"];
/** Any but to thank, where a subject of one's own would look like the true reason. */
const ABOUT_IT: readonly Purpose[] = ["keep-in-touch", "reconnect", "visibility", ...ABOUT_ME];

/** What one would like to know for a goal of each kind. */
export const GOALS: readonly QuestionRule[] = [
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_ME, when: forGoal("job") }, [
		[
			"goal-job-see-me",
			"From what you know of me, which job could you see me in?",
			"Avec ce que tu connais de moi, tu me verrais dans quel poste ?",
			"Avec ce que vous connaissez de moi, dans quel poste me verriez-vous ?",
		],
		[
			"goal-job-first-weeks",
			"When someone new joins, what tells you after a month that it’s working?",
			"Quand quelqu’un arrive dans l’équipe, à quoi est-ce que tu vois vite que ça va coller ?",
			"Quand quelqu’un rejoint l’équipe, qu’est-ce qui vous dit, après un mois, que le choix est bon ?",
		],
		[
			"goal-job-people-stay",
			"What makes people stay at {company}?",
			"Qu’est-ce qui fait qu’on reste chez {company} ?",
			"Qu’est-ce qui donne envie de rester chez {company} ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_ME, when: forGoal("business") }, [
		[
			"goal-business-choose-supplier",
			"The last time you bought something of the kind, how did you choose?",
			"La dernière fois que tu as acheté ce genre de prestation, tu as choisi comment ?",
			"La dernière fois que vous avez acheté ce type de prestation, comment avez-vous choisi ?",
		],
		[
			"goal-business-cost-of-problem",
			"Which problem costs you most when it’s left lying about?",
			"Quel problème te coûte le plus cher quand on le laisse traîner ?",
			"Quel problème vous coûte le plus lorsqu’on le laisse traîner ?",
		],
		[
			"goal-business-not-interested",
			"What would make you say no to an offer like mine?",
			"Face à une offre comme la mine, qu’est-ce qui te ferait dire non ?",
			"Face à une offre comme la mine, qu’est-ce qui vous amènerait à refuser ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("watch") }, [
		[
			"goal-watch-weak-signal",
			"What have you noticed lately that hardly anyone is talking about yet?",
			"Qu’est-ce que tu as remarqué dernièrement et dont presque personne ne parle encore ?",
			"Qu’avez-vous remarqué dernièrement dont presque personne ne parle encore ?",
		],
		[
			"goal-watch-changed-mind",
			"On what have you changed your mind this past year?",
			"Sur quoi est-ce que tu as changé d’avis depuis un an ?",
			"Sur quel point avez-vous changé d’avis depuis un an ?",
		],
		[
			"goal-watch-need",
			"There’s a subject I’m following ({need}): where do you see it going?",
			"Je suis un sujet de près ({need}) : d’après toi, il va où ?",
			"Je suis un sujet de près ({need}) : comment le voyez-vous évoluer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("expertise") }, [
		[
			"goal-expertise-practise",
			"With an hour a week to get better at this, how would you use it?",
			"Avec une heure par semaine pour progresser, tu ferais quoi ?",
			"Si vous n’aviez qu’une heure par semaine pour progresser, qu’en feriez-vous ?",
		],
		[
			"goal-expertise-recognise",
			"How do you know within five minutes that someone is good at this?",
			"En cinq minutes, à quoi est-ce que tu vois que quelqu’un s’y connaît vraiment ?",
			"En cinq minutes, à quoi voyez-vous que quelqu’un maîtrise vraiment le sujet ?",
		],
		[
			"goal-expertise-need",
			"I’d like to get better at this: {need}. How did you learn it yourself?",
			"Je voudrais progresser là-dessus : {need}. Toi, tu as appris comment ?",
			"Je voudrais progresser sur ce point : {need}. Comment l’avez-vous appris, vous-même ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("partners") }, [
		[
			"goal-partners-worked",
			"Which partnership has really worked for you, and thanks to what?",
			"Quel partenariat a vraiment marché pour toi, et grâce à quoi ?",
			"Quel partenariat vous a vraiment réussi, et grâce à quoi ?",
		],
		[
			"goal-partners-alone",
			"What would you rather not carry alone any more?",
			"Qu’est-ce que tu n’as plus envie de porter sans personne à tes côtés ?",
			"Que préféreriez-vous ne plus porter sans appui ?",
		],
		[
			"goal-partners-rules",
			"What should two partners settle before they begin?",
			"Entre partenaires, qu’est-ce qui doit être dit avant de commencer ?",
			"Entre partenaires, que faut-il avoir réglé avant de commencer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("investors") }, [
		[
			"goal-investors-convince",
			"What would you need to see before you put money in?",
			"Avant de mettre de l’argent, tu voudrais avoir vu quoi ?",
			"Avant d’engager de l’argent, que voudriez-vous avoir vu ?",
		],
		[
			"goal-investors-weak-point",
			"If you had to argue against my plan, what would you say?",
			"Si tu devais démolir mon projet en une phrase, tu dirais quoi ?",
			"Si vous deviez plaider contre mon projet, que diriez-vous ?",
		],
		[
			"goal-investors-besides-money",
			"Besides money, what has an investor brought that made a difference?",
			"À part l’argent, qu’est-ce qu’un bon investisseur change, d’après ton expérience ?",
			"Hormis l’argent, qu’apporte un bon investisseur, d’après votre expérience ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("project") }, [
		[
			"goal-project-underestimated",
			"In a project like mine, what’s always underestimated?",
			"Dans un projet comme le mien, qu’est-ce qu’on sous-estime à tous les coups ?",
			"Dans un projet comme le mien, que sous-estime-t-on presque toujours ?",
		],
		[
			"goal-project-first-proof",
			"How would you test the idea before spending a year on it?",
			"Avant d’y passer un an, tu testerais l’idée comment ?",
			"Avant d’y consacrer un an, comment mettriez-vous l’idée à l’épreuve ?",
		],
		[
			"goal-project-need",
			"For my project I still lack this: {need}. How would you look for it?",
			"Il manque encore ça à mon projet : {need}. Tu le chercherais comment ?",
			"Il manque encore ceci à mon projet : {need}. Comment le chercheriez-vous ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("other") }, [
		[
			"goal-other-says-to-you",
			"Here’s what I’m working towards: {goal}. What does it bring to mind?",
			"En ce moment, mon cap, c’est ça : {goal}. Ça t’évoque quoi ?",
			"Mon cap, en ce moment, est celui-ci : {goal}. Que vous évoque-t-il ?",
		],
		[
			"goal-other-been-there",
			"Who around you has pulled off something of the kind?",
			"Autour de toi, qui a déjà réussi quelque chose dans ce goût-là ?",
			"Dans votre entourage, qui a déjà mené à bien une chose semblable ?",
		],
	]),
];
