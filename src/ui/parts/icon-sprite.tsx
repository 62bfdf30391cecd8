import { Component, type JSX } from "preact";
import { iconId } from "./icon";
import { ICONS, type IconMeaning } from "./icon-names";

const SVG = "http://www.w3.org/2000/svg";

/** Draws one of the app's icons by name; null when the app has none of that name. */
export type DrawIcon = (name: string) => SVGSVGElement | null;

/** The app's own icons as symbols, drawn once for all rows; it moves between windows with what uses it. */
export class IconSprite extends Component<{ readonly drawIcon: DrawIcon }> {
	override shouldComponentUpdate(): boolean {
		return false;
	}

	override render({ drawIcon }: { readonly drawIcon: DrawIcon }): JSX.Element {
		return <svg class="rk-sprite" aria-hidden="true" ref={(sprite) => fillSprite(sprite, drawIcon)} />;
	}
}

function fillSprite(sprite: SVGSVGElement | null, drawIcon: DrawIcon): void {
	if (sprite === null || sprite.firstChild !== null) return;
	for (const icon of Object.keys(ICONS) as IconMeaning[]) {
		const drawing = ICONS[icon].reduce<SVGSVGElement | null>((found, name) => found ?? drawIcon(name), null);
		if (drawing === null) continue;
		const symbol = sprite.ownerDocument.createElementNS(SVG, "symbol");
		symbol.id = iconId(icon);
		symbol.setAttribute("viewBox", drawing.getAttribute("viewBox") ?? "0 0 24 24");
		symbol.append(...Array.from(drawing.childNodes));
		sprite.append(symbol);
	}
}
