import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findChange, isReady, isTouched, newDraftForm, redo, undo, withChoice, withOwnWords, withText,
	type Compose, type DraftChoice, type DraftForm,
} from "../../../../src/ui/dialogs/draft/draft-form";

const CHOICE: DraftChoice = { purpose: "reconnect", variant: 1, template: null, register: "en" };

/** A draft in which a sentence takes up the memory, unless it begins one itself; in thanks there is a place for it only once it is written. */
const compose: Compose = ({ purpose, variant }, { memory, subject }) => {
	const about = subject === "" ? "" : `About ${subject}. `;
	const before = `Hello Claire (${purpose} ${variant}),\n\n${about}${memory.startsWith("our") ? "I remember " : ""}`;
	const slot = memory === "" ? "[A memory]" : memory;
	const end = memory.startsWith("our") ? "." : "";
	return purpose === "thank" && memory === ""
		? { subject: "", text: `${before}Alex`, memoryAt: null, ready: true }
		: { subject: "", text: `${before}${slot}${end}\n\nAlex`, memoryAt: { start: before.length, end: before.length + slot.length }, ready: memory !== "" };
};

function withMemory(form: DraftForm, memory: string, by: Compose): DraftForm {
	return withOwnWords(form, { memory }, by);
}

function start(memory = ""): DraftForm {
	return withMemory(newDraftForm(CHOICE, compose), memory, compose);
}

function edit(form: DraftForm, from: string, to: string, change = "insertText"): DraftForm {
	return withText(form, form.sheet.text.replace(from, to), change, 0, compose);
}

function slot({ sheet: { text, memoryAt } }: DraftForm): string | null {
	return memoryAt === null ? null : text.slice(memoryAt.start, memoryAt.end);
}

describe("the memory", () => {
	it("is what a draft waits for, and stands in its place", () => {
		expect(isReady(start(), compose)).toBe(false);
		const form = start("the office move");
		expect(isReady(form, compose)).toBe(true);
		expect(form.sheet.text).toBe("Hello Claire (reconnect 1),\n\nthe office move\n\nAlex");
		expect(isReady(withMemory(form, "  ", compose), compose)).toBe(false);
		expect(isReady(withChoice(start(), { purpose: "thank" }, compose), compose)).toBe(true);
	});

	it("changes its place alone once the text was edited", () => {
		const form = withMemory(edit(start("the office move"), "Alex", "All the best,\nAlex"), "Lyon", compose);
		expect(form.sheet.text).toBe("Hello Claire (reconnect 1),\n\nLyon\n\nAll the best,\nAlex");
		expect(withMemory(form, "", compose).sheet.text).toContain("[A memory]\n\nAll");
	});

	it("is taken up by the words around it, in an edited text too, where those still stand", () => {
		const form = edit(start("Lyon"), "Alex", "A.");
		const ours = withMemory(form, "our move", compose);
		expect(ours.sheet.text).toBe("Hello Claire (reconnect 1),\n\nI remember our move.\n\nA.");
		expect(slot(ours)).toBe("our move");
		expect(withMemory(ours, "Lyon", compose).sheet.text).toBe(form.sheet.text);
		expect(withMemory(edit(ours, "I remember", "Remember"), "Lyon", compose).sheet.text).toContain("\n\nRemember Lyon.\n\n");
	});

	it("finds its place in an edited text that had none for it, and leaves it again", () => {
		const thanks = edit(withChoice(start(), { purpose: "thank" }, compose), "Alex", "Thank you.\n\nAlex");
		expect(withMemory(thanks, "our move", compose).sheet.text).toContain("\n\nI remember our move.\n\nThank");
		expect(withMemory(withMemory(thanks, "our move", compose), "", compose).sheet.text).toBe(thanks.sheet.text);
		const greeted = edit(withChoice(start(), { purpose: "thank" }, compose), "Hello", "Dear");
		expect(withMemory(greeted, "Lyon", compose).sheet.text).toBe("Dear Claire (thank 1),\n\nLyon\n\nAlex");
		const lost = withText(greeted, "Thanks", "paste", 0, compose);
		expect(withMemory(lost, "Lyon", compose).sheet).toMatchObject({ text: "Thanks", memory: "Lyon" });
	});

	it("keeps its place when something is written before it", () => {
		expect(slot(edit(start("Lyon"), "Hello", "Good morning"))).toBe("Lyon");
	});

	it.each([
		["written over its place", "[A memory]", "n", "n"],
		["written on at its end", "[A memory]", "[A memory] x", ""],
	])("%s is told", (_, from, to, memory) => {
		expect(edit(start(), from, to).sheet.memory).toBe(memory);
	});

	it("is written on before a blank that was there, as the caret tells", () => {
		const form = edit(start("Lyon"), "Lyon", "Lyon It", "insertFromPaste");
		const placed = { ...form, sheet: { ...form.sheet, memory: "Lyon", memoryAt: { start: form.sheet.text.indexOf("Lyon"), end: form.sheet.text.indexOf(" It") } } };
		const text = form.sheet.text.replace("Lyon It", "Lyon  It");
		expect(slot(withText(placed, text, "insertText", text.indexOf("  It") + 1, compose))).toBe("Lyon ");
	});

	it("is written letter by letter in its place", () => {
		const form = edit(edit(start(), "[A memory]", "L"), "L\n", "Ly\n");
		expect(form.sheet.memory).toBe("Ly");
		expect(isReady(form, compose)).toBe(true);
	});

	it("can be emptied and written anew in its place", () => {
		const empty = edit(start("Lyon"), "Lyon", "");
		expect([empty.sheet.memory, isReady(empty, compose)]).toEqual(["", false]);
		expect(withMemory(empty, "Basel", compose).sheet.text).toBe("Hello Claire (reconnect 1),\n\nBasel\n\nAlex");
	});

	it("has no place in a text that replaced all, and leaves that alone", () => {
		const form = withText(start("Lyon"), "My own words", "insertFromPaste", 0, compose);
		expect(slot(form)).toBeNull();
		expect(withMemory(form, "Basel", compose).sheet).toMatchObject({ text: "My own words", memory: "Basel" });
	});

	it("is cut where an edit takes a part of it and more", () => {
		expect(edit(start("the office move"), "(reconnect 1),\n\nthe office", "").sheet.memory).toBe("move");
		expect(edit(start("the office move"), "move\n\nAlex", "").sheet.memory).toBe("the office");
	});
});

