import type { JSX } from "preact";

/** The centre and its rings; with people on them when ties are alive. */
export function Rings({ alive }: { alive: boolean }): JSX.Element {
	return (
		<svg class="rk-empty-art" viewBox="0 0 96 96" aria-hidden="true">
			{alive ? <circle class="mod-halo" cx="48" cy="48" r="31" /> : null}
			<circle cx="48" cy="48" r="15" />
			<circle cx="48" cy="48" r="31" />
			<circle cx="48" cy="48" r="46" stroke-dasharray="1.5 4" />
			<circle class="mod-dot" cx="48" cy="48" r="5" />
			{alive ? PEOPLE.map(([x, y]) => <circle key={x} class="mod-ember" cx={x} cy={y} r="4.5" />) : null}
		</svg>
	);
}

const PEOPLE: readonly (readonly [number, number])[] = [[58.6, 37.4], [33.2, 50.6], [42, 17.6], [69.9, 69.9], [23.4, 66.8]];
