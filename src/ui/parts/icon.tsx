import type { JSX } from "preact";
import type { IconMeaning } from "./icon-names";

/** An icon's place in the sprite: unique to the plugin in any window. */
export function iconId(icon: IconMeaning): string {
	return `rk-icon-${icon}`;
}

/** An icon drawn from the sprite that stands beside it in the same window: two elements, however many strokes it has. */
export function Icon({ icon, look = "" }: { icon: IconMeaning; look?: "" | "mod-s" | "mod-ember" }): JSX.Element {
	return (
		<svg class={look === "" ? "rk-icon" : `rk-icon ${look}`} viewBox="0 0 24 24" aria-hidden="true">
			<use href={`#${iconId(icon)}`} />
		</svg>
	);
}
