import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followedLines, followMeeting, type FollowedChange } from "../../../src/domain/notes/follow-through";
import { linkNamed, linkWords } from "../../../src/domain/notes/follow-through-lines";
import { readMeetingContent } from "../../../src/domain/notes/read-meeting-content";
import { linesOf } from "../../../src/domain/notes/split-note";
import { day } from "../../support/day";
import { yamlHost } from "./yaml-host";

const NOTHING = { gave: [], received: [], thanked: false };

/** A note in pieces that sections are made of, and odd ones. */
const PIECES = [
	"## Promises", "### Promesses", "## People to meet next", "# À rencontrer :", "## Notes", "```", "%%", "> quoted", "",
	"- send it", "\t- [ ] [[Anna]]: and that #waiting", "* [x] done", "1. an hour 📅 2026-07-01 ^id", "- [/] half <b>",
	"- Lou Garnier, \"data\"", "- [[Sam]] and [[Kit|K]]", "  + **Bo** (Acme)", "text", "- ", "---", "- a | b %%c%%",
];
const notes = fc.tuple(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), fc.constantFrom("intro\n", "---\ntype: meeting\n---\n"),
).map(([pieces, lineEnd, front]) => (front + pieces.join("\n")).replaceAll("\n", lineEnd));

/** All that can be followed through in a note. */
function changesOf(text: string): readonly FollowedChange[] {
	const { promises, people } = readMeetingContent(text);
	const written = (line: number): string => linesOf(text)[line]?.replace(/\r?\n$/, "") ?? "";
	return [
		...promises.filter(({ task }) => task !== "done").map(({ line, byThem }) => ({
			line, written: written(line), task: { to: "[[Anna]]:", byThem, due: day("2026-06-18") },
		})),
		...people.map(({ line, name }) => ({ line, written: written(line), name, link: linkNamed("Target", name) })),
	];
}

it("changes only the lines that are followed through, which then read as wanted, and no more the next time", () => {
	fc.assert(fc.property(notes, (text) => {
		const changes = changesOf(text);
		const result = followMeeting({ ...NOTHING, lines: changes }, yamlHost)(text);
		if (!result.ok) throw new Error(result.code);
		const touched = new Set(changes.map(({ line }) => line));
		const [before, after] = [linesOf(text), linesOf(result.text)];
		expect(after).toHaveLength(before.length);
		for (const [at, line] of before.entries()) {
			if (!touched.has(at)) expect(after[at]).toBe(line);
			expect(after[at]?.endsWith("\r\n")).toBe(line.endsWith("\r\n"));
		}
		const { promises, people } = readMeetingContent(result.text);
		for (const { task, due } of promises) expect(task === "done" || (task === "open" && due === "2026-06-18")).toBe(true);
		expect(people.map(({ name }) => name)).toEqual(readMeetingContent(text).people.map(({ name }) => linkWords(name)));
		expect(followedLines(changesOf(result.text))).toEqual([]);
	}), { numRuns: 500 });
});

it("is refused when a line is another by now, and with front matter that cannot be read", () => {
	const lines: readonly FollowedChange[] = [{ line: 1, written: "- a", name: "a", link: "[[a]]" }];
	expect(followMeeting({ ...NOTHING, lines }, yamlHost)("## People\n- b\n")).toMatchObject({ ok: false, code: "line-changed", line: 1 });
	expect(followMeeting({ ...NOTHING, lines }, yamlHost)("## People")).toMatchObject({ ok: false, code: "line-changed" });
	expect(followMeeting({ ...NOTHING, lines: [], thanked: true }, yamlHost)("---\na: [\n---\n")).toMatchObject({ ok: false, code: "unreadable-frontmatter" });
});

it("changes nothing where nothing follows", () => {
	expect(followMeeting({ ...NOTHING, lines: [] }, yamlHost)("text\r\n")).toEqual({ ok: true, text: "text\r\n", rewritten: false });
});

describe("what was given", () => {
	const give = (properties: string, text = "new"): ReturnType<ReturnType<typeof followMeeting>> =>
		followMeeting({ lines: [], ...NOTHING, gave: [text] }, yamlHost)(`---\ntype: meeting\n${properties}\n---\nx`);

	it.each([
		["gave: [a, b] # why", "gave: [a, b, new] # why"],
		["gave:\n  - 0612345678\n  - 1.10", "gave:\n  - 0612345678\n  - 1.10\n  - new"],
		["gave: [12]", "gave: [12, new]"],
		["gave:\n  - \"<% x %>\" # mine\n  - b", "gave:\n  - \"<% x %>\" # mine\n  - b\n  - \"new\""],
	])("goes to what is there, which stays: %j", (before, after) => {
		expect(give(before)).toMatchObject({ ok: true, text: `---\ntype: meeting\n${after}\n---\nx` });
	});

	it.each(["gave: 0612345678", "gave: [0612345678, 1]", "gave: {a: 1}"])("is refused where it would not stay, or nothing can be added: %j", (properties) => {
		expect(give(properties)).toMatchObject({ ok: false, code: "unwritable-frontmatter" });
	});
});
