import { MarkdownView } from "obsidian";
import { describe, expect, it, vi } from "vitest";
import { relaySourceInView } from "../../src/commands/relay-source";
import type { RelaySource } from "../../src/domain/matches/relay-source";
import { aContact } from "../support/contact-builder";
import { commandDesk } from "../support/command-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const URL = "https://example.org/rules";
const NOTES = {
	"Reading/Rules.md": `---\nurl: ${URL}\n---\nStorage.\n`,
	"Rules.md": "Grid.",
	"People/Ana.md": "---\ntype: contact\n---\nSee [[Rules]] and [[Ana]].",
	"Files/plan.pdf": "%PDF",
};

/** What is in view: a note, and what its editor holds where it has one. */
interface View {
	readonly note: string | null;
	readonly line?: string;
	readonly at?: number;
	readonly selected?: string;
	readonly isReading?: boolean;
}

async function sourceIn({ note, line, at = 0, selected = "", isReading = false }: View): Promise<RelaySource> {
	const ana = aContact({ path: "People/Ana.md" });
	const { context } = commandDesk({ notes: NOTES, contacts: [ana] });
	const named = (path: string): object => ({ path, basename: path.replace(/^.*\/|\.\w+$/g, ""), extension: path.slice(path.lastIndexOf(".") + 1) });
	const file = note === null ? null : named(note);
	const editor = { getSelection: () => selected, getCursor: () => ({ line: 0, ch: at }), getLine: () => line ?? "" };
	const view = Object.assign(Object.create(MarkdownView.prototype) as object, { file, editor, getMode: () => (isReading ? "preview" : "source") });
	Object.assign(context.index, { me: () => null });
	Object.assign(context.app.workspace, { activeEditor: line === undefined ? null : view, getActiveFile: () => file });
	Object.assign(context.app.metadataCache, {
		getFirstLinkpathDest: (link: string) => (link === "Ana" ? named("People/Ana.md") : link === "Rules" ? named("Rules.md") : null),
	});
	return relaySourceInView(context);
}

describe("what is in view", () => {
	it.each<readonly [string, View, Partial<RelaySource>]>([
		["a note", { note: "Reading/Rules.md" }, { subject: "Rules", passage: URL }],
		["a file that is no note", { note: "Files/plan.pdf" }, { subject: "plan", passage: "", text: "\n" }],
		["somebody's note", { note: "People/Ana.md" }, { subject: "", text: "" }],
		["nothing", { note: null }, { subject: "", text: "" }],
		["words selected in it", { note: "People/Ana.md", line: "x", selected: `New rules: ${URL}` }, { subject: "New rules", passage: URL }],
		["the link at the cursor", { note: "Reading/Rules.md", line: `See [this](${URL}/2).`, at: 8 }, { subject: "this", passage: `${URL}/2` }],
		["the note at the cursor", { note: "People/Ana.md", line: "See [[Rules|the rules]].", at: 8 }, { subject: "the rules", text: "\nGrid." }],
		["a note that is selected", { note: "People/Ana.md", line: "x", selected: "[[Rules]]" }, { subject: "Rules", text: "\nGrid." }],
		["a missing note at the cursor", { note: "People/Ana.md", line: "[[Gone]]", at: 3 }, { subject: "Gone" }],
		["a person at the cursor, in a note", { note: "Reading/Rules.md", line: "[[Ana]]", at: 3 }, { subject: "Rules" }],
		["a note as it is read, whatever is selected behind it", { note: "Reading/Rules.md", line: "x", selected: "Other", isReading: true }, { subject: "Rules" }],
	])("%s is passed on", async (_, view, source) => {
		expect(await sourceIn(view)).toMatchObject(source);
	});
});
