import { describe, expect, it } from "vitest";
import { cardPlace } from "../../../src/ui/network-map/map-card";

const CARD = { width: 240, height: 100 };

describe("where the card stands", () => {
	it.each([
		["beside the dot, away from the middle, on the right", { x: 500, y: 300 }, { width: 800, height: 600 }, (left: number) => left > 500],
		["and on the left", { x: 300, y: 300 }, { width: 800, height: 600 }, (left: number) => left + CARD.width < 300],
		["on the other side where there is no room", { x: 100, y: 300 }, { width: 800, height: 600 }, (left: number) => left > 100],
	])("%s", (_what, dot, stage, holds) => {
		expect(holds(cardPlace({ ...dot, radius: 8 }, CARD, stage).left)).toBe(true);
	});

	it("stays within the stage, and off the dot on a narrow one", () => {
		const stage = { width: 250, height: 400 };
		for (let y = 0; y <= 400; y += 20) {
			const { left, top } = cardPlace({ x: 125, y, radius: 6 }, CARD, stage);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top + CARD.height).toBeLessThanOrEqual(400);
			expect(top + CARD.height <= y || top >= y).toBe(true);
		}
	});
});
