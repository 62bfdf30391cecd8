import { describe, expect, it } from "vitest";
import { type MemorySources, suggestMemories } from "../../../src/domain/messages/suggest-memories";
import { day } from "../../support/day";

function suggest(given: Partial<MemorySources>): readonly string[] {
	return suggestMemories({ note: "", logLines: [], meetings: [], met: null, organizations: [], last: null, ...given })
		.map(({ kind, ...rest }) => `${kind}: ${Object.values(rest).join(" ")}`);
}

const NOTE = [
	"Met in [[Lyon]] at the harbour #memory",
	"## Log",
	"- [[2026-05-01]] lunch, her team is [[Lyon|moving]] #via/lunch #from-them",
	"- 2026-02-11: sent the report. #gave",
	"- [[2026-01-10]] call",
	"- 2025-12-01 night trains to Basel #memory",
].join("\n");

describe("memories to suggest", () => {
	it("are marked lines first, then how they met, lines of exchanges, organisations, the last meeting", () => {
		expect(suggest({
			note: NOTE, logLines: [2, 3, 4, 5], met: "at the [[Lyon]] design week", organizations: ["Halden"],
			last: { day: day("2026-05-01"), channel: "lunch" },
		})).toEqual([
			"line: Met in Lyon at the harbour",
			"line: night trains to Basel",
			"line: at the Lyon design week",
			"line: lunch, her team is moving",
			"line: sent the report",
			"organization: Halden",
		]);
	});

	it("of a meeting's day and of when they met are facts", () => {
		expect(suggest({ met: "2019-05", last: { day: day("2026-05-01"), channel: "lunch" } })).toEqual(["met: 2019-05", "exchange: 2026-05-01 lunch"]);
	});

	it("come from the last meetings' notes where a line is marked", () => {
		expect(suggest({ meetings: ["- the cardboard prototype #memory\n- a trend", "nothing"] })).toEqual(["line: the cardboard prototype"]);
	});

	it.each([
		["in a kept draft", "> her lovely team #memory"],
		["in code", "```\nher lovely team #memory\n```"],
		["with another tag", "her lovely team #memory/old"],
		["of one word", "lunch #memory"],
		["too long for a message", `${"word ".repeat(40)}#memory`],
	])("are none %s", (_, note) => {
		expect(suggest({ note })).toEqual([]);
	});

	it("are none of a log line that is gone", () => {
		expect(suggest({ note: "one line", logLines: [7] })).toEqual([]);
	});

	it("are at most six", () => {
		const note = Array.from({ length: 20 }, (_, at) => `- line number ${at} #memory`).join("\n");
		expect(suggest({ note })).toHaveLength(6);
	});
});
