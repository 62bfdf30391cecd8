import { describe, expect, it } from "vitest";
import { messagesFor } from "../../../src/i18n";
import { soughtChoices } from "../../../src/ui/introductions/sought-choices";
import { aContact } from "../../support/contact-builder";

const CONTACTS = [aContact({ name: "Ada" }), aContact({ name: "Nadia Rahmani", network: "target", role: "Director", companies: ["[[Brightwater]]"] })];
const COMPANIES = [
	{ key: "bright", name: "Bright", note: null, current: [], former: ["x"] },
	{ key: "brightwater", name: "Brightwater", note: "Orgs/Brightwater.md", current: ["a", "b"], former: [] },
];
const choices = soughtChoices(CONTACTS, COMPANIES, messagesFor("en"));
const labels = (query: string): readonly string[] => choices(query).map(({ label, note }) => (note === "" ? label : `${label} (${note})`));

describe("the field of an introduction", () => {
	it("starts with the contacts, targets first", () => {
		expect(labels("")).toEqual(["Nadia Rahmani (Director, Brightwater)", "Ada"]);
	});

	it("finds contacts by name, companies of whom most are known, who is there, and takes what was typed as a role and sector", () => {
		expect(labels("brIght")).toEqual([
			"Brightwater (Company, 2 contacts)", "Bright (Company)", "Nadia Rahmani (Director, Brightwater)", "Anyone: brIght (By role and sector)",
		]);
		expect(choices("bright").map(({ value }) => value)).toEqual([
			{ kind: "company", company: "Orgs/Brightwater.md" }, { kind: "company", company: "Bright" }, { kind: "contact", path: "People/Nadia Rahmani.md" },
			{ kind: "profile", words: "bright" },
		]);
		expect(labels("product manager, health ")).toEqual(["Anyone: product manager, health (By role and sector)"]);
	});

	it("finds a name before a company", () => {
		expect(labels("nadia")[0]).toBe("Nadia Rahmani (Director, Brightwater)");
	});

	it("makes no role of a letter", () => {
		expect(labels("z")).toEqual([]);
	});
});
