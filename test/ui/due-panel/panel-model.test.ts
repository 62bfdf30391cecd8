import { describe, expect, test } from "vitest";
import type { Occasion } from "../../../src/domain/network/occasion";
import type { Owed } from "../../../src/domain/reconnections/owed";
import { PanelModel } from "../../../src/ui/due-panel/panel-model";
import { type PanelState, readPanelState, SECTIONS, withQuery } from "../../../src/ui/due-panel/panel-state";
import { day } from "../../support/day";
import { aPerson, pathOf, TestPanelPort } from "../../support/panel-data";

const ALL_OPEN: PanelState = { ...readPanelState(null), open: new Set(SECTIONS) };

/** The names by section, as they stand from top to bottom. */
function namesOf(model: PanelModel, state: PanelState = ALL_OPEN): Record<string, readonly string[]> {
	return Object.fromEntries(model.view(state).sections.map(({ id, items }) => [
		id, items.map(({ path }) => path.slice(path.lastIndexOf("/") + 1, -3)),
	]));
}

const due = (score: number): Parameters<typeof aPerson>[1] => ({ standing: "due", due: day("2026-06-01"), score });

function aVault(): TestPanelPort {
	const port = new TestPanelPort(
		aPerson("Week Open", due(9)),
		aPerson("Week Done", { last: day("2026-06-16") }),
		aPerson("Due Later", due(1)),
		aPerson("Due First", due(2)),
		aPerson("Asleep", { standing: "dormant", score: 1 }),
		aPerson("Soon", { due: day("2026-07-18") }),
		aPerson("Planned", { standing: "planned", planned: day("2026-06-20") }),
		aPerson("Not Soon", { due: day("2026-07-19") }),
		aPerson("Paused", { standing: "untracked" }, { status: "paused" }),
		aPerson("Back Later", { standing: "snoozed" }, { snoozedUntil: day("2026-09-01") }),
		aPerson("Back Soon", { standing: "snoozed" }, { snoozedUntil: day("2026-07-01") }),
		aPerson("Étienne", { standing: "untracked" }),
		aPerson("Zoé", { standing: "untracked" }),
		aPerson("Fatima", { standing: "untracked" }),
		aPerson("Watched", { standing: "untracked" }, { circle: "watch" }),
	);
	port.week = { budget: 5, open: ["Week Open"], done: ["Week Done"] };
	return port;
}

const SECTIONS_OF_VAULT = {
	"this-week": ["Week Open", "Week Done"],
	"coming-up": ["Planned", "Soon"],
	"all-due": ["Due First", "Due Later"],
	"dormant": ["Asleep"],
	"snoozed": ["Back Soon", "Back Later", "Paused"],
	"to-sort": ["Étienne", "Fatima", "Zoé"],
};

describe("sections", () => {
	test("everyone stands once, in order", () => {
		expect(namesOf(new PanelModel(aVault().data))).toEqual(SECTIONS_OF_VAULT);
	});

	test("closed ones count without listing", () => {
		const { sections } = new PanelModel(aVault().data).view(readPanelState(null));
		expect(sections.find(({ id }) => id === "all-due")).toEqual({ id: "all-due", count: 2, open: false, items: [] });
	});

	test("a change moves one person and leaves the other sections' items as they are", () => {
		const port = aVault();
		const model = new PanelModel(port.data);
		const before = model.view(ALL_OPEN).sections;
		port.put(aPerson("Soon", due(1.5)));
		model.apply({ added: [], updated: [pathOf("Soon")], removed: [], renamed: [], day: false });
		expect(namesOf(model)).toEqual({
			...SECTIONS_OF_VAULT, "coming-up": ["Planned"], "all-due": ["Due First", "Soon", "Due Later"],
		});
		const after = model.view(ALL_OPEN).sections;
		const items = (sections: typeof before, id: string): unknown => sections.find((section) => section.id === id)?.items;
		expect(items(after, "to-sort")).toBe(items(before, "to-sort"));
		expect(items(after, "dormant")).toBe(items(before, "dormant"));
	});

	test("who takes a free place of the week leaves the section", () => {
		const port = aVault();
		const model = new PanelModel(port.data);
		port.week.open.push("Due First");
		model.apply({ added: [], updated: [], removed: [], renamed: [], day: false });
		expect(namesOf(model)).toMatchObject({ "this-week": ["Week Open", "Due First", "Week Done"], "all-due": ["Due Later"] });
	});

	test("added, renamed and removed people", () => {
		const port = aVault();
		const model = new PanelModel(port.data);
		port.people.delete(pathOf("Asleep"));
		port.people.delete(pathOf("Zoé"));
		port.put(aPerson("Abel", { standing: "untracked" }));
		model.apply({
			added: [pathOf("Abel")], updated: [], removed: [pathOf("Asleep"), pathOf("Zoé")],
			renamed: [{ from: pathOf("Zoé"), to: pathOf("Abel") }], day: false,
		});
		const { dormant: _gone, ...others } = SECTIONS_OF_VAULT;
		expect(namesOf(model)).toEqual({ ...others, "to-sort": ["Abel", "Étienne", "Fatima"] });
	});

	test("a new day reads everyone anew", () => {
		const port = aVault();
		const model = new PanelModel(port.data);
		port.today = day("2026-06-19");
		model.apply({ added: [], updated: [], removed: [], renamed: [], day: true });
		expect(namesOf(model)["coming-up"]).toEqual(["Planned", "Soon", "Not Soon"]);
	});
});

