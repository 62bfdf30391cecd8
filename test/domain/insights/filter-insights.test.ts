import { describe, expect, it } from "vitest";
import { EVERY_INSIGHT, filterInsights, insightOptions, type InsightFilter } from "../../../src/domain/insights/filter-insights";
import { anInsight } from "../../support/insight-builder";
import { day } from "../../support/day";

const ANNA = { path: "Anna.md", name: "Anna Lind" };
const BO = { path: "Bo.md", name: "Bo" };
const JOB = { path: "Job.md", name: "A new post" };
const INSIGHTS = [
	anInsight("2026-06-01", "Prix en baisse", { kind: "trend", sectors: ["Énergie"], contacts: [ANNA], goal: JOB }),
	anInsight("2026-05-01", "They hire in autumn", { kind: "need", sectors: ["energie", "Data"], contacts: [ANNA, BO] }),
	anInsight("2025-05-01", "SQL again", { kind: "skill" }),
];

describe("insights are narrowed", () => {
	it.each<[string, Partial<InsightFilter>, readonly number[]]>([
		["to nothing less", {}, [0, 1, 2]],
		["by kind", { kind: "skill" }, [2]],
		["by sector, whatever its accents", { sector: "ENERGIE" }, [0, 1]],
		["by goal", { goal: "Job.md" }, [0]],
		["by contact", { contact: "Bo.md" }, [1]],
		["by time, the first day included", { since: day("2026-05-01") }, [0, 1]],
		["by words of the text", { words: " hire AUTUMN" }, [1]],
		["by words of names, sectors and goals", { words: "énergie post" }, [0]],
		["by all at once", { contact: "Anna.md", kind: "trend", words: "baisse" }, [0]],
		["to none", { words: "golf" }, []],
	])("%s", (_, filter, expected) => {
		expect(filterInsights(INSIGHTS, { ...EVERY_INSIGHT, ...filter })).toEqual(expected.map((at) => INSIGHTS[at]));
	});
});

it("offers what insights can be narrowed by, each once, by name", () => {
	expect(insightOptions(INSIGHTS)).toEqual({
		sector: [{ value: "data", name: "Data", count: 1 }, { value: "energie", name: "Énergie", count: 2 }],
		goal: [{ value: "Job.md", name: "A new post", count: 1 }],
		contact: [{ value: "Anna.md", name: "Anna Lind", count: 2 }, { value: "Bo.md", name: "Bo", count: 1 }],
	});
});
