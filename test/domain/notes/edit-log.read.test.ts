import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../src/domain/day/calendar-day";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { exchangeLines } from "../../../src/domain/notes/edit-exchange";
import { addToLog } from "../../../src/domain/notes/edit-log";
import { readNote } from "../../../src/domain/notes/read-note";
import { day } from "../../support/day";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules();
const form = { headings: rules.logHeadings, dayOfLink: rules.dailyNoteDay };
const line = fc.constantFrom(
	"## Log", "# Journal", "### History:", "# Other", "- 2026-01-05 x", "* [[2026-02-05]] y", "1. 2026-03-05", "- **2026-04-01** z",
	"\t- 2020-01-01 child", "- [ ] 2020-01-01 task", "- [x] 2026-01-02 done", "text", "", "> - 2026-01-01 quote", "```", "~~~", "- note",
);

it("what is logged is read back, with its day, its tags and its promise, and all that was read before", () => {
	const entry = fc.record({
		day: fc.integer({ min: 0, max: 200 }).map((days) => addDays(day("2026-01-01"), days)),
		text: fc.oneof(fc.string(), fc.constantFrom("", "# x", "- [ ] y", "[ ] z", "```", "%%", "$$", "[[", "met [[Bo]]", "for [[2027-01-01]]", "^id")),
		channel: fc.option(fc.constantFrom(...CHANNELS)),
		gave: fc.boolean(), received: fc.boolean(), asked: fc.boolean(), memory: fc.boolean(),
		from: fc.constantFrom("me" as const, "them" as const, "both" as const, null),
	});
	fc.assert(fc.property(fc.array(line, { maxLength: 12 }), entry, fc.boolean(), (lines, logged, isLinked) => {
		const text = `---\ntype: contact\n---\n${lines.join("\n")}`;
		const written = exchangeLines({
			entry: logged,
			promise: { text: "call", others: [], due: day("2026-08-01") },
			dayLink: (on) => (isLinked ? `[[${on}]]` : null),
		});
		const result = addToLog(text, { day: logged.day, lines: written }, form);
		if (!result.ok) return;
		const before = readNote(noteSnapshot("Bo.md", text), rules);
		const after = readNote(noteSnapshot("Bo.md", result.text), rules);
		const { day: on, channel, gave, received, asked, from } = logged;
		const said = { day: on, channel, gave, received, asked, from };
		if (!logged.text.includes("#")) expect(after?.log).toContainEqual(expect.objectContaining(said));
		expect(after?.log.length).toBe((before?.log.length ?? 0) + 1);
		expect(after?.tasks.length).toBe((before?.tasks.length ?? 0) + 1);
		expect(after?.tasks).toContainEqual(expect.objectContaining({ text: "call", due: "2026-08-01", kind: "promise" }));
	}), { numRuns: 500 });
});
