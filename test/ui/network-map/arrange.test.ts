import { describe, expect, it } from "vitest";
import { groupingOf, sliceUp } from "../../../src/ui/network-map/arrange";
import { aPerson, crowd } from "./support/people";

const bySector = groupingOf("sector", new Map());

describe("the parts of the circle", () => {
	it("groups sectors whatever their case, accents and plurals, under the commonest spelling", () => {
		const slices = sliceUp([
			aPerson("Ada", {}, { sectors: ["Energies"] }), aPerson("Ben", {}, { sectors: ["energy"] }), aPerson("Cleo", {}, { sectors: ["Energies", "Law"] }),
		], bySector);
		expect(slices.map(({ kind, name, people }) => [kind, name, people.length])).toEqual([["named", "Energies", 3]]);
	});

	it("puts companies by what they are called, and those without one last", () => {
		const slices = sliceUp([
			aPerson("Ada"), aPerson("Ben", {}, { companies: ["[[Orgs/Halden|Halden]]"] }), aPerson("Cleo", {}, { companies: ["halden"] }),
		], groupingOf("company", new Map()));
		expect(slices.map(({ kind, people }) => [kind, people.map(({ name }) => name)])).toEqual([["named", ["Ben", "Cleo"]], ["none", ["Ada"]]]);
	});

	it("names the largest groups and puts the many small ones together", () => {
		const people = Array.from({ length: 14 }, (_, at) => crowd(14 - at, 0, `Field ${String.fromCharCode(65 + at)}`)).flat();
		const slices = sliceUp(people, bySector);
		expect(slices.map(({ kind, name }) => (kind === "named" ? name.at(-1) : kind)).join(" ")).toBe("A B C D E F G H I other");
		expect(slices.at(-1)?.people).toHaveLength(5 + 4 + 3 + 2 + 1);
	});

	it("goes once round, without gap, each part wide enough to be read", () => {
		const slices = sliceUp([...crowd(300, 0, "Design"), ...crowd(2, 0, "Law"), ...crowd(9, 0, "Energy")], bySector);
		expect((slices.at(-1)?.to ?? 0) - (slices[0]?.from ?? 0)).toBeCloseTo(2 * Math.PI, 9);
		slices.forEach(({ from, to }, at) => {
			expect(to - from).toBeGreaterThan(0.2);
			expect(slices[at + 1]?.from ?? to).toBe(to);
		});
	});

	it("leaves its parts as they are when a few people come", () => {
		const people = [...crowd(40, 0, "Design"), ...crowd(12, 0, "Law")];
		const edges = (more: number): readonly number[] => sliceUp([...people, ...crowd(more, 1, "Design")], bySector).map(({ to }) => to);
		expect(edges(3)).toEqual(edges(0));
	});

	it("is nothing without people", () => {
		expect(sliceUp([], bySector)).toEqual([]);
	});
});
