import type { InsightGroup } from "./group-insights";
import type { Insight } from "./insight";

/** The words of a list of insights, in a language. */
export interface InsightWords {
	/** The heading of a group. */
	heading(group: InsightGroup): string;
	/** One insight, with the link to its note: `Trend: prices fall ([[2026-05-01 Anna]])`. */
	line(insight: Insight, link: string): string;
}

/** Groups of insights as Markdown: a heading each, a list item an insight, each with a link to its note. */
export function insightsMarkdown(groups: readonly InsightGroup[], words: InsightWords, linkTo: (path: string) => string): string {
	return groups.map((group) => [
		`## ${words.heading(group)}`,
		"",
		...group.insights.map((insight) => `- ${words.line(insight, linkTo(insight.path))}`),
		"",
	].join("\n")).join("\n");
}
