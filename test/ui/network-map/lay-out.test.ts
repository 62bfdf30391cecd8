import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupingOf, sliceUp } from "../../../src/ui/network-map/arrange";
import { layOut, type Layout, type Place, ringsOf } from "../../../src/ui/network-map/lay-out";
import type { MapPerson } from "../../../src/ui/network-map/map-person";
import { aPerson, crowd } from "./support/people";

const CIRCLES = 4;
const NETWORK = [
	...crowd(5, 0, "Design"), ...crowd(6, 1, "Design"), ...crowd(4, 1, "Law"), ...crowd(20, 2, "Energy"), ...crowd(15, 2, "Design"),
	...crowd(50, 3, "Law"), ...crowd(40, 3, "Energy"), ...crowd(12, 4, "Software"),
];

function place(people: readonly MapPerson[]): Layout {
	return layOut(sliceUp(people, groupingOf("sector", new Map())), CIRCLES);
}

function distance(one: Place, other: Place): number {
	return Math.hypot(one.x - other.x, one.y - other.y);
}

describe("where people stand", () => {
	it("gives everyone a place within their ring", () => {
		const { rings, places } = place(NETWORK);
		expect(places.size).toBe(NETWORK.length);
		for (const { path, ring } of NETWORK) {
			const radius = distance(places.get(path) ?? { x: 0, y: 0 }, { x: 0, y: 0 });
			expect(radius).toBeGreaterThan(rings[ring]?.inner ?? 0);
			expect(radius).toBeLessThan(rings[ring]?.outer ?? 0);
		}
	});

	it("covers nobody", () => {
		const places = [...place(NETWORK).places.values()];
		const nearest = places.map((one, at) => Math.min(...places.filter((_, other) => other !== at).map((other) => distance(one, other))));
		expect(Math.min(...nearest)).toBeGreaterThan(8);
	});

	it("keeps everyone's place whatever the order in which people are read", () => {
		const { places } = place(NETWORK);
		fc.assert(fc.property(fc.shuffledSubarray([...NETWORK], { minLength: NETWORK.length }), (people) => {
			expect([...place(people).places].sort()).toEqual([...places].sort());
		}), { numRuns: 20 });
	});

	it("keeps nearly everyone's place when someone comes or goes", () => {
		const { places } = place(NETWORK);
		const moved = Array.from({ length: 60 }, (_, at) => {
			const more = place([...NETWORK, aPerson(`New ${at}`, { ring: at % 5 }, { sectors: ["Energy"] })]).places;
			return NETWORK.filter(({ path }) => distance(places.get(path) ?? { x: 0, y: 0 }, more.get(path) ?? { x: 0, y: 0 }) > 0).length;
		});
		expect(moved.reduce((sum, one) => sum + one) / moved.length).toBeLessThan(NETWORK.length * 0.03);
		expect(Math.max(...moved)).toBeLessThan(NETWORK.length * 0.15);
	});

	it("tells two of one name apart", () => {
		const twins = [aPerson("Ada", { path: "A/Ada.md" }), aPerson("Ada", { path: "B/Ada.md" })];
		const [one, other] = [...place(twins).places.values()];
		expect(one).not.toEqual(other);
	});

	it("leaves the dotted ring out while nobody stands on it", () => {
		const { rings, radius } = place(NETWORK.filter(({ ring }) => ring < CIRCLES));
		expect(radius).toBe(rings[CIRCLES - 1]?.outer);
		expect(place(NETWORK).radius).toBe(rings[CIRCLES]?.outer);
	});

	it.each([[[]], [[aPerson("Ada", { ring: 4 })]]])("holds for the smallest networks", (people) => {
		expect(place(people).places.size).toBe(people.length);
	});

	it("finds room for thousands, in a ring that grew", () => {
		const { places, rings } = place([...crowd(4000, 3, "Law"), ...crowd(2000, 4, "Energy")]);
		expect(places.size).toBe(6000);
		const { inner, outer } = rings[3] ?? { inner: 0, outer: 0 };
		expect(outer - inner).toBeGreaterThan(300);
	});
});

describe("the rings", () => {
	it("are the same for the numbers of people that a circle is meant for, and for less", () => {
		expect(ringsOf([5, 10, 35, 100, 0])).toEqual(ringsOf([0, 0, 0, 0, 0]));
	});

	it("lie round one another without gap", () => {
		fc.assert(fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }), (counts) => {
			const rings = ringsOf(counts);
			rings.forEach(({ inner, outer }, at) => {
				expect(outer).toBeGreaterThan(inner);
				expect(rings[at + 1]?.inner ?? outer).toBe(outer);
			});
		}));
	});
});
