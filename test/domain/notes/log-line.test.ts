import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { renderLogLine } from "../../../src/domain/notes/edit-log-line";
import { bareDay, linkedDay, readLogTags } from "../../../src/domain/notes/log-line";
import { readNote } from "../../../src/domain/notes/read-note";
import { isCalendarDay } from "../../../src/domain/day/calendar-day";
import { dayFromNumber } from "../../../src/domain/day/calendar-day";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules({
	dailyNoteDay: (path) => {
		const [, on, month, year] = /(?:^|\/)(\d{2})\.(\d{2})\.(\d{4})(?:\.md)?$/.exec(path) ?? [];
		const text = `${year ?? ""}-${month ?? ""}-${on ?? ""}`;
		return isCalendarDay(text) ? text : null;
	},
});

describe("the day of a link", () => {
	test.each([
		["2026-05-01", "2026-05-01", null],
		["Daily/2026-05-01", "2026-05-01", null],
		["Daily/2026-05-01.md", "2026-05-01", null],
		["2026-05-01#Lunch", "2026-05-01", null],
		["01.05.2026", "2026-05-01", null],
		["Journal/01.05.2026.md", "2026-05-01", null],
		["2026-05-01 Lunch with Anna", "2026-05-01", "2026-05-01 Lunch with Anna"],
	])("%s", (target, day, link) => {
		expect(linkedDay(target, rules)).toEqual({ day, link });
	});

	test.each(["Anna", "2026-W18", "#2026-05-01", "", "2026-02-30"])("%s has none", (target) => {
		expect(linkedDay(target, rules)).toBeNull();
	});
});

describe("a bare day at the start of an item", () => {
	test.each(["- 2026-05-01 lunch", "* 2026-05-01", "1. 2026-05-01: lunch", "12) 2026-05-01", "- [x] 2026-05-01 sent", "-   **2026-05-01** x", "-\t2026-05-01"])(
		"%j",
		(line) => {
			expect(bareDay(`text\n${line}`, 5)?.day).toBe("2026-05-01");
		},
	);

	test.each(["- on 2026-05-01", "2026-05-01", "- 2026-02-30 x", "- 2026-05-011", "- 12026-05-01", "- 2026-05", "-2026-05-01", "", "- 01/05/2026"])(
		"not in %j",
		(line) => {
			expect(bareDay(line, 0)).toBeNull();
		},
	);
});

describe("tags", () => {
	test.each([
		[["#via/lunch"], { channel: "lunch" }],
		[["#via/déjeuner"], { channel: "lunch" }],
		[["#via/e-mail"], { channel: "email" }],
		[["#via/Appel"], { channel: "call" }],
		[["#via/pigeon"], { channel: null }],
		[["#via/pigeon", "#via/call", "#via/lunch"], { channel: "call" }],
		[["#gave"], { gave: true, received: false, asked: false }],
		[["#Received", "#asked"], { gave: false, received: true, asked: true }],
		[["#from-me"], { from: "me" }],
		[["#from-them"], { from: "them" }],
		[["#from-them", "#from-me"], { from: "both" }],
		[["#from-me", "#from-me"], { from: "me" }],
		[["#memory", "#other"], { channel: null, gave: false, received: false, asked: false, from: null }],
	] as const)("%j", (tags, expected) => {
		expect(readLogTags(tags)).toMatchObject(expected);
	});
});

test("what the plugin writes to the log it reads again", () => {
	const day = fc.integer({ min: -10_000, max: 60_000 }).map(dayFromNumber);
	const entry = fc.record({
		day,
		isLinked: fc.boolean(),
		text: fc.constantFrom("", "lunch", "her team moves to Lyon", "l’équipe & <b>co</b>", "100 %%% sure", "a [[Bob]] b", "sent | twice"),
		channel: fc.option(fc.constantFrom(...CHANNELS)),
		gave: fc.boolean(),
		received: fc.boolean(),
		asked: fc.boolean(),
		from: fc.option(fc.constantFrom("me" as const, "them" as const, "both" as const)),
		memory: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom("\n", "\r\n"), (entries, newline) => {
			const lines = entries.map(({ isLinked, ...given }) =>
				`- ${renderLogLine({ ...given, dayLink: isLinked ? `[[${given.day}]]` : null })}`);
			const text = ["---", "type: contact", "---", "", "## Log", ...lines, ""].join(newline);
			const facts = readNote(noteSnapshot("People/Anna.md", text), rules);
			expect(facts?.log).toEqual(entries.map(({ day: on, channel, gave, received, asked, from }, index) => ({
				day: on, line: 5 + index, dayLink: null, channel, gave, received, asked, from, text: null,
			})));
		}),
	);
});
