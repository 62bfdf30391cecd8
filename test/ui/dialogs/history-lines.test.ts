import { expect, it } from "vitest";
import { historyLines } from "../../../src/ui/dialogs/history-lines";
import { day } from "../../support/day";
import { anEntry, anInteraction } from "../../support/interaction-builder";

it("gives each source of each day its own line, and tells what is to come", () => {
	const lunch = anEntry("2026-06-01", { kind: "meeting", path: "Meetings/Lunch.md", channel: "lunch" });
	const log = anEntry("2026-06-01");
	const interactions = [anInteraction("2026-07-01"), { ...anInteraction("2026-06-01"), entries: [lunch, log] }];
	expect(historyLines(interactions, day("2026-06-11")).map(({ day: on, note, channel, isToCome }) => [on, note, channel, isToCome])).toEqual([
		["2026-07-01", "Claire Fontaine", null, true],
		["2026-06-01", "Lunch", "lunch", false],
		["2026-06-01", "Claire Fontaine", null, false],
	]);
});
