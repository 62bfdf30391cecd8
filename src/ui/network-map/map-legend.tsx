import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import { WARMTHS } from "./warmth";

/** What the dots' colours, shapes and sizes mean. */
export function MapLegend({ messages: { map: { legend, legends } } }: { messages: Messages }): JSX.Element {
	return (
		<ul class="rk-map-legend" aria-label={legend}>
			{WARMTHS.map((warmth) => <Line key={warmth} text={legends[warmth]}><circle class={`rk-dot mod-${warmth}`} cx="8" cy="8" r="5" /></Line>)}
			<Line text={legends.target}><path class="rk-dot-target" d="M8 1.5L14.5 8L8 14.5L1.5 8z" /></Line>
			<Line text={legends.size}><circle class="rk-dot mod-cooling" cx="4" cy="9" r="2.4" /><circle class="rk-dot mod-cooling" cx="11" cy="8" r="4" /></Line>
		</ul>
	);
}

function Line({ text, children }: { text: string; children: JSX.Element | JSX.Element[] }): JSX.Element {
	return <li><svg viewBox="0 0 16 16" aria-hidden="true">{children}</svg>{text}</li>;
}
