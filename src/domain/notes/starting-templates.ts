/** A note to start a template from. */
export interface StartingTemplate {
	/** The file's name without `.md`. */
	readonly name: string;
	readonly text: string;
}

/** Front matter that every note made from the template holds filled in. */
const FACTS = `date: "{{when}}"
contacts: "{{contacts}}"
channel: "{{channel}}"
purpose: "{{purpose}}"
`;

/** The meeting templates that can be put into a vault, to be edited there. */
export const STARTING_TEMPLATES: Readonly<Record<"en" | "fr", readonly StartingTemplate[]>> = {
	en: [
		{
			name: "Advice conversation",
			text: `---
rekindle-template: meeting
rekindle-purpose: [advice, information]
rekindle-language: en
${FACTS}goal: "{{goal}}"
---
> [!info] Before we talk
> {{brief}}

## What I want to understand

In one sentence: {{cursor}}

## Questions

- {{questions}}

## Insights

- **Trends:** 
- **Needs:** 
- **Skills to learn:** 

## People to meet next

- 

## Promises

- [ ] {{promises}}

## Next step

- 
`,
		},
		{
			name: "Reconnection",
			text: `---
rekindle-template: meeting
rekindle-purpose: reconnect
rekindle-language: en
${FACTS}---
## What we share

- {{brief:met}}
- {{brief:memories}}
- {{cursor}}

## Where we left off

- {{brief:last}}
- {{brief:open}}

## What {{name}} is looking for

- {{seeks}}

## What I can offer

- {{offers}}
- 

## Questions

- {{questions}}

## People to meet next

- 

## Promises

- [ ] {{promises}}

## Next step

- 
`,
		},
		{
			name: "Short call or coffee",
			text: `---
rekindle-template: meeting
rekindle-purpose: [keep-in-touch, thank]
rekindle-language: en
${FACTS}---
*{{day:dddd D MMMM YYYY}}, {{channel}} with {{contacts}}*

- {{brief:owed}}

## Questions

1. {{questions}}{{cursor}}

## Insights

- 

## Promises

- [ ] {{promises}}

## Next step

- 
`,
		},
	],
	fr: [
		{
			name: "Demander conseil",
			text: `---
rekindle-template: rencontre
rekindle-purpose: [conseil, informations]
rekindle-language: fr
${FACTS}goal: "{{goal}}"
---
> [!info] À relire juste avant
> {{brief}}

## Ce que je cherche à comprendre

En une phrase\u00A0: {{cursor}}

## Questions

- {{questions}}

## À retenir

- **Tendances\u00A0:** 
- **Besoins\u00A0:** 
- **Compétences à acquérir\u00A0:** 

## Personnes à rencontrer

- 

## Promesses

- [ ] {{promises}}

## Prochaine étape

- 
`,
		},
		{
			name: "Retrouvailles",
			text: `---
rekindle-template: rencontre
rekindle-purpose: renouer
rekindle-language: fr
${FACTS}---
## Ce qui nous lie

- {{brief:met}}
- {{brief:memories}}
- {{cursor}}

## Là où nous en étions

- {{brief:last}}
- {{brief:open}}

## Ce que cherche {{name}}

- {{seeks}}

## Ce que je peux apporter

- {{offers}}
- 

## Questions

- {{questions}}

## Personnes à rencontrer

- 

## Promesses

- [ ] {{promises}}

## Prochaine étape

- 
`,
		},
		{
			name: "Appel ou café",
			text: `---
rekindle-template: rencontre
rekindle-purpose: [prendre des nouvelles, remercier]
rekindle-language: fr
${FACTS}---
*{{day:dddd D MMMM YYYY}}, {{channel}} avec {{contacts}}*

- {{brief:owed}}

## Questions

1. {{questions}}{{cursor}}

## À retenir

- 

## Promesses

- [ ] {{promises}}

## Prochaine étape

- 
`,
		},
	],
};
