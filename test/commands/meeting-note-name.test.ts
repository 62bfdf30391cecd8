import { expect, it } from "vitest";
import { meetingNoteName } from "../../src/commands/meeting-note-name";
import { messagesFor } from "../../src/i18n";
import { day } from "../support/day";

it.each<["en" | "fr", readonly string[], string]>([
	["en", ["Claire Fontaine"], "2026-06-17 Claire Fontaine"],
	["en", ["Claire Fontaine", "Victor Almeida"], "2026-06-17 Claire Fontaine and Victor Almeida"],
	["en", ["Claire Fontaine", "Victor", "Ada"], "2026-06-17 Claire Fontaine and 2 others"],
	["fr", ["Claire Fontaine", "Victor"], "2026-06-17 Claire Fontaine et Victor"],
	["fr", Array.from({ length: 300 }, () => "Ada"), "2026-06-17 Ada et 299 autres"],
	["en", [], "2026-06-17 Meeting"],
	["en", ["A/B: [[x]] #1?"], "2026-06-17 A B x 1"],
])("the name of a note in %s with %j is %s", (language, names, expected) => {
	expect(meetingNoteName(day("2026-06-17"), names, messagesFor(language).meeting)).toBe(expected);
});

it("the name of a note is never longer than a file system takes", () => {
	const name = meetingNoteName(day("2026-06-17"), ["Ł".repeat(300)], messagesFor("en").meeting);
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
	expect(name).toMatch(/^2026-06-17 Ł+$/);
});
