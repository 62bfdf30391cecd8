/** What a meeting note holds where the user has no template: the properties are added to any. */
export const MEETING_TEMPLATE: Readonly<Record<"en" | "fr", string>> = {
	en: `## Brief

- {{brief}}

## What I can offer

- {{offers}}
- 

## Questions

- {{questions}}{{cursor}}

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
	fr: `## Repères

- {{brief}}

## Ce que je peux apporter

- {{offers}}
- 

## Questions

- {{questions}}{{cursor}}

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
};
