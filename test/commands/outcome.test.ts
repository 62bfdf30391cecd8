import { describe, expect, it, vi } from "vitest";
import { describeOutcome, NOTHING, written } from "../../src/commands/outcome";
import { messagesFor } from "../../src/i18n";
import type { WriteFailure, WriteFailureCode, WriteOutcome } from "../../src/vault/write-outcome";

const messages = messagesFor("en");
const replay = { undo: vi.fn(), redo: vi.fn() };
const done: WriteOutcome = { ok: true, step: 4, label: "Claire: paused", written: ["P/Claire.md"], rewritten: [], unchanged: [] };

function failed(failure: Partial<WriteFailure>): WriteOutcome {
	return { ok: false, label: "x", failure: { code: "not-written", path: "P/Claire.md", line: null, cause: "", stranded: [], ...failure } };
}

describe("describeOutcome", () => {
	it("offers to take a write back", () => {
		const told = describeOutcome(written(done), messages, replay);
		expect(told).toMatchObject({ sentences: ["Claire: paused."], action: { label: "Undo" } });
		told?.action?.run();
		expect(replay.undo).toHaveBeenCalledWith(4);
	});

	it("offers to do again what was undone", () => {
		const told = describeOutcome({ kind: "write", way: "undo", outcome: done }, messages, replay);
		expect(told).toMatchObject({ sentences: ["Undone: “Claire: paused”."], action: { label: "Redo" } });
		told?.action?.run();
		expect(replay.redo).toHaveBeenCalledWith(4);
	});

	it("says when properties were written anew", () => {
		const told = describeOutcome(written({ ...done, rewritten: ["P/Claire.md"] }), messages, replay);
		expect(told?.sentences[1]).toContain("properties of Claire had to be written anew");
	});

	it("says when the note held it already, with nothing to undo", () => {
		expect(describeOutcome(written({ ...done, step: null, written: [] }), messages, replay))
			.toEqual({ sentences: ["Already noted: nothing to change."], action: null });
	});

	it("names the notes that could not be put back", () => {
		const told = describeOutcome(written(failed({ stranded: ["P/Tom.md"] })), messages, replay);
		expect(told?.sentences).toEqual(["Nothing written: Claire could not be saved.", "Tom changed meanwhile and could not be put back."]);
	});

	it.each([
		["line-changed", "en", "Nothing written: that line of Claire (line 8) has changed since."],
		["unreadable-frontmatter", "fr", "Rien d’écrit\u00A0: propriétés illisibles dans Claire (ligne 8)."],
		["unwritable-frontmatter", "en", "Nothing written: the properties of Claire are written in a way that can’t be changed safely."],
	] as const)("names the line to blame for %s in %s", (code, language, sentence) => {
		expect(describeOutcome(written(failed({ code, line: 7 })), messagesFor(language), replay)?.sentences).toEqual([sentence]);
	});

	it("is silent about nothing", () => {
		expect(describeOutcome(NOTHING, messages, replay)).toBeNull();
	});

	const CODES: Readonly<Record<WriteFailureCode, true>> = {
		"unreadable-frontmatter": true, "unwritable-frontmatter": true, "line-changed": true, "unclosed-block": true,
		"recurring-task": true, "note-missing": true, "note-exists": true, "note-changed": true, "not-written": true,
		"nothing-to-undo": true, "nothing-to-redo": true,
	};
	it.each(Object.keys(CODES) as WriteFailureCode[])("has a sentence in both languages for %s", (code) => {
		for (const language of ["en", "fr"] as const) {
			const told = describeOutcome(written(failed({ code })), messagesFor(language), replay);
			expect(told?.sentences[0]).toMatch(/^\S.+\.$/);
			expect(told?.action).toBeNull();
		}
	});
});
