import { describe, expect, it } from "vitest";
import { readPace, readPresencePlan } from "../../../src/domain/notes/presence-plan";
import { day } from "../../support/day";

const line = (on: string): Parameters<typeof readPresencePlan>[2][number] => ({
	day: day(on), line: 9, dayLink: null, channel: null, gave: false, received: false, asked: false, from: null, text: null,
});
const TODAY = day("2026-05-13");

describe("when it is time for a presence plan again", () => {
	it.each([
		["one interval after the last time", { cadence: "2 weeks" }, ["2026-05-04", "2026-04-20"], "2026-05-18"],
		["a rhythm in French", { rythme: "tous les mois" }, ["2026-04-30"], "2026-05-30"],
		["days to come are no last time", { cadence: "weekly" }, ["2026-05-20", "2026-05-10"], "2026-05-17"],
		["one interval after it was made, before the first time", { cadence: "1 month", added: "2026-05-01" }, [], "2026-06-01"],
		["at once, when nothing says since when", { cadence: "weekly" }, [], "2026-05-13"],
		["never without a rhythm", {}, ["2026-05-04"], null],
		["never by wish", { cadence: "never" }, ["2026-05-04"], null],
		["not while it rests", { cadence: "weekly", status: "paused" }, ["2026-05-04"], null],
		["not from a rhythm that cannot be read", { cadence: "often" }, [], null],
	])("%s", (_what, frontmatter, days, next) => {
		const { pace } = readPace({ path: "Presence plan.md", metadata: { frontmatter }, text: null, modified: 0 });
		expect(readPresencePlan("Presence plan.md", pace, days.map(line), TODAY).next).toBe(next);
	});
});
