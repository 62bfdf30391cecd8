import fc from "fast-check";
import { expect, it } from "vitest";
import { groupInsights, INSIGHT_GROUPINGS, type InsightGrouping } from "../../../src/domain/insights/group-insights";
import { insightsMarkdown } from "../../../src/domain/insights/insights-markdown";
import { anInsight } from "../../support/insight-builder";

const ANNA = { path: "Anna.md", name: "Anna" };
const BO = { path: "Bo.md", name: "Bo" };
const INSIGHTS = [
	anInsight("2026-05-02", "b", { line: 9, sectors: ["Energy", "Data"], contacts: [BO, ANNA] }),
	anInsight("2026-05-02", "a", { line: 3, sectors: ["energy"], contacts: [ANNA] }),
	anInsight("2026-06-01", "c", { goal: { path: "Job.md", name: "A post" } }),
	anInsight("2025-05-30", "d"),
];

it.each<[InsightGrouping, readonly [string, string][]]>([
	["month", [["2026-06-01", "c"], ["2026-05-01", "ab"], ["2025-05-01", "d"]]],
	["sector", [["Data", "b"], ["energy", "ab"], ["", "cd"]]],
	["goal", [["A post", "c"], ["", "abd"]]],
	["contact", [["Anna", "ab"], ["Bo", "b"], ["", "cd"]]],
])("stand by %s, newest first, those that belong nowhere last", (by, expected) => {
	expect(groupInsights(INSIGHTS, by).map(({ name, insights }) => [name, insights.map(({ text }) => text).join("")])).toEqual(expected);
});

it("leaves none out, whatever it is grouped by", () => {
	const insights = fc.array(fc.record({
		on: fc.constantFrom("2026-05-02", "2026-01-01", "2024-12-31"),
		sectors: fc.uniqueArray(fc.constantFrom("Energy", "Data", "Health")),
		line: fc.nat(5),
	}).map(({ on, sectors, line }) => anInsight(on, `${on} ${line}`, { sectors, line })));
	fc.assert(fc.property(insights, fc.constantFrom(...INSIGHT_GROUPINGS), (all, by) => {
		const groups = groupInsights(all, by);
		expect(new Set(groups.flatMap((group) => group.insights))).toEqual(new Set(all));
		expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
	}));
});

it("is copied as Markdown with links to its notes", () => {
	const words = { heading: ({ name }: { readonly name: string }) => name, line: ({ text }: { readonly text: string }, link: string) => `${text} (${link})` };
	expect(insightsMarkdown(groupInsights(INSIGHTS, "month"), words, (path) => `[[${path.slice(0, -3)}]]`)).toBe(
		"## 2026-06-01\n\n- c ([[2026-06-01]])\n\n## 2026-05-01\n\n- a ([[2026-05-02]])\n- b ([[2026-05-02]])\n\n## 2025-05-01\n\n- d ([[2025-05-30]])\n",
	);
});
