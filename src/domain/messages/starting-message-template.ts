import type { StartingTemplate } from "../notes/starting-templates";

/** The message template that can be put into a vault, to be edited there. */
export const STARTING_MESSAGE_TEMPLATE: Readonly<Record<"en" | "fr", StartingTemplate>> = {
	en: {
		name: "Message after an event",
		text: `---
rekindle-template: message
rekindle-purpose: propose-to-meet
rekindle-language: en
---
Subject: Picking up where we left off

Hello {{first-name}},

{{memory}}

I’d love to continue that conversation. I’ve also kept in mind what you were looking for: {{seeks}}.

Could we talk for half an hour next week? If you’d rather leave it there, that’s fine too.

With best wishes,
{{signature}}
`,
	},
	fr: {
		name: "Message après un événement",
		text: `---
rekindle-template: message
rekindle-purpose: propose-to-meet
rekindle-language: fr
---
Objet\u00a0: Reprendre notre conversation

Bonjour {{first-name}},

{{memory}}

J’aimerais reprendre cette conversation là où elle s’est arrêtée. J’ai aussi gardé en tête ce que vous cherchiez\u00a0: {{seeks}}.

Auriez-vous une demi-heure la semaine prochaine\u202f? Et si vous préférez en rester là, aucun souci.

Bien à vous,
{{signature}}
`,
	},
};
