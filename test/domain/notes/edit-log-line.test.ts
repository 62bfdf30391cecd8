import { describe, expect, it } from "vitest";
import { type LogEntry, renderLogLine, renderPromiseLine } from "../../../src/domain/notes/edit-log-line";
import { day } from "../../support/day";

const SILENT: LogEntry = {
	day: day("2026-05-01"), dayLink: null, text: "", channel: null, gave: false, received: false, asked: false, from: null, memory: false,
};

describe("a log line", () => {
	it.each<[string, Partial<LogEntry>, string]>([
		["of a day alone", {}, "2026-05-01"],
		["with text", { text: "lunch" }, "2026-05-01 lunch"],
		["with a linked day", { dayLink: "[[Daily/1 May|2026-05-01]]", text: "x" }, "[[Daily/1 May|2026-05-01]] x"],
		["as the vocabulary shows", { text: "lunch, her team is moving to Lyon", channel: "lunch", from: "them" },
			"2026-05-01 lunch, her team is moving to Lyon #via/lunch #from-them"],
		["sent", { text: "sent the report", channel: "email", from: "me", gave: true }, "2026-05-01 sent the report #via/email #from-me #gave"],
		["with everything", { text: "x", channel: "call", from: "both", gave: true, received: true, asked: true, memory: true },
			"2026-05-01 x #via/call #from-me #from-them #gave #received #asked #memory"],
		["that would start a task", { text: "[ ] call\n# now" }, "2026-05-01 [ ] call # now"],
	])("%s", (_, facts, line) => {
		expect(renderLogLine({ ...SILENT, ...facts })).toBe(line);
	});
});

describe("a promise", () => {
	it.each([
		["with its due day", { text: "introduce to the data team", others: [], due: day("2026-05-15") }, "[ ] introduce to the data team 📅 2026-05-15"],
		["with others", { text: "introduce", others: ["[[Bo]]", "[[Cy|C]]"], due: null }, "[ ] introduce [[Bo]] [[Cy|C]]"],
		["on one line", { text: "send\nthe <% x %>", others: [], due: null }, "[ ] send the < % x % >"],
	])("%s", (_, promise, line) => {
		expect(renderPromiseLine(promise)).toBe(line);
	});
});
