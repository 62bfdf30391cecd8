/** What part of the map is seen, and how large: px = map × scale + offset. */
export interface Viewport {
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

/** A stage narrower than this has no room beside the map, in px. */
export const NARROW = 520;
/** Room for the names of parts, beside the map and above it, in px. */
const SIDE = 92;
const TOP = 44;
/** On a narrow stage names may lie over the map: this share of it is enough. */
const SIDE_SHARE = 0.1;
/** Far away, dots shrink to no less than this; near, they grow slower than what lies between them. */
const SMALLEST = 0.5;
const SLOWER = 0.45;

/** The whole map in the middle of a stage. */
export function fitViewport(width: number, height: number, radius: number): Viewport {
	const across = width / 2 - Math.min(SIDE, Math.max(16, width * SIDE_SHARE));
	const down = height / 2 - Math.min(TOP, Math.max(16, height * SIDE_SHARE));
	return { width, height, scale: Math.max(0.02, Math.min(across, down) / radius), x: width / 2, y: height / 2 };
}

/** How large dots are drawn at a scale, as a factor. */
export function dotScale(scale: number): number {
	return scale < 1 ? Math.max(SMALLEST, scale) : scale ** SLOWER;
}
