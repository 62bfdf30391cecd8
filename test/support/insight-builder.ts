import type { Insight } from "../../src/domain/insights/insight";
import { day } from "./day";

/** Something learned on a day, of which nothing is known but what the test says. */
export function anInsight(on: string, text: string, given: Partial<Insight> = {}): Insight {
	return { path: `${on}.md`, line: 8, day: day(on), kind: "other", text, contacts: [], sectors: [], goal: null, ...given };
}
