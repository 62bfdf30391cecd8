import { MEETING_SECTIONS, section } from "./meeting-template";

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
const { en, fr } = MEETING_SECTIONS;
const QUESTIONS = section("Questions", "- {{questions}}");
const NUMBERED_QUESTIONS = section("Questions", "1. {{questions}}{{cursor}}");

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

${section("What I want to understand", "In one sentence: {{cursor}}")}${QUESTIONS}${en.insights}${en.people}${en.end}`,
		},
		{
			name: "Reconnection",
			text: `---
rekindle-template: meeting
rekindle-purpose: reconnect
rekindle-language: en
${FACTS}---
${section("What we share", "- {{brief:met}}\n- {{brief:memories}}\n- {{cursor}}")}`
				+ section("Where we left off", "- {{brief:last}}\n- {{brief:open}}")
				+ section("What {{name}} is looking for", "- {{seeks}}")
				+ en.offers + QUESTIONS + en.people + en.end,
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

${NUMBERED_QUESTIONS}${section("Insights", "- ")}${en.end}`,
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

${section("Ce que je cherche à comprendre", "En une phrase\u00A0: {{cursor}}")}${QUESTIONS}${fr.insights}${fr.people}${fr.end}`,
		},
		{
			name: "Retrouvailles",
			text: `---
rekindle-template: rencontre
rekindle-purpose: renouer
rekindle-language: fr
${FACTS}---
${section("Ce qui nous lie", "- {{brief:met}}\n- {{brief:memories}}\n- {{cursor}}")}`
				+ section("Là où nous en étions", "- {{brief:last}}\n- {{brief:open}}")
				+ section("Ce que cherche {{name}}", "- {{seeks}}")
				+ fr.offers + QUESTIONS + fr.people + fr.end,
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

${NUMBERED_QUESTIONS}${section("À retenir", "- ")}${fr.end}`,
		},
	],
};
