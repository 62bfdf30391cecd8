import { expect, test } from "vitest";
import { readLogSections } from "../../../src/domain/notes/log-heading";
import { holdsLine } from "../../../src/domain/notes/line-ranges";
import { noteMetadata } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

/** The lines of a note that stand in its log. */
function logLines(text: string, logHeadings = ["Échanges"]): string[] {
	const sections = readLogSections(noteMetadata(text).headings ?? [], readingRules({ logHeadings }));
	return text.split("\n").filter((_line, index) => holdsLine(sections, index));
}

test.each(["# Log", "###### Log", "## log", "## LOG ", "## Journal", "## Contact log", "## contact-log", "## History", "## Log:", "## Échanges", "## echanges"])(
	"%s begins the log",
	(heading) => {
		expect(logLines(`before\n${heading}\none\ntwo`)).toEqual(["one", "two"]);
	},
);

test.each(["## Logs", "## Notes", "## My log", "Log", "#Log"])("%s does not", (heading) => {
	expect(logLines(`${heading}\none`)).toEqual([]);
});

test("the log ends at the next heading of its level or above", () => {
	expect(logLines("## Log\na\n### 2026\nb\n## Notes\nc")).toEqual(["a", "### 2026", "b"]);
	expect(logLines("### Log\na\n# Notes\nc\n### Other\nd")).toEqual(["a"]);
});

test("several logs count, one in another once", () => {
	expect(logLines("## Log\na\n### Journal\nb\n## Notes\nc\n## History\nd")).toEqual(["a", "### Journal", "b", "d"]);
	expect(logLines("## Log\n## Journal\na")).toEqual(["a"]);
});
