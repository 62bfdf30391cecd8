import { compareNames } from "../text/compare-names";
import { foldText } from "../text/fold-text";
import type { Insight } from "./insight";

export const INSIGHT_GROUPINGS = ["month", "sector", "goal", "contact"] as const;
export type InsightGrouping = (typeof INSIGHT_GROUPINGS)[number];

/** Insights that belong together, newest first. */
export interface InsightGroup {
	/** Tells groups of one grouping apart; empty for those that have nothing to be grouped by. */
	readonly key: string;
	/** Of a month its first day; else the name, empty for those without. */
	readonly name: string;
	readonly insights: readonly Insight[];
}

/**
 * Insights in groups: months newest first, others by name, those that belong nowhere last. One that belongs to several sectors
 * or contacts stands in each.
 */
export function groupInsights(insights: readonly Insight[], by: InsightGrouping): readonly InsightGroup[] {
	const groups = new Map<string, { key: string; name: string; insights: Insight[] }>();
	for (const insight of [...insights].sort(newestFirst)) {
		for (const [key, name] of placesOf(insight, by)) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { key, name, insights: [insight] });
			else group.insights.push(insight);
		}
	}
	return [...groups.values()].sort((one, other) =>
		Number(one.key === "") - Number(other.key === "")
		|| (by === "month" ? (one.key < other.key ? 1 : -1) : compareNames(one.name, other.name)));
}

function placesOf({ day, sectors, goal, contacts }: Insight, by: InsightGrouping): readonly (readonly [string, string])[] {
	const places = {
		month: () => [[day.slice(0, 7), `${day.slice(0, 7)}-01`] as const],
		sector: () => [...new Map(sectors.map((sector) => [foldText(sector), sector])).entries()],
		goal: () => (goal === null ? [] : [[goal.path, goal.name] as const]),
		contact: () => contacts.map(({ path, name }) => [path, name] as const),
	}[by]();
	return places.length === 0 ? [["", ""]] : places;
}

function newestFirst(one: Insight, other: Insight): number {
	if (one.day !== other.day) return one.day < other.day ? 1 : -1;
	return one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1;
}
