/** Sections that templates of meetings share, in a language. */
export interface MeetingSections {
	readonly offers: string;
	readonly insights: string;
	readonly people: string;
	/** Promises and the next step: what a note ends with. */
	readonly end: string;
}

/** The sections, under the headings by which they are read. */
export const MEETING_SECTIONS: Readonly<Record<"en" | "fr", MeetingSections>> = {
	en: {
		offers: section("What I can offer", "- {{offers}}\n- "),
		insights: section("Insights", "- **Trends:** \n- **Needs:** \n- **Skills to learn:** "),
		people: section("People to meet next", "- "),
		end: section("Promises", "- [ ] {{promises}}") + "## Next step\n\n- \n",
	},
	fr: {
		offers: section("Ce que je peux apporter", "- {{offers}}\n- "),
		insights: section("À retenir", "- **Tendances\u00A0:** \n- **Besoins\u00A0:** \n- **Compétences à acquérir\u00A0:** "),
		people: section("Personnes à rencontrer", "- "),
		end: section("Promesses", "- [ ] {{promises}}") + "## Prochaine étape\n\n- \n",
	},
};

/** What a meeting note holds where the user has no template: the properties are added to any. */
export const MEETING_TEMPLATE: Readonly<Record<"en" | "fr", string>> = {
	en: builtIn("Brief", MEETING_SECTIONS.en),
	fr: builtIn("Repères", MEETING_SECTIONS.fr),
};

function builtIn(brief: string, { offers, insights, people, end }: MeetingSections): string {
	return section(brief, "- {{brief}}") + offers + section("Questions", "- {{questions}}{{cursor}}") + insights + people + end;
}

/** A heading with what stands below it, and a blank line to part it from the next. */
export function section(heading: string, text: string): string {
	return `## ${heading}\n\n${text}\n\n`;
}
