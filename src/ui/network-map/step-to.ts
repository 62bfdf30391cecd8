import type { Dot } from "./map-scene";

/** The ways the arrow keys go. */
export const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** How much dearer it is to go aside than ahead. */
const ASIDE = 2.2;

/** The contact that an arrow leads to from a place: the nearest ahead; null where there is none. */
export function stepTo(dots: readonly Dot[], from: { readonly x: number; readonly y: number }, [x, y]: readonly [number, number]): Dot | null {
	let best: Dot | null = null;
	let least = Infinity;
	for (const dot of dots) {
		const ahead = (dot.x - from.x) * x + (dot.y - from.y) * y;
		const aside = Math.abs((dot.x - from.x) * y + (dot.y - from.y) * x);
		if (ahead <= 0.5 || aside > ahead * 2) continue;
		const cost = ahead + aside * ASIDE;
		if (cost < least) [best, least] = [dot, cost];
	}
	return best;
}