describe("what the message is about", () => {
	const about = (form: DraftForm, subject: string): DraftForm => withOwnWords(form, { subject }, compose);

	it("is woven in, beside the memory", () => {
		const form = withMemory(about(start(), "heat pumps"), "Lyon", compose);
		expect(form.sheet.text).toBe("Hello Claire (reconnect 1),\n\nAbout heat pumps. Lyon\n\nAlex");
		expect(slot(form)).toBe("Lyon");
		expect(withMemory(form, "", compose).sheet.text).toContain("About heat pumps. [A memory]");
	});

	it("changes its own lines alone once the text was edited", () => {
		const edited = edit(start("Lyon"), "Alex", "A.");
		const form = about(edited, "heat pumps");
		expect(form.sheet.text).toBe("Hello Claire (reconnect 1),\n\nAbout heat pumps. Lyon\n\nA.");
		expect([slot(form), slot(edit(edited, "Hello", "Dear"))]).toEqual(["Lyon", "Lyon"]);
		expect(about(form, "").sheet.text).toBe(edited.sheet.text);
		expect(about(edit(form, "About", "On"), "storage").sheet).toMatchObject({ subject: "storage", text: form.sheet.text.replace("About", "On") });
		expect(slot(about(edit(form, "Hello", "Dear"), "storage"))).toBe("Lyon");
	});

	it("goes along to another message and back", () => {
		const away = about(withChoice(edit(start("Lyon"), "Alex", "A."), { variant: 2 }, compose), "heat pumps");
		expect(withChoice(away, { variant: 1 }, compose).sheet.text).toBe("Hello Claire (reconnect 1),\n\nAbout heat pumps. Lyon\n\nA.");
	});

	it("is undone as a whole", () => {
		expect(undo(about(about(start(), "h"), "heat")).sheet).toEqual(start().sheet);
	});
});

