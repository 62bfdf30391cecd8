import json from "virtual:icons";

const drawings = JSON.parse(json) as Readonly<Record<string, string>>;

const own = new Map<string, string>();

const LUCIDE = {
	xmlns: "http://www.w3.org/2000/svg",
	width: 24,
	height: 24,
	viewBox: "0 0 24 24",
	fill: "none",
	stroke: "currentColor",
	"stroke-width": 2,
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
};

/** The drawing of an icon, or null when there is none of that name. */
export function getIcon(id: string): SVGSVGElement | null {
	const name = id.replace(/^lucide-/, "");
	const mine = own.get(id);
	const drawing = mine ?? drawings[name];
	if (drawing === undefined) return null;
	const svg = createSvg("svg", {
		cls: `svg-icon ${mine === undefined ? `lucide-${name}` : id}`,
		attr: mine === undefined ? LUCIDE : { viewBox: "0 0 100 100" },
	});
	// Parsed apart, as an icon of a plugin's own may be anything.
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${LUCIDE.xmlns}">${drawing}</svg>`, "image/svg+xml").documentElement;
	svg.append(...Array.from(parsed.childNodes, (node) => document.importNode(node, true)));
	return svg;
}

/** Puts an icon in an element, in place of what was there; an unknown name leaves it empty. */
export function setIcon(element: HTMLElement, id: string): void {
	const icon = getIcon(id);
	element.replaceChildren(...(icon === null ? [] : [icon]));
}

/** Adds an icon of a plugin's own. */
export const addIcon = (id: string, drawing: string): void => void own.set(id, drawing);

/** Takes away an icon of a plugin's own. */
export const removeIcon = (id: string): void => void own.delete(id);

/** The names of all icons. */
export const getIconIds = (): string[] => [...Object.keys(drawings).map((name) => `lucide-${name}`), ...own.keys()];
