import { setIcon } from "obsidian";
import { Component, type JSX } from "preact";

/** One of the app's icons by name, drawn once, where no sprite is at hand. */
export class AppIcon extends Component<{ readonly name: string }> {
	override shouldComponentUpdate(): boolean {
		return false;
	}

	override render({ name }: { readonly name: string }): JSX.Element {
		return <span class="rk-app-icon" aria-hidden="true" ref={(el) => (el === null ? undefined : setIcon(el, name))} />;
	}
}
