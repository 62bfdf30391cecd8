import { expect, test } from "vitest";
import { datedNoteEntry, lastContactEntry, logEntry, meetingEntry } from "../../../src/domain/interactions/interaction-entry";
import { day } from "../../support/day";

const ON = day("2026-05-01");

test("a meeting tells all it knows of each contact", () => {
	const entry = meetingEntry({
		path: "Meetings/Lunch.md", day: ON, channel: "lunch", purpose: "advice", goal: "[[New job]]", gave: true, received: false,
		asked: true, initiatedBy: "them", thanked: false,
	}, 3);
	expect(entry).toEqual({
		day: ON, source: { kind: "meeting", path: "Meetings/Lunch.md", line: null }, channel: "lunch", gave: true, received: false,
		asked: true, from: "them", people: 3, goal: "[[New job]]",
	});
});

test("a log line stands at its line of the contact's note", () => {
	const line = { day: ON, line: 12, dayLink: null, channel: "call", gave: false, received: true, asked: false, from: "me", text: null } as const;
	expect(logEntry(line, "People/Anna.md")).toMatchObject({
		day: ON, source: { kind: "log", path: "People/Anna.md", line: 12 }, channel: "call", received: true, from: "me", people: 1,
	});
});

test("a link in a dated note and last-contact tell of a day and no more", () => {
	const silent = { channel: null, gave: false, received: false, asked: false, from: null, goal: null };
	expect(datedNoteEntry(ON, "Daily/2026-05-01.md", 4, 2)).toEqual({
		day: ON, source: { kind: "dated-note", path: "Daily/2026-05-01.md", line: 4 }, people: 2, ...silent,
	});
	expect(lastContactEntry(ON, "People/Anna.md")).toEqual({
		day: ON, source: { kind: "last-contact", path: "People/Anna.md", line: null }, people: 1, ...silent,
	});
});
