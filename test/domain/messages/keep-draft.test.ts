import { describe, expect, it } from "vitest";
import { keepDraft } from "../../../src/domain/messages/keep-draft";
import { readNote } from "../../../src/domain/notes/read-note";
import { parseNote } from "../../host/src/metadata/parse-note";
import { readingRules } from "../../support/reading-rules-builder";

const DRAFT = { headings: ["Drafts", "Brouillons"], title: "11 June 2026: Thank", text: "Hello Claire,\n\nThank you.\n\nAlex" };
const KEPT = "> **11 June 2026: Thank**\n>\n> Hello Claire,\n>\n> Thank you.\n>\n> Alex\n";

function kept(note: string, given: Partial<typeof DRAFT> = {}): string {
	const result = keepDraft({ ...DRAFT, ...given }, ["Log"])(note);
	if (!result.ok) throw new Error(result.code);
	return result.text;
}

describe("a draft kept in a note", () => {
	it.each([
		["the end of a note", "Designer.\n", `Designer.\n\n## Drafts\n\n${KEPT}`],
		["an empty note", "", `## Drafts\n\n${KEPT}`],
		["a note of properties alone", "---\ntype: contact\n---\n", `---\ntype: contact\n---\n\n## Drafts\n\n${KEPT}`],
		["behind the log", "## Log\n- 2026-05-01 lunch\n", `## Log\n- 2026-05-01 lunch\n\n## Drafts\n\n${KEPT}`],
		["behind a log of the first level, not in it", "# Log\n- 2026-05-01\n", `# Log\n- 2026-05-01\n\n# Drafts\n\n${KEPT}`],
		["under the heading in either language, the newest first", "### Brouillons\n\n> **old**\n\n## Log\n", `### Brouillons\n\n${KEPT}\n> **old**\n\n## Log\n`],
		["under a heading with text right below it", "## drafts:\nnotes\n", `## drafts:\n\n${KEPT}\nnotes\n`],
		["a note with Windows line ends", "Text\r\n", `Text\r\n\r\n## Drafts\r\n\r\n${KEPT.replaceAll("\n", "\r\n")}`],
		["a note without a final line end", "Text", `Text\n\n## Drafts\n\n${KEPT.trimEnd()}`],
	])("goes to %s", (_, note, expected) => {
		expect(kept(note)).toBe(expected);
	});

	it("is refused where a block that is never closed would swallow it", () => {
		expect(keepDraft(DRAFT, ["Log"])("Text\n```js\n")).toMatchObject({ ok: false, code: "unclosed-block", line: 1 });
	});

	it("counts for nothing, whatever it says, and hides or runs nothing", () => {
		const note = "---\ntype: contact\n---\n\n# Log\n- 2026-05-01 lunch\n";
		const text = "- 2026-06-01 call\n- [ ] send it [[Ada]] 📅 2026-07-01\n[[2026-06-02]] %% <%* tp.x() %> ![[x]] <script>\n# Log\n- 2026-06-03\n```\n--- ]]\u2028- 2026-06-04";
		const result = kept(note, { text });
		const facts = (one: string): unknown => {
			const { log, tasks, people } = readNote({ path: "A.md", text: one, metadata: parseNote(one), modified: 0 }, readingRules()) ?? {};
			return { log, tasks, people };
		};
		expect(facts(result)).toEqual(facts(note));
		expect(result).not.toMatch(/<%|%%|!\[\[|<script/);
		expect(kept(result, { text: "Again" })).toContain("> Again\n\n> **11 June");
	});

	it("keeps the blanks of French", () => {
		expect(kept("", { text: "Et vous\u202F? « Oui\u00A0»" })).toContain("> Et vous\u202F? « Oui\u00A0»");
	});
});