describe("whom else it tells of", () => {
	const told: Compose = (choice, { person, ...own }) => {
		const { memoryAt, ...draft } = compose(choice, { ...own, person: "" });
		const text = person === "" ? draft.text : `Of ${person}.\n${draft.text}\nAnd of ${person}.`;
		const shift = person === "" ? 0 : `Of ${person}.\n`.length;
		return { ...draft, text, memoryAt: memoryAt === null ? null : { start: memoryAt.start + shift, end: memoryAt.end + shift } };
	};

	it("is known from the start, which is nothing that was written", () => {
		const form = newDraftForm(CHOICE, told, { person: "Inès", subject: "heat" });
		expect(form.sheet.text).toMatch(/^Of Inès\.[^]*About heat\.[^]*And of Inès\.$/);
		expect([isTouched(form, { person: "Inès", subject: "heat" }), isTouched(form)]).toEqual([false, true]);
	});

	it("changes wherever it stands, beside the memory, and is undone as a whole", () => {
		const form = withMemory(newDraftForm(CHOICE, told, { person: "Inès" }), "Lyon", told);
		const other = withOwnWords(withOwnWords(form, { person: "B" }, told), { person: "Ben" }, told);
		expect(other.sheet.text).toMatch(/^Of Ben\.[^]*And of Ben\.$/);
		expect(slot(other)).toBe("Lyon");
		expect(undo(other).sheet).toEqual(form.sheet);
		expect(withOwnWords(other, { person: "Ben" }, told)).toBe(other);
		expect(withChoice(other, { variant: 2 }, told).sheet.text).toMatch(/^Of Ben\./);
	});
});

describe("another message", () => {
	it("is drafted with the same memory", () => {
		expect(withChoice(start("Lyon"), { variant: 2 }, compose).sheet.text).toContain("(reconnect 2),\n\nLyon");
	});

	it("gives an edited text back when it was left, with the memory of now", () => {
		const edited = edit(start("Lyon"), "Alex", "A.");
		const away = withMemory(withChoice(edited, { register: "fr-tu" }, compose), "Basel", compose);
		expect(away.sheet.text).toContain("Alex");
		expect(withChoice(away, { register: "en" }, compose).sheet).toMatchObject({ text: "Hello Claire (reconnect 1),\n\nBasel\n\nA.", isEdited: true });
	});

	it("does not give back what was undone", () => {
		const undone = undo(edit(start("Lyon"), "Alex", "A."));
		expect(withChoice(withChoice(undone, { variant: 2 }, compose), { variant: 1 }, compose).sheet.isEdited).toBe(false);
	});
});

describe("undo", () => {
	it("takes back word by word what was written, and the memory as a whole", () => {
		let form = start();
		for (const memory of ["L", "Ly", "Lyon"]) form = withMemory(form, memory, compose);
		for (const text of ["!", "!O", "!Ok", "!Ok ", "!Ok y"]) form = withText(form, text.slice(1) + start("Lyon").sheet.text, "insertText", 0, compose);
		expect(undo(form).sheet.text.startsWith("OkHello")).toBe(true);
		expect(undo(undo(form)).sheet.text).toBe(start("Lyon").sheet.text);
		expect(undo(undo(undo(form))).sheet).toEqual(start().sheet);
		expect(undo(start())).toEqual(start());
	});

	it("is undone by redo, until something else is written", () => {
		const form = edit(start("Lyon"), "Alex", "A.");
		expect(redo(undo(form)).sheet).toEqual(form.sheet);
		expect(redo(edit(undo(form), "Alex", "B.")).sheet.text).toContain("B.");
	});

	it("remembers only so much", () => {
		let form = start();
		for (let at = 0; at < 300; at++) form = withText(form, `${at}`, "insertFromPaste", 0, compose);
		expect(form.undone).toHaveLength(200);
	});
});

describe("for any texts", () => {
	it("the change found makes one the other", () => {
		fc.assert(fc.property(fc.string(), fc.string(), (from, to) => {
			for (const caret of [0, to.length >> 1, to.length]) {
				const { start: at, end, before } = findChange(from, to, caret);
				expect(from.slice(0, at) + to.slice(at, end) + from.slice(at + before)).toBe(to);
			}
		}));
	});

	it("the memory's place lies in the text, and undoing everything gives the first one back", () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.string({ maxLength: 5 }))), (edits) => {
			let form = start("Lyon");
			const first = form.sheet;
			for (const [from, length, words] of edits) {
				const { text } = form.sheet;
				form = withText(form, text.slice(0, from) + words + text.slice(from + length), "paste", 0, compose);
				const { memoryAt } = form.sheet;
				if (memoryAt !== null) {
					expect(memoryAt.start).toBeGreaterThanOrEqual(0);
					expect(memoryAt.end).toBeGreaterThanOrEqual(memoryAt.start);
					expect(memoryAt.end).toBeLessThanOrEqual(form.sheet.text.length);
				}
			}
			while (form.undone.length > 1) form = undo(form);
			expect(form.sheet).toEqual(first);
		}));
	});
});
