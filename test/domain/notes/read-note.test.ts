import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoteFacts } from "../../../src/domain/notes/note-facts";
import { readNote } from "../../../src/domain/notes/read-note";
import { noteMetadata, noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules({
	recognition: { tags: ["contact"], folders: ["People"] },
	templateFolders: ["Templates"],
	ownNote: "Me.md",
});

function read(path: string, text: string, withText = true): NoteFacts | null {
	return readNote(noteSnapshot(path, text, { text: withText }), rules);
}

const typed = (type: string, body = "", more = ""): string => `---\ntype: ${type}\n${more}---\n${body}`;

describe("a note of each kind", () => {
	test("a contact with its log and tasks", () => {
		const facts = read("Anna.md", typed("contact", "## Log\n- 2026-05-01 lunch\n- [ ] send the book 📅 2026-05-15", "circle: close\n"));
		expect(facts).toMatchObject({
			path: "Anna.md", kind: "contact", contact: { name: "Anna", circle: "close" }, log: [{ day: "2026-05-01" }],
			tasks: [{ text: "send the book", due: "2026-05-15", kind: "promise" }], problems: [], needsText: false,
		});
	});

	test("the user's own, of which only tasks about others count", () => {
		const facts = read("Me.md", "## Log\n- 2026-05-01 lunch\n- [ ] buy milk\n- [ ] write [[Anna]]");
		expect(facts).toMatchObject({ kind: "me", contact: { name: "Me" }, log: [], tasks: [{ text: "write Anna" }], needsText: false });
	});

	test("a meeting with its tasks", () => {
		const facts = read("Lunch.md", typed("meeting", "- [ ] send [[Anna]] the book", "date: 2026-05-01\ncontacts: \"[[Anna]]\"\n"));
		expect(facts).toMatchObject({ kind: "meeting", meeting: { day: "2026-05-01" }, people: ["Anna"], tasks: [{ links: ["Anna"] }], day: null });
	});

	test("a goal with its log, words and all", () => {
		const facts = read("Job.md", typed("goal", "- [[2026-05-01]] first interview", "kind: job\n"));
		expect(facts).toMatchObject({ kind: "goal", goal: { kind: "job" }, log: [{ day: "2026-05-01", text: "first interview" }] });
	});

	test("a round, whose checklist promises nothing", () => {
		expect(read("Greetings.md", typed("round", "- [ ] [[Anna]]\n- [x] [[Bob]]"))).toMatchObject({ kind: "round", tasks: [], people: [] });
	});

	test("an organization", () => {
		expect(read("Acme.md", typed("organization"))).toMatchObject({ kind: "organization", tasks: [] });
	});

	test("a dated note", () => {
		expect(read("Daily/2026-05-01.md", "Lunch with [[Anna]]\n- [ ] write [[Bob]]")).toMatchObject({
			kind: "dated-note", day: "2026-05-01", people: ["Anna"], lines: [0], tasks: [{ links: ["Bob"] }],
		});
	});

	test("any other with a task about someone", () => {
		expect(read("Project.md", "- [ ] ask [[Anna]] #request")).toMatchObject({ kind: "other", day: null, people: [], tasks: [{ kind: "request" }] });
	});

	test("one whose front matter does not parse is a problem and nothing else", () => {
		expect(read("People/Anna.md", "---\nrole: a: b\n---\n- [ ] write [[Bob]]")).toMatchObject({
			kind: "unreadable", contact: null, tasks: [], needsText: false,
			problems: [{ path: "People/Anna.md", property: "", code: "unreadable-frontmatter", repair: null }],
		});
	});

	test("whether it parses is told by the text", () => {
		expect(read("Notes/Any.md", "---\nrole: a: b\n---\n", false)).toMatchObject({ kind: "other", problems: [], needsText: true });
		expect(read("People/Anna.md", "---\nrole: a: b\n---\n", false)).toMatchObject({ kind: "contact", needsText: true });
		expect(read("Notes/Any.md", "---\n# a comment\n---\n", true)).toBeNull();
	});
});

describe("a note with one of the plugin's types is never a dated note", () => {
	test.each(["meeting", "goal", "round", "organization", "contact", "me"])("%s", (type) => {
		const facts = read("2026-05-01.md", typed(type, "[[Anna]]"));
		expect(facts?.kind).toBe(type);
		expect(facts?.day).toBeNull();
	});

	test("a type of somebody else's is no matter", () => {
		expect(read("2026-05-01.md", typed("daily", "[[Anna]]"))?.kind).toBe("dated-note");
	});
});

describe("nothing of the network", () => {
	test.each([
		["an empty note", "Notes/Any.md", ""],
		["links without a day", "Notes/Any.md", "[[Anna]] and [[Bob]]"],
		["a task about nobody", "Notes/Any.md", "- [ ] buy milk\n\n[[Anna]]"],
		["a daily note without links", "2026-05-01.md", "Rain."],
		["a daily note with a quote alone", "2026-05-01.md", "> [[Anna]]"],
		["a note of a week", "2026-W18.md", "[[Anna]]"],
		["a template", "Templates/2026-05-01.md", "[[Anna]]\n- [ ] write [[Bob]]"],
		["a template of a contact", "Templates/Contact.md", "---\ntype: contact\n---\n"],
		["a template elsewhere", "2026-05-01.md", "---\nwho: \"{{title}}\"\n---\n[[Anna]]\n- [ ] write [[Bob]]"],
		["a template whose blanks are no YAML", "2026-05-01.md", "---\nwho: {{title}} x\n---\n[[Anna]]"],
	])("%s", (_what, path, text) => {
		expect(read(path, text)).toBeNull();
	});

	test("a note that the app has not parsed yet", () => {
		expect(readNote({ path: "Anna.md", metadata: null, text: "---\ntype: contact\n---\n", modified: 0 }, rules)).toBeNull();
	});
});

/** Notes made of lines that matter to some rule. */
const note = fc
	.tuple(
		fc.constantFrom("", "---\ntype: contact\n---\n", "---\ntype: meeting\ndate: 2026-05-01\n---\n", "---\ntype: goal\n---\n", "---\na: b: c\n---\n", "---\ntype: me\n---\n"),
		fc.array(
			fc.tuple(
				fc.constantFrom("", "  ", "    ", "> ", "\t"),
				fc.constantFrom("- ", "- [ ] ", "- [x] ", "- [-] ", "## Log", "# Notes", "", "1. ", "```", "> [!note]"),
				fc.constantFrom("", "2026-05-01 ", "[[2026-05-01]] ", "[[Anna]] ", "![[Bob]] ", "[[2026-05-01 x|y]] "),
				fc.constantFrom("", "text", "#mention", "#via/lunch #gave", "📅 2026-05-15", "✅ 2026-05-15", "#request"),
			).map((parts) => parts.join("")),
			{ maxLength: 14 },
		),
		fc.constantFrom("\n", "\r\n"),
	)
	.map(([frontmatter, lines, newline]) => (frontmatter + lines.join("\n")).replaceAll("\n", newline));
const path = fc.constantFrom("People/Anna.md", "2026-05-01.md", "Notes/Any.md", "Meetings/2026-05-01 Lunch.md", "Templates/x.md");

test("with the text at hand none is called for, and without it nothing is told that the text would take back", () => {
	fc.assert(
		fc.property(path, note, (where, text) => {
			const [full, early] = [read(where, text), read(where, text, false)];
			expect(full?.needsText ?? false).toBe(false);
			if (early === null || !early.needsText) expect(early).toEqual(full);
			else if (full?.kind === early.kind) {
				expect([early.people, early.meeting, early.contact]).toEqual([full.people, full.meeting, full.contact]);
				expect(full.log.map(({ line }) => line)).toEqual(expect.arrayContaining(early.log.map(({ line }) => line)));
			}
		}),
	);
});

test("lines that are told stand in the note", () => {
	fc.assert(
		fc.property(path, note, (where, text) => {
			const facts = read(where, text);
			const lines = text.split("\n");
			for (const { line, day } of facts?.log ?? []) expect(lines.slice(line).join("\n")).toContain(day);
			for (const { line } of facts?.tasks ?? []) expect(lines[line]).toMatch(/\[[ /xX]\]/);
			facts?.people.forEach((person, index) => {
				const at = facts.lines[index];
				if (at !== undefined) expect(lines[at]).toContain(`[[${person}`);
			});
		}),
	);
});

test("no front matter makes reading throw", () => {
	const key = fc.oneof(
		fc.constantFrom("type", "date", "contacts", "channel", "gave", "status", "kind", "needs", "initiated-by", "thanked", "__proto__", "goal"),
		fc.string(),
	);
	const type = fc.constantFrom("contact", "me", "meeting", "call", "goal", "round", "organization", "x");
	const value = fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true, maxDepth: 3 });
	fc.assert(
		fc.property(path, type, fc.dictionary(key, value, { maxKeys: 8 }), (where, kind, given) => {
			const frontmatter = { ...given, type: kind };
			const facts = readNote({ path: where, metadata: { frontmatter }, text: null, modified: 0 }, rules);
			expect(facts === null || facts.path === where).toBe(true);
		}),
	);
});

