import type { DraftTexts } from "./draft-texts";
import { FR } from "./fr";

/** Les messages à qui l’on tutoie. */
export const FR_TU: DraftTexts = {
	...FR,
	"bye": "[À bientôt,\n{me}|À bientôt]",
	"memory": { ...FR.memory, recall: "J’ai encore en tête ", name: "Je garde ce souvenir : " },
	"keep-in-touch": [[
		"Comment ça va de ton côté ?",
		"{memory} Ça m’a donné envie de t’écrire.",
		"[Par ici, du nouveau : {news}.|De mon côté, {drive}{goal?}|Par ici ça bouge, et plutôt dans le bon sens.] [Et toi, comment ça se passe chez {company} ?|Et toi, qu’est-ce qui te prend le plus de temps en ce moment ?]",
		"Je n’ai rien à te demander, c’est juste pour avoir de tes nouvelles. Et si un café te dit un de ces jours, fais-moi signe.",
	], [
		"Un petit bonjour",
		"Rien à te demander, juste un bonjour. {memory} Je me suis dit que ça valait bien un message.",
		"[Je n’ai pas oublié ce que tu cherches : {seek}. Tu en es où ?|Qu’est-ce que tu as découvert de bien ces derniers temps ?] [Moi, j’en suis là : {news}.|Moi, {drive}{goal?}|Mes nouvelles à moi, je te les garde pour quand on se verra.]",
		"Dès que tu as une heure, dis-le-moi, et on déjeune.",
	]],
	"reconnect": [[
		"Ça fait trop longtemps",
		"[Ça fait {silence}|Ça fait bien trop longtemps] que je ne t’ai pas donné signe de vie, et j’ai envie de rattraper ça. {memory} Rien que pour ça, je voulais t’écrire.",
		"[De mon côté, du neuf : {news}.|De mon côté, {drive}{goal?}|De mon côté, pas mal de choses ont bougé.] [Et toi, toujours chez {company} ?|Et toi, qu’est-ce que tu deviens ?]",
		"Si tu as un moment dans les semaines qui viennent, on déjeune ensemble, ou on s’appelle si c’est plus simple. Rien d’autre derrière : j’ai juste envie de savoir comment tu vas.",
	], [
		"Un bonjour, enfin",
		"J’ai pensé à toi cette semaine. {memory}",
		"[Après {silence} sans nouvelles, j’aime mieux t’écrire que d’attendre le bon prétexte.|J’aime mieux t’écrire que d’attendre le bon prétexte.] [Raconte-moi comment tu vas, et ce que tu fais chez {company}.|Raconte-moi comment tu vas, et ce que tu fais maintenant.] [De mon côté, j’en suis là : {news}.|De mon côté, {drive}{goal?}|Mes nouvelles, je te les donnerai de vive voix.]",
		"Un appel d’un quart d’heure, ça te dirait ? Et si ce n’est pas le moment, deux lignes me feront déjà plaisir.",
	]],
	"advice": [[
		"Ton avis, si tu as vingt minutes",
		"[Ça fait {silence} que je ne t’ai pas écrit, et je te dis tout de suite pourquoi je le fais : j’aimerais ton avis.|Je t’écris parce que j’aimerais ton avis.] [Le sujet : {matter}.]",
		"{memory} C’est aussi pour ça que j’ai pensé à toi. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] En ce moment, {drive}",
		"Tu aurais vingt minutes au téléphone dans les deux semaines qui viennent ? J’arriverai avec trois questions, pas une de plus. Et si ça tombe mal, dis-le-moi franchement, je comprendrai.",
		"Merci, quelle que soit ta réponse.",
	]],
	"information": [[
		"[Quelques questions sur ce que tu fais chez {company}|Quelques questions sur ton métier]",
		"[Après {silence} sans nouvelles de ma part, je vais droit au but.] Je t’écris parce que j’aimerais mieux comprendre [ce que tu fais chez {company}|ton secteur ({sector})|ton métier][, et surtout ceci : {matter}].",
		"{memory} C’est un peu pour ça que je me tourne vers toi. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] En ce moment, {drive} J’en apprendrai plus en t’écoutant qu’en lisant dix articles.",
		"On pourrait en parler un quart d’heure, au téléphone ou autour d’un café, d’ici deux semaines ? Je ne te demande pas un poste, juste ta façon de voir les choses. Et si tu as trop à faire, aucun souci.",
	]],
	"introduction": [[
		"[Tu connais {person}, je crois|Tu connais peut-être quelqu’un]",
		"[Ça fait {silence} que je ne t’ai pas écrit, et je le fais pour une raison précise.|Je t’écris pour une raison précise.] J’aimerais parler [avec {whom} d’une chose : {subject}|avec {whom}|à quelqu’un qui peut m’aider sur ce point : {topic}|à quelqu’un qui connaît bien ce domaine : {field}|à quelqu’un qui est déjà passé par là].",
		"{memory} C’est pour ça que je t’en parle à toi, plutôt qu’à des gens que je connais à peine. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] En ce moment, {aim}",
		"[Tu pourrais faire les présentations d’ici trois semaines ?{person?}|Tu verrais quelqu’un à me présenter d’ici trois semaines ?] Vingt minutes suffiraient, et je t’enverrai trois lignes que tu n’auras qu’à faire suivre. [Si ce n’est pas quelqu’un que tu connais assez, ou si ça te gêne, on n’en parle plus.{person?}|Si personne ne te vient à l’esprit, ou si ça te gêne, on n’en parle plus.]",
		"Merci, quelle que soit ta réponse.",
	]],
	"introduced": [[
		"[{person} nous met en contact|On nous met en contact]",
		"[Ça fait {silence} qu’on ne s’est pas parlé, et c’est {person} qui nous remet en contact.|{person} a eu la gentillesse de nous mettre en contact.|Ça fait {silence} qu’on ne s’est pas parlé, et nous revoilà en contact.|On vient de nous mettre en contact, et ça tombe bien.] Je t’écris parce que j’aimerais savoir [comment tu vois ce sujet : {matter}|ce qui bouge dans ton secteur ({sector})|ce que tu fais chez {company}|à quoi ressemble ton métier, vu de l’intérieur].",
		"[{memory} Une raison de plus pour t’écrire.] En ce moment, {drive} Parler un peu avec quelqu’un qui connaît le terrain, ça m’aiderait vraiment.",
		"Tu aurais vingt minutes dans les deux semaines qui viennent, au téléphone ou autour d’un café ? J’arriverai avec deux ou trois questions, et je me calerai sur ton agenda. [Si ça tombe mal, dis-le-moi franchement : {given} comprendra, et moi aussi.|Si ça tombe mal, dis-le-moi franchement, je comprendrai.]",
		"Merci, quelle que soit ta réponse.",
	]],
	"recommendation": [[
		"Quelques lignes de ta part",
		"[Ça fait {silence} que je ne t’ai pas donné de nouvelles, et j’ai une chose à te demander|J’ai une chose à te demander] : une recommandation, sur ce qu’on a fait ensemble[ ({shared})].",
		"{memory} Tu connais ma façon de travailler, c’est pour ça que je te le demande à toi. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] En ce moment, {drive}",
		"Tu accepterais d’écrire quatre ou cinq lignes d’ici trois semaines ? Pour te simplifier la tâche, je peux t’envoyer les deux points qui comptent. Et si tu ne le sens pas, dis-le-moi : ça ne changera rien entre nous.",
		"Merci, quelle que soit ta réponse.",
	]],
	"thank": [[
		"Merci",
		"[Merci encore pour {met}.|Merci encore pour le temps que tu m’as donné.] [Ce que j’en retiens surtout : {subject}.|J’en garde plusieurs idées, et l’envie de m’y mettre.] [J’aurais voulu te l’écrire plus tôt.{late?}]",
		"[{memory} C’était bon d’y repenser.]",
		"Je te dirai ce que ça donne. [Et je n’oublie pas ce que tu cherches : {seek}. Si j’entends parler de quelque chose, tu le sauras.|Et si je peux te rendre la pareille, voici ce que je sais faire : {own}.|Et si je peux te rendre la pareille, ce sera avec plaisir.]",
	]],
	"update": [[
		"Des nouvelles, et merci",
		"[Je voulais que tu le saches : {news}.|Je voulais que tu le saches : {subject}.|Je voulais que tu le saches : ça avance.] Tu y es pour quelque chose, et je ne l’oublie pas. [{memory} J’y repensais en t’écrivant.]",
		"Rien à faire de ton côté, je te raconterai la suite. [Et chez {company}, quoi de neuf ?|Et toi, quoi de neuf ?]",
	]],
	"congratulate": [[
		"Bravo",
		"[Je viens d’apprendre la nouvelle : {subject}. Bravo !|Je viens d’apprendre la bonne nouvelle. Bravo !] Ça me fait vraiment plaisir pour toi. [{memory} C’est la première chose qui m’est revenue.]",
		"Quand tu auras soufflé, raconte-moi comment ça s’est passé. D’ici là, profite : pas besoin de répondre.",
	]],
	"birthday": [[
		"Bon anniversaire",
		"Bon anniversaire ! Je te souhaite une année avec de belles rencontres, des projets qui te plaisent et du temps pour en profiter. [{memory} Ça me revient en t’écrivant.]",
		"On fête ça autour d’un café un de ces jours ? En attendant, passe une belle journée.",
	]],
	"relay": [[
		"Ça pourrait te servir",
		"[Ça m’a fait penser à toi : {subject}.|J’ai vu passer quelque chose qui pourrait te servir.] [Ça rejoint ce que tu cherches : {seek}.|Ça peut compter pour ce que tu fais chez {company}.] [{memory} Forcément, j’ai fait le rapprochement.]",
		"[{passage}]",
		"[Fais-en ce que tu veux, pas besoin de répondre.{subject?}|Fais-en ce que tu veux, pas besoin de répondre.{passage?}|Dis-moi, et je te l’envoie.]",
	]],
	"offer-help": [[
		"Si je peux t’aider",
		"[Je n’ai pas oublié ce que tu cherches : {seek}.|Je me demandais comment ça avançait pour toi.] [{memory} Alors la moindre des choses, c’est de te proposer un coup de main.]",
		"[Je peux justement t’aider là-dessus.{same?}|Voici ce que je peux faire : {subject}.|Voici ce que je peux apporter : {own}.|Je peux relire un document, chercher la bonne personne parmi celles que je connais, ou juste t’écouter une demi-heure.] Si ça t’aide, dis-le-moi et je m’en occupe cette semaine. Si tu n’en as pas besoin, tant mieux.",
	]],
	"introduce": [[
		"[Te présenter {person} ?|Quelqu’un à te présenter]",
		"[J’ai pensé à quelqu’un que tu aurais peut-être plaisir à rencontrer : {whom}.|J’ai pensé à quelqu’un que tu aurais peut-être plaisir à rencontrer.] [Le déclic : {subject}.|À mon avis, la conversation serait vite lancée.] [{memory} C’est aussi pour ça que j’ai pensé à toi.]",
		"Ça te dirait que je fasse les présentations ? Je demande des deux côtés, et je ne donne aucun numéro avant d’avoir deux oui. Si ça ne te tente pas, ou pas maintenant, dis-le-moi : ça reste entre nous.",
	], [
		"[Une idée : te faire rencontrer {person}|Une idée de rencontre]",
		"[Une idée en passant : une demi-heure de conversation avec {whom}.|Une idée en passant : une demi-heure de conversation avec quelqu’un que je connais.] [Le sujet tout trouvé : {subject}.|Je crois que le courant passerait.] [{memory} De là à penser à toi, il n’y avait qu’un pas.]",
		"Rien ne t’y oblige. Si l’idée te plaît, je la propose aussi de l’autre côté, et je ne fais les présentations qu’après. Sinon, je n’en parle à personne.",
	]],
	"propose-to-meet": [[
		"Un café, un de ces jours ?",
		"[Ça fait {silence} qu’on ne s’est pas parlé, et j’aimerais te revoir.|On s’écrit, c’est déjà ça, mais j’aimerais te voir pour de vrai.{messages?}|J’aimerais te voir un de ces jours.] {memory} On a des choses à se raconter.",
		"[J’aimerais te parler d’une chose : {subject}.|Pas d’ordre du jour : tes nouvelles, les miennes, et le reste.] Une heure autour d’un café dans les deux semaines qui viennent, ça t’irait ? Je viens où ça t’arrange. Et si c’est trop tôt, dis-moi quand.",
	]],
};
