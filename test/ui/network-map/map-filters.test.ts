import { describe, expect, it } from "vitest";
import { filterPeople, filterValues, findPeople, firstFilters, isFiltering, NO_FILTERS } from "../../../src/ui/network-map/map-filters";
import { aPerson, crowd } from "./support/people";

const ADA = aPerson("Ada Lovelace", { isDue: true }, { circle: "inner", goals: ["[[Goals/Lead a team]]"], tags: ["maths"] });
const BEN = aPerson("Ben Okri", { isTarget: true, ring: 2 }, { circle: "close", companies: ["[[Halden]]"], role: "Rédacteur", aliases: ["BO"] });
const CLEO = aPerson("Cléo Martin", { ring: 1 }, { companies: ["Halden", "Brume"], tags: ["maths"], sectors: ["Écoles"] });
const EVERYONE = [ADA, BEN, CLEO];

describe("the filters of the map", () => {
	it.each([
		[{}, "Ada Ben Cléo"],
		[{ circle: "inner" }, "Ada"],
		[{ goal: "Lead a team" }, "Ada"],
		[{ company: "Halden" }, "Ben Cléo"],
		[{ tag: "maths" }, "Ada Cléo"],
		[{ tag: "maths", company: "Halden" }, "Cléo"],
		[{ show: "due" }, "Ada"],
		[{ show: "due-and-targets" }, "Ada Ben"],
	] as const)("show with %j: %s", (change, names) => {
		const filters = { ...NO_FILTERS, ...change };
		expect(filterPeople(EVERYONE, filters).map(({ name }) => name.split(" ")[0]).join(" ")).toBe(names);
		expect(isFiltering(filters)).toBe(Object.keys(change).length > 0);
	});

	it("offer the values people have, the most frequent first", () => {
		expect(filterValues(EVERYONE, "company")).toEqual(["Halden", "Brume"]);
		expect(filterValues(EVERYONE, "goal")).toEqual(["Lead a team"]);
	});

	it("begin with those due and the target contacts where there are too many", () => {
		expect(firstFilters(1500)).toBe(NO_FILTERS);
		expect(firstFilters(1501).show).toBe("due-and-targets");
	});
});

describe("the search of the map", () => {
	it.each([
		["cleo", "Cléo Martin"], ["ecoles", "Cléo Martin"], ["redacteur halden", "Ben Okri"], ["bo", "Ben Okri"], ["lovelace ada", "Ada Lovelace"], ["golf", ""],
	])("finds by %s: %s", (query, names) => {
		expect((findPeople(EVERYONE, query) ?? []).map(({ name }) => name).join(", ")).toBe(names);
	});

	it("puts names that begin so first, then the inner circles", () => {
		const people = [aPerson("Zoe", {}, { companies: ["Benson"] }), aPerson("Big Ben"), aPerson("Benoît", { ring: 3 }), aPerson("Ben", { ring: 1 })];
		expect(findPeople(people, "ben")?.map(({ name }) => name)).toEqual(["Ben", "Benoît", "Big Ben", "Zoe"]);
	});

	it("is none without words", () => {
		expect(findPeople(crowd(3, 0, "Law"), "  ")).toBeNull();
	});
});
