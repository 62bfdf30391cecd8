import { describe, expect, it } from "vitest";
import type { HelpItem, HelpPage, HelpPerson } from "../../../src/domain/matches/help-page";
import { messagesFor } from "../../../src/i18n";
import { keepShown, sayAround, sayMatch, saySuggested } from "../../../src/ui/help/help-items";
import { day } from "../../support/day";

const TODAY = "2026-06-11";

function person(name: string, given: Partial<HelpPerson> = {}): HelpPerson {
	return { path: `${name}.md`, name: `${name} Doe`, firstName: name, role: null, company: null, last: null, asked: null, ...given };
}

function item(key: string, given: Partial<HelpItem> = {}): HelpItem {
	return { key, seeker: person("Ann"), offerer: person("Bob"), subject: "a designer", offer: "designers", shared: null, mutual: null, ...given };
}

const page = (...items: readonly HelpItem[]): HelpPage => ({ items, ask: [], offersSomething: true });

describe("why two could help each other", () => {
	it.each([
		["en", item("1"), "Ann is looking for a designer. Bob can help."],
		["en", item("1", { offer: "design for museums, a designer" }), "Ann is looking for a designer. Bob can help with design for museums, a designer."],
		["en", item("1", { offerer: null }), "Ann is looking for a designer. You can help."],
		["fr", item("1", { offerer: null, offer: "design" }), "Ann cherche\u00a0: a designer. Vous proposez\u00a0: design."],
	] as const)("is told in %s", (language, one, expected) => {
		expect(sayMatch(one, messagesFor(language))).toBe(expected);
	});

	it("comes with the last exchanges, where they may have met, and what was suggested", () => {
		const seeker = person("Ann", { last: { day: day("2026-06-10"), channel: "coffee" }, asked: day("2026-06-11") });
		const one = item("1", { seeker, shared: "Halden", mutual: "Cy" });
		expect(sayAround(one, messagesFor("en"), TODAY)).toEqual(["Ann: coffee, yesterday", "Bob: no exchange noted yet", "Halden in common: they may have met", "Cy knows them both"]);
		expect(saySuggested(one, messagesFor("en"), TODAY)).toEqual(["Suggested to Ann today"]);
		expect(sayAround({ ...one, offerer: null, shared: null, mutual: null }, messagesFor("en"), TODAY)).toEqual(["Coffee, yesterday"]);
	});
});

describe("the list while it is open", () => {
	const shown = keepShown([], page(item("a"), item("b"), item("c")), new Set());
	const keys = (list: typeof shown): readonly string[] => list.map(({ item: { key }, isDone }) => `${key}${isDone ? " done" : ""}`);

	it("keeps its order, takes what is new last, and lets go what is gone", () => {
		expect(keys(keepShown(shown, page(item("d"), item("c"), item("a")), new Set()))).toEqual(["a", "c", "d"]);
	});

	it("keeps in view what was done here, until it is taken back", () => {
		const done = keepShown(shown, page(item("a"), item("c")), new Set(["b"]));
		expect(keys(done)).toEqual(["a", "b done", "c"]);
		expect(keys(keepShown(done, page(item("b"), item("a"), item("c")), new Set(["b"])))).toEqual(["a", "b", "c"]);
	});
});
