import type { JSX } from "preact";

const RADII = [15, 31, 46] as const;
/** The angle by which each next one lies beside none of the others. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** More would lie on each other. */
const MOST = 60;

/** The centre and its rings, with a spark for each person so far. */
export function GuideRings({ people }: { people: number }): JSX.Element {
	return (
		<svg class="rk-guide-rings" viewBox="-52 -52 104 104" aria-hidden="true">
			{RADII.map((radius) => <circle key={radius} r={radius} stroke-dasharray={radius === 46 ? "1.5 4" : undefined} />)}
			<circle class="mod-dot" r="5" />
			{Array.from({ length: Math.min(people, MOST) }, (_, at) => {
				const radius = RADII[(at * 2 + 1) % 3] ?? 31;
				return <circle key={at} class="mod-ember" cx={(radius * Math.cos(at * GOLDEN)).toFixed(2)} cy={(radius * Math.sin(at * GOLDEN)).toFixed(2)} r="3.6" />;
			})}
		</svg>
	);
}
