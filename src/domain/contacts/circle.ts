import type { Interval } from "../day/cadence";

/** A layer of importance, from settings. Its place in the list is its order, from the innermost. */
export interface Circle {
	/** Lower-case word written in notes: `inner`, `close`, or one of the user's own. */
	readonly id: string;
	/** The user's own name for it, or null for the interface's word. */
	readonly name: string | null;
	readonly cadence: Interval | null;
	readonly weight: number;
	/** Strength of a tie without any interaction, 0 to 1. */
	readonly prior: number;
}

/** The circles a vault starts with (ranking: about 5, 10, 35 and 100 people, and those merely watched). */
export const DEFAULT_CIRCLES: readonly Circle[] = [
	{ id: "inner", name: null, cadence: { count: 30, unit: "day" }, weight: 2.0, prior: 0.8 },
	{ id: "close", name: null, cadence: { count: 90, unit: "day" }, weight: 1.5, prior: 0.6 },
	{ id: "active", name: null, cadence: { count: 180, unit: "day" }, weight: 1.2, prior: 0.4 },
	{ id: "wide", name: null, cadence: { count: 1, unit: "year" }, weight: 1.0, prior: 0.2 },
	{ id: "watch", name: null, cadence: null, weight: 1.0, prior: 0.1 },
];
