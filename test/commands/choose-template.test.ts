import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/domain/interactions/meeting";
import { chooseMeetingTemplate } from "../../src/commands/choose-template";
import type { FoundTemplate } from "../../src/vault/find-templates";

function template(path: string, given: Partial<FoundTemplate> = {}): FoundTemplate {
	return { path, kind: "meeting", purposes: "all", purposeWords: [], language: null, ...given };
}

const ANY = template("Any.md");
const ANY_FR = template("Toute.md", { language: "fr" });
const ADVICE = template("Advice.md", { purposes: ["advice", "mentoring"] });
const ADVICE_FR = template("Conseil.md", { purposes: ["advice"], language: "fr" });
const MESSAGE = template("Thanks.md", { kind: "message", purposes: ["advice"], language: "en" });

describe("the template of a meeting", () => {
	it.each<[string, readonly FoundTemplate[], Purpose | null, "en" | "fr", FoundTemplate | null]>([
		["none of none", [], "advice", "en", null],
		["one for any purpose", [ANY], "advice", "en", ANY],
		["one for its purpose before one for any", [ANY, ADVICE], "mentoring", "en", ADVICE],
		["one for its purpose in any language before one for any in its own", [ANY_FR, ADVICE], "advice", "fr", ADVICE],
		["one in its language before one in any", [ADVICE, ADVICE_FR], "advice", "fr", ADVICE_FR],
		["none in another language", [ANY_FR, ADVICE_FR], "advice", "en", null],
		["none for another purpose", [ADVICE], "thank", "en", null],
		["none for a purpose where none is given", [ADVICE, ANY], null, "en", ANY],
		["none that is for messages", [MESSAGE], "advice", "en", null],
		["the first of equals", [ANY, template("B.md")], "thank", "en", ANY],
	])("is %s", (_, templates, purpose, language, expected) => {
		expect(chooseMeetingTemplate(templates, purpose, language)).toBe(expected);
	});
});
