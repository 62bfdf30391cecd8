import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteAskedIntroduction, readAskedIntroductions } from "../../../src/domain/notes/asked-introductions";
import { messagesFor } from "../../../src/i18n";
import { day } from "../../support/day";

const FORM = { headings: ["Log", "Journal"], dayOfLink: () => null };
const read = (text: string): readonly object[] => readAskedIntroductions(text, () => null);

describe("a request for an introduction", () => {
	it("is a line of the target's log that is no exchange", () => {
		const noted = noteAskedIntroduction("Asked [[Hélène Vasseur]] for an introduction", day("2026-06-11"), null, FORM)("---\ntype: contact\n---\n");
		expect(noted).toMatchObject({ ok: true, text: "---\ntype: contact\n---\n## Log\n- 2026-06-11 Asked [[Hélène Vasseur]] for an introduction #introduction #mention\n" });
	});

	it.each(["en", "fr"] as const)("is read back as it was written, in %s", (language) => {
		const { log } = messagesFor(language).introductions;
		for (const to of [null, "[[People/Peter|Peter Ashdown]]"]) {
			for (const dayLink of [null, "[[2026-06-11]]"]) {
				const noted = noteAskedIntroduction(log("[[Hélène Vasseur]]", to), day("2026-06-11"), dayLink, FORM)("Text");
				expect(noted.ok && read(noted.text)).toMatchObject([{ day: "2026-06-11", by: "Hélène Vasseur", to: to === null ? null : "People/Peter", line: 3 }]);
			}
		}
	});

	it("is read newest first, whatever the order", () => {
		const text = "- 2026-05-01 [[A]] #introduction #mention\n- 2026-06-01 [[B]] #mention #introduction\n* [ ] 2026-06-02 [C](People/C%20D.md) #Introduction #Mention";
		expect(read(text)).toMatchObject([{ by: "People/C D" }, { by: "B" }, { by: "A" }]);
	});

	it("is read where a name has brackets", () => {
		expect(read("- 2026-05-01 [Ada (Halden)](People/Ada%20(Halden).md) #introduction #mention")).toMatchObject([{ by: "People/Ada (Halden)" }]);
	});

	it.each([
		["a mention alone", "- 2026-05-01 thought of [[A]] #mention"],
		["an introduction that was one", "- 2026-05-01 met through [[A]] #introduction"],
		["a line of another tag", "- 2026-05-01 [[A]] #introductions #mention"],
		["no list item", "2026-05-01 [[A]] #introduction #mention"],
		["without a day", "- [[A]] #introduction #mention"],
		["without a link", "- 2026-05-01 Hélène #introduction #mention"],
		["with a day alone", "- [[2026-05-01]] #introduction #mention"],
		["in a code block", "```\n- 2026-05-01 [[A]] #introduction #mention\n```"],
	])("is not %s", (_what, text) => {
		expect(read(text)).toEqual([]);
	});

	it("is found in any text without failing", () => {
		fc.assert(fc.property(fc.array(fc.constantFrom("- ", "[[", "]]", "#introduction", "#mention", "2026-05-01", " ", "\n", "](", ")", "[", "`", "x")), (parts) => {
			for (const { by } of readAskedIntroductions(parts.join(""), () => null)) expect(by).not.toBe("");
		}));
	});
});
