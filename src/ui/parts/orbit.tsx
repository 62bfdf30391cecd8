import type { JSX } from "preact";

const NEAREST = 2.8;
const FARTHEST = 6.2;

/** A circle of the network as a dot and a ring: `distance` is 0 for the innermost, 1 for the outermost. */
export function Orbit({ distance, dashed }: { distance: number; dashed: boolean }): JSX.Element {
	const radius = NEAREST + distance * (FARTHEST - NEAREST);
	return (
		<svg class={dashed ? "rk-orbit mod-open" : "rk-orbit"} viewBox="0 0 14 14" aria-hidden="true">
			<circle class="rk-orbit-you" cx="7" cy="7" r="1.3" />
			<circle class="rk-orbit-ring" cx="7" cy="7" r={radius.toFixed(2)} />
		</svg>
	);
}
