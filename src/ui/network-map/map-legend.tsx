import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { WARMTHS } from "./warmth";

/** What the dots' colours, shapes and sizes mean. */
export function MapLegend({ messages: { map: { legend, legends, warmths }, words } }: { messages: Messages }): JSX.Element {
	return (
		<ul class="rk-map-legend" aria-label={legend}>
			{WARMTHS.map((warmth) => <Line key={warmth} text={legends[warmth]} short={capital(warmths[warmth])}><circle class={`rk-dot mod-${warmth}`} cx="8" cy="8" r="5" /></Line>)}
			<Line text={legends.target} short={words.networks.target}><path class="rk-dot-target" d="M8 1.5L14.5 8L8 14.5L1.5 8z" /></Line>
			<Line text={legends.size} short=""><circle class="rk-dot mod-cooling" cx="4" cy="9" r="2.4" /><circle class="rk-dot mod-cooling" cx="11" cy="8" r="4" /></Line>
		</ul>
	);
}

/** On a narrow stage a line is one word, or none. */
function Line({ text, short, children }: { text: string; short: string; children: JSX.Element | JSX.Element[] }): JSX.Element {
	return (
		<li class={short === "" ? "mod-wide" : ""}>
			<svg viewBox="0 0 16 16" aria-hidden="true">{children}</svg>
			<span class="rk-map-legend-whole">{text}</span>
			<span class="rk-map-legend-short" aria-hidden="true">{short}</span>
		</li>
	);
}
