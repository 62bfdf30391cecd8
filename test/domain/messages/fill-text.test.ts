import { expect, it } from "vitest";
import { fillText, hasOutsideGroups } from "../../../src/domain/messages/fill-text";

it.each([
	["[Hello {name},|Hello,]", { name: "Ann" }, "Hello Ann,"],
	["[Hello {name},|Hello,]", { name: null }, "Hello,"],
	["At work[ at {company}].", {}, "At work."],
	["[{one} and {two}|{two}]", { two: "2" }, "2"],
	["[Sooner.{late?}]", { late: "" }, "Sooner."],
	["[Sooner.{late?}]", { late: null }, ""],
	["{memory} So.", {}, " So."],
	["{name}", { name: "{company} [a|b] $& $1", company: "Acme" }, "{company} [a|b] $& $1"],
	["[{name}]", { name: "]|[" }, "]|["],
] as const)("%j with %j is %j", (pattern, slots, text) => {
	expect(fillText(pattern, slots)).toBe(text);
});

it("knows what a text always says", () => {
	expect(hasOutsideGroups("{memory} So.", "memory")).toBe(true);
	expect(hasOutsideGroups("[{memory}] So.", "memory")).toBe(false);
});
