import { Component, type ComponentChildren, type JSX } from "preact";

interface BlockProps {
	readonly title: string;
	/** What the block is, for styles and tests. */
	readonly id?: string;
	/** A few words at the right of the title. */
	readonly aside?: string | null;
	readonly children: ComponentChildren;
}

let made = 0;

/** A part of a page under its title. It is named by that title: a label of its own would show as a tooltip over all of it. */
export class Block extends Component<BlockProps> {
	private readonly titleId = `rk-block-${++made}`;

	override render({ title, id, aside = null, children }: BlockProps): JSX.Element {
		return (
			<section class="rk-block" data-block={id} aria-labelledby={this.titleId}>
				<h3 class="rk-block-title">
					<span id={this.titleId}>{title}</span>
					{aside === null ? null : <span class="rk-block-aside">{aside}</span>}
				</h3>
				{children}
			</section>
		);
	}
}
