import type { CalendarDay } from "../day/calendar-day";

/** The front matter of a new plan: two weeks are a pace that lasts. */
const PROPERTIES = (today: CalendarDay): string => `---\ntype: presence-plan\ncadence: 2 weeks\nadded: ${today}\n---\n`;

/** The text of a new presence plan: its questions, a list to choose from each time, and the checklist of what is found online. */
export const PRESENCE_TEMPLATE: Readonly<Record<"en" | "fr", (today: CalendarDay, logHeading: string) => string>> = {
	en: (today, logHeading) => `${PROPERTIES(today)}How you let people know what you work on, at a pace you can keep.

## Objective
*What would you like to be known for a year from now? One sentence.*

- 

## Audience
*Who is it for, where do they read and meet, and what helps them?*

- 

## Editorial line
*Three subjects you can speak of from experience, the tone, and what you leave out.*

- 
- 
- 

## Action plan
*One small thing each time. \`cadence\` above says how often; the panel reminds you, and its button “Done” notes the day below.*

- Share an article, with one sentence on why it matters
- Add something useful to what someone you respect has written
- Tell what a project taught you, mistakes included
- Thank someone in public for what they did
- Offer a talk, a visit or an hour of advice

## Online presence
- [ ] Search for your own name in a private window, pictures included
- [ ] Photo, headline and summary agree wherever you appear
- [ ] Your profile says what you want to do next, and not only what you have done
- [ ] Three results or pieces of work are there to see
- [ ] Two recommendations are recent, one of them from someone you worked with
- [ ] Old accounts and pages are closed or brought up to date
- [ ] Settings: who sees your contacts, your birthday, your changes
- [ ] There is a way to write to you, and you read what arrives
- [ ] What you wrote and liked in the last year is still what you’d say

## ${logHeading}
`,
	fr: (today, logHeading) => `${PROPERTIES(today)}Faire savoir à quoi vous travaillez, à un rythme tenable.

## Objectif
*Pour quoi aimeriez-vous que l’on pense à vous dans un an\u202F? Une phrase.*

- 

## Public
*À qui vous adressez-vous, où ces personnes lisent et se rencontrent, qu’est-ce qui leur est utile\u202F?*

- 

## Ligne éditoriale
*Trois sujets dont vous parlez d’expérience, le ton, et ce que vous laissez de côté.*

- 
- 
- 

## Plan d’action
*Une petite chose à chaque fois. \`cadence\`, plus haut, dit à quel rythme\u202F; le panneau vous le rappelle, et son bouton «\u00A0C’est fait\u00A0» note le jour plus bas.*

- Partager un article, avec une phrase sur ce qui vous y a plu
- Ajouter un commentaire utile sous le texte de quelqu’un que vous estimez
- Raconter ce qu’un projet vous a appris, erreurs comprises
- Remercier quelqu’un publiquement pour son aide
- Proposer une intervention, une visite ou une heure de conseil

## Présence en ligne
- [ ] Chercher votre nom dans une fenêtre privée, images comprises
- [ ] Photo, titre et résumé concordent partout où vous apparaissez
- [ ] Votre profil dit ce que vous voulez faire, et pas seulement ce que vous avez fait
- [ ] Trois résultats ou réalisations sont visibles
- [ ] Deux recommandations récentes, dont une de quelqu’un avec qui vous avez travaillé
- [ ] Comptes et pages d’autrefois fermés ou mis à jour
- [ ] Confidentialité\u00A0: qui voit vos contacts, votre anniversaire, vos changements de poste
- [ ] On peut vous écrire facilement, et vous lisez ce qui arrive
- [ ] Ce que vous avez écrit et aimé depuis un an, vous le signeriez encore

## ${logHeading}
`,
};
