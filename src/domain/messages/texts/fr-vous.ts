import type { DraftTexts } from "./draft-texts";
import { FR } from "./fr";

/** Les messages à qui l’on vouvoie. */
export const FR_VOUS: DraftTexts = {
	...FR,
	"bye": "[Bien à vous,\n{me}|Bien à vous]",
	"memory": { ...FR.memory, recall: "J’ai toujours en tête ", name: "Je garde ce souvenir : " },
	"keep-in-touch": [[
		"Quelques nouvelles",
		"{memory} J’y repensais ces jours-ci, d’où ce mot.",
		"[De mon côté, une nouvelle : {news}.|De mon côté, {drive}{goal?}|De mon côté, les projets ne manquent pas.] [Et vous, comment les choses se passent-elles chez {company} ?|Et vous, qu’est-ce qui vous occupe le plus en ce moment ?]",
		"Je n’ai rien à vous demander : une ligne de vous me ferait déjà plaisir. Et si l’idée d’un café vous tente, dites-moi quand.",
	], [
		"Un simple bonjour",
		"Rien à demander aujourd’hui, juste un bonjour. {memory} Cela méritait bien deux lignes.",
		"[Je n’ai pas oublié ce que vous cherchez : {seek}. Où en êtes-vous ?|Qu’avez-vous découvert d’intéressant ces derniers mois ?] [Pour ma part, voici où j’en suis : {news}.|Pour ma part, {drive}{goal?}|Quant à mes nouvelles, je vous les donnerai de vive voix.]",
		"Le jour où vous aurez une heure, j’aimerais déjeuner avec vous.",
	]],
	"reconnect": [[
		"Reprendre le fil",
		"[Cela fait {silence}|Cela fait trop longtemps] que je n’ai pas pris de vos nouvelles, et j’ai envie de reprendre le fil. {memory} Cela ne s’oublie pas.",
		"[De mon côté, une nouvelle : {news}.|De mon côté, {drive}{goal?}|De mon côté, bien des choses ont changé.] [Et vous, toujours chez {company} ?|Et vous, que devenez-vous ?]",
		"Si vous avez un moment dans les semaines qui viennent, déjeunons ensemble, ou appelons-nous si c’est plus simple. Sans autre raison que d’avoir de vos nouvelles.",
	], [
		"Un bonjour, enfin",
		"J’ai pensé à vous cette semaine. {memory}",
		"[Après {silence} sans nouvelles, plutôt que d’attendre une occasion, je vous écris.|Plutôt que d’attendre une occasion, je vous écris.] [J’aimerais savoir comment vous allez, et ce que vous faites chez {company}.|J’aimerais savoir comment vous allez, et ce qui vous occupe.] [Pour ma part, voici où j’en suis : {news}.|Pour ma part, {drive}{goal?}|Mes nouvelles, je vous les donnerai de vive voix.]",
		"Un quart d’heure au téléphone, un de ces jours, cela vous dirait-il ? Et si ce n’est pas le moment, deux lignes me feront déjà plaisir.",
	]],
	"advice": [[
		"Votre avis, si vous avez vingt minutes",
		"[Cela fait {silence} que je ne vous ai pas donné de nouvelles, et ce message a une raison : j’aimerais votre avis.|Je vous écris parce que j’aimerais votre avis.] [Le sujet : {matter}.]",
		"{memory} C’est aussi pour cela que j’ai pensé à vous. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] Aujourd’hui, {drive}",
		"Auriez-vous vingt minutes au téléphone dans les deux semaines qui viennent ? Je préparerai trois questions, pas davantage. Et si le moment est mal choisi, dites-le-moi simplement, je comprendrai.",
		"Merci, quelle que soit votre réponse.",
	]],
	"information": [[
		"[Quelques questions sur ce que vous faites chez {company}|Quelques questions sur votre métier]",
		"[Après {silence} sans nouvelles de ma part, j’irai droit au but.] Je vous écris parce que j’aimerais mieux comprendre [ce que vous faites chez {company}|votre secteur ({sector})|votre métier][, et surtout ceci : {matter}].",
		"{memory} C’est un peu pour cela que je m’adresse à vous. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] Aujourd’hui, {drive} Une conversation m’en apprendra plus que dix articles.",
		"Pourrions-nous en parler un quart d’heure, par téléphone ou autour d’un café, d’ici deux semaines ? Je ne vous demande pas un poste : c’est votre façon de voir les choses qui m’intéresse. Et si votre agenda est plein, je le comprendrai très bien.",
	]],
	"introduction": [[
		"[Une mise en relation avec {person}, si cela vous convient|Une mise en relation, si cela vous convient]",
		"[Cela fait {silence} que je ne vous ai pas écrit, et je le fais pour une raison précise.|Je vous écris pour une raison précise.] J’aimerais parler avec [{whom} d’un sujet précis : {subject}|{whom}|quelqu’un qui peut m’aider sur ce point : {topic}|quelqu’un qui connaît bien ce domaine : {field}|quelqu’un dont l’expérience m’aiderait à avancer].",
		"{memory} C’est pourquoi je m’adresse à vous plutôt qu’à des gens que je connais à peine. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] Aujourd’hui, {aim}",
		"[Pourriez-vous nous mettre en relation d’ici trois semaines ?{person?}|Verriez-vous quelqu’un à qui me présenter d’ici trois semaines ?] Vingt minutes de conversation suffiraient, et je vous enverrai trois lignes à faire suivre. [Si ce n’est pas quelqu’un que vous connaissez assez bien, ou si cela vous gêne, n’y pensez plus.{person?}|Si personne ne vous vient à l’esprit, ou si cela vous gêne, n’y pensez plus.]",
		"Merci, quelle que soit votre réponse.",
	]],
	"introduced": [[
		"[{person} nous met en relation|Notre mise en relation]",
		"[Cela fait {silence} que nous ne nous sommes pas parlé, et {person} nous remet aujourd’hui en relation.|{person} a eu la gentillesse de nous mettre en relation.|Cela fait {silence} que nous ne nous sommes pas parlé, et nous voici de nouveau en relation.|Nous voici en relation, et cela tombe bien.] Si je vous écris, c’est parce que j’aimerais savoir [comment vous voyez ce sujet : {matter}|comment vous voyez évoluer votre secteur ({sector})|ce que vous faites chez {company}|à quoi ressemble votre métier, vu de l’intérieur].",
		"[{memory} Une raison de plus pour vous écrire.] Aujourd’hui, {drive} Quelques minutes avec quelqu’un qui connaît le terrain m’apprendraient beaucoup.",
		"Auriez-vous vingt minutes dans les deux semaines qui viennent, au téléphone ou autour d’un café ? Je préparerai deux ou trois questions, et je m’adapterai à votre agenda. [Si le moment est mal choisi, dites-le-moi simplement : {given} le comprendra, et moi aussi.|Si le moment est mal choisi, dites-le-moi simplement, je le comprendrai.]",
		"Merci, quelle que soit votre réponse.",
	]],
	"recommendation": [[
		"Quelques lignes de votre part",
		"[Cela fait {silence} que je ne vous ai pas donné de nouvelles, et j’ai une chose à vous demander|J’ai une chose à vous demander] : une recommandation, sur le travail que nous avons mené ensemble[ ({shared})].",
		"{memory} Vous connaissez ma façon de travailler, c’est pourquoi je m’adresse à vous. [Depuis, du nouveau : {news}.|Depuis, j’ai fait du chemin.{silence?}] Aujourd’hui, {drive}",
		"Accepteriez-vous d’écrire quatre ou cinq lignes d’ici trois semaines ? Pour vous faire gagner du temps, je peux vous envoyer les deux points qui comptent. Et si vous préférez ne pas le faire, dites-le-moi en toute simplicité : cela ne changera rien entre nous.",
		"Merci, quelle que soit votre réponse.",
	]],
	"thank": [[
		"Merci",
		"[Merci encore pour {met}.|Merci encore pour le temps que vous m’avez accordé.] [J’en retiens surtout ceci : {subject}.|J’en garde plusieurs idées, et l’envie d’avancer.] [Je voulais vous l’écrire plus tôt.{late?}]",
		"[{memory} C’était bon d’y repenser.]",
		"Je vous dirai ce que cela donne. [Et je n’oublie pas ce que vous cherchez : {seek}. Si j’entends parler de quelque chose, vous le saurez.|Et si je peux vous rendre service à mon tour, voici ce que je sais faire : {own}.|Et si je peux vous rendre service à mon tour, ce sera avec plaisir.]",
	]],
	"update": [[
		"Des nouvelles, et merci",
		"[Je tenais à vous donner cette nouvelle : {news}.|Je tenais à vous donner cette nouvelle : {subject}.|Je tenais à vous le dire : les choses avancent.] Votre aide y est pour quelque chose, et je ne l’oublie pas. [{memory} J’y repensais en vous écrivant.]",
		"Rien à faire de votre côté, je vous raconterai la suite. [Et chez {company}, quoi de neuf ?|Et vous, quoi de neuf ?]",
	]],
	"congratulate": [[
		"Bravo",
		"[J’ai appris la nouvelle : {subject}. Bravo !|J’ai appris la bonne nouvelle. Bravo !] Cela me fait très plaisir pour vous. [{memory} C’est la première chose qui m’est revenue.]",
		"Quand vous aurez un moment, j’aimerais que vous me racontiez comment cela s’est fait. D’ici là, savourez : rien ne presse pour me répondre.",
	]],
	"birthday": [[
		"Bon anniversaire",
		"Bon anniversaire ! Je vous souhaite une année de belles rencontres et de beaux projets, avec assez de temps pour les deux. [{memory} J’y repense en vous écrivant.]",
		"Un café pour fêter cela, un de ces jours ? En attendant, passez une belle journée.",
	]],
	"relay": [[
		"Une information qui peut vous servir",
		"[Ceci m’a fait penser à vous : {subject}.|J’ai vu passer une information qui pourrait vous servir.] [Cela rejoint ce que vous cherchez : {seek}.|Cela touche à ce que vous faites chez {company}.] [{memory} Le rapprochement s’est fait tout seul.]",
		"[{passage}]",
		"[Faites-en ce que vous voudrez, inutile de me répondre.{subject?}|Faites-en ce que vous voudrez, inutile de me répondre.{passage?}|Dites-moi si elle vous intéresse, et je vous l’envoie.]",
	]],
	"offer-help": [[
		"Si je peux vous être utile",
		"[Je n’ai pas oublié ce que vous cherchez : {seek}.|Je me demandais comment les choses avançaient pour vous.] [{memory} Le moins que je puisse faire est de vous proposer un coup de main.]",
		"[Je peux justement vous aider sur ce point.{same?}|Voici ce que je vous propose : {subject}.|Voici ce que je peux apporter : {own}.|Je peux relire un document, chercher la bonne personne parmi celles que je connais, ou simplement vous écouter une demi-heure.] Si cela vous aide, un mot de vous et je m’en occupe cette semaine. Si vous n’en avez pas besoin, tant mieux.",
	]],
	"introduce": [[
		"[Vous présenter {person} ?|Quelqu’un à vous présenter]",
		"[J’ai pensé à une rencontre qui pourrait vous plaire, avec {whom}.|J’ai pensé à une rencontre qui pourrait vous plaire, avec quelqu’un de mon entourage.] [Ce qui vous réunirait : {subject}.|Vous auriez, je crois, beaucoup à vous dire.] [{memory} C’est un peu pour cela que j’ai pensé à vous.]",
		"Souhaitez-vous que je vous mette en relation ? Je pose la question de chaque côté, et je ne transmets aucune adresse avant d’avoir deux oui. Si cela ne vous dit rien, ou pas en ce moment, un mot suffit, et cela restera entre nous.",
	], [
		"[Une idée : vous faire rencontrer {person}|Une idée de rencontre]",
		"[Une idée à vous soumettre : une demi-heure de conversation avec {whom}.|Une idée à vous soumettre : une demi-heure de conversation avec quelqu’un de mon entourage.] [Un sujet vous réunit : {subject}.|Vos façons de voir, je crois, se compléteraient bien.] [{memory} De là à penser à vous, il n’y avait qu’un pas.]",
		"Rien ne vous y oblige. Si l’idée vous plaît, je la propose aussi de l’autre côté, et je ne vous mets en relation qu’ensuite. Sinon, personne n’en saura rien.",
	]],
	"propose-to-meet": [[
		"Un café, un de ces jours ?",
		"[Cela fait {silence} que nous ne nous sommes pas parlé, et j’aimerais vous revoir.|Nous nous écrivons, et c’est déjà bien, mais j’aimerais vous voir en personne.{messages?}|J’aimerais vous voir un de ces jours.] {memory} Nous avons de quoi parler.",
		"[J’aimerais vous parler d’une chose : {subject}.|Pas d’ordre du jour : vos nouvelles, les miennes, et le reste.] Une heure autour d’un café dans les deux semaines qui viennent, cela vous irait-il ? Je viens là où cela vous arrange. Et si ces semaines sont chargées, dites-moi quand vous préférez.",
	]],
};
