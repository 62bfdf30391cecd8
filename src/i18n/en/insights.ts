import { pluralEn } from "../plural";

/** Words of what was learned in meetings. */
export const insights = {
	title: "Insights",
	/** How many are shown, of how many. */
	count: (shown: number, all: number): string =>
		shown === all ? pluralEn(all, { one: "# insight", other: "# insights" }) : pluralEn(all, { one: `${shown} of # insight`, other: `${shown} of # insights` }),
	copy: "Copy as Markdown",
	copied: (count: number): string => `${pluralEn(count, { one: "# insight", other: "# insights" })} copied.`,
	notCopied: "They could not be copied.",
	search: "Search insights",
	kinds: { trend: "Trend", need: "Need", skill: "Skill to learn", other: "Insight" },
	filter: {
		kind: "Every kind", sector: "Every sector", goal: "Every goal", contact: "Everyone", time: "Any time",
		kindLabel: "Kind", sectorLabel: "Sector", goalLabel: "Goal", contactLabel: "Contact", timeLabel: "Time",
		quarter: "Last three months", year: "Last twelve months", thisYear: "This year",
	},
	by: {
		label: "Group by",
		month: "By month", sector: "By sector", goal: "By goal", contact: "By contact",
	},
	/** Headings of what belongs to no group. */
	none: { month: "", sector: "No sector", goal: "No goal", contact: "Nobody named" },
	others: (count: number): string => pluralEn(count, { one: "# other", other: "# others" }),
	more: (count: number): string => pluralEn(count, { one: "Show # more", other: "Show # more" }),
	reading: (read: number, total: number): string => `Reading meeting notes: ${read} of ${total}`,
	/** One of the list as Markdown; null for no kind in particular. */
	line: (kind: string | null, text: string, link: string): string => `${kind === null ? "" : `${kind}: `}${text} (${link})`,
	empty: {
		title: "What did you learn?",
		text: "Under the heading Insights of a meeting note, put each thing you learned on a line of its own. Begin it with “Trend:”, “Need:” or “Skill:” to say which kind it is. They all gather here.",
		noMatchTitle: "Nothing found",
		noMatchText: "No insight matches the search or the filters.",
		showAll: "Show every insight",
	},
};
