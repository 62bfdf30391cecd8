import { expect, it } from "vitest";
import { differenceOf, NO_DIFF } from "../../src/vault/index-diff";

const paths = (...all: readonly string[]): ReadonlyMap<string, null> => new Map(all.map((path) => [path, null]));

it("tells between two whole readings who came, who went and who may read differently", () => {
	expect(differenceOf(paths("A.md", "B.md"), paths("B.md", "C.md"))).toEqual({
		added: ["C.md"], updated: ["B.md"], removed: ["A.md"], renamed: [], owed: true, goals: true, problems: true, me: true, day: true,
	});
});

it("has nothing to tell of a batch that did nothing", () => {
	expect(Object.values(NO_DIFF).flat().filter((value) => value !== false)).toEqual([]);
});
