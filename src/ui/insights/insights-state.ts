import { addMonths, parseCalendarDay, type CalendarDay } from "../../domain/day/calendar-day";
import { EVERY_INSIGHT, filterInsights, insightOptions, type InsightFilter, type InsightOptions } from "../../domain/insights/filter-insights";
import { groupInsights, type InsightGroup, type InsightGrouping } from "../../domain/insights/group-insights";
import type { Insight } from "../../domain/insights/insight";
import { insightsMarkdown } from "../../domain/insights/insights-markdown";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";

/** Spans of time to look back over. */
export const SPANS = ["quarter", "year", "thisYear"] as const;
export type Span = (typeof SPANS)[number];

/** What the view shows of all insights. */
export interface InsightsState {
	readonly filter: Omit<InsightFilter, "since">;
	readonly span: Span | null;
	readonly by: InsightGrouping;
	/** Lines drawn at most. */
	readonly most: number;
}

/** Lines drawn at first, and added each time more are asked for. */
export const PAGE = 200;

export const FIRST_STATE: InsightsState = { filter: EVERY_INSIGHT, span: null, by: "month", most: PAGE };

/** What a state leaves of all insights. */
export interface ShownInsights {
	/** How many there are before anything narrows them. */
	readonly all: number;
	readonly options: InsightOptions;
	readonly shown: readonly Insight[];
	readonly groups: readonly InsightGroup[];
}

/** All insights as a state shows them; made when either changes, since there may be thousands. */
export function showInsights(insights: readonly Insight[], { filter, span, by }: InsightsState, today: CalendarDay): ShownInsights {
	const shown = filterInsights(insights, { ...filter, since: span === null ? null : sinceOf(span, today) });
	return { all: insights.length, options: insightOptions(insights), shown, groups: groupInsights(shown, by) };
}

/** The groups of a list as far as its lines are drawn, and how many are left. */
export function pageOf(groups: readonly InsightGroup[], most: number): { readonly groups: readonly InsightGroup[]; readonly left: number } {
	const drawn: InsightGroup[] = [];
	let left = most;
	let all = 0;
	for (const group of groups) {
		all += group.insights.length;
		if (left > 0) drawn.push({ ...group, insights: group.insights.slice(0, left) });
		left -= group.insights.length;
	}
	return { groups: drawn, left: Math.max(0, all - most) };
}

/** A group's heading. */
export function headingOf({ key, name }: InsightGroup, by: InsightGrouping, messages: Messages, today: CalendarDay): string {
	if (key === "") return messages.insights.none[by];
	return by === "month" ? capital(messages.days.monthYear(name, today)) : name;
}

/** The list as it is shown, as Markdown. */
export function copyOf(
	groups: readonly InsightGroup[], by: InsightGrouping, messages: Messages, today: CalendarDay, linkTo: (path: string) => string,
): string {
	const { kinds, line } = messages.insights;
	return insightsMarkdown(groups, {
		heading: (group) => headingOf(group, by, messages, today),
		line: ({ kind, text }, link) => line(kind === "other" ? null : kinds[kind], text, link),
	}, linkTo);
}

function sinceOf(span: Span, today: CalendarDay): CalendarDay {
	if (span === "thisYear") return parseCalendarDay(`${today.slice(0, 4)}-01-01`) ?? today;
	return addMonths(today, span === "quarter" ? -3 : -12);
}