describe("things", () => {
	const owed = (kind: Owed["kind"], text: string, due: string | null = null): Owed => ({
		kind, path: pathOf("Due First"), line: 1, contacts: [pathOf("Due First")], text, due: due === null ? null : day(due), since: null,
		channel: null,
	});

	test("what is owed: requests first, then promises by day; what others owe comes last", () => {
		const port = aVault();
		port.owed = [owed("waiting", "w"), owed("promise", "later", "2026-07-01"), owed("thanks", ""), owed("promise", "p", "2026-06-19"), owed("request", "r")];
		const items = new PanelModel(port.data).view(ALL_OPEN).sections.find(({ id }) => id === "owed")?.items ?? [];
		expect(items.map((item) => (item.kind === "owed" ? item.owed.text || item.owed.kind : ""))).toEqual(["r", "p", "later", "thanks", "w"]);
	});

	test("two alike have names of their own", () => {
		const port = aVault();
		port.owed = [owed("promise", "call"), owed("promise", "call")];
		const items = new PanelModel(port.data).view(ALL_OPEN).sections.find(({ id }) => id === "owed")?.items ?? [];
		expect(new Set(items.map(({ key }) => key)).size).toBe(2);
	});

	test("plans and birthdays of the next fourteen days, by day", () => {
		const port = new TestPanelPort(
			aPerson("In Fourteen", {}, { birthday: { year: null, month: 7, day: 2 } }),
			aPerson("In Fifteen", {}, { birthday: { year: null, month: 7, day: 3 } }),
			aPerson("Yesterday", {}, { birthday: { year: 1980, month: 6, day: 17 } }),
			aPerson("Year Alone", {}, { birthday: { year: 1980, month: null, day: null } }),
			aPerson("Gone", {}, { birthday: { year: null, month: 6, day: 20 }, status: "lost" }),
			aPerson("Plan", { standing: "due", reasons: [{ code: "plan-deadline", day: day("2026-06-23"), approach: null }] }),
		);
		expect(namesOf(new PanelModel(port.data))["plans"]).toEqual(["Plan", "In Fourteen"]);
	});

	test("plans beyond a week stand apart, by day, as long as the contact is active", () => {
		const port = new TestPanelPort(
			aPerson("Near", { reasons: [{ code: "plan-deadline", day: day("2026-06-25"), approach: null }] }, { nextContact: day("2026-06-25") }),
			aPerson("Autumn", {}, { nextContact: day("2026-10-01") }),
			aPerson("July", { standing: "planned", planned: day("2026-07-02") }, { nextContact: day("2026-07-05"), goals: ["[[Energy]]"] }),
			aPerson("Past", {}, { nextContact: day("2026-06-01") }),
			aPerson("Gone", {}, { nextContact: day("2026-07-01"), status: "lost" }),
		);
		expect(namesOf(new PanelModel(port.data))).toMatchObject({ "plans": ["Near"], "later-plans": ["July", "Autumn"] });
	});

	test("a plan that is put off, kept or dropped moves with the next change", () => {
		const port = new TestPanelPort(aPerson("Ada", {}, { nextContact: day("2026-09-01") }), aPerson("Ben", {}, { nextContact: day("2026-09-05") }));
		const model = new PanelModel(port.data);
		const change = (updated: readonly string[]): void => void model.apply({ added: [], updated: updated.map(pathOf), removed: [], renamed: [], day: false });
		port.put(aPerson("Ada", {}, { nextContact: day("2026-10-01") }));
		change(["Ada"]);
		expect(namesOf(model)["later-plans"]).toEqual(["Ben", "Ada"]);
		port.put(aPerson("Ben"));
		change(["Ben"]);
		expect(namesOf(model)["later-plans"]).toEqual(["Ada"]);
	});

	test("dates of organisations of the next fourteen days, where somebody active is known, the latest spoken to first", () => {
		const port = new TestPanelPort(
			aPerson("Long Ago", { last: day("2020-01-01") }), aPerson("Lately", { last: day("2026-06-01") }), aPerson("Lost", {}, { status: "lost" }),
		);
		const occasion = (on: string, people: readonly string[]): Occasion => ({
			day: day(on), text: "open day", path: `Orgs/${on}.md`, line: 3, people: () => people.map(pathOf),
		});
		port.occasions = [
			occasion("2026-06-20", ["Long Ago", "Lately", "Lost"]), occasion("2026-06-21", ["Lost"]), occasion("2026-06-22", ["Nobody"]),
			occasion("2026-07-02", ["Long Ago"]), occasion("2026-07-03", ["Long Ago"]),
		];
		const items = new PanelModel(port.data).view(ALL_OPEN).sections.find(({ id }) => id === "plans")?.items ?? [];
		expect(items.map(({ path }) => path)).toEqual(["Orgs/2026-06-20.md", "Orgs/2026-07-02.md"]);
		expect(items.flatMap((item) => (item.kind === "occasion" ? item.people.map(({ contact }) => contact.name) : []))).toEqual(["Lately", "Long Ago", "Long Ago"]);
	});

	test.each([["2026-06-17", 1], ["2026-06-18", 1], ["2026-06-19", 0], [null, 0]])("a presence plan whose next time is %s", (next, shown) => {
		const port = aVault();
		port.plans = [{ path: "Plan.md", name: "Plan", cadence: { count: 2, unit: "week" }, last: null, next: next === null ? null : day(next) }];
		const items = new PanelModel(port.data).view(ALL_OPEN).sections.find(({ id }) => id === "plans")?.items ?? [];
		expect(items.filter(({ kind }) => kind === "presence")).toHaveLength(shown);
	});
});

