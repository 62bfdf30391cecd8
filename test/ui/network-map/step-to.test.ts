import { describe, expect, it } from "vitest";
import { dotsOf, type Dot } from "../../../src/ui/network-map/map-scene";
import { stepTo, STEPS } from "../../../src/ui/network-map/step-to";
import { aPerson } from "./support/people";

const PLACES: Readonly<Record<string, readonly [number, number]>> = {
	Ada: [0, 0], Right: [10, 1], FarRight: [30, 0], UpRight: [10, -9], Up: [2, -20], Left: [-15, 4], Aside: [3, 40],
};
const PEOPLE = Object.keys(PLACES).map((name) => aPerson(name));
const DOTS = dotsOf(PEOPLE, {
	rings: [], radius: 100, places: new Map(PEOPLE.map(({ path, name }) => [path, { x: PLACES[name]?.[0] ?? 0, y: PLACES[name]?.[1] ?? 0 }])),
}, () => 0.5);
const dot = (name: string): Dot => {
	const found = DOTS.find(({ person }) => person.name === name);
	if (found === undefined) throw new Error(name);
	return found;
};

describe("an arrow key", () => {
	it.each([
		["Ada", "ArrowRight", "Right"], ["Right", "ArrowRight", "FarRight"], ["Ada", "ArrowLeft", "Left"], ["Ada", "ArrowUp", "Up"],
		["Ada", "ArrowDown", "Aside"], ["FarRight", "ArrowRight", null], ["Left", "ArrowRight", "Ada"],
	])("leads from %s by %s to %s", (from, key, to) => {
		expect(stepTo(DOTS, dot(from), STEPS[key] ?? [0, 0])?.person.name ?? null).toBe(to);
	});
});
