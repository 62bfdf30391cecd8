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
			"goal-job-people-stay",
			"What makes people stay at {company}?",
			"Qu’est-ce qui fait qu’on reste chez {company} ?",
			"Qu’est-ce qui fait que l’on reste chez {company} ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_ME, when: forGoal("business") }, [
		[
			"goal-business-choose-supplier",
			"The last time you bought something like this, how did you choose?",
			"La dernière fois que tu as acheté ce genre de prestation, tu as choisi comment ?",
			"La dernière fois que vous avez acheté ce type de prestation, comment avez-vous choisi ?",
		],
		[
			"goal-business-not-interested",
			"What would make you say no to an offer like mine?",
			"Face à une offre comme la mienne, qu’est-ce qui te ferait dire non ?",
			"Face à une offre comme la mienne, qu’est-ce qui vous ferait dire non ?",
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
			"What have you changed your mind about this past year?",
			"Sur quoi est-ce que tu as changé d’avis depuis un an ?",
			"Sur quoi avez-vous changé d’avis depuis un an ?",
		],
		[
			"goal-watch-need",
			"There’s a subject I’m following ({need}): where do you see it going?",
			"Je suis un sujet de près ({need}) : tu le vois évoluer comment ?",
			"Je suis un sujet de près ({need}) : comment le voyez-vous évoluer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("expertise") }, [
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
			"Which partnership has really worked for you, and why?",
			"Quel partenariat a vraiment marché pour toi, et grâce à quoi ?",
			"Quel partenariat a vraiment bien marché pour vous, et grâce à quoi ?",
		],
		[
			"goal-partners-rules",
			"What should two partners settle before they begin?",
			"Entre partenaires, qu’est-ce qu’il faut se dire avant de commencer ?",
			"Entre partenaires, que faut-il se dire avant de commencer ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("investors") }, [
		[
			"goal-investors-convince",
			"What would you need to see before you put money in?",
			"Avant d’investir, tu as besoin d’avoir vu quoi ?",
			"Avant d’investir, qu’avez-vous besoin d’avoir vu ?",
		],
		[
			"goal-investors-weak-point",
			"If you had to argue against my plan, what would you say?",
			"Si tu devais démolir mon projet en une phrase, tu dirais quoi ?",
			"Si vous deviez plaider contre mon projet, que diriez-vous ?",
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
			"goal-project-need",
			"My project still needs this: {need}. Where would you look?",
			"Il me manque encore ça pour mon projet : {need}. Tu chercherais où ?",
			"Il me manque encore ceci pour mon projet : {need}. Où chercheriez-vous ?",
		],
	]),
	...questionGroup({ phase: "subject", why: "goal", purposes: ABOUT_IT, when: forGoal("other") }, [
		[
			"goal-other-says-to-you",
			"Here’s what I’m working towards: {goal}. What does it bring to mind?",
			"En ce moment, mon cap, c’est ça : {goal}. Qu’est-ce que ça t’évoque ?",
			"En ce moment, mon cap est celui-ci : {goal}. Que vous évoque-t-il ?",
		],
		[
			"goal-other-been-there",
			"Who do you know who’s pulled off something like this?",
			"Autour de toi, qui a déjà réussi quelque chose dans ce goût-là ?",
			"Dans votre entourage, qui a déjà réussi quelque chose de ce genre ?",
		],
	]),
];
