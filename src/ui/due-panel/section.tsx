import type { JSX } from "preact";
import { Icon } from "../parts/icon";
import type { WindowWatcher } from "./window-watcher";
import type { PanelController } from "./panel-controller";
import type { SectionView } from "./panel-model";
import { CHUNK_ROWS, type RowRange, STRETCH_ROWS, windowsOf } from "./row-window";

interface SectionProps {
	readonly section: SectionView;
	readonly controller: PanelController;
	readonly watcher: WindowWatcher;
	/** Unique to the panel, for names of elements. */
	readonly idPrefix: string;
	/** Height above the section's rows when the panel is at its top, about, in px. */
	readonly above: number;
}

/** A section: its title opens and closes it, its rows are a grid with one tab stop. */
export function Section(props: SectionProps): JSX.Element {
	const { section: { id, count, open, items }, controller, idPrefix } = props;
	const titleId = `${idPrefix}-${id}`;
	return (
		<section class={open ? "rk-section is-open" : "rk-section"} data-section={id}>
			<h3 class="rk-section-title">
				<button
					type="button"
					class="rk-section-toggle"
					aria-expanded={open}
					data-toggle={id}
					onClick={() => controller.toggleSection(id)}
				>
					<Icon icon="chevron" />
					<span id={titleId}>{controller.messages.panel.sections[id]}</span>
					{id === "this-week" ? null : <span class="rk-section-count">{count}</span>}
				</button>
			</h3>
			{open && id === "to-sort" ? (
				<button type="button" class="rk-text-button rk-section-step" onClick={() => controller.port.actions.sortPeople()}>
					{controller.messages.panel.actions.sortPeople}
				</button>
			) : null}
			{open ? (
				<div role="grid" aria-labelledby={titleId} aria-rowcount={count}>
					{windowsOf(rangeOf(props), items.length > STRETCH_ROWS ? STRETCH_ROWS : CHUNK_ROWS)}
				</div>
			) : null}
		</section>
	);
}

function rangeOf({ section, controller, watcher, above }: SectionProps): RowRange {
	const { id, items } = section;
	const placeOf = (key: string | null): number => (key === null ? -1 : items.findIndex((item) => item.key === key));
	return {
		section: id,
		items,
		start: 0,
		end: items.length,
		above,
		held: placeOf(controller.active?.section === id ? controller.active.key : null),
		tabStop: placeOf(controller.tabStopOf(section)),
		context: controller.context,
		rows: controller.rows,
		watcher,
	};
}
