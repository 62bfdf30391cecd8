import type { CalendarDay } from "../day/calendar-day";
import type { InsightKind } from "../notes/meeting-content";
import { compareNames } from "../text/compare-names";
import { foldText } from "../text/fold-text";
import type { Insight } from "./insight";

/** What insights are narrowed to; null and an empty text narrow to nothing. */
export interface InsightFilter {
	readonly kind: InsightKind | null;
	readonly sector: string | null;
	/** Path of a goal. */
	readonly goal: string | null;
	/** Path of a contact. */
	readonly contact: string | null;
	/** The first day that counts. */
	readonly since: CalendarDay | null;
	/** Words that must all stand in the text or in a name, whatever their case and accents. */
	readonly words: string;
}

/** One value to narrow by, with its name and how many insights have it. */
export interface InsightOption {
	readonly value: string;
	readonly name: string;
	readonly count: number;
}

/** The values that insights can be narrowed by, by name. */
export interface InsightOptions {
	readonly sector: readonly InsightOption[];
	readonly goal: readonly InsightOption[];
	readonly contact: readonly InsightOption[];
}

export const EVERY_INSIGHT: InsightFilter = { kind: null, sector: null, goal: null, contact: null, since: null, words: "" };

/** The insights a filter leaves, in their order. */
export function filterInsights(insights: readonly Insight[], filter: InsightFilter): readonly Insight[] {
	const words = foldText(filter.words).split(/\s+/).filter((word) => word !== "");
	const sector = filter.sector === null ? null : foldText(filter.sector);
	return insights.filter((insight) =>
		(filter.kind === null || insight.kind === filter.kind)
		&& (sector === null || insight.sectors.some((own) => foldText(own) === sector))
		&& (filter.goal === null || insight.goal?.path === filter.goal)
		&& (filter.contact === null || insight.contacts.some(({ path }) => path === filter.contact))
		&& (filter.since === null || insight.day >= filter.since)
		&& holds(insight, words));
}

/** What insights can be narrowed by; sectors that differ in case and accents alone are one. */
export function insightOptions(insights: readonly Insight[]): InsightOptions {
	const sector = new Options();
	const goal = new Options();
	const contact = new Options();
	for (const insight of insights) {
		for (const name of insight.sectors) sector.add(foldText(name), name);
		if (insight.goal !== null) goal.add(insight.goal.path, insight.goal.name);
		for (const { path, name } of insight.contacts) contact.add(path, name);
	}
	return { sector: sector.all(), goal: goal.all(), contact: contact.all() };
}

class Options {
	readonly #found = new Map<string, InsightOption>();

	add(value: string, name: string): void {
		const known = this.#found.get(value);
		this.#found.set(value, { value, name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
	}

	all(): readonly InsightOption[] {
		return [...this.#found.values()].sort((one, other) => compareNames(one.name, other.name));
	}
}

/** What each insight is found by, folded once: a search asks for it at every key. */
const folded = new WeakMap<Insight, string>();

function holds(insight: Insight, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const { text, sectors, contacts, goal } = insight;
	const all = folded.get(insight) ?? foldText([text, ...sectors, ...contacts.map(({ name }) => name), goal?.name ?? ""].join("\n"));
	folded.set(insight, all);
	return words.every((word) => all.includes(word));
}
