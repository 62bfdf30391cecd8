import fc from "fast-check";
import { expect, it } from "vitest";
import { PathRing } from "../../../src/domain/matches/path-ring";

const letter = fc.constantFrom(..."abcdefgh");

function ringOf(paths: Iterable<string>): PathRing {
	const ring = new PathRing();
	for (const path of paths) ring.add(path);
	return ring;
}

function walk(ring: PathRing, way: "after" | "before", path: string, most: number): string {
	let found = "";
	ring[way](path, most, (one) => {
		found += one;
	});
	return found;
}

it.each([
	["after", "c", 2, "df"], ["after", "f", 9, "abcd"], ["after", "e", 9, "fabcd"], ["after", "z", 2, "ab"],
	["before", "c", 2, "ba"], ["before", "a", 9, "fdcb"], ["before", "e", 9, "dcbaf"],
] as const)("goes round %s %s, %i at most", (way, path, most, found) => {
	expect(walk(ringOf("facbd"), way, path, most)).toBe(found);
});

it("counts who stands between two, whether they stand there themselves or not", () => {
	const ring = ringOf("abdf");
	expect([ring.between("a", "d"), ring.between("d", "a"), ring.between("c", "e"), ring.between("e", "c"), ring.between("f", "a")])
		.toEqual([1, 1, 1, 3, 0]);
});

it("is the same whatever came and went when", () => {
	fc.assert(fc.property(fc.array(letter), letter, fc.nat(10), (changes, path, most) => {
		const ring = new PathRing();
		const there = new Set<string>();
		for (const one of changes) {
			if (there.delete(one)) ring.delete(one);
			else {
				there.add(one);
				ring.add(one);
			}
			// A look in between puts in order what came so far.
			if (one < "c") ring.all();
		}
		const fresh = ringOf([...there].sort());
		expect(ring.all()).toEqual(fresh.all());
		for (const way of ["after", "before"] as const) expect(walk(ring, way, path, most)).toBe(walk(fresh, way, path, most));
	}));
});
