import type { Warmth } from "./warmth";

/** The colours and letters of the map, as the theme has them now. */
export interface MapInks {
	readonly ground: string;
	readonly text: string;
	readonly muted: string;
	readonly line: string;
	readonly band: string;
	readonly accent: string;
	readonly edge: string;
	readonly mildFill: string;
	readonly warmths: Readonly<Record<Warmth, string>>;
	readonly font: string;
}

/** What a colour is called in the style sheet. */
const INKS = [
	"ground", "text", "muted", "line", "band", "accent", "edge", "mild-fill", "lively", "mild", "cooling", "asleep",
] as const;
type Ink = (typeof INKS)[number];

/** Reads the colours by an element of the style sheet that is given each in turn; a canvas knows no variables. */
export function readInks(probe: HTMLElement): MapInks {
	const view = probe.ownerDocument.defaultView;
	const read = (ink: Ink): string => {
		probe.dataset["ink"] = ink;
		return view?.getComputedStyle(probe).color ?? "";
	};
	const [ground, text, muted, line, band, accent, edge, mildFill, lively, mild, cooling, asleep] = INKS.map(read);
	return {
		ground: ground ?? "", text: text ?? "", muted: muted ?? "", line: line ?? "", band: band ?? "", accent: accent ?? "",
		edge: edge ?? "", mildFill: mildFill ?? "",
		warmths: { lively: lively ?? "", mild: mild ?? "", cooling: cooling ?? "", asleep: asleep ?? "" },
		font: view?.getComputedStyle(probe).fontFamily ?? "sans-serif",
	};
}
