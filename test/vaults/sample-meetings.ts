import { addDays, type CalendarDay } from "../../src/domain/day/calendar-day";
import { noteText } from "./note-text";

type Note = [path: string, text: string];

/** Past meetings that were written down: questions with their answers, some left open, what was learned, who to meet, what is next. */
export function sampleMeetings(today: CalendarDay): Note[] {
	const ago = (days: number): CalendarDay => addDays(today, -days);
	return [
		meeting(ago(152), "Coffee with Claire", {
			contacts: ["[[Claire Fontaine]]"], channel: "coffee", purpose: "keep-in-touch", "initiated-by": "them", thanked: true,
		}, CLAIRE),
		meeting(ago(64), "Walk with Victor", {
			contacts: ["[[Victor Almeida]]"], channel: "visit", purpose: "information", goal: "[[Lead a design team]]", thanked: true,
		}, VICTOR),
		meeting(ago(41), "Déjeuner avec Inès", {
			contacts: ["[[Inès Morel]]"], channel: "lunch", purpose: "keep-in-touch", thanked: true,
		}, INES),
		meeting(ago(48), "Call with Peter", {
			contacts: ["[[Peter Osei]]"], purpose: "advice", goal: "[[Lead a design team]]", received: ["how they hire", "two names"],
			thanked: true,
		}, PETER, "call"),
		meeting(ago(8), "Lunch with Grace", {
			contacts: ["[[Grace Lindqvist]]"], channel: "lunch", purpose: "advice", received: ["a reading of my portfolio"], thanked: false,
		}, GRACE),
	];
}

function meeting(day: CalendarDay, what: string, properties: Readonly<Record<string, unknown>>, body: string, type = "meeting"): Note {
	return [`Meetings/${day} ${what}.md`, noteText({ type, date: day, ...properties }, `\n${body}`)];
}

const CLAIRE = `## Questions

- What’s been on your mind lately? %%rekindle:opening-on-your-mind%%
    - Her team moves to Lille in spring. Half of them may not follow.
- When you put a team together, which skill is hardest to find? %%rekindle:market-needs-skill-missing%%
    - Researchers who can stand in front of a client.
- Where did you land on the flat in Nantes?
- Did the workshop on ethics find its speaker?

## Insights

- **Trends:** studios hire researchers before designers now
- **Needs:** someone to run interviews with tenants
- **Skills to learn:** facilitation for large groups

## People to meet next

- Agathe Lemoine, runs the ethics circle in Lille

## Next step

- Send her the notes on remote workshops once the move is done
`;

const VICTOR = `## Questions

- What will decide how the next twelve months go at Kestrel? %%rekindle:market-stakes-next-year%%
    - The price of used cells. If it holds, they double the field team.
- Which part of your days are you enjoying most right now? %%rekindle:opening-energy%%
    - Walking the sites with the installers.
- Who reads the first applications: you or the recruiters?

## Insights

- **Trends:** districts buy storage as a service, no longer as equipment
- **Needs:** a design lead who knows both field work and screens
- **Skills to learn:** reading a grid operator’s tender

## Next step

- Ask in early autumn when the design lead’s opening is published
`;

const INES = `## Questions

- Qu’est-ce qui t’occupe l’esprit en ce moment\u202f? %%rekindle:opening-on-your-mind%%
    - Le changement de cabinet\u00a0: elle part avec deux dossiers et une collaboratrice.
- Qu’est-ce que tu as appris récemment, juste pour le plaisir\u202f? %%rekindle:opening-for-pleasure%%
- Comment se passe l’installation dans les nouveaux bureaux\u202f?

## À retenir

- **Tendances\u00a0:** les cabinets confient la forme de leurs documents à des designers
- **Besoins\u00a0:** des modèles de contrats que les clients comprennent

## Prochaine étape

- Lui proposer un atelier d’une matinée à la rentrée
`;

const PETER = `He explained how they hire: a first call, a morning on site, then a case with the team.

## Insights

- **Trends:** fewer openings are published, most are filled by a name someone gives
- **Skills to learn:** telling a project in three minutes

## People to meet next

- [[Samuel Okafor]], operations director
- Margot Vidal, heads the product studio
`;

const GRACE = `She offered to read my portfolio.

## Insights

- **Needs:** operations teams look for designers who stay after the launch
- **Skills to learn:** costing a service before it is drawn

## People to meet next

- Amir Haddad, led the design team at Polar Works until last year

## Promises

- send her the two case studies before the end of the month

## Next step

- Call her once she has read them
`;