describe("search and filters", () => {
	const port = new TestPanelPort(
		aPerson("Élodie Cœur", due(3), { aliases: ["Didi"], companies: ["[[Orgs/Atelier Nord|Nord]]"], role: "Head of design" }),
		aPerson("Sam Okafor", { due: day("2026-12-01") }, { tags: ["contact/work"], companies: ["Kestrel"], circle: "close", goals: ["[[Energy]]"] }),
		aPerson("Ada", { standing: "dormant" }, { circle: "close", network: "target", relationships: ["former-colleague"], formerCompanies: ["[[Halden]]"] }),
	);
	const model = new PanelModel(port.data);
	const found = (state: PanelState): readonly string[] => Object.values(namesOf(model, state)).flat();
	const search = (query: string): readonly string[] => found(withQuery(readPanelState(null), query));

	test.each([
		["elodie", ["Élodie Cœur"]],
		["COEUR", ["Élodie Cœur"]],
		["didi", ["Élodie Cœur"]],
		["nord", ["Élodie Cœur"]],
		["design head", ["Élodie Cœur"]],
		["#contact/work", ["Sam Okafor"]],
		["kestrel sam", ["Sam Okafor"]],
		["elodie kestrel", []],
		["  ", []],
	])("“%s” finds %o", (query, names) => {
		expect(search(query)).toEqual(query.trim() === "" ? [] : names);
	});

	test("nobody found says so", () => {
		expect(model.view(withQuery(readPanelState(null), "nobody")).empty).toBe("no-match");
	});

	test("filters: any of a group, all of the groups", () => {
		const filtered = (filters: Partial<PanelState["filters"]>): readonly string[] =>
			found({ ...withQuery(ALL_OPEN, "a"), filters: { ...ALL_OPEN.filters, ...filters } });
		expect(filtered({ circle: ["close"] })).toEqual(["Ada", "Sam Okafor"]);
		expect(filtered({ circle: ["close"], network: ["target"] })).toEqual(["Ada"]);
		expect(filtered({ tag: ["contact"] })).toEqual(["Sam Okafor"]);
		expect(filtered({ relationship: ["former-colleague", "mentor"] })).toEqual(["Ada"]);
		expect(filtered({ former: ["Halden"] })).toEqual(["Ada"]);
		expect(filtered({ former: ["Halden"], relationship: ["mentor"] })).toEqual([]);
		expect(filtered({ goal: ["Energy"], company: ["Kestrel", "Nord"] })).toEqual(["Sam Okafor"]);
	});
});

describe("nothing to do", () => {
	test("nobody in the vault", () => {
		expect(new PanelModel(new TestPanelPort().data).view(ALL_OPEN).empty).toBe("nobody");
	});

	test("nothing due tells whom the calendar brings next", () => {
		const port = new TestPanelPort(aPerson("Later", { due: day("2026-07-10") }), aPerson("Next", { due: day("2026-07-02") }));
		const { empty, next } = new PanelModel(port.data).view(ALL_OPEN);
		expect([empty, next]).toEqual(["kept", { name: "Next", day: "2026-07-02" }]);
	});

	test("a week all done is kept, an open place is not", () => {
		const port = new TestPanelPort(aPerson("Done"), aPerson("Open"));
		port.week = { budget: 5, open: [], done: ["Done"] };
		expect(new PanelModel(port.data).view(ALL_OPEN).empty).toBe("kept");
		port.week.open.push("Open");
		expect(new PanelModel(port.data).view(ALL_OPEN).empty).toBeNull();
	});

	test("whoever leaves the week comes back to their section", () => {
		const port = aVault();
		const model = new PanelModel(port.data);
		port.week = { budget: 5, open: [], done: [] };
		model.apply({ added: [], updated: [pathOf("Week Done")], removed: [], renamed: [], day: false });
		expect(namesOf(model)["all-due"]).toEqual(["Week Open", "Due First", "Due Later"]);
		expect(model.view(readPanelState(null)).sections.find(({ id }) => id === "all-due")?.count).toBe(3);
	});
});
