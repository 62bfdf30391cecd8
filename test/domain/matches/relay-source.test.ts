import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceOfLink, sourceOfNote, sourceOfSelection } from "../../../src/domain/matches/relay-source";

const URL = "https://example.org/storage";

describe("a note to be passed on", () => {
	it.each([
		["Storage rules", "A text.", "Storage rules", ""],
		["2026-06-03 Storage rules", "", "Storage rules", ""],
		["2026-06-11", `See ${URL}.`, "", URL],
		["Rules", `---\nurl: "${URL}"\ntags: [energy]\n---\nhttps://other.example and https://more.example`, "Rules", URL],
		["Rules", `[here](${URL}) and again ${URL}`, "Rules", URL],
		["Rules", `${URL} and https://other.example`, "Rules", ""],
		["Rules", "---\nurl: javascript:alert(1)\n---\n", "Rules", ""],
	])("%j with %j is told by its name and its address", (name, text, subject, passage) => {
		expect(sourceOfNote(name, text)).toMatchObject({ subject, passage, note: null });
	});

	it("is read by its text and the values of its properties", () => {
		const { text } = sourceOfNote("Rules", "---\nsector: energy\n---\nA text.");
		expect(text).toContain("energy");
		expect(text).not.toContain("sector");
		expect(text).toContain("A text.");
	});
});

describe("a selection", () => {
	it.each([
		["New rules on storage", "New rules on storage", ""],
		[`- [ ] New rules: ${URL} 📅 2026-06-20`, "New rules", URL],
		[`Read [the rules](${URL}) now`, "Read the rules now", URL],
		[`[the rules](${URL})`, "the rules", URL],
		[URL, "", URL],
		["[[Rules|the rules]] and more", "the rules and more", ""],
	])("%j is a subject", (selected, subject, passage) => {
		expect(sourceOfSelection(selected, "Note")).toMatchObject({ subject, passage, note: null });
	});

	it("of one link to a note is that note", () => {
		expect(sourceOfSelection(" [[Reading/Rules#Part|the rules]] ", "Note")).toMatchObject({ subject: "the rules", note: "Reading/Rules" });
	});

	it("of many words is passed on itself, with its address", () => {
		const { subject, passage } = sourceOfSelection(`- ${"One rule. ".repeat(20)}\n\n- [Two](${URL})`, "2026-06-01 Rules");
		expect(subject).toBe("Rules");
		expect(passage).toBe(`${"One rule. ".repeat(20).trim()}\nTwo\n${URL}`);
	});

	it("of a whole chapter is cut at a word", () => {
		const { passage } = sourceOfSelection("word ".repeat(2000), "Rules");
		expect(passage.length).toBeLessThanOrEqual(1501);
		expect(passage.endsWith("word…")).toBe(true);
	});
});

describe("the link at the cursor", () => {
	const line = `See [[Rules]], [the law](${URL}) or ${URL}. Then [a file](Files/a.pdf).`;

	it.each([
		[0, null], [4, null], [5, "Rules"], [13, "Rules"], [14, null], [20, "the law"], [line.lastIndexOf(URL) + 3, ""], [line.indexOf("Files"), null],
	])("at %i is %j", (at, subject) => {
		expect(sourceOfLink(line, at)?.subject ?? null).toBe(subject);
	});

	it("leaves the sentence's own mark alone", () => {
		expect(sourceOfLink(`(${URL}).`, 4)?.passage).toBe(URL);
	});
});

it("answers for any text", () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."[]()!|#^<> \n:/a.https"), maxLength: 80 }), fc.nat(80), (text, at) => {
		expect(sourceOfSelection(text, "Note").subject.length).toBeLessThanOrEqual(160);
		expect(sourceOfNote(text, text).passage).toMatch(/^(?:https?:\/\/\S+)?$/);
		expect(sourceOfLink(text, at)?.note).not.toBe("");
	}));
});
