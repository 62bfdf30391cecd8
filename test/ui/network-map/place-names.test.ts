import { describe, expect, it } from "vitest";
import { dotsOf, type MapScene } from "../../../src/ui/network-map/map-scene";
import type { MapPerson } from "../../../src/ui/network-map/map-person";
import { placeNames } from "../../../src/ui/network-map/place-names";
import { aPerson } from "./support/people";

type At = readonly [person: MapPerson, x: number, y: number];

function scene(people: readonly At[], given: Partial<MapScene> = {}): MapScene {
	const layout = { rings: [], radius: 300, places: new Map(people.map(([{ path }, x, y]) => [path, { x, y }])) };
	const dots = dotsOf(people.map(([person]) => person), layout, () => 0.5);
	return {
		layout, slices: [], ringNames: [], sliceNames: [], you: "You", dots, byPath: new Map(dots.map((dot) => [dot.person.path, dot])),
		focus: null, ties: [], found: null, path: [], hint: [], ...given,
	};
}

function namesAt(shown: MapScene, scale: number): readonly string[] {
	const view = { width: 800, height: 600, scale, x: 400, y: 300 };
	return placeNames(shown, view, (text) => text.length * 6).map(({ text }) => text).sort();
}

const many: readonly At[] = Array.from({ length: 40 }, (_, at) => [aPerson(`Crowd ${at}`, { ring: 3 }), -280 + at * 14, 250]);
const inner: readonly At[] = [[aPerson("Ada Lovelace"), 60, 0], [aPerson("Ben Okri"), -60, 0]];

describe("the names on the map", () => {
	it("are the given names of the innermost at first, and whole when near", () => {
		expect(namesAt(scene([...inner, ...many]), 1)).toEqual(["Ada", "Ben"]);
		expect(namesAt(scene([...inner, ...many]), 1.6)).toEqual(["Ada Lovelace", "Ben Okri"]);
	});

	it("are whole where a given name would mean two", () => {
		const twins: readonly At[] = [...inner, [aPerson("Ada Byron"), 0, 60]];
		expect(namesAt(scene([...twins, ...many]), 1)).toEqual(["Ada Byron", "Ada Lovelace", "Ben"]);
	});

	it("are left out from far away", () => {
		expect(namesAt(scene([...inner, ...many]), 0.4)).toEqual([]);
	});

	it("cover neither each other nor anybody", () => {
		const crowded: readonly At[] = Array.from({ length: 30 }, (_, at) => [aPerson(`Someone ${at}`), (at % 6) * 9 - 25, Math.floor(at / 6) * 9 - 25]);
		expect(namesAt(scene(crowded), 1).length).toBeLessThan(12);
	});

	it("are those of everyone where there are few", () => {
		expect(namesAt(scene([...inner, [aPerson("Cléo Roy", { ring: 3 }), 0, 200]]), 1)).toEqual(["Ada", "Ben", "Cléo"]);
	});

	it("always hold those of a path, whole", () => {
		const path = ["People/Crowd 3.md", "People/Crowd 30.md"];
		expect(namesAt(scene([...inner, ...many], { path }), 0.4)).toEqual(["Crowd 3", "Crowd 30"]);
	});

	it("are those a search found, and no others", () => {
		expect(namesAt(scene([...inner, ...many], { found: new Set(["People/Crowd 7.md"]) }), 1)).toEqual(["Crowd 7"]);
	});
});