test("no metadata, and no text that it does not belong to, makes reading throw or go on for ever", () => {
	const point = fc.record({ line: fc.integer(), col: fc.integer(), offset: fc.integer() });
	const position = fc.record({ start: point, end: point });
	const link = fc.record({ link: fc.string(), original: fc.string(), position });
	const metadata = fc.record(
		{
			frontmatter: fc.constantFrom<Record<string, unknown>>({ type: "contact" }, { type: "meeting" }, { type: "goal" }, {}),
			links: fc.array(link),
			tags: fc.array(fc.record({ tag: fc.oneof(fc.constantFrom("#mention", "#via/x", "#via/"), fc.string()), position })),
			headings: fc.array(fc.record({ heading: fc.constantFrom("Log", "x"), level: fc.integer(), position })),
			listItems: fc.array(fc.record({ parent: fc.integer({ min: -3, max: 3 }), position, task: fc.constantFrom(" ", "x", "/", "?") }, { requiredKeys: ["parent", "position"] })),
			sections: fc.array(fc.record({ type: fc.constantFrom("yaml", "blockquote", "list", "code"), position })),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(path, metadata, fc.option(fc.string()), (where, given, text) => {
			const facts = readNote({ path: where, metadata: given, text, modified: 0 }, rules);
			expect(facts === null || facts.path === where).toBe(true);
		}),
	);
});

test("reading changes nothing in the metadata, which is the app's own", () => {
	const metadata = noteMetadata("---\ntype: contact\naliases: [Ann]\n---\n- [ ] a [[Bob]]");
	const before = JSON.stringify(metadata);
	readNote({ path: "Anna.md", metadata, text: null, modified: 0 }, rules);
	expect(JSON.stringify(metadata)).toBe(before);
});
